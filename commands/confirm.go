package commands

import (
	"slices"
	"strings"

	"comunidad/commands/fold"
)

func init() {
	add(&Command{
		Name: "confirm",
		Aliases: Words{
			ES: []string{"confirmar", "publicar"},
			PT: []string{"confirmar", "publicar"},
			EN: []string{"confirm", "publish"},
		},
		Help: Text{
			ES: "di que sí a lo que el bot acaba de mostrar",
			PT: "diga sim ao que o bot acabou de mostrar",
			EN: "say yes to what the bot has just shown",
		},
		Who:  Anyone,
		Says: SaysYes,
		Hear: hearYes,
	})
	add(&Command{
		Name:    "decline",
		Aliases: Words{ES: []string{"descartar", "olvídalo"}, PT: []string{"descartar", "deixa"}, EN: []string{"discard", "never mind"}},
		Help: Text{
			ES: "di que no a lo que el bot acaba de mostrar",
			PT: "diga não ao que o bot acabou de mostrar",
			EN: "say no to what the bot has just shown",
		},
		Who:  Anyone,
		Says: SaysNo,
		Hear: hearNo,
	})
}

var (
	yesWords = []string{"si", "sim", "yes", "confirmo", "confirmar", "publicar", "publica", "publish", "confirm", "dale", "adelante", "hazlo", "pode", "ok"}
	noWords  = []string{"no", "nao", "cancelar", "cancela", "cancel", "mejor no", "melhor nao", "nada", "olvidalo", "deixa", "descartar", "never mind"}
)

// hearYes hears a yes to the question that waits: «sí», «sí, borrar», «confirmar». In the group a bare yes may be for
// anybody, so that there only «confirmar» or a quoted yes counts.
func hearYes(h Heard) (string, bool) {
	words := fold.Words(h.Text)
	if h.Pending.Choices > 0 {
		return choiceOf(words)
	}
	if h.Emoji || len(words) == 0 || len(words) > 5 || strings.Contains(h.Text, "?") {
		return "", false
	}
	if !h.Direct && !h.Slash {
		return "", len(words) == 1 && (words[0].Text == "confirmar" || words[0].Text == "confirm" || words[0].Text == "publicar" || words[0].Text == "publish")
	}
	return "", slices.Contains(yesWords, words[0].Text)
}

// choiceOf hears the number that answers a question with choices.
func choiceOf(words []fold.Word) (number string, ok bool) {
	for _, w := range words {
		if w.Text[0] >= '0' && w.Text[0] <= '9' {
			if number != "" {
				return "", false
			}
			number = w.Text
		}
	}
	return number, number != "" && len(words) <= 4
}

func hearNo(h Heard) (string, bool) {
	return "", !h.Emoji && (h.Direct || h.Slash) && slices.Contains(noWords, strings.Trim(fold.String(h.Text), "!., "))
}
