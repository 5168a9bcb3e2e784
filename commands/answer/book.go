package answer

import (
	"strings"
	"sync"

	"comunidad/commands/fold"
)

// book is the three languages as one tree of words: people mix them, and a short reply does not tell which it is.
type book struct {
	next  map[step]int      // where a word leads from a place in the tree; place 0 is before the first word
	says  [][]*phrases      // what the phrase that ends at a place may say
	words map[string]bool   // every word of every phrase
	plain map[string]string // words by their spelling without doubled letters: «siii» is sought as «si»
}

type step struct {
	from int
	word string
}

// match is a phrase of the book found at a place of a message.
type match struct {
	says []*phrases
	n    int // words
}

var chapters = [][]phrases{
	spanishYes, spanishNo, spanishMaybe, spanishWhen, spanishPeople, spanishSmall, portuguese, english, questions, topics,
}

var theBook = sync.OnceValue(func() *book {
	b := &book{next: map[step]int{}, says: [][]*phrases{nil}, words: map[string]bool{}, plain: map[string]string{}}
	for _, chapter := range chapters {
		for i := range chapter {
			for _, phrase := range spellOut(chapter[i].text, sets) {
				b.add(phrase, &chapter[i])
			}
		}
	}
	return b
})

// add writes one phrase in the book.
func (b *book) add(phrase string, says *phrases) {
	at := 0
	for _, w := range strings.Fields(strings.ReplaceAll(fold.String(phrase), "'", "")) {
		if full, ok := short[w]; ok {
			w = full
		}
		b.words[w] = true
		if p := unstretch(w); b.plain[p] == "" {
			b.plain[p] = w
		}
		to, ok := b.next[step{at, w}]
		if !ok {
			to = len(b.says)
			b.says = append(b.says, nil)
			b.next[step{at, w}] = to
		}
		at = to
	}
	for _, s := range b.says[at] {
		if s == says {
			return
		}
	}
	b.says[at] = append(b.says[at], says)
}

// matches finds the phrases that begin at ws[0], the longest first.
func (b *book) matches(ws []word) []match {
	return b.follow(0, ws, 0)
}

func (b *book) follow(at int, ws []word, depth int) (found []match) {
	if len(ws) > 0 && ws[0].spoken() {
		found = b.after(step{at, ws[0].text}, ws, depth)
		if ws[0].value > 0 {
			found = merge(found, b.after(step{at, "#"}, ws, depth))
		}
		if ws[0].clock {
			found = merge(found, b.after(step{at, "##"}, ws, depth))
		}
	}
	if len(b.says[at]) > 0 {
		found = append(found, match{b.says[at], depth})
	}
	return found
}

// after follows the tree past ws[0], if that step is in it.
func (b *book) after(s step, ws []word, depth int) []match {
	if to, ok := b.next[s]; ok {
		return b.follow(to, ws[1:], depth+1)
	}
	return nil
}

// merge puts two runs of matches together, the longest first.
func merge(a, b []match) (out []match) {
	for len(a) > 0 && len(b) > 0 {
		if a[0].n >= b[0].n {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}
