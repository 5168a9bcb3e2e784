package when

import "time"

// said is what some words say about the day. on gives the day they mean when today is today; weekday is the day of the
// week that the sentence says too, if it says one. The Kind is 0 unless there is no such day.
type said interface {
	on(today date, weekday *time.Weekday) (date, Kind)
}

// dated is a day by its numbers, as far as they are said: «15 de octubre», «15/10/26», «el 4», «el 4 del mes que viene».
type dated struct {
	year    int        // 0: the next such day
	month   time.Month // 0: the next such day
	day     int
	ofMonth bool // of the month that is later months after this one
	later   int
}

// onCalendar is a date as it was written. Numbers that no calendar has stay wrong: 0 would mean that nothing was said.
func onCalendar(year, month, day int) dated {
	if month < 1 || month > 12 || day < 1 {
		month, day = 1, 99
	}
	return dated{year: year, month: time.Month(month), day: day}
}

func (d dated) on(today date, weekday *time.Weekday) (date, Kind) {
	found := date{d.year, d.month, d.day}
	switch {
	case d.ofMonth:
		first := date{today.year, today.month, 1}.addMonths(d.later)
		found = date{first.year, first.month, d.day}
	case d.month == 0:
		return d.next(today, weekday)
	case d.year == 0:
		found.year = today.year
		if found.month < today.month || found.month == today.month && found.day < today.day {
			found.year++
		}
	}
	if !found.valid() {
		return date{}, Impossible
	}
	return found, 0
}

// next finds the next day with that number. Of «jueves 12» it is the next 12th that is a Thursday, but not one so far
// off that nobody would speak of it without its month.
func (d dated) next(today date, weekday *time.Weekday) (date, Kind) {
	if d.day < 1 || d.day > 31 {
		return date{}, Impossible
	}
	for months, seen := 0, 0; seen < 2; months++ {
		first := date{today.year, today.month, 1}.addMonths(months)
		found := date{first.year, first.month, d.day}
		if !found.valid() || found.before(today) {
			continue
		}
		if weekday == nil || *weekday == found.weekday() {
			return found, 0
		}
		seen++
	}
	return date{}, Unclear
}
