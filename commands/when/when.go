// Package when reads and writes moments the way people in the community do: «el jueves 15 de octubre a las 5 de la
// tarde», «quinta às 17h30», «next Thursday 5pm», each clock in its own country.
//
// Nothing here knows what time it is: now comes from outside and carries the speaker's zone. What may mean two things is
// refused as a Problem, so that the caller asks; an hour is never guessed.
//
// A sentence becomes words (words.go, mute.go, mend.go, slip.go), words become pieces (piece.go: what days say in readdays.go, what hours say in
// readhours.go, and the files named after each form), and pieces become one moment (choose.go, hours24.go, day24.go) if nothing
// beside it was left unread, doubtful, spoilt or denied (the files named so). What is left of the text is tidied in rest.go.
//
// Beside that: places and their clocks (country.go, city.go, place.go, hours.go, changes.go), series (series.go,
// readseries.go) and public holidays (holiday.go).
package when

import (
	"time"
	_ "time/tzdata" // the machine may have no zones of its own
)

// longest is how many bytes of text are read; nobody says when to meet in more.
const longest = 4096

// Read reads the one moment that a sentence speaks of, in Spanish, Portuguese and English at once. now is the instant of
// speaking in the speaker's zone. The error is a *Problem.
func Read(text string, now time.Time) (Moment, error) {
	if len(text) > longest {
		return Moment{}, &Problem{Kind: Unclear}
	}
	r := newReader(text, dateOf(now))
	c := &choice{r: r, now: now, today: r.today, pieces: r.scan()}
	m, problem := c.moment()
	for _, find := range []func(Moment) *Problem{c.unread, c.doubtful, c.spoilt, c.denied} {
		if problem == nil {
			problem = find(m)
		}
	}
	if problem == nil && (m.Year < 1 || m.Year > 9999) {
		problem = c.problem(Impossible, c.used...)
	}
	if problem != nil {
		return Moment{}, problem
	}
	m.Rest = r.without(c.used, leadWords)
	return m, nil
}
