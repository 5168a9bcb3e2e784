package book

import (
	"cmp"
	"slices"

	"comunidad/commands/fold"
	"comunidad/commands/when"
)

// facts are the counts at the head of the book.
func (b Book) facts(r reader) (all []fact) {
	if b.People >= 0 {
		all = append(all, thingPeople.people(b.People, r.lang))
	}
	if b.Organisations > 0 {
		all = append(all, thingOrganisations.count(b.Organisations, r.lang))
	}
	if n := len(countries(b.Countries, r)); n > 0 {
		all = append(all, thingCountries.count(n, r.lang))
	}
	if b.FirstTime > 0 {
		all = append(all, thingFirst.people(b.FirstTime, r.lang))
	}
	return all
}

// countries names them in the order of the reader's alphabet, in which accents do not count.
func countries(codes []string, r reader) (names []string) {
	for _, code := range codes {
		if name := r.line(when.CountryName(code, r.lang)); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(fold.String(a), fold.String(b)), cmp.Compare(a, b))
	})
	return names
}

// tally counts what is in the book.
func (s *sheet) tally() (said []string) {
	talks, agreements, commitments := 0, 0, 0
	count := func(parts []part) {
		for _, p := range parts {
			switch {
			case p.Kind == tasks:
				commitments += len(p.Items)
			case p.Title == sayAgreements.in(s.reader.lang):
				agreements += len(p.Items)
			}
		}
	}
	for _, section := range s.Sections {
		count(section.Parts)
		talks += len(section.Talks)
		for _, t := range section.Talks {
			count(t.Parts)
		}
	}
	say := func(t thing, n int) {
		if n > 0 {
			said = append(said, t.count(n, s.reader.lang).String())
		}
	}
	say(thingTalks, talks)
	say(thingAgreements, agreements)
	say(thingCommitments, commitments)
	return said
}
