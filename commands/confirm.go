package commands

import (
	"regexp"
	"slices"
	"strings"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
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

// What a yes and a no are made of, and what may stand beside them and changes nothing: «sí, por favor», «no, mejor no».
var (
	yesWords = []string{
		"si", "sip", "claro", "confirmo", "confirmamos", "confirmar", "confirmado", "publicar", "publica", "dale", "adelante", "hazlo", "ok", "okay", "vale", "correcto", "exacto", "cierto",
		"sim", "pode", "isso", "correto", "certo", "beleza", "yes", "yep", "yeah", "sure", "publish", "confirm", "confirmed", "right", "true",
	}
	noWords = []string{
		"no", "nop", "tampoco", "nunca", "todavia", "espera", "esperate", "descartar", "descarta", "olvidalo", "dejalo", "nao", "ainda", "deixa", "deixar", "melhor", "mejor",
		"esquece", "espere", "discard", "never", "nope", "not", "wait", "dont", "don't",
	}
	saidAlong = []string{
		"por", "favor", "porfa", "porfavor", "gracias", "gusto", "con", "supuesto", "acuerdo", "de", "esta", "bien", "asi", "es", "eso", "que", "entonces", "ya", "listo", "perfecto", "ahora", "aun", "vez", "nada", "y", "lo", "el", "la", "a", "mi", "mis",
		"borrar", "borra", "borralo", "borrarlo", "borren", "todo", "datos", "cancelar", "cancela", "cancelalo", "mover", "muevelo", "cambia", "cambialo", "encuentro",
		"obrigado", "obrigada", "obg", "prazer", "claro", "bom", "agora", "entao", "apagar", "apaga", "apague", "tudo", "meus", "dados", "pra", "isso", "e", "o", "mesmo",
		"please", "pls", "thanks", "thank", "you", "do", "it", "go", "ahead", "ok", "of", "course", "now", "yet", "mind", "then", "all", "my", "data", "delete", "erase", "cancel", "move", "that's", "is", "the", "meeting",
	}
	skin = regexp.MustCompile(`[\x{1F3FB}-\x{1F3FF}]`)
	// noIsYes are a no in words that is none.
	noIsYes = regexp.MustCompile(`(?i)\b(?:no (?:problem|worries|hay problema)|sin problemas?|sem problemas?|c[oó]mo no|por qu[eé] no|why not)\b`)
)

// hearYes hears a yes to the question that waits: «sí», «sí, borrar», «confirmar». In the group a bare yes may be for
// anybody, so that there only «confirmar» or a quoted yes counts.
func hearYes(h Heard) (string, bool) {
	words := fold.Words(h.Text)
	if h.Pending.Choices > 0 {
		return choiceOf(words)
	}
	if !h.Direct && !h.Slash {
		return "", len(words) == 1 && (words[0].Text == "confirmar" || words[0].Text == "confirm" || words[0].Text == "publicar" || words[0].Text == "publish")
	}
	return "", h.verdict() == SaysYes
}

func hearNo(h Heard) (string, bool) { return "", (h.Direct || h.Slash) && h.verdict() == SaysNo }

// verdict tells whether a message is nothing but a yes or a no. What others had the bot ask may be answered with a reason,
// as people do: «sí, trabajamos juntas desde 2019»; what somebody began themselves waits for a plain word.
func (h Heard) verdict() Says {
	if h.Emoji || strings.Contains(h.Text, "?") {
		return 0
	}
	switch sign := strings.TrimSpace(strings.TrimRight(skin.ReplaceAllString(h.Text, ""), "\ufe0f!. ")); {
	case slices.Contains(handshakes, sign):
		return SaysYes
	case slices.Contains(refusals, sign):
		return SaysNo
	case slices.Contains([]string{"cancelar", "cancela", "cancel"}, fold.String(sign)):
		return SaysNo
	}
	var words []string
	for _, w := range cueWords(noIsYes.ReplaceAllString(h.Text, "ok")) {
		words = append(words, w.Text)
	}
	if len(words) == 0 || len(words) > 12 {
		return 0
	}
	yes, no, plain := false, false, true
	for _, w := range words {
		isYes, isNo := slices.Contains(yesWords, w), slices.Contains(noWords, w)
		yes, no = yes || isYes, no || isNo
		plain = plain && (isYes || isNo || slices.Contains(saidAlong, w))
	}
	gladly := slices.Contains(words, "gusto") || slices.Contains(words, "supuesto") || slices.Contains(words, "course") || slices.Contains(words, "prazer")
	switch {
	case plain && no:
		return SaysNo
	case plain && (yes || gladly):
		return SaysYes
	case plain, h.Pending.Asked == store.AskedSelf:
		return 0
	case h.Pending.Command == "solved" && h.NamesOrganisation && !no: // «con Casa Luz», «nos ayudó Casa Luz»
		return SaysYes
	case answer.Read(strings.Join(words[1:], " "), answer.Direct).Kind == answer.Coming: // «no puedo ir» is about coming
		return 0
	case slices.Contains(noWords, words[0]):
		return SaysNo
	case slices.Contains(yesWords, words[0]) && (!no || stands(h.Text)):
		return SaysYes
	}
	return 0
}

// choiceOf hears the number that answers a question with choices: «2», «la segunda», «the first one».
func choiceOf(words []fold.Word) (number string, ok bool) {
	for _, w := range words {
		said := ordinalWords[w.Text]
		if w.Text[0] >= '0' && w.Text[0] <= '9' {
			said = w.Text
		}
		if said == "" {
			continue
		}
		if number != "" {
			return "", false
		}
		number = said
	}
	return number, number != "" && len(words) <= 4
}

// ordinalWords are the first choices in words.
var ordinalWords = map[string]string{
	"primero": "1", "primera": "1", "primer": "1", "primeiro": "1", "primeira": "1", "first": "1",
	"segundo": "2", "segunda": "2", "second": "2", "tercero": "3", "tercera": "3", "terceiro": "3", "terceira": "3", "third": "3",
}
