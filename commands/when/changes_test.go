package when

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"comunidad/store"
)

func TestChanges(t *testing.T) {
	mexico, madrid := zone(t, "America/Mexico_City"), zone(t, "Europe/Madrid")
	where := community(t)
	at := func(month time.Month, day, hour int, loc *time.Location) time.Time {
		return time.Date(2026, month, day, hour, 0, 0, 0, loc)
	}
	say := func(changes []Change) string {
		var said []string
		for _, c := range changes {
			said = append(said, fmt.Sprintf("%s %+d", c.Label(store.EN), c.Minutes))
		}
		return strings.Join(said, ", ")
	}
	for _, c := range []struct {
		name       string
		prev, next time.Time
		want       string
	}{
		// the six changes of 2026, a week before and after
		{"US, Tijuana", at(3, 5, 10, mexico), at(3, 12, 10, mexico), "United States +60, Tijuana +60"},
		{"Europe", at(3, 26, 10, mexico), at(4, 2, 10, mexico), "Spain +60, Switzerland +60, United Kingdom +60"},
		{"Chile", at(4, 2, 10, mexico), at(4, 9, 10, mexico), "Chile -60"},
		{"Chile", at(9, 3, 10, mexico), at(9, 10, 10, mexico), "Chile +60"},
		{"Europe", at(10, 22, 10, mexico), at(10, 29, 10, mexico), "Spain -60, Switzerland -60, United Kingdom -60"},
		{"US, Tijuana", at(10, 29, 10, mexico), at(11, 5, 10, mexico), "United States -60, Tijuana -60"},
		// the first Thursdays, in Mexico
		{"January", at(1, 1, 10, mexico), at(2, 5, 10, mexico), ""},
		{"March", at(2, 5, 10, mexico), at(3, 5, 10, mexico), ""},
		{"April", at(3, 5, 10, mexico), at(4, 2, 10, mexico), "United States +60, Spain +60, Tijuana +60, Switzerland +60, United Kingdom +60"},
		{"May", at(4, 2, 10, mexico), at(5, 7, 10, mexico), "Chile -60"},
		{"June", at(5, 7, 10, mexico), at(6, 4, 10, mexico), ""},
		{"October", at(9, 3, 10, mexico), at(10, 1, 10, mexico), "Chile +60"},
		{"November", at(10, 1, 10, mexico), at(11, 5, 10, mexico), "United States -60, Spain -60, Tijuana -60, Switzerland -60, United Kingdom -60"},
		// kept in Madrid, the same spring moves everybody else
		{"Madrid", at(3, 26, 17, madrid), at(4, 2, 17, madrid), "Mexico -60, Colombia -60, Argentina -60, Brazil -60, United States -60, Honduras -60, Costa Rica -60, El Salvador -60, Chile -60, Guatemala -60, Venezuela -60"},
		// moved by its people, and by nobody's clocks
		{"moved", at(6, 4, 10, mexico), at(7, 2, 17, mexico), ""},
		{"moved to the night", at(6, 4, 10, mexico), at(7, 2, 23, mexico), ""},
		{"moved, and Chile", at(4, 2, 10, mexico), at(4, 9, 11, mexico), "Chile -60"},
		{"said in UTC last time", at(4, 2, 10, mexico).UTC(), at(4, 9, 10, mexico), "Chile -60"},
	} {
		if got := say(Changes(c.prev, c.next, where)); got != c.want {
			t.Errorf("%s, %s to %s:\n got %s\nwant %s", c.name, c.prev.Format("2 Jan"), c.next.Format("2 Jan"), got, c.want)
		}
	}
	if got := Changes(at(3, 5, 10, mexico), at(3, 12, 10, mexico), nil); len(got) != 0 {
		t.Errorf("nobody sees %v", got)
	}
}

// Whoever is not named sees the same hour as last time, and whoever is sees it by as much as is said.
func TestChangesAndHours(t *testing.T) {
	mexico := zone(t, "America/Mexico_City")
	s := Series{Months: true, Every: 1, Nth: 1, Weekday: time.Thursday, HasWeekday: true}
	prev := time.Date(2026, 1, 1, 10, 0, 0, 0, mexico)
	for range 60 {
		next := s.Next(prev, prev)
		named := make(map[string]int)
		for _, c := range Changes(prev, next, community(t)) {
			if c.Whole {
				named[c.Country] = c.Minutes
			} else {
				named[c.Country+c.Zone.String()] = c.Minutes
			}
		}
		for _, w := range community(t) {
			said := named[w.Country+w.Zone.String()]
			if whole := named[w.Country]; whole != 0 {
				said = whole
			}
			if moved := wallMinutes(next.In(w.Zone)) - wallMinutes(prev.In(w.Zone)); moved != said {
				t.Errorf("%v: %s %v moves by %d, said %d", next, w.Country, w.Zone, moved, said)
			}
		}
		prev = next
	}
}
