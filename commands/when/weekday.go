package when

import "time"

// weekdaySaid is a day of the week and which one of its kind: «el jueves», «jueves de la semana que viene», «last Friday».
type weekdaySaid struct {
	day    time.Weekday
	this   bool // «este»: the one to come, today not meant
	past   bool // the one before today
	extra  int  // weeks after the next one: «Monday after next»
	inWeek bool // of the week that is weeks after this one; weeks start on Monday
	weeks  int
}

func (w weekdaySaid) on(today date, _ *time.Weekday) (date, Kind) {
	ahead := (int(w.day) - int(today.weekday()) + 7) % 7
	switch {
	case w.inWeek:
		return today.monday().add(7*w.weeks + (int(w.day)+6)%7), 0
	case w.past && ahead == 0:
		return today.add(-7), 0
	case w.past:
		return today.add(ahead - 7), 0
	case ahead == 0 && w.this: // «este martes», said on a Tuesday
		return date{}, Unclear
	case ahead == 0:
		ahead = 7
	}
	return today.add(ahead + 7*w.extra), 0
}

// weekdayAt reads a day of the week and what stands around it to say which one.
func (r *reader) weekdayAt(i int) (w weekdaySaid, j int) {
	j, before := r.beforeWeekday(i)
	day, end := r.weekdayName(j)
	if end == j {
		return w, i
	}
	w = before
	w.day = day
	return r.afterWeekday(w, end)
}

// beforeWeekday reads «este», «próxima», «last».
func (r *reader) beforeWeekday(i int) (j int, w weekdaySaid) {
	switch {
	case r.is(i, "este", "esta", "neste", "nesta", "deste", "desta", "esse", "essa", "nesse", "nessa", "this", "ste"):
		return i + 1, weekdaySaid{this: true}
	case r.is(i, "pasado", "passado", "passada", "last"):
		return i + 1, weekdaySaid{past: true}
	case r.is(i, "proximo", "proxima", "prox", "next", "siguiente", "coming", "upcoming", "following"):
		return r.skip(i+1, "."), w
	}
	if n, j := r.weeksFrom(i); j > i {
		return j, weekdaySaid{extra: n}
	}
	return i, w
}

// weeksFrom reads «a week from», «two weeks on»: weeks after the weekday that follows.
func (r *reader) weeksFrom(i int) (weeks, j int) {
	weeks, j = r.count(i)
	if j == i {
		if j = r.skip(i, "a"); j == i {
			return 0, i
		}
		weeks = 1
	}
	if r.is(j, "fortnight", "fortnights") {
		weeks *= 2
	} else if unitWords[r.at(j).Text] != inWeeks {
		return 0, i
	}
	if !r.is(j+1, "from", "on", "after") {
		return 0, i
	}
	return weeks, j + 2
}

// weekdayName reads the name alone. One that is also another word counts only where it cannot be that.
func (r *reader) weekdayName(i int) (day time.Weekday, j int) {
	if w := r.at(i); w.number >= 2 && w.number <= 6 && w.digits == 1 { // 2ª feira
		if k, marked := r.mark(i + 1); marked {
			end := r.skip(r.skip(k, "-"), "feira")
			if r.is(end-1, "feira") || r.written(k-1, k) == "ª" && (r.clockStarts(k) || r.dateStarts(k)) {
				return time.Weekday(w.number - 1), max(k, end)
			}
		}
	}
	found, ok := weekdayWords[r.at(i).Text]
	if !ok || r.is(i-1, "santo", "san", "don", "dom", "placido") && found.day == time.Sunday {
		return 0, i
	}
	j = i + 1
	if k := r.skip(j, "-"); r.is(k, "feira", "feria", "fera", "fiera") {
		return found.day, k + 1
	}
	switch {
	case found.kind == feira && !r.isFeira(i):
		return 0, i
	case found.kind == short:
		if r.at(j).glued {
			j = r.skip(j, ".")
		}
		k := r.skip(j, ",", "-")
		alone := i == 0 && j == len(r.words) || r.at(k).number >= 1 && r.at(k).number <= 31 && !r.counted(k+1)
		if r.shortAfterClock(i, j) {
			return found.day, j
		}
		if !r.dateStarts(k) && !r.clockStarts(k) && !(alone && !r.is(i, "mar", "ter", "sex", "sun", "sat", "dom", "seg")) {
			return 0, i
		}
	}
	return found.day, j
}

