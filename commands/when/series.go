package when

import "time"

// Series is the rule by which meetings come back: «el primer jueves de cada mes», «cada dos semanas, los martes». What the
// words left open stays zero; At fills it from a meeting.
type Series struct {
	Months  bool         // the rule counts months, else weeks
	Every   int          // how many of them lie between two meetings, 1 or more
	Nth     int          // months: which Weekday of the month, 1 to 5, -1 the last; 0: not by weekday
	Weekday time.Weekday // see Nth and HasWeekday
	Day     int          // months: the day of the month, 1 to 31, -1 the last; 0: not by its number

	HasWeekday   bool // Weekday was said
	Hour, Minute int  // wall time
	HasTime      bool // Hour and Minute were said
	Minutes      int  // how long a meeting lasts; 0: not said
	Zone         *time.Location
}

// At fills what s leaves open from the first meeting, whose wall clock and zone the series keeps.
func (s Series) At(first time.Time) Series {
	s.Every = max(s.Every, 1)
	if !s.HasTime {
		s.Hour, s.Minute, s.HasTime = first.Hour(), first.Minute(), true
	}
	if s.Zone == nil {
		s.Zone = first.Location()
	}
	if !s.HasWeekday && s.Day == 0 {
		s.Weekday, s.HasWeekday = first.Weekday(), true
		if s.Months {
			if s.Nth = (first.Day() + 6) / 7; s.Nth == 5 {
				s.Nth = -1 // not every month has a fifth
			}
		}
	}
	return s
}

// First is the first meeting after an instant, where none has been yet.
func (s Series) First(after time.Time) time.Time {
	zone := s.Zone
	if zone == nil {
		zone = after.Location()
	}
	if !s.HasWeekday && s.Day == 0 {
		s.Weekday, s.HasWeekday = after.In(zone).Weekday(), true
		if s.Months {
			s = s.At(after.In(zone))
		}
	}
	every := s
	every.Every = 1 // the first may be in any week or month
	return every.from(dateOf(after.In(zone)).add(-40), zone, after)
}

// Next is the first meeting after an instant of the series to which meeting belongs, keeping its wall clock and its zone:
// each day that is due has exactly one meeting, whatever the clocks do that night. The zero time means that there is none.
func (s Series) Next(meeting, after time.Time) time.Time {
	s = s.At(meeting)
	if after.Before(meeting) {
		after = meeting.Add(-time.Nanosecond)
	}
	return s.from(dateOf(meeting.In(s.Zone)), s.Zone, after)
}

// from is the first meeting after an instant in the series that counts its weeks or months from that day.
func (s Series) from(start date, zone *time.Location, after time.Time) time.Time {
	s.Every = max(s.Every, 1)
	day := dateOf(after.In(zone))
	step := 0 // the last one that cannot be too late
	if s.Months {
		step = ((day.year-start.year)*12 + int(day.month-start.month)) / s.Every
	} else {
		step = daysBetween(start, day) / 7 / s.Every
	}
	for step = max(step-1, 0); step < 9999*12; step++ {
		due, ok := s.due(start, step)
		if !ok || due.before(start) {
			continue
		}
		if due.year > 9999 {
			break
		}
		if t := Wall(due.year, due.month, due.day, s.Hour, s.Minute, zone); t.After(after) {
			return t
		}
	}
	return time.Time{}
}

// due is the day of one week or month of the series; ok is false for a month that has no such day.
func (s Series) due(start date, step int) (date, bool) {
	if !s.Months {
		return start.monday().add(7*s.Every*step + (int(s.Weekday)+6)%7), true
	}
	first := date{start.year, start.month, 1}.addMonths(step * s.Every)
	switch {
	case s.Nth != 0:
		due, kind := nthSaid{nth: s.Nth, day: s.Weekday}.of(first)
		return due, kind == 0
	case s.Day < 0:
		return first.addMonths(1).add(-1), true
	}
	due := date{first.year, first.month, s.Day}
	return due, due.valid()
}

func daysBetween(from, to date) int { return int(to.utc().Unix()-from.utc().Unix()) / 86400 }
