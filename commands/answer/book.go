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

// branch is a place in the tree: the phrases that go on from here, and what the phrase that ends here says.
type branch struct {
	next map[string]*branch
	says *phrases
}

var theBook = sync.OnceValue(func() *book {
	b := &book{root: &branch{}, words: map[string]bool{}, plain: map[string]string{}}
	for _, l := range [][]phrases{
		spanishYes, spanishNo, spanishMaybe, spanishWhen, spanishPeople, spanishSmall, portuguese, english, questions, topics,
	} {
		for i := range l {
			for _, phrase := range spellOut(l[i].text, sets) {
				b.add(phrase, &l[i])
			}
		}
	}
	return b
})

// add writes one phrase in the book. The first to say it is heard.
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
	if at.says == nil {
		at.says = says
	}
}

// longest finds the longest phrase that begins at ws[0] and gives how many words it has.
func (b *book) longest(ws []word) (*phrases, int) {
	return b.root.longest(ws, 0, ws)
}

func (at *branch) longest(ws []word, depth int, all []word) (says *phrases, n int) {
	if at.says != nil && !(at.says.sense == ifs && all[0].accent) {
		says, n = at.says, depth
	}
	if len(ws) == 0 || at.next == nil {
		return says, n
	}
	for _, edge := range []string{ws[0].text, "#"} {
		if edge == "#" && ws[0].value == 0 || ws[0].kind == mark || ws[0].kind == emoji {
			continue
		}
		if next := at.next[edge]; next != nil {
			if s, m := next.longest(ws[1:], depth+1, all); m > n {
				says, n = s, m
			}
		}
	}
	return says, n
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
