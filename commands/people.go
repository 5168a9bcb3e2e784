package commands

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"

	"comunidad/commands/fold"
	"comunidad/store"
)

// likeness is how surely a written name is a member.
type likeness int

const (
	notThem likeness = iota
	perhaps          // near enough to ask
	surely           // the same name, or the only one it can be
)

// whoIs finds the member whom a written name means. A name that fits two people equally well fits none surely.
func whoIs(name string, members []store.Member) (store.Member, likeness) {
	var best, second int
	var found store.Member
	for _, m := range members {
		if m.Name == "" {
			continue
		}
		score := nameScore(name, m)
		switch {
		case score > best:
			best, second, found = score, best, m
		case score > second:
			second = score
		}
	}
	switch {
	case best >= 90 && best > second:
		return found, surely
	case best >= 90, best >= 60:
		return found, perhaps
	}
	return store.Member{}, notThem
}

// memberIn finds the one member who is named among other words, «que en julio facilite Ana María». Two who are named are none.
func memberIn(text string, members []store.Member) (found store.Member, ok bool) {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '-' })
	for size := min(3, len(words)); size > 0; size-- {
		for at := 0; at+size <= len(words); at++ {
			name := strings.Join(words[at:at+size], " ")
			first, _ := utf8.DecodeRuneInString(name)
			m, like := whoIs(name, members)
			switch {
			case like != surely || !unicode.IsUpper(first) && monthNamed(fold.String(name)) != 0:
			case ok && m.ID != found.ID:
				return store.Member{}, false
			default:
				found, ok = m, true
			}
		}
		if ok {
			break
		}
	}
	return found, ok
}

// nameScore says from 0 to 100 how well a written name fits a member. Small words and the organisation behind a dash or in
// brackets count for little; a nickname's letter or a slip of the thumb costs a little.
func nameScore(name string, m store.Member) int {
	written, full := nameWords(name), nameWords(m.Name)
	organisation := nameWords(m.Organisation)
	if len(written) == 0 || len(full) == 0 {
		return 0
	}
	if strings.Join(written, " ") == strings.Join(full, " ") {
		return 100
	}
	hits, misses, organisationHits, slips := 0, 0, 0, 0
	for _, w := range written {
		switch {
		case nearWord(w, full):
			hits++
			if !slices.Contains(full, w) {
				slips++
			}
		case nearWord(w, organisation):
			organisationHits++
		default:
			misses++
		}
	}
	if hits == 0 || !nearWord(written[0], full[:1]) && hits < 2 {
		return 0
	}
	score := 60
	if hits == len(full) {
		score = 95
	} else if misses == 0 && written[0] == full[0] { // «Ana» of an Ana Pinto
		score = 90
	}
	if organisationHits > 0 {
		score = max(score, 90) + 3
	}
	return max(score-20*misses-8*slips, 0)
}

var smallWords = map[string]bool{"de": true, "del": true, "la": true, "el": true, "da": true, "do": true, "dos": true, "das": true, "y": true, "e": true, "of": true}

func nameWords(name string) (words []string) {
	for _, w := range fold.Words(name) {
		if r := []rune(w.Text)[0]; (r >= 'a' && r <= 'z' || r > 0x7f) && !smallWords[w.Text] {
			words = append(words, w.Text)
		}
	}
	return words
}

// nearWord finds a word among others, an initial and a slip of the thumb forgiven.
func nearWord(word string, among []string) bool {
	for _, other := range among {
		if word == other || len(word) == 1 && strings.HasPrefix(other, word) ||
			len(word) >= 5 && len(other) >= 5 && levenshtein.ComputeDistance(word, other) == 1 {
			return true
		}
	}
	return false
}

// listedNames parts «Ana, Luis y Marta (Casa Luz)» into names.
func listedNames(text string) (names []string) {
	for _, part := range strings.FieldsFunc(strings.NewReplacer(" y ", ",", " e ", ",", " and ", ",", "\n", ",", ";", ",").Replace(text), func(r rune) bool { return r == ',' }) {
		if name := Name(part); name != "" && length(name) <= MaxName*2 {
			names = append(names, name)
		}
	}
	return names
}
