// Package stem makes the words that people search with equal to the words that others wrote: «asesoría legal», «assessoria
// jurídica» and "legal advice" meet. It knows nothing of who wrote what; it folds, takes endings off the same way in the
// three languages, and looks the rest up in a small list of what a community like this one talks about.
package stem

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"comunidad/commands/fold"
)

// Words are the words of a text that carry meaning, as the index keeps them, each once and in order.
func Words(text string) (words []string) {
	for _, w := range fold.Words(text) {
		if s := word(w.Text); s != "" && !slices.Contains(words, s) {
			words = append(words, s)
		}
	}
	return words
}

// Literal are the words of Words as they were written, but for their endings: of two texts about one thing, the one in the
// searcher's own words comes first.
func Literal(text string) (words []string) {
	for _, w := range fold.Words(text) {
		if word(w.Text) == "" {
			continue
		}
		if s := Stem(w.Text); !slices.Contains(words, s) {
			words = append(words, s)
		}
	}
	return words
}

// word is what the index keeps of one folded word, empty for words that say nothing by themselves.
func word(folded string) string {
	first, _ := utf8.DecodeRuneInString(folded)
	switch {
	case unicode.IsDigit(first):
		if len(folded) < 2 || len(folded) > 4 {
			return ""
		}
		return folded
	case !unicode.IsLetter(first) || len(folded) < 2 || small()[folded]:
		return ""
	}
	s := Stem(folded)
	if c := concepts()[s]; c != "" {
		return c
	}
	return s
}

// Stem takes the endings off one folded word. It may cut too much for a linguist: what counts is that the forms of one
// word, and the same word in a sister language, end up alike.
func Stem(w string) string {
	w = sameSpelling(w)
	if len(w) < 4 {
		return w
	}
	for _, e := range endings {
		if head, ok := strings.CutSuffix(w, e.from); ok && len(head) >= e.least {
			w = head + e.to
			break
		}
	}
	if len(w) > 4 || len(w) == 4 && strings.HasSuffix(w, "s") {
		w = singular(w)
	}
	for _, e := range verbs {
		if head, ok := strings.CutSuffix(w, e); ok && len(head) >= 4 {
			w = head
			break
		}
	}
	if len(w) > 3 {
		w = strings.TrimRight(w, "aeoi")
	}
	return w
}

// sameSpelling undoes what sister languages spell differently.
func sameSpelling(w string) string {
	var b strings.Builder
	last := rune(-1)
	for _, r := range w {
		if r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return strings.NewReplacer("ph", "f", "th", "t", "qu", "c", "k", "c", "nh", "n", "lh", "l", "y", "i", "ct", "t", "pt", "t").Replace(b.String())
}

type ending struct {
	from, to string
	least    int // letters that must stay
}

var endings = []ending{
	{"aciones", "acion", 2}, {"acoes", "acion", 2}, {"acao", "acion", 2}, {"ations", "acion", 2}, {"ation", "acion", 2},
	{"ciones", "cion", 2}, {"coes", "cion", 2}, {"cao", "cion", 2}, {"tions", "cion", 2}, {"tion", "cion", 2},
	{"siones", "sion", 2}, {"soes", "sion", 2}, {"sao", "sion", 2}, {"sions", "sion", 2},
	{"idades", "idad", 2}, {"idade", "idad", 2}, {"ities", "idad", 2}, {"iti", "idad", 2}, {"ities", "idad", 2}, {"ity", "idad", 2},
	{"ncias", "nci", 2}, {"ncia", "nci", 2}, {"ncas", "nci", 2}, {"nca", "nci", 2}, {"nces", "nci", 2}, {"nce", "nci", 2}, {"nci", "nci", 2},
	{"mentos", "ment", 2}, {"mento", "ment", 2}, {"mientos", "ment", 2}, {"miento", "ment", 2}, {"ments", "ment", 2}, {"mente", "", 4},
	{"ologias", "ologi", 2}, {"ologia", "ologi", 2}, {"ologies", "ologi", 2}, {"ologi", "ologi", 2}, {"ologicos", "ologi", 2}, {"ologicas", "ologi", 2}, {"ologico", "ologi", 2}, {"ologica", "ologi", 2}, {"ologos", "ologi", 2}, {"ologas", "ologi", 2}, {"ologo", "ologi", 2}, {"ologa", "ologi", 2},
}

// singular takes a plural off.
func singular(w string) string {
	switch {
	case strings.HasSuffix(w, "oes"), strings.HasSuffix(w, "aes"), strings.HasSuffix(w, "aos"):
		return w[:len(w)-3] + "a"
	case strings.HasSuffix(w, "ais"), strings.HasSuffix(w, "eis"), strings.HasSuffix(w, "ois"):
		return w[:len(w)-2] + "l"
	case strings.HasSuffix(w, "ces"):
		return w[:len(w)-3] + "z"
	case strings.HasSuffix(w, "ies"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "ns") && len(w) > 4:
		return w[:len(w)-2] + "m"
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "us"):
		return strings.TrimSuffix(w[:len(w)-1], "e")
	case strings.HasSuffix(w, "em"):
		return w
	}
	return w
}

var verbs = []string{"iendo", "ando", "endo", "indo", "ing", "ar", "er", "ir"}
