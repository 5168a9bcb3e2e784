package when

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"comunidad/store"
)

// Change is a country whose people see another hour than last time, because clocks were changed somewhere.
type Change struct {
	Country string         // ISO code
	Zone    *time.Location // of the people it is about
	Whole   bool           // all of the country's people are; else only those of Zone's city («Tijuana»)
	Minutes int            // how much later their clocks show it; negative: earlier
	People  int
}

// Label names whom a change is about, in lang: «España», «Tijuana».
func (c Change) Label(lang store.Lang) string {
	if c.Whole {
		return CountryName(c.Country, lang)
	}
	return City(c.Zone, lang)
}

// Changes compares the hours of two meetings of one series: whose local hour differs at next from what it was at prev,
// where the clock that the series keeps, next's own, stands still. A meeting that is moved to another hour there moves
// everybody, which is no change of this kind. Those with the earlier hour come first, then the most people.
func Changes(prev, next time.Time, where []Where) []Change {
	anchor := next.Location()
	moved := wallMinutes(next) - wallMinutes(prev.In(anchor))
	var changes []Change
	for country, parts := range countriesOf(where) {
		changes = append(changes, changesOf(country, parts, func(zone *time.Location) int {
			return halfDay(wallMinutes(next.In(zone)) - wallMinutes(prev.In(zone)) - moved)
		})...)
	}
	slices.SortFunc(changes, func(a, b Change) int {
		return cmp.Or(cmp.Compare(a.Minutes, b.Minutes), cmp.Compare(b.People, a.People), strings.Compare(a.Country, b.Country),
			strings.Compare(a.Zone.String(), b.Zone.String()))
	})
	return changes
}

// changesOf puts the people of one country together who see the same change.
func changesOf(country string, parts []Where, change func(*time.Location) int) []Change {
	var changes []Change
	whole := true
	for _, w := range parts {
		minutes := change(w.Zone)
		whole = whole && minutes == change(parts[0].Zone)
		at := slices.IndexFunc(changes, func(c Change) bool {
			return c.Minutes == minutes && (c.Zone.String() == w.Zone.String())
		})
		switch {
		case minutes == 0:
		case at >= 0:
			changes[at].People += w.People
		default:
			changes = append(changes, Change{Country: country, Zone: w.Zone, Minutes: minutes, People: w.People})
		}
	}
	if !whole || len(changes) == 0 {
		return changes
	}
	all := slices.MaxFunc(changes, func(a, b Change) int { return cmp.Compare(a.People, b.People) })
	all.People, all.Whole = 0, true
	for _, c := range changes {
		all.People += c.People
	}
	return []Change{all}
}

// wallMinutes is what the clock at t shows, in minutes of its day.
func wallMinutes(t time.Time) int { return t.Hour()*60 + t.Minute() }

// halfDay takes minutes to the nearer side of the clock: 23 hours later is an hour earlier.
func halfDay(minutes int) int { return ((minutes+12*60)%(24*60)+24*60)%(24*60) - 12*60 }
