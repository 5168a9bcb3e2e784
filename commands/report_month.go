package commands

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// ordinals are the words for the first of something to the fourth.
var ordinals = [4]string{"primer primero primeiro first 1er 1", "segundo second 2do 2", "tercer tercero terceiro third 3er 3", "cuarto quarto fourth 4to 4"}

// namedPeriod reads a month, some months or a quarter by name: «septiembre», «enero a marzo de 2025», «tercer trimestre».
// Without a year it is the last that has begun.
func namedPeriod(words []string, now time.Time) (Period, bool) {
	year, years := now.Year(), 0
	words = slices.DeleteFunc(slices.Clone(words), func(w string) bool {
		if !yearAlone.MatchString(w) {
			return w == "a" || w == "al" || w == "to" || w == "hasta" || w == "ate" || w == "-" || w == "y" || w == "e"
		}
		year, _ = strconv.Atoi(w)
		years++
		return true
	})
	first, length := -1, 1
	switch {
	case years > 1:
		return Period{}, false
	case len(words) == 1:
		first = int(monthNamed(words[0])) - 1
	case len(words) == 2 && spans[words[1]] > 0:
		if length = spans[words[1]]; length < 12 {
			first = ordinal(words[0]) * length
		}
	case len(words) == 2:
		first = int(monthNamed(words[0])) - 1
		last := int(monthNamed(words[1])) - 1
		if length = last - first + 1; last < 0 || length < 1 {
			return Period{}, false
		}
	}
	if first < 0 || first+length > 12 {
		return Period{}, false
	}
	p := calendar(year, time.Month(first+1), length, now.Location())
	if years == 0 && p.From.After(now) {
		p = calendar(year-1, time.Month(first+1), length, now.Location())
	}
	return p, true
}

// ordinal is the place of «primer» or «third», from 0; -1 for other words.
func ordinal(word string) int {
	return slices.IndexFunc(ordinals[:], func(names string) bool { return slices.Contains(strings.Fields(names), word) })
}
