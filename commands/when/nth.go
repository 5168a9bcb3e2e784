package when

import "time"

// nthSaid is a weekday of a month by its place: «primer martes de noviembre», «last Friday of the month».
type nthSaid struct {
	nth     int // 1 to 5, -1 for the last one
	day     time.Weekday
	year    int        // 0: the next such day
	month   time.Month // 0: the month that is later months after this one
	ofMonth bool       // it was said which month; else the next month that has such a day to come
	later   int
}

func (n nthSaid) on(today date, _ *time.Weekday) (date, Kind) {
	month := date{today.year, today.month, 1}
	switch {
	case n.month != 0 && n.year != 0:
		return n.of(date{n.year, n.month, 1})
	case n.month != 0:
		month.month = n.month
		if month.month < today.month {
			month.year++
		}
		if found, kind := n.of(month); kind != 0 || !found.before(today) {
			return found, kind
		}
		return n.of(month.addMonths(12))
	case n.ofMonth:
		return n.of(month.addMonths(n.later))
	}
	for range 12 {
		if found, kind := n.of(month); kind == 0 && !found.before(today) {
			return found, 0
		}
		month = month.addMonths(1)
	}
	return date{}, Impossible
}

// of finds the day in the month that begins at first.
func (n nthSaid) of(first date) (date, Kind) {
	found := first.add((int(n.day) - int(first.weekday()) + 7) % 7)
	if n.nth > 0 {
		found = found.add(7 * (n.nth - 1))
	} else {
		for found.add(7).month == first.month {
			found = found.add(7)
		}
	}
	if found.month != first.month {
		return date{}, Impossible
	}
	return found, 0
}

// nthAt reads a weekday of a month by its place. Without a month, the last one is not read: «el último viernes» is past.
func (r *reader) nthAt(i int) (n nthSaid, j int) {
	nth, j := r.place(i)
	if j == i {
		return n, i
	}
	day, end := r.nthWeekday(j)
	if end == j {
		return n, i
	}
	n = nthSaid{nth: nth, day: day}
	if later, k := r.someMonth(end); k > end {
		n.ofMonth, n.later = later >= 0, later
		return n, k
	}
	of := r.skip(end, "de", "del", "do", "of", "in", "en", "em", "d")
	if month, ok := monthWords[r.at(of).Text]; ok && of > end {
		n.month = month
		n.year, end = r.year(of+1, "")
		return n, end
	}
	if nth < 0 || placeWords[r.at(i).Text] > 0 && r.weekdayKind(j) == feira && !r.is(end-1, "feira") {
		return n, i // «segunda, quinta»: two days, or no days at all
	}
	return n, end
}

// place reads primer, 2do, third, último.
func (r *reader) place(i int) (nth, j int) {
	if r.is(i, "ultimo", "ultima", "last") {
		return -1, i + 1
	}
	if n := placeWords[r.at(i).Text]; n > 0 {
		return n, i + 1
	}
	if n := ordinalWords[r.at(i).Text]; n > 0 && n <= 5 {
		return n, i + 1
	}
	if n := r.at(i).number; n >= 1 && n <= 5 {
		if j, marked := r.mark(i + 1); marked {
			return n, j
		}
	}
	return 0, i
}

// nthWeekday reads the weekday after a place, where segunda and quinta are days without more ado.
func (r *reader) nthWeekday(i int) (time.Weekday, int) {
	w, ok := weekdayWords[r.at(i).Text]
	if !ok || w.kind == short {
		return 0, i
	}
	j := i + 1
	if k := r.skip(j, "-"); r.is(k, "feira") {
		j = k + 1
	}
	return w.day, j
}

// weekdayKind is the kind of the weekday at word i, none for another word.
func (r *reader) weekdayKind(i int) weekdayKind { return weekdayWords[r.at(i).Text].kind }
