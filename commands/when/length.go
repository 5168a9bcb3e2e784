package when

// lengthAt reads a length of time in minutes: «90 min», «1h30», «hora y media», «uma hora e meia», «1.5 h». hours says
// that it is so short that it may be an hour of the day: «17h», «1h30».
func (r *reader) lengthAt(i int) (minutes, j int, hours bool) {
	if j = r.phrases(i, "media hora", "meia hora", "half an hour", "half hour", "1 / 2 hora", "1 / 2 hour", "1 / 2 h", "half a hour"); j > i {
		return 30, j, false
	}
	if j = r.phrases(i, "tres cuartos de hora", "tres quartos de hora", "three quarters of an hour"); j > i {
		return 45, j, false
	}
	if j = r.phrases(i, "un cuarto de hora", "cuarto de hora", "um quarto de hora", "quarto de hora", "a quarter of an hour", "quarter of an hour"); j > i {
		return 15, j, false
	}
	if r.is(i, "hora") { // «hora y media»
		if more, j := r.andMore(i + 1); j > i+1 {
			return 60 + more, j, false
		}
		return 0, i, false
	}
	n, j := r.some(i)
	if j == i {
		return 0, i, false
	}
	if m, k := r.fraction(j); k > j {
		if end := r.skip(k, "h", "hs", "hr", "hrs", "hora", "horas", "hour", "hours"); end > k && r.at(i).digits <= 2 {
			return 60*n + m, end, false
		}
		return 0, i, false
	}
	switch unitWords[r.at(j).Text] {
	case inMinutes:
		return n, r.lengthEnd(j + 1), false
	case inHours:
		if r.at(i).digits > 2 {
			return 0, i, false
		}
		more, k := r.andMore(j + 1)
		return 60*n + more, r.lengthEnd(k), r.is(j, "h", "hs", "hr", "hrs") && r.at(i).digits > 0
	}
	if r.is(j, "'", "′") && r.at(j).glued && r.at(i).digits > 0 {
		return n, j + 1, false
	}
	return 0, i, false
}

// fraction reads the .5 of «1.5 h», the «and a half» of «two and a half hours».
func (r *reader) fraction(i int) (minutes, j int) {
	if r.is(i, ".", ",") && r.at(i).glued && r.at(i+1).glued && r.at(i+1).digits > 0 {
		switch n := r.at(i + 1); {
		case n.digits == 1:
			return 6 * n.number, i + 2
		case n.Text == "25" || n.Text == "75" || n.Text == "50":
			return n.number * 60 / 100, i + 2
		}
	}
	if j := r.phrases(i, "and a half", "y media", "e meia", "1 / 2"); j > i {
		return 30, j
	}
	return 0, i
}

// andMore reads what follows the hours: «y media», «e meia», «and a half», 30, «y 30 minutos», «30min».
func (r *reader) andMore(i int) (minutes, j int) {
	if j := r.phrases(i, "y media", "e meia", "and a half", "and half", "y 1 / 2"); j > i {
		return 30, j
	}
	if j := r.phrases(i, "y cuarto", "y un cuarto", "e um quarto", "and a quarter"); j > i {
		return 15, j
	}
	if j := r.phrases(i, "y tres cuartos", "e tres quartos"); j > i {
		return 45, j
	}
	and := r.skip(i, "y", "e", "and", "con")
	n, j := r.count(and)
	if j == and || n > 59 || r.counted(j) || r.dateStarts(and) {
		return 0, i
	}
	if k := r.skip(j, "min", "mins", "minuto", "minutos", "minute", "minutes", "m", "mn", "'"); k > j {
		return n, k
	}
	word := r.at(and).digits == 0 && n >= 10
	if (r.at(and).digits == 2 || word) && (and > i || word || r.is(i-1, "h", "hs", "hr")) && r.hourUnit(j) == j && !r.isPlain(j) {
		return n, j // 1h30, «1 h 30», «una hora y quince»
	}
	return 0, i
}

// lengthEnd steps over what says again that it was a length.
func (r *reader) lengthEnd(i int) int {
	return r.phrases(i, "de duracion", "de duracao", "long", "in length")
}
