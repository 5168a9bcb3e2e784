package when

import "time"

// Wall is the instant when clocks in loc show this date and time. Where the clocks jump over it, it is the first instant
// after the jump; where they show it twice, the first time. Values out of range roll over as in time.Date.
func Wall(year int, month time.Month, day, hour, minute int, loc *time.Location) time.Time {
	plain := time.Date(year, month, day, hour, minute, 0, 0, time.UTC)
	const span = 26 * time.Hour // no clock is further than that from UTC and from its own next change
	_, before := plain.Add(-span).In(loc).Zone()
	_, after := plain.Add(span).In(loc).Zone()
	first, last := plain.Add(-time.Duration(before)*time.Second), plain.Add(-time.Duration(after)*time.Second)
	if last.Before(first) {
		first, last = last, first
	}
	for _, t := range []time.Time{first.In(loc), last.In(loc)} {
		if _, offset := t.Zone(); t.Add(time.Duration(offset) * time.Second).Equal(plain) {
			return t
		}
	}
	start, _ := last.In(loc).ZoneBounds() // in a gap the later reading lies after the change
	return start.In(loc)
}
