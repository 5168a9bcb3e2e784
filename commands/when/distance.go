package when

// awayAt reads a distance in days or more: «en dos semanas», «dentro de 3 días», «a week from today», «de hoy en ocho»,
// «hace 3 días», «la semana que viene».
func (r *reader) awayAt(i int) (a away, j int) {
	at := r.skip(i, "la", "a", "na", "the")
	if weeks, j := r.someWeek(at); j > at {
		return away{weeks: weeks, thisWeek: weeks == 0}, j
	}
	if a, j := r.inEight(i); j > i {
		return a, j
	}
	if j := r.fromNow(i); j > i {
		if a, j := r.distance(r.about(j)); j > 0 && !r.is(j, "habiles", "uteis", "laborables", "business", "working") {
			return a, j
		}
		return a, i
	}
	if j := r.ago(i); j > i {
		if a, j := r.distance(j); j > 0 {
			return a.back(), j
		}
		return a, i
	}
	if a, j := r.distance(i); j > 0 {
		if k := r.phrases(j, "from now", "from today", "a partir de hoy", "a partir de hoje", "desde hoy", "contando de hoje"); k > j {
			return a, k
		}
		if k := r.phrases(j, "from tomorrow", "a partir de manana", "a partir de amanha"); k > j {
			a.days++
			return a, k
		}
		if k := r.phrases(j, "ago", "atras"); k > j {
			return a.back(), k
		}
	}
	return a, i
}

// ago steps over the words that make a length of time one that is over.
func (r *reader) ago(i int) int { return r.skip(i, "hace", "ha", "faz", "fazem", "hacen") }

// fromNow steps over the words that make a length of time a distance from now.
func (r *reader) fromNow(i int) (j int) {
	return r.phrases(i, "dentro de", "en", "daqui a", "daqui", "de aqui a", "de aca a", "d aqui a", "em", "within", "in", "de hoy en", "de hoje a")
}

// about steps over «unos», «más o menos», «about».
func (r *reader) about(i int) int {
	return r.phrases(i, "unos", "unas", "uns", "umas", "about", "around", "cerca de", "mas o menos", "mais ou menos", "aproximadamente", "como",
		"the next", "los proximos")
}

// distance reads a number of days, weeks, months or years. As people count, «quince días» are two weeks and «ocho días»
// one; in digits they are what they say. j is 0 where there is none.
func (r *reader) distance(i int) (a away, j int) {
	n, j := r.some(i)
	if j == i {
		return a, 0
	}
	if r.is(j, "fortnight") {
		return away{weeks: 2 * n}, j + 1
	}
	words := r.at(i).digits == 0
	switch unitWords[r.at(j).Text] {
	case inDays:
		if words && (n == 8 || n == 15) {
			return away{weeks: n / 7}, j + 1
		}
		return away{days: n}, j + 1
	case inWeeks:
		return away{weeks: n}, j + 1
	case inMonths:
		return away{months: n}, j + 1
	case inYears:
		return away{months: 12 * n}, j + 1
	}
	return a, 0
}

// some reads how many there are: a number, «un par de», an.
func (r *reader) some(i int) (n, j int) {
	if j = r.phrases(i, "a couple of", "a couple", "un par de", "um par de"); j > i {
		return 2, j
	}
	if n, j = r.count(i); j > i {
		return n, j
	}
	return 1, r.skip(i, "a", "an")
}

// inEight reads «de hoy en ocho», «de mañana en quince (días)», «de hoje a oito»: one week and two.
func (r *reader) inEight(i int) (a away, j int) {
	from := r.skip(i, "de")
	switch {
	case r.is(from, "hoy", "hoje"):
	case r.is(from, "manana", "amanha"):
		a.days = 1
	default:
		return a, i
	}
	of := r.skip(from+1, "en", "em", "a")
	n, j := r.count(of)
	if of == from+1 || n != 8 && n != 15 {
		return away{}, i
	}
	if n == 8 {
		a.days += 7
	} else {
		a.days += 14
	}
	if r.is(j, "dias") {
		return a, j + 1
	}
	if unitWords[r.at(j).Text] != 0 || r.hourGoesOn(j) {
		return away{}, i
	}
	return a, j
}
