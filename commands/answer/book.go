package answer

import (
	"strings"
	"sync"

	"comunidad/commands/fold"
)

// book is the three languages as one tree of words: people mix them, and a short reply does not tell which it is.
type book struct {
	root  *branch
	words map[string]bool   // every word of every phrase
	plain map[string]string // words by their spelling without doubled letters: «siii» is sought as «si»
}

// branch is a place in the tree: the phrases that go on from here, and what the phrase that ends here may say.
type branch struct {
	next map[string]*branch
	says []*phrases
}

// match is a phrase of the book found at a place of a message.
type match struct {
	says []*phrases
	n    int // words
}

var theBook = sync.OnceValue(func() *book {
	b := &book{root: &branch{}, words: map[string]bool{}, plain: map[string]string{}}
	for _, l := range chapters {
		for i := range l {
			for _, phrase := range spellOut(l[i].text, sets) {
				b.add(phrase, &l[i])
			}
		}
	}
	return b
})

var chapters = [][]phrases{
	spanishYes, spanishNo, spanishMaybe, spanishWhen, spanishPeople, spanishSmall, portuguese, english, questions, topics,
}

// add writes one phrase in the book.
func (b *book) add(phrase string, says *phrases) {
	at := b.root
	for _, w := range strings.Fields(strings.ReplaceAll(fold.String(phrase), "'", "")) {
		if full, ok := short[w]; ok {
			w = full
		}
		b.words[w] = true
		if p := unstretch(w); b.plain[p] == "" {
			b.plain[p] = w
		}
		if at.next == nil {
			at.next = map[string]*branch{}
		}
		if at.next[w] == nil {
			at.next[w] = &branch{}
		}
		at = at.next[w]
	}
	for _, s := range at.says {
		if s == says {
			return
		}
	}
	at.says = append(at.says, says)
}

// matches finds the phrases that begin at ws[0], the longest first.
func (b *book) matches(ws []word) []match {
	return b.root.matches(ws, 0, nil)
}

func (at *branch) matches(ws []word, depth int, found []match) []match {
	if len(ws) > 0 && (ws[0].kind == letters || ws[0].kind == number) {
		if next := at.next[ws[0].text]; next != nil {
			found = next.matches(ws[1:], depth+1, found)
		}
		if next := at.next["#"]; next != nil && ws[0].value > 0 {
			found = merge(found, next.matches(ws[1:], depth+1, nil))
		}
	}
	if len(at.says) > 0 {
		found = append(found, match{at.says, depth})
	}
	return found
}

// merge puts two runs of matches together, the longest first.
func merge(a, b []match) []match {
	var out []match
	for len(a) > 0 && len(b) > 0 {
		if a[0].n >= b[0].n {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

// unstretch takes doubled letters out.
func unstretch(w string) string {
	var b strings.Builder
	last := rune(-1)
	for _, r := range w {
		if r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}
