package commands

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"comunidad/commands/fold"
)

// topicRef is one way of meaning a topic that is on the list: «el 2», «el último», «el mío», «todos», «el de João», «el de los
// equipos».
type topicRef struct {
	number  int
	place   int // on the list, from 1; -1 is the last
	mine    bool
	all     bool
	whose   string // who hosts it, or words of its title
	person  bool   // whose begins as a name does
	negated bool   // «el 1 ya no»
}

// refReader reads the topics that a text means.
type refReader struct {
	text   string
	words  []fold.Word
	refs   []topicRef
	other  []string // the words that mean none
	clause int      // the first of refs that is of the clause being read
	denied bool     // a no was said, for what follows or for what came before it in the clause
	rather bool     // «mejor el 2 y el 1 ya no»: the no is for the last only
}

// topicRefs gives the topics that a text means, and its other words without those that only lead to a topic.
func topicRefs(text string) (refs []topicRef, other []string) {
	r := refReader{text: text, words: possessive(fold.Words(text))}
	for i := 0; i < len(r.words) && !slices.Contains(reasons, r.words[i].Text); {
		i = r.read(i)
	}
	r.endClause()
	return r.refs, r.other
}

// possessive makes one word of «Yuli's», which is «yuli 's».
func possessive(words []fold.Word) (made []fold.Word) {
	for i, w := range words {
		if w.Text == "'" || w.Text == "s" && i > 0 && words[i-1].Text == "'" && len(made) > 0 {
			if w.Text == "s" {
				made[len(made)-1].Text += "'s"
			}
			continue
		}
		made = append(made, w)
	}
	return made
}

func (r *refReader) at(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i].Text
}

// ends tells whether what stands before word i was a whole: nothing follows that it could belong to.
func (r *refReader) ends(i int) bool {
	w := r.at(i)
	return w == "" || !unicode.IsLetter([]rune(w)[0]) && !unicode.IsDigit([]rune(w)[0]) || slices.Contains(afterRef, w)
}

// read reads the word at i, and gives the next one to read.
func (r *refReader) read(i int) int {
	w, before := r.at(i), r.at(i-1)
	led := slices.Contains(refArticles, before) || slices.Contains(topicNouns, before)
	switch {
	case slices.Contains([]string{".", "!", "?", ";", ":", "pero", "sino", "but"}, w):
		r.endClause()
		r.denied = false
	case w == ",":
		carried := r.denied && r.clause < len(r.refs) && r.refs[len(r.refs)-1].negated // «no me interesa el 1, el 2»
		r.endClause()
		r.denied = carried
	case slices.Contains([]string{"menos", "salvo", "excepto", "exceto", "except", "instead"}, w), w == "vez" && (before == "en" || before == "em"):
		r.endClause()
		r.denied = true
	case r.denies(i):
		r.denied = true
	case slices.Contains([]string{"mejor", "melhor", "better", "rather", "prefiero", "prefiro", "prefer"}, w):
		r.rather, r.denied = true, false
		r.other = append(r.other, w)
	case unicode.IsDigit([]rune(w)[0]):
		if n, _ := strconv.Atoi(w); n > 0 && n <= mostTopics && (r.ends(i+1) || unicode.IsDigit([]rune(r.at(i + 1))[0]) || r.one(i)) && !r.counts(i) && !r.marks(i) {
			r.add(topicRef{number: n})
		} else {
			r.other = append(r.other, w)
		}
	case led && placeOnList[w] != 0 && (r.ends(i+1) || r.at(i+1) == "one"):
		r.add(topicRef{place: placeOnList[w]})
	case led && placeOnList[w] != 0 && slices.Contains(broughtIt, r.at(i+2)):
		r.add(topicRef{place: placeOnList[w], mine: true})
		return i + 3
	case led && (w == "dos" || w == "duas" || w == "dois" || w == "two") && r.ends(i+1), slices.Contains(everyTopic, w) && before != "a":
		r.add(topicRef{all: true})
	case slices.Contains([]string{"mio", "mia", "mios", "mias", "mine"}, w) && r.ends(i+1),
		slices.Contains(ownTopic, w) && (slices.Contains(topicNouns, r.at(i+1)) || led && r.ends(i+1) && w != "mi" && w != "my"):
		r.add(topicRef{mine: true})
	case strings.HasSuffix(w, "'s") && (r.ends(i+1) || slices.Contains(topicNouns, r.at(i+1)) || r.at(i+1) == "one"):
		r.add(topicRef{whose: strings.TrimSuffix(w, "'s"), person: true})
	case led && slices.Contains([]string{"de", "del", "da", "do", "of", "about", "sobre"}, w):
		return r.whose(i + 1)
	case slices.Contains(refArticles, w), slices.Contains(topicNouns, w), slices.Contains([]string{"y", "e", "and", "one"}, w):
	case unicode.IsLetter([]rune(w)[0]):
		r.other = append(r.other, w)
	}
	return i + 1
}

// whose reads who or what a topic is of: up to four words.
func (r *refReader) whose(i int) int {
	var of []string
	for ; len(of) < 4 && i < len(r.words); i++ {
		w := r.at(i)
		if !unicode.IsLetter([]rune(w)[0]) || len(of) > 0 && (r.ends(i) || slices.Contains([]string{"es", "e"}, w)) {
			break
		}
		if !slices.Contains(refArticles, w) {
			of = append(of, w)
		}
	}
	if len(of) > 0 {
		last, _ := utf8.DecodeRuneInString(r.text[r.words[i-1].Start:])
		r.add(topicRef{whose: strings.Join(of, " "), person: unicode.IsUpper(last)})
	}
	return i
}

