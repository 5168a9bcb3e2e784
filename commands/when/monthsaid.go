package when

import "time"

// monthSaid is a month that is said apart from its day: «el mes que viene, el día 10».
type monthSaid struct{ later int }

// on: a month alone is no day.
func (monthSaid) on(date, *time.Weekday) (date, Kind) { return date{}, Unclear }

// readMonth reads «el próximo mes», «mês que vem», «next month».
func (r *reader) readMonth(i int) []piece {
	for later, phrases := range [][]string{
		{"este mes", "neste mes", "this month"},
		{"proximo mes", "mes que viene", "mes que vem", "mes proximo", "mes entrante", "next month", "mes siguiente", "mes seguinte"},
	} {
		if j := r.phrases(i, phrases...); j > i {
			return one(piece{from: i, to: j, kind: aDay, day: monthSaid{later}})
		}
	}
	return nil
}

// withMonth gives the days that lack a month the one that is said apart.
func withMonth(days []piece) []piece {
	var months, others []piece
	for _, p := range days {
		if _, ok := p.day.(monthSaid); ok {
			months = append(months, p)
		} else {
			others = append(others, p)
		}
	}
	if len(months) != 1 || len(others) != 1 {
		return days
	}
	later := months[0].day.(monthSaid).later
	switch d := others[0].day.(type) {
	case dated:
		if d.month == 0 && !d.ofMonth {
			d.ofMonth, d.later = true, later
			others[0].day = d
			return others
		}
	case nthSaid:
		if d.month == 0 && !d.ofMonth {
			d.ofMonth, d.later = true, later
			others[0].day = d
			return others
		}
	}
	return days
}
