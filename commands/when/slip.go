package when

import (
	_ "embed"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/agnivade/levenshtein"

	"comunidad/store"
)

// slip is a word that is nearly one of time: «mañna», «novenbro», «jumio».
type slip struct {
	meant
	open bool // it may be another word of time as well (junio, julio), or is more than one letter away
	real bool // it is a word of its own: «marte», «vienes»
}

// meant is a word that can be mistyped, and what it means: words of one meaning are as good as each other.
type meant struct {
	word, meaning string
	of            sort
}

type sort int

const (
	aRelation sort = iota // próximo, semana, noche
	aDayName              // jueves, mañana
	aMonthName
	aNumber // it counts only where a number must stand: «a las sies»
)

// relations are the other words that people mistype where they speak of time, in lines of one meaning.
var relations = []string{
	"pasado", "depois despues after", "antes before", "tarde afternoon", "noche noite evening night", "morning", "madrugada", "mediodia",
	"medianoche midnight", "proximo proxima", "semana week", "semanas weeks", "viene", "ultimo ultima", "primer primera primeiro primeira",
	"cada todos todas every",
}

// dayNames are the days that are no days of the week.
var dayNames = []string{"manana amanha tomorrow", "hoje today", "tonight", "ayer ontem yesterday", "anoche", "anteayer anteontem"}

// realWordsFile holds the words that are one letter away from a word of time and no slips.
//
//go:embed realwords.txt
var realWordsFile string

var realWords = sync.OnceValue(func() map[string]bool {
	words := make(map[string]bool, 2000)
	for line := range strings.Lines(realWordsFile) {
		if !strings.HasPrefix(line, "#") {
			for word := range strings.FieldsSeq(line) {
				words[word] = true
			}
		}
	}
	return words
})

// lexicon finds the words that can be mistyped by themselves and by what is left of them without one letter.
type lexicon struct {
	words map[string]bool
	near  map[string][]meant
	start map[string][]meant // words that are cut short: «satur», «viern»
	long  []meant            // so long that two wrong letters still leave no doubt that a word of time was meant
}

var lexiconOf = sync.OnceValue(func() *lexicon {
	l := &lexicon{words: make(map[string]bool), near: make(map[string][]meant), start: make(map[string][]meant)}
	for _, lang := range store.Langs {
		for day, name := range weekdayNames[lang] {
			name, _, _ = strings.Cut(name, "-")
			l.add(key(name), weekdayNames[store.EN][day], aDayName)
		}
		for month, name := range monthNames[lang] {
			l.add(key(name), monthNames[store.EN][month], aMonthName)
		}
	}
	l.add("setiembre", monthNames[store.EN][8], aMonthName)
	l.addAll(dayNames, aDayName)
	l.addAll(relations, aRelation)
	for _, word := range slices.Sorted(maps.Keys(numberWords)) {
		if n := numberWords[word]; n > 1 {
			l.add(word, string(rune(n)), aNumber)
		}
	}
	return l
})

func (l *lexicon) addAll(lines []string, of sort) {
	for _, line := range lines {
		for word := range strings.FieldsSeq(line) {
			l.add(word, line, of)
		}
	}
}

func (l *lexicon) add(word, meaning string, of sort) {
	if l.words[word] || len(word) < 4 {
		return // «marco» is a month of one language only, «sabado» the same in two
	}
	m := meant{word, meaning, of}
	l.words[word] = true
	l.near[word] = append(l.near[word], m)
	for i := range word {
		if i > 0 && word[i] == word[i-1] {
			continue // the same word is left
		}
		less := word[:i] + word[i+1:]
		l.near[less] = append(l.near[less], m)
	}
	for n := 4; n < len(word)-1 && (of == aDayName || of == aMonthName); n++ {
		l.start[word[:n]] = append(l.start[word[:n]], m)
	}
	if len(word) >= 8 && (of == aDayName || of == aMonthName) {
		l.long = append(l.long, m)
	}
}

// slipOf finds the word of time that text nearly is. It is asked about every word of every message: it looks up what is left
// of the text without each of its letters, and compares only with what it finds there.
func slipOf(text string) (s slip, ok bool) {
	l := lexiconOf()
	if len(text) < 4 || len(text) > 15 || l.words[text] {
		return s, false
	}
	s, ok = l.compared(s, ok, text, l.near[text])
	var less [16]byte
	for i := range len(text) {
		copy(less[:], text[:i])
		copy(less[i:], text[i+1:])
		s, ok = l.compared(s, ok, text, l.near[string(less[:len(text)-1])])
	}
	if found := l.start[text]; !ok && len(found) > 0 {
		s, ok = slip{meant: found[0], open: found[0].meaning != found[len(found)-1].meaning}, true
	}
	if !ok {
		s, ok = l.farther(text)
	}
	if !ok || isKnown(text) {
		return slip{}, false
	}
	s.real = realWords()[text]
	return s, true
}

// compared takes what of the words found is one letter away. A number is taken only where nothing else is.
func (l *lexicon) compared(s slip, ok bool, text string, found []meant) (slip, bool) {
	for _, m := range found {
		switch {
		case !oneApart(text, m.word):
		case !ok || s.of == aNumber && m.of != aNumber:
			s, ok = slip{meant: m}, true
		case m.meaning != s.meaning && (m.of != aNumber || s.of == aNumber):
			s.open = true
		}
	}
	return s, ok
}

// farther finds a long word that is more than one letter away: which one was meant is to be asked.
func (l *lexicon) farther(text string) (slip, bool) {
	if len(text) < 6 {
		return slip{}, false
	}
	for _, m := range l.long {
		if m.word[0] == text[0] && max(len(text), len(m.word))-min(len(text), len(m.word)) <= 2 && levenshtein.ComputeDistance(text, m.word) <= 2 {
			return slip{meant: m, open: true}, true
		}
	}
	return slip{}, false
}

// isKnown says whether a word has a meaning here as it stands.
func isKnown(text string) bool {
	for _, words := range []map[string]bool{ledTo, timely, countedWords, hints} {
		if words[text] {
			return true
		}
	}
	_, weekday := weekdayWords[text]
	_, month := monthWords[text]
	_, number := numberWords[text]
	return weekday || month || number || placeWords[text] > 0 || ordinalWords[text] > 0 || unitWords[text] != 0
}

// oneApart says whether two words differ in one letter that is wrong, missing, too many or has changed places with its
// neighbour.
func oneApart(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 || a == b {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch {
	case len(a) < len(b):
		return a[i:] == b[i+1:]
	case a[i+1:] == b[i+1:]:
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}
