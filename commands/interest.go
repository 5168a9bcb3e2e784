package commands

import (
	"context"
	"time"

	"comunidad/commands/answer"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "interest",
		Aliases: Words{
			ES: []string{"me interesa", "me interesan", "nos interesa", "nos interesan", "voto", "voto por", "votamos por", "mi voto es", "interés"},
			PT: []string{"interesse", "me interessa", "me interessam", "voto", "voto em", "meu voto é"},
			EN: []string{"interested", "interested in", "i'm interested in", "vote", "vote for", "i vote for", "interest"},
		},
		Args: []Arg{{Key: "numbers", Kind: AnyText, Name: Text{ES: "números", PT: "números", EN: "numbers"}}},
		Cues: Words{
			ES: []string{
				"quiero/queremos/quisiera/iría ir/asistir/participar al/a/en/del … tema/temas", "quiero ir al/a", "me gustan/gusta los/el temas/tema",
				"los temas … me interesan/gustan/interesa",
			},
			PT: []string{
				"tenho/temos interesse no/nos/em temas/tema", "quero ir no/ao/na tema/temas", "gostei dos/do temas/tema",
			},
			EN: []string{
				"sound/sounds interesting/good to me", "interested in topics/topic/numbers/number",
				"i'd/i would like to join/go/attend topic/topics/number", "i like topics/topic",
			},
		},
		Help: Text{
			ES: "di a cuáles temas irías: *me interesa 1 3*",
			PT: "diga a quais temas você iria: *interesse 1 3*",
			EN: "say which topics you would go to: *interested 1 3*",
		},
		Who:  Anyone,
		Bare: Numbers,
		Hear: hearInterest,
		Run:  recordInterest,
	})
}

// hearInterest hears which topics somebody would go to. Below a list of topics, numbers are nothing else.
func hearInterest(h Heard) (string, bool) {
	switch {
	case h.Emoji:
		return "", false
	case h.Subject.onTopics():
		return h.Text, h.topicAct() == topicChosen
	case h.Meaning.Kind == answer.Interest:
		return h.Text, true
	}
	return "", false
}

// recordInterest keeps what somebody would go to, and takes back what they would not: «mejor el 2, el 1 ya no».
func recordInterest(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	topics, err := tx.Topics(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	if len(topics) == 0 && !r.Addressed {
		return nil, nil // numbers of something else
	}
	refs, _ := topicRefs(r.Text)
	if len(refs) == 0 {
		refs = numbersOf(r.Text)
	}
	if len(refs) == 0 {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	wanted, unwanted, err := topicsMeant(ctx, tx, r, m, refs)
	if err != nil {
		return nil, err
	}
	for _, n := range wanted {
		if err := tx.AddInterest(ctx, m.Number, n, r.From.ID); err != nil {
			return nil, err
		}
	}
	for _, n := range unwanted {
		if err := tx.DropInterestIn(ctx, m.Number, n, r.From.ID); err != nil {
			return nil, err
		}
	}
	if len(wanted) == 0 {
		return []Effect{React("👌")}, nil
	}
	return []Effect{React("❤️")}, nil
}

// numbersOf are all numbers of a text, for who said plainly that they are topics.
func numbersOf(text string) (refs []topicRef) {
	value, _, _ := findNumbers(text, time.Time{})
	numbers, _ := value.([]int)
	for _, n := range numbers {
		refs = append(refs, topicRef{number: n})
	}
	return refs
}
