package when

import "time"

// edgeSaid is the first or the last day of a month: «el último día del mes», «the last day of October».
type edgeSaid struct {
	last  bool
	year  int        // 0: the next such month
	month time.Month // 0: the month that is later months after this one
	later int
}

func (e edgeSaid) on(today date, _ *time.Weekday) (date, Kind) {
	first := date{today.year, today.month, 1}.addMonths(e.later)
	if e.month != 0 {
		first = date{today.year, e.month, 1}
		if e.year != 0 {
			first.year = e.year
		} else if found := first.edge(e.last); found.before(today) {
			first.year++
		}
	}
	found := first.edge(e.last)
	if !e.last && e.month == 0 && found.before(today) { // «el primer día del mes»: the next one
		found = found.addMonths(1)
	}
	return found, 0
}

// edge is the first day of the month of d, or its last.
func (d date) edge(last bool) date {
	first := date{d.year, d.month, 1}
	if last {
		return first.addMonths(1).add(-1)
	}
	return first
}

// readEdge reads the first and the last day of a month. Who says «no último dia do mês» or «last day of the month» without an
// article may speak of every month, and is asked.
func (r *reader) readEdge(i int) []piece {
	e := edgeSaid{last: r.is(i, "ultimo", "last")}
	if !e.last && !r.is(i, "primer", "primeiro", "first") || !r.is(i+1, "dia", "day") {
		return nil
	}
	if later, j := r.someMonth(i + 2); j > i+2 {
		if of := later < 0; of && (r.is(i-1, "no") || r.is(i, "last", "first") && !r.is(i-1, "the")) {
			return nil
		}
		e.later = max(later, 0)
		return one(piece{from: i, to: j, kind: aDay, day: e})
	}
	of := r.skip(i+2, "de", "del", "do", "of", "in", "en", "em")
	month, ok := monthWords[r.at(of).Text]
	if !ok || of == i+2 {
		return nil
	}
	e.month = month
	var j int
	e.year, j = r.year(of+1, "")
	return one(piece{from: i, to: j, kind: aDay, day: e})
}
