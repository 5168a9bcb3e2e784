package commands

import (
	"context"
	"strconv"
	"strings"

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
		Args: []Arg{{Key: "numbers", Kind: Digits, Name: Text{ES: "números", PT: "números", EN: "numbers"}}},
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

func hearInterest(h Heard) (string, bool) {
	if h.Subject.Kind == AboutInterest && Numbers.admits(h.Text) {
		return h.Text, true
	}
	if h.Meaning.Kind != answer.Interest {
		return "", false
	}
	numbers := make([]string, len(h.Meaning.Numbers))
	for i, n := range h.Meaning.Numbers {
		numbers[i] = strconv.Itoa(n)
	}
	return strings.Join(numbers, " "), true
}

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
	stands := map[int]bool{}
	for _, t := range topics {
		stands[t.Number] = true
	}
	for _, n := range r.Args.Numbers("numbers") {
		if !stands[n] {
			return nil, No(noSuchTopic.With("number", n))
		}
		if err := tx.AddInterest(ctx, m.Number, n, r.From.ID); err != nil {
			return nil, err
		}
	}
	return []Effect{React("❤️")}, nil
}
