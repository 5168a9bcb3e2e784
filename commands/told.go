package commands

import (
	"slices"
	"strings"
	"unicode"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
)

// tellsOf parts what somebody says of others, «Lucía que no puede», «que Kevin viene con dos personas», «Rosa: no puedo», into
// who they are and what they would have said themselves. Without a word of theirs it is only names.
func tellsOf(text string) (names, said string) {
	words := cueWords(text)
	if colon := strings.Index(text, ":"); colon >= 0 {
		return ofWhom(text[:colon], cueWords(text[:colon])), inTheirWords(text[colon+1:])
	}
	verb := slices.IndexFunc(words, func(w fold.Word) bool {
		return firstPerson[w.Text] != "" || slices.Contains(ownVerbs, w.Text) || slices.Contains(beforeVerbs, w.Text)
	})
	if verb < 0 {
		return ofWhom(text, words), ""
	}
	return ofWhom(text[:words[verb].Start], words[:verb]), inTheirWords(text[words[verb].Start:])
}

// ofWhom is a text without the small words around the names.
func ofWhom(text string, words []fold.Word) string {
	small := func(w fold.Word) bool { return slices.Contains(aroundNames, w.Text) }
	for len(words) > 0 && small(words[0]) {
		words = words[1:]
	}
	for len(words) > 0 && small(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 {
		return ""
	}
	end := words[len(words)-1].End
	if strings.HasPrefix(text[end:], ")") { // «Ana (Faro)»
		end++
	}
	return strings.TrimSpace(text[words[0].Start:end])
}

// inTheirWords says as oneself what is told of another: «viene con dos personas» is «voy con dos personas».
func inTheirWords(text string) string {
	var b strings.Builder
	at := 0
	for _, w := range cueWords(text) {
		if own := firstPerson[w.Text]; own != "" {
			b.WriteString(text[at:w.Start] + own)
			at = w.End
		}
	}
	return strings.TrimSpace(b.String() + text[at:])
}

// tellsOfAnother tells whether a «anota …» that is said to the bot is about somebody else than who writes.
func tellsOfAnother(h Heard) (rest string, ok bool) {
	if !h.Addressed || h.Emoji || h.Subject.Kind != "" {
		return "", false
	}
	if rest, ok = opening(unsaluted(h.Text), noteWords); !ok {
		return "", false
	}
	names, said := tellsOf(rest)
	if names == "" || said == "" {
		return "", false
	}
	another := slices.ContainsFunc(cueWords(rest), func(w fold.Word) bool { return firstPerson[w.Text] != "" })
	return rest, another || strings.Contains(rest, ":") || unicode.IsUpper([]rune(names)[0])
}

// tellsOfSelf hears «anota que no puedo»: who writes is meant, and it is their own answer.
func tellsOfSelf(h Heard) (said string, ok bool) {
	rest, ok := opening(unsaluted(h.Text), noteWords)
	if !ok || !h.Addressed || h.Emoji || h.Subject.Kind != "" {
		return "", false
	}
	names, said := tellsOf(rest)
	return said, (names == "" || slices.Contains(selfNames, fold.String(names))) && answer.Read(said, answer.Direct).Kind == answer.Coming
}

// selfNames are how people call themselves.
var selfNames = []string{"yo", "eu", "i", "me", "mi"}

// noteWords open what is to be noted of somebody.
var noteWords = Words{
	ES: []string{"anota", "anótame", "apunta", "apúntame", "registra", "pon"},
	PT: []string{"anota", "anota aí", "anote", "anote aí", "registra", "coloca", "bota"},
	EN: []string{"note down", "write down", "put down", "mark", "put"},
}

// firstPerson is what somebody says themselves of which it is told «va».
var firstPerson = map[string]string{
	"va": "voy", "ira": "voy", "viene": "voy", "vendra": "voy", "puede": "puedo", "podra": "puedo", "llega": "llego", "llegara": "llego", "asiste": "voy",
	"asistira": "voy", "participa": "voy", "confirma": "confirmo", "van": "vamos", "vienen": "vamos", "vendran": "vamos", "pueden": "podemos",
	"podran": "podemos", "llegan": "llegamos", "asisten": "vamos",
	"vai": "vou", "vem": "vou", "vira": "vou", "pode": "posso", "podera": "posso", "consegue": "consigo", "chega": "chego", "chegara": "chego", "vao": "vamos",
	"podem": "podemos", "chegam": "chegamos",
	"is": "I'm", "are": "we're", "comes": "I'm coming", "come": "we're coming", "can": "I can", "can't": "I can't", "cant": "I can't", "cannot": "I can't", "will": "I will",
	"won't": "I won't", "wont": "I won't", "isn't": "I'm not", "isnt": "I'm not", "aren't": "we're not", "arent": "we're not", "might": "maybe",
}

var (
	// ownVerbs are verbs of the first person, where one's word is given as it was said: «Rosa no puedo».
	ownVerbs = []string{"voy", "vamos", "puedo", "podemos", "llego", "llegamos", "vou", "posso", "chego", "consigo", "im", "going", "coming", "ill"}
	// beforeVerbs may stand before the verb, and belong to what is said.
	beforeVerbs = []string{"no", "nao", "not", "si", "sim", "yes", "tal", "talvez", "quizas", "quiza", "maybe", "perhaps", "probably"}
	aroundNames = []string{"que", "a", "al", "de", "o", "as", "that", "por", "favor", "tambien", "tambem", "also", "and", "y", "e", "down", "as", "como", "para"}
)
