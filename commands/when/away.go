package when

import "time"

// away is a day by its distance from today: «mañana», «en tres días», «dentro de dos semanas», «in a month».
type away struct {
	days, months int
	weeks        int  // whole weeks, within which a weekday may be said: «la semana que viene, el jueves»
	thisWeek     bool // «esta semana»: only a weekday makes it a day
}

func (a away) on(today date, weekday *time.Weekday) (date, Kind) {
	if a.thisWeek && weekday == nil {
		return date{}, Unclear
	}
	if (a.weeks != 0 || a.thisWeek) && weekday != nil {
		if a.weeks > 1 && (*weekday+6)%7 < (today.weekday()+6)%7 {
			return date{}, Unclear // «lunes en dos semanas», said on a Tuesday
		}
		return today.monday().add(7*a.weeks + (int(*weekday)+6)%7), 0
	}
	return today.addMonths(a.months).add(a.days + 7*a.weeks), 0
}

// back is as far away in the past.
func (a away) back() away { return away{days: -a.days, months: -a.months, weeks: -a.weeks} }