// one tells «el 1 podría ir antes» from «el 20 de junio» and from «los 3 retos».
func (r *refReader) one(i int) bool {
	return slices.Contains([]string{"el", "al", "o", "ao"}, r.at(i-1)) && !slices.Contains([]string{"de", "del", "do", "por", "m", "x", "anos", "%"}, r.at(i+1))
}

// marks tells a number that opens a line of a list: «1. vivienda».
func (r *refReader) marks(i int) bool {
	if next := r.at(i + 1); next != "." && next != ")" && next != "-" && next != ":" || i+2 >= len(r.words) {
		return false
	}
	return i == 0 || strings.Contains(r.text[r.words[i-1].End:r.words[i].Start], "\n")
}

// counts tells a number that counts: «somos 3», «a las 2», «tengo 2 temas».
func (r *refReader) counts(i int) bool {
	before := r.at(i - 1)
	return strings.HasSuffix(r.at(i+1), "s") && slices.Contains(topicNouns, r.at(i+1)) || slices.Contains([]string{"somos", "vamos", "van", "vao", "llegamos", "seremos", "at", "version", "de", "hay", "ha"}, before) ||
		(before == "las" || before == "la") && r.at(i-2) == "a"
}

// denies tells whether the word at i takes back. The Portuguese «no» does not: «interesse no 2».
func (r *refReader) denies(i int) bool {
	switch r.at(i) {
	case "nao", "not", "dont", "tampoco", "nem", "longer":
		return true
	case "don", "doesn":
		return r.at(i+1) == "t"
	case "no":
		next := r.at(i + 1)
		return r.at(i-1) == "ya" || next == "" || next == "," || next == "." || next == "!" || slices.Contains(
			[]string{"me", "nos", "voy", "vamos", "quiero", "queremos", "iria", "ire", "voto", "puedo", "podre", "va", "longer"}, next)
	}
	return false
}

func (r *refReader) add(ref topicRef) {
	ref.negated = r.denied
	r.refs = append(r.refs, ref)
}

// endClause gives a no that closed a clause to what was named before it.
func (r *refReader) endClause() {
	if mine := r.refs[r.clause:]; r.denied && len(mine) > 0 && !slices.ContainsFunc(mine, func(t topicRef) bool { return t.negated }) {
		if r.rather {
			mine = mine[len(mine)-1:]
		}
		for i := range mine {
			mine[i].negated = true
		}
	}
	r.clause, r.rather = len(r.refs), false
}

// mostTopics is the highest number that is taken for a topic's.
const mostTopics = 60

var (
	refArticles = []string{"el", "la", "los", "las", "al", "lo", "o", "a", "os", "as", "ao", "no", "na", "nos", "nas", "pelo", "pela", "the", "num"}
	topicNouns  = []string{"tema", "temas", "topic", "topics", "topico", "topicos", "propuesta", "propuestas", "proposta", "propostas", "proposal", "proposals", "numero", "numeros", "number", "numbers", "opcion", "opcao", "option", "sesion", "sessao", "session", "conversacion", "conversa", "conversation", "one", "ones"}
	everyTopic  = []string{"todos", "todas", "todes", "all", "ambos", "ambas", "both"}
	ownTopic    = []string{"mi", "meu", "minha", "my", "nuestro", "nuestra", "nosso", "nossa", "our"}
	broughtIt   = []string{"puse", "propuse", "mande", "escribi", "traje", "coloquei", "propus", "mandei", "escrevi", "put", "sent", "proposed", "wrote"}
	reasons     = []string{"porque", "porq", "pq", "xq", "pois", "because", "cause", "since"}
	placeOnList = map[string]int{
		"primero": 1, "primera": 1, "primeiro": 1, "primeira": 1, "first": 1, "segundo": 2, "segunda": 2, "second": 2, "tercero": 3, "tercera": 3, "terceiro": 3,
		"terceira": 3, "third": 3, "cuarto": 4, "cuarta": 4, "quarto": 4, "quarta": 4, "fourth": 4, "quinto": 5, "quinta": 5, "fifth": 5, "ultimo": -1, "ultima": -1, "last": -1,
	}
	// afterRef may follow a number that is a topic's; a noun does not: «los 3 retos», «el 20 de junio».
	afterRef = append([]string{
		"y", "e", "and", "o", "or", "con", "com", "with", "por", "para", "pra", "to", "as", "en", "em", "into", "a", "al", "ao", "lo", "la", "me", "se", "no", "ya", "ja", "nao", "not", "please", "pls", "porfa",
		"porfi", "gracias", "obrigada", "obrigado", "thanks", "tambien", "tambem", "too", "also", "si", "sim", "yes", "el", "los", "las", "os", "the", "is", "es", "mejor", "melhor", "juntas", "juntos", "together", "pero",
		"but", "sino", "menos", "salvo", "excepto", "exceto", "except", "instead", "yo", "eu", "i", "mas", "ahora", "agora", "now", "todos", "todas",
	}, append(reasons, topicNouns...)...)
)
