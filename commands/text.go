package commands

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

// Body is something that can be said in each language.
type Body interface {
	In(lang store.Lang) string
}

// Text is a whole sentence in the three languages, with the same named blanks in each: {title}.
type Text struct{ ES, PT, EN string }

// In gives the sentence in one language.
func (t Text) In(lang store.Lang) string {
	switch lang {
	case store.PT:
		return t.PT
	case store.EN:
		return t.EN
	}
	return t.ES
}

// With fills the blanks: pairs of a blank's name and its value, which is a string, a number or a Body.
func (t Text) With(pairs ...any) Body { return filled{t, pairs} }

type filled struct {
	text  Text
	pairs []any
}

func (f filled) In(lang store.Lang) string {
	old := make([]string, 0, len(f.pairs))
	for i := 0; i+1 < len(f.pairs); i += 2 {
		old = append(old, "{"+f.pairs[i].(string)+"}", say(f.pairs[i+1], lang))
	}
	return strings.NewReplacer(old...).Replace(f.text.In(lang))
}

func say(value any, lang store.Lang) string {
	if body, ok := value.(Body); ok {
		return body.In(lang)
	}
	return fmt.Sprint(value)
}

var blank = regexp.MustCompile(`\{[a-z]+\}`)

// check finds what is missing in a text.
func (t Text) check() (problems []error) {
	blanks := func(s string) []string {
		return slices.Compact(slices.Sorted(slices.Values(blank.FindAllString(s, -1))))
	}
	for lang, s := range map[store.Lang]string{store.ES: t.ES, store.PT: t.PT, store.EN: t.EN} {
		if strings.TrimSpace(s) == "" {
			problems = append(problems, fmt.Errorf("no %s text", lang))
		} else if !slices.Equal(blanks(s), blanks(t.ES)) {
			problems = append(problems, fmt.Errorf("the %s text has the blanks %v, the es text %v", lang, blanks(s), blanks(t.ES)))
		}
	}
	return problems
}

// Plain is a Body that is the same in every language: a name, a title, a link.
type Plain string

// In gives the text as it is.
func (p Plain) In(store.Lang) string { return string(p) }

// Lines puts bodies under each other and leaves out those that say nothing.
func Lines(bodies ...Body) Body { return lines(bodies) }

type lines []Body

func (l lines) In(lang store.Lang) string {
	var said []string
	for _, b := range l {
		if b == nil {
			continue
		}
		if s := b.In(lang); s != "" {
			said = append(said, s)
		}
	}
	return strings.Join(said, "\n")
}

// Count is a number of things: in Spanish and English one only at 1, in Brazilian Portuguese at 0 and 1 (CLDR).
// Both texts have the blank {n}. Where there may be none, a sentence of its own says so.
type Count struct {
	N         int
	One, Many Text
}

// In gives the count in one language.
func (c Count) In(lang store.Lang) string {
	text := c.Many
	if c.N == 1 || c.N == 0 && lang == store.PT {
		text = c.One
	}
	return text.With("n", c.N).In(lang)
}

// Full is a moment with its day, year, hour and zone, as every date is echoed.
type Full time.Time

// In gives the moment in one language.
func (t Full) In(lang store.Lang) string { return when.Full(time.Time(t), lang) }

// Day is a moment's weekday, day and month.
type Day time.Time

// In gives the day in one language.
func (t Day) In(lang store.Lang) string { return when.Day(time.Time(t), lang) }

// Hour is a moment as the group reads it, without the year: «jueves 4 de junio, 10:00 (Ciudad de México)».
type Hour time.Time

// In gives the moment in one language.
func (t Hour) In(lang store.Lang) string {
	at := time.Time(t)
	return when.Day(at, lang) + ", " + when.Clock(at) + " (" + when.City(at.Location(), lang) + ")"
}
