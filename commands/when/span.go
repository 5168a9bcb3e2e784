package when

// spanAt reads from when to when: «de 10 a 12», «10:00-11:30», «das 10h às 12h», «from 10 to 12». vague says that it is
// rather a time in between («entre las 10 y las 12»), which is no moment. dated says that a whole date stands before it:
// then two numbers can only be hours.
func (r *reader) spanAt(i int, dated bool) (from, to clock, j int, vague bool) {
	at, led, between := i, dated, false
	if at = r.phrases(i, "entre las", "entre as", "entre", "between"); at > i {
		between, led = true, true
	} else if at = r.phrases(i, "de las", "desde las", "de", "desde", "das", "from", "a las", "las"); at > i {
		led = true
	}
	from, k, startBare := r.spanHour(at)
	if k == at {
		return from, to, i, false
	}
	next := r.spanSign(k, led, between, startBare)
	if next == k {
		return from, to, i, false
	}
	to, j, endBare := r.spanHour(next)
	switch {
	case j == next || to.form == broken && endBare || r.counted(j) && endBare:
		return from, to, i, false
	case r.offsetAfter(k) > k: // «10:00 -06:00»
		return from, to, i, false
	case startBare && endBare && !(led && (between || !r.is(i, "las")) && !r.dateStarts(next) && !r.isShareOrMonth(j)):
		return from, to, i, false
	case startBare && r.dateStarts(next):
		return from, to, i, false // «15 a 17 de octubre»
	}
	// «jueves 15 a 17h», where that Thursday is the 15th
	either := startBare && at == i && r.is(k, "a", "al") && r.isItsDay(i, from.hour)
	return from, to, j, between || either
}

// spanHour reads an hour of a span, where numbers need nothing that leads to them.
func (r *reader) spanHour(i int) (c clock, j int, bare bool) {
	at, _ := r.lead(i)
	if c, j, bare = r.hour(at); j == at || bare && c.hour > 24 || r.is(j-1, "hora", "horas", "hour", "hours") && c.form == loose && at == i && r.isShare(j) {
		return c, i, false
	}
	return c, j, bare
}

// spanSign steps over what stands between the two hours of a span.
func (r *reader) spanSign(i int, led, between, bare bool) int {
	switch {
	case r.at(i).glued && r.is(i, "a") && !r.at(i+1).glued:
		return i // 4ª
	case between:
		return r.skip(i, "y", "e", "and")
	case bare && !led && r.is(i+1, "las", "la"):
		return i // «jueves 12 a las 10»
	case bare && !led:
		return r.skip(i, "a", "-", "to")
	}
	return r.skip(i, "a", "al", "ao", "-", "to", "hasta", "ate", "until", "till", "as")
}

// isItsDay says whether the number at i may be the day of the month of the weekday before it.
func (r *reader) isItsDay(i, day int) bool {
	before := i - 1
	if r.is(before, "feira") {
		before = i - 2
		if r.is(before, "-") {
			before--
		}
	}
	w, ok := weekdayWords[r.at(before).Text]
	if !ok {
		return false
	}
	_, kind := dated{day: day}.next(r.today, &w.day)
	return kind == 0
}

// spanGoesOn says whether the numbers from i to j are hours of a span that goes on after them: the 3-5 of «3-5pm».
func (r *reader) spanGoesOn(i, j int) bool {
	_, _, end, _ := r.spanAt(i, false)
	return end > j
}

func (r *reader) isShareOrMonth(i int) bool {
	of := r.skip(i, "de", "del", "do", "of", "/")
	_, month := monthWords[r.at(of).Text]
	return month || r.is(i, "/")
}
