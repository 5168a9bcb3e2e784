package commands

import (
	"context"

	"comunidad/commands/answer"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name:    "no interest",
		Aliases: noInterestWords,
		Args:    []Arg{{Key: "numbers", Kind: AnyText, Name: Text{ES: "números", PT: "números", EN: "numbers"}}},
		Help: Text{
			ES: "retira tu interés por un tema; si vienes al encuentro no cambia: *ya no me interesa 1*",
			PT: "retira o seu interesse por um tema; se você vem ao encontro não muda: *já não me interessa 1*",
			EN: "takes back your interest in a topic; whether you come to the meeting stays: *not interested in 1*",
		},
		Who:  Anyone,
		Bare: Numbers,
		Hear: func(h Heard) (string, bool) {
			rest, ok := opening(h.Text, noInterestWords)
			refs, _ := topicRefs("el " + rest)
			return rest, ok && !h.Emoji && !h.Subject.onTopics() && (h.Addressed || Numbers.admits(rest)) && len(refs) > 0 && h.Ground != answer.Human
		},
		Run: dropInterest,
	})
}

var noInterestWords = Words{
	ES: []string{"no me interesa", "ya no me interesa", "no me interesan", "ya no me interesan", "no nos interesa", "ya no nos interesa", "ya no voto por", "quito mi voto del", "retiro mi voto del", "retiro mi interés del", "retiro mi interés por"},
	PT: []string{"não me interessa", "já não me interessa", "não me interessam", "já não me interessam", "não me interessa mais", "não tenho interesse no", "não tenho mais interesse no", "tiro meu voto do", "retiro meu voto do"},
	EN: []string{"not interested in", "i'm not interested in", "i am not interested in", "no longer interested in", "i'm no longer interested in", "not interested", "no interest in", "remove my vote for", "i take back my vote for"},
}

// dropInterest takes back what somebody said they would go to, and nothing else.
func dropInterest(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	refs, _ := topicRefs("el " + r.Words)
	if len(refs) == 0 {
		refs = numbersOf(r.Words)
	}
	if len(refs) == 0 {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	wanted, unwanted, err := topicsMeant(ctx, tx, r, m, refs)
	if err != nil {
		return nil, unlessTalk(ctx, tx, r, err)
	}
	for _, n := range append(wanted, unwanted...) {
		if err := tx.DropInterestIn(ctx, m.Number, n, r.From.ID); err != nil {
			return nil, err
		}
	}
	return []Effect{React("👌")}, nil
}