// shortAfterClock says whether the abbreviation of a weekday from i to j goes with the hour before it: «by 5pm Fri», «18h sex».
func (r *reader) shortAfterClock(i, j int) bool {
	last := r.last(i)
	if last.kind != aClock && last.kind != aSpan {
		return false
	}
	return r.lineEnds(j) || !r.isPlain(j) && !r.is(i, "mar", "ter", "sex", "sun", "sat", "dom", "seg", "lu", "ju")
}

// isFeira says whether segunda, quarta, quinta or sexta at i is a day: «na quinta às 18h», but not «segunda parte».
func (r *reader) isFeira(i int) bool {
	marked := r.is(i-1, "na", "nesta", "nessa", "desta", "proxima", "ate", "next", "a", "para", "pra", "da", "esta", "essa", "toda", "cada", "e", "ou")
	switch j := i + 1; {
	case r.is(i-1, "la", "una", "mi", "su", "nuestra") || r.is(j, "parte", "vez"):
		return false
	case r.clockStarts(j) || r.dateStarts(j) || r.at(j).number >= 1 && r.at(j).number <= 31 && !r.counted(j+1):
		return true
	case r.phrases(j, "que vem", "agora", "da semana", "da proxima", "desta semana", "dia", "passada", "proxima") > j, r.halfStarts(j) && !r.is(j, "tarde", "noite"):
		return true
	case r.isPlain(j), r.is(j, "da", "do") && r.isPlain(j+1), r.is(j, "de") && r.isPlain(j+1) && !r.is(i-1, "na", "nesta", "nessa", "ate"): // «a Quinta da Boa Vista»
		return false
	}
	return marked || r.lineStarts(i) || !r.isPlain(i-1)
}

// afterWeekday reads «que viene», «de la semana que viene», «after next», «en ocho».
func (r *reader) afterWeekday(w weekdaySaid, i int) (weekdaySaid, int) {
	of := r.skip(i, ",")
	of = r.phrases(of, "de la", "de", "da", "of the", "of", "in the", "en la", "na", "la")
	if weeks, j := r.someWeek(of); j > of {
		w.inWeek, w.weeks = true, weeks
		return w, j
	}
	switch j := i; {
	case r.phrases(i, "after next", "que viene en ocho", "en ocho dias", "en ocho", "week") > i:
		w.extra = 1
		return w, r.phrases(i, "after next", "que viene en ocho", "en ocho dias", "en ocho", "week")
	case r.phrases(i, "que viene", "que vem", "queviene", "quevem", "que sigue", "que entra", "agora", "proximo", "proxima", "entrante", "next", "vindouro") > i:
		return w, r.phrases(i, "que viene", "que vem", "queviene", "quevem", "que sigue", "que entra", "agora", "proximo", "proxima", "entrante", "next", "vindouro")
	case r.is(j, "pasado", "passado", "passada") && !r.is(j+1, "manana"):
		w.past = true
		return w, j + 1
	}
	return w, i
}

// someWeek reads «esta semana», «semana que viene», «next week»: how many weeks after this one.
func (r *reader) someWeek(i int) (weeks, j int) {
	if j = r.phrases(i, "semana que viene", "semana que vem", "proxima semana", "semana proxima", "semana entrante", "next week",
		"semana siguiente", "semana seguinte", "siguiente semana", "semana que entra", "semana queviene", "semana quevem", "prox semana", "prox . semana",
		"proxima sem", "prox sem", "prox . sem", "nxt week", "next wk", "nxt wk", "sem que viene", "sem que vem"); j > i {
		return 1, j
	}
	if j = r.phrases(i, "week after next"); j > i {
		return 2, j
	}
	if j = r.phrases(i, "semana pasada", "semana passada", "semana anterior", "last week"); j > i {
		return -1, j
	}
	return 0, r.phrases(i, "esta semana", "desta semana", "essa semana", "dessa semana", "this week", "misma semana", "mesma semana")
}
