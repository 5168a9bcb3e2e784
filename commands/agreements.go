package commands

import (
	"context"
	"strings"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "agreements",
		Aliases: Words{
			ES: []string{"acuerdos", "qué acordamos", "en qué quedamos"},
			PT: []string{"acordos", "o que combinamos", "o que ficou combinado", "em que ficamos"},
			EN: []string{"agreements", "what did we agree", "what did we agree on"},
		},
		Help: Text{
			ES: "los acuerdos del último encuentro",
			PT: "os acordos do último encontro",
			EN: "the agreements of the last meeting",
		},
		Who: Anyone,
		Hear: func(h Heard) (string, bool) { // «¿en qué quedamos?» is said to people
			text := strings.Trim(fold.String(h.Text), " !.")
			return "", !h.Emoji && h.Ground != answer.Human && (text == "acuerdos" || text == "acordos" || text == "agreements")
		},
		Run: byLine(agreements), // «acuerdos:» and a list brings some
	})
}

func agreements(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := tx.LastBegun(ctx, tx.Now)
	if isNotFound(err) {
		return nil, No(noneHeld)
	}
	if err != nil {
		return nil, err
	}
	harvest, err := tx.HarvestOf(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	lines := []Body{agreedAt.With("title", m.Title)}
	for _, h := range harvest {
		if h.Kind == store.Agreement {
			lines = append(lines, Plain("· "+h.Text))
		}
	}
	if len(lines) == 1 {
		return []Effect{Reply(noAgreement.With("title", m.Title))}, nil
	}
	return []Effect{Reply(Lines(lines...))}, nil
}

var (
	agreedAt = Text{
		ES: "*Acuerdos de {title}*",
		PT: "*Acordos de {title}*",
		EN: "*Agreements of {title}*",
	}
	noAgreement = Text{
		ES: "En *{title}* no quedó ningún acuerdo anotado.",
		PT: "Em *{title}* não ficou nenhum acordo anotado.",
		EN: "No agreement was noted at *{title}*.",
	}
)
