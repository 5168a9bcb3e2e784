package book

import (
	"strings"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

// reader is whom the book is made for, and the year that goes without saying.
type reader struct {
	lang store.Lang
	year int
}

// readerOf falls back to Spanish, the community's first language.
func readerOf(b Book) reader {
	lang, known := store.ParseLang(string(b.Lang))
	if !known {
		lang = store.ES
	}
	return reader{lang, b.StartsAt.Year()}
}

// tag is the language for machines. The Portuguese is Brazil's.
func (r reader) tag() string {
	if r.lang == store.PT {
		return "pt-BR"
	}
	return string(r.lang)
}

// line makes one clean line of what somebody wrote, without phone numbers.
func (r reader) line(text string) string {
	return hidePhones(strings.Join(cleanLines(text), " "), sayHidden.in(r.lang))
}

// lines keeps the lines of a longer text, and finds its links.
func (r reader) lines(text string) (lines []line) {
	for _, l := range cleanLines(text) {
		lines = append(lines, split(hidePhones(l, sayHidden.in(r.lang))))
	}
	return lines
}

// day is a date, with its year if that is not the meeting's.
func (r reader) day(t time.Time) string {
	if t.Year() == r.year {
		return when.Day(t, r.lang)
	}
	full, _, _ := strings.Cut(when.Full(t, r.lang), ", "+when.Clock(t))
	return full
}

// join puts the texts that say something into one line.
func (r reader) join(between string, texts ...string) string {
	var said []string
	for _, t := range texts {
		if t = r.line(t); t != "" {
			said = append(said, t)
		}
	}
	return strings.Join(said, between)
}
