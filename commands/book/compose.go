package book

import (
	"strconv"
	"strings"
	"time"

	"comunidad/commands/when"
)

// compose makes the sheet of the book.
func (b Book) compose() *sheet {
	r := readerOf(b)
	s := &sheet{
		Lang:      r.tag(),
		Community: r.line(b.Community),
		Title:     r.line(b.Title),
		Sections:  b.sections(r),
		Colophon:  b.colophon(r),
		Skip:      saySkip.in(r.lang),
		Contents:  sayContents.in(r.lang),
		reader:    r,
	}
	b.name(s, r)
	if !b.StartsAt.IsZero() {
		s.When = when.Full(b.StartsAt, r.lang)
		s.ISO = b.StartsAt.Format(time.RFC3339)
	}
	if b.Minutes > 0 {
		s.Length = thingMinutes.count(b.Minutes, r.lang).String()
	}
	if !b.OpenUntil.IsZero() {
		s.Open = sayOpen.with(r.lang, "moment", when.Full(b.OpenUntil, r.lang))
	}
	if names := countries(b.Countries, r); len(names) > 0 {
		s.Countries = labelled{sayCountries.in(r.lang), strings.Join(names, " · ")}
	}
	s.Facts = b.facts(r)
	s.Tally = s.tally()
	return s
}

// name gives the document its title, and its name with the community's.
func (b Book) name(s *sheet, r reader) {
	meeting := sayNoTitle.in(r.lang)
	s.Kicker = sayKind.in(r.lang)
	if b.Number > 0 {
		n := strconv.FormatInt(b.Number, 10)
		meeting = sayMeeting.with(r.lang, "n", n)
		s.Kicker = sayKindOf.with(r.lang, "n", n)
	}
	s.Name = s.Kicker
	if s.Title == "" {
		s.Title = meeting
	} else {
		s.Name += ": " + s.Title
	}
	if s.Community != "" {
		s.Name += " · " + s.Community
	}
}

func (b Book) colophon(r reader) (lines []string) {
	n := strconv.Itoa(b.Version)
	switch {
	case b.Version > 0 && !b.MadeAt.IsZero():
		lines = append(lines, sayVersion.with(r.lang, "n", n, "moment", when.Full(b.MadeAt, r.lang)))
	case b.Version > 0:
		lines = append(lines, sayVersionNum.with(r.lang, "n", n))
	}
	return append(lines, sayNames.in(r.lang))
}
