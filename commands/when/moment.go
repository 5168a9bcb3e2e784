package when

import "time"

// Moment is what a phrase says about time, as wall time: what a clock on somebody's wall shows, before it is known whose.
type Moment struct {
	Year         int
	Month        time.Month
	Day          int
	Hour, Minute int
	HasTime      bool           // false: only a day was said, Hour and Minute are 0
	HourOnly     bool           // no day was said, and it is the next time that clocks show that hour
	Minutes      int            // how long it lasts, when the phrase says from when to when («10 a 12»: 120); 0: not said
	Zone         *time.Location // the zone the phrase itself names («10:00 CDMX», «-06:00»); nil: none
	Rest         string         // the text without the words that were read, tidied: «Cuidarnos», not «Cuidarnos el»
}

// Time gives the instant of m on a clock in loc; a zone that the phrase named itself wins over loc. A moment without a
// time of day is its midnight. Wall says what happens when clocks change.
func (m Moment) Time(loc *time.Location) time.Time {
	if m.Zone != nil {
		loc = m.Zone
	}
	return Wall(m.Year, m.Month, m.Day, m.Hour, m.Minute, loc)
}
