package when

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Where is a part of the community that lives by one clock.
type Where struct {
	Country string // ISO code
	Zone    *time.Location
	People  int
}

// reading is what the clocks of some people show at one instant.
type reading struct {
	days, hour, minute int // days after the day of whoever asks: -1, 0, 1
}

func read(t time.Time, zone *time.Location) reading {
	there := t.In(zone)
	return reading{dayNumber(there) - dayNumber(t), there.Hour(), there.Minute()}
}

// dayNumber counts the days on the calendar of t's own zone.
func dayNumber(t time.Time) int {
	return int(time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

func (r reading) compare(other reading) int {
	return cmp.Or(cmp.Compare(r.days, other.days), cmp.Compare(r.hour, other.hour), cmp.Compare(r.minute, other.minute))
}

// name is a country, or a city where a country's people see different hours, and how many people it has.
type name struct {
	label  string
	people int
}

// Hours says what the clocks show at t where people live: «10 MX CR SV · 11 CO · 13 AR BR · 18 CH ES». The earliest hour
// comes first, the most people first within one. Of a country that sees two hours, the fewer people are named by their
// city («09 Tijuana · 10 MX»). Hours of another day than t's own are marked (+1) or (−1).
func Hours(t time.Time, where []Where) string {
	groups := make(map[reading][]name)
	for _, country := range countriesOf(where) {
		most := mostPeople(t, country)
		for _, w := range country {
			at, label := read(t, w.Zone), w.Country
			if at != most {
				label = cityOwn(w.Zone)
			}
			groups[at] = addName(groups[at], name{label, w.People})
		}
	}
	hours := make([]reading, 0, len(groups))
	for at := range groups {
		hours = append(hours, at)
	}
	slices.SortFunc(hours, reading.compare)
	parts := make([]string, len(hours))
	for i, at := range hours {
		parts[i] = at.say(groups[at])
	}
	return strings.Join(parts, " · ")
}

// countriesOf puts together what belongs to one country.
func countriesOf(where []Where) map[string][]Where {
	countries := make(map[string][]Where)
	for _, w := range where {
		if w.Zone != nil {
			countries[w.Country] = append(countries[w.Country], w)
		}
	}
	return countries
}

// mostPeople is the hour that most people of one country see; of two with as many, the earlier one.
func mostPeople(t time.Time, country []Where) reading {
	people := make(map[reading]int)
	for _, w := range country {
		people[read(t, w.Zone)] += w.People
	}
	var most reading
	for at, n := range people {
		if _, known := people[most]; !known || n > people[most] || n == people[most] && at.compare(most) < 0 {
			most = at
		}
	}
	return most
}

func addName(names []name, n name) []name {
	for i := range names {
		if names[i].label == n.label {
			names[i].people += n.people
			return names
		}
	}
	return append(names, n)
}

func (r reading) say(names []name) string {
	slices.SortFunc(names, func(a, b name) int {
		return cmp.Or(cmp.Compare(b.people, a.people), strings.Compare(a.label, b.label))
	})
	said := fmt.Sprintf("%02d", r.hour)
	if r.minute != 0 {
		said += fmt.Sprintf(":%02d", r.minute)
	}
	for _, n := range names {
		said += " " + n.label
	}
	switch {
	case r.days > 0:
		said += " (+1)"
	case r.days < 0:
		said += " (−1)"
	}
	return said
}
