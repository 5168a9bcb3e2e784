package when

// readDate reads a day by its numbers, or the name of a place that looks like one.
func (r *reader) readDate(i int) []piece {
	d, j, firm := r.dateAt(i)
	switch {
	case j == i:
		return nil
	case r.pastOne(i) > j:
		return one(piece{from: i, to: r.pastOne(i), kind: aVague})
	case !firm && r.is(i-1, parts...): // «aula 3/4»
		return one(piece{from: i, to: j, kind: notTime})
	case r.isStreet(i):
		if r.at(j).number >= 0 && !r.hourGoesOn(j+1) && !r.dateStarts(j) {
			j++ // the number of the house
		}
		return one(piece{from: i, to: j, kind: notTime})
	case firm || r.dateOrNot(i, j) && !r.spanGoesOn(i, j):
		return r.withISO(piece{from: i, to: j, kind: aDay, day: d})
	}
	return nil
}

// withISO adds the hour that is glued to a date: 2026-10-15T17:00-06:00.
func (r *reader) withISO(day piece) []piece {
	at := day.to
	c, j, bare := r.hour(at + 1)
	if !r.is(at, "t") || !r.at(at).glued || j == at+1 || bare {
		return one(day)
	}
	c.form = of24
	day.to = at + 1
	return append(one(day), r.withZone(piece{from: at + 1, to: j, kind: aClock, clock: c})...)
}

func (r *reader) readNth(i int) []piece {
	n, j := r.nthAt(i)
	return one(piece{from: i, to: j, kind: aDay, day: n})
}

func (r *reader) readVague(i int) []piece {
	return one(piece{from: i, to: r.vagueAt(i), kind: aVague})
}

func (r *reader) readHint(i int) []piece {
	return one(piece{from: i, to: r.hintAt(i), kind: aHint})
}

func (r *reader) readWeekday(i int) []piece {
	w, j := r.weekdayAt(i)
	return one(piece{from: i, to: j, kind: aWeekday, weekday: w})
}

// readAway reads distances from today: «esta noche», «pasado mañana», «en tres días».
func (r *reader) readAway(i int) []piece {
	if h, j := r.todayPart(i); j > i {
		return one(piece{from: i, to: j, kind: aDay, day: away{}, half: h})
	}
	a, j := r.inEight(i)
	if j == i {
		a, j = r.dayWord(i)
	}
	return one(piece{from: i, to: j, kind: aDay, day: a})
}

// readInstant reads distances from now («en media hora», «2 hours ago»), and those from today that begin like them.
func (r *reader) readInstant(i int) []piece {
	if j := r.fromNow(i); j > i {
		if minutes, k, _ := r.lengthAt(r.about(j)); k > r.about(j) {
			return one(piece{from: i, to: k, kind: anInstant, minutes: minutes})
		}
	}
	if minutes, j, _ := r.lengthAt(i); j > i {
		if k := r.phrases(j, "from now", "a partir de ahora", "a partir de agora"); k > j {
			return one(piece{from: i, to: k, kind: anInstant, minutes: minutes})
		}
		if k := r.phrases(j, "ago", "atras"); k > j {
			return one(piece{from: i, to: k, kind: anInstant, minutes: -minutes})
		}
	}
	if j := r.ago(i); j > i {
		if minutes, k, _ := r.lengthAt(j); k > j {
			return one(piece{from: i, to: k, kind: anInstant, minutes: -minutes})
		}
	}
	a, j := r.awayAt(i)
	return one(piece{from: i, to: j, kind: aDay, day: a})
}

// readDayOnly reads a day of the month without its month: «el 4», «dia 4», «the 4th», and the 12 of «jueves 12».
func (r *reader) readDayOnly(i int) []piece {
	at := r.phrases(i, "el proximo dia", "el proximo", "el dia", "no dia", "o dia", "dia", "el", "del", "al", "on the", "the", "on")
	led, weekday := at > i, r.last(i).kind == aWeekday
	if _, j := r.nthAt(at); j > at || len(r.readEdge(at)) > 0 {
		return nil // «the first Thursday of November»
	}
	if weekday && r.is(i, "(") { // «quinta (22)»
		at++
	}
	day, j, marked := r.dayNumber(at)
	words := r.at(at).digits == 0
	switch {
	case j == at || day < 1 || day > 31 || r.dateStarts(at) || r.counted(j) || r.hourGoesOn(j) && (!led || r.hourFollows(j)):
		return nil
	case words && !marked && !r.is(at-1, "el", "del", "al", "dia") && !(weekday && day > 12): // «jueves quince»
		return nil
	case r.is(at-1, "("):
		if !r.is(j, ")") {
			return nil
		}
		return one(piece{from: i, to: j + 1, kind: aDay, day: dated{day: day}})
	case !led && !weekday && !(r.is(j-1, "st", "nd", "rd", "th") && r.clockStarts(j)):
		return nil
	case led && r.is(at-1, "the", "on") && !marked: // «on 5 topics»
		return nil
	case led && !r.is(at-1, "dia") && (r.isPlain(j) || r.is(i-1, "con", "en", "y", "o") && !r.touches(i-1)): // «el 4 grupo», «juntar con el 1»
		return nil
	case r.isShare(j) && !(weekday && !led) && !r.halfStarts(j): // «el 2 de ellas»
		return nil
	}
	return one(piece{from: i, to: j, kind: aDay, day: dated{day: day}})
}

func (r *reader) halfStarts(i int) bool {
	_, j := r.partOfDay(i)
	return j > i
}
