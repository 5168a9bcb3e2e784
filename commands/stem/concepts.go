package stem

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"comunidad/commands/fold"
)

//go:embed concepts.tsv
var conceptsTable string

//go:embed small.txt
var smallWords string

// table is concepts.tsv read once: by stem the word that stands for all words of its line, and which of them are vague.
type table struct {
	of    map[string]string
	vague map[string]bool
	named map[string]bool // words of any line
}

var theTable = sync.OnceValue(func() table {
	t := table{map[string]string{}, map[string]bool{}, map[string]bool{}}
	for line := range strings.Lines(conceptsTable) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		line, vague := strings.CutPrefix(line, "~")
		words := strings.Fields(fold.String(line))
		first := Stem(words[0])
		for _, w := range words {
			s := Stem(w)
			if t.of[s] == "" {
				t.of[s] = first
			}
		}
		t.named[first] = true
		if vague {
			t.vague[first] = true
		}
	}
	return t
})

func concepts() map[string]string { return theTable().of }

var small = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for _, w := range strings.Fields(fold.String(smallWords)) {
		words[w] = true
	}
	return words
})

// Weight is how much a word of the index says: of two texts that only share «contacto», nobody would say that they match.
func Weight(word string) float64 {
	switch {
	case theTable().vague[word]:
		return 0.3
	case utf8.RuneCountInString(word) < 3:
		return 0.5
	}
	return 1
}

// Known tells whether a word of the index belongs to what a community like this one talks about, and is not vague.
func Known(word string) bool { return theTable().named[word] && !theTable().vague[word] }

// Vague tells whether a word of the index is one of those that go with everything: contact, help, workshop.
func Vague(word string) bool { return theTable().vague[word] }
