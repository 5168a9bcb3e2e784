package when

// noonAt reads the hours that have names.
func (r *reader) noonAt(i int) (c clock, j int) {
	if r.at(i).number == 12 && r.at(i+1).digits == 0 && r.noonStarts(i+1) { // «12 noon»
		return r.noonAt(i + 1)
	}
	if j = r.phrases(i, "mediodia", "medio dia", "medio - dia", "meio dia", "meio - dia", "meiodia", "noon", "midday"); j > i {
		c = clock{hour: 12, form: of24}
		c.minute, j, _ = r.minutesInWords(j, j)
		return c.checked(), j
	}
	if j = r.phrases(i, "medianoche", "media noche", "meia noite", "meia - noite", "meianoite", "midnight"); j > i {
		c = clock{form: midnight}
		c.minute, j, _ = r.minutesInWords(j, j)
		return c, j
	}
	return clock{}, i
}

func (r *reader) noonStarts(i int) bool {
	_, j := r.noonAt(i)
	return j > i
}

// toOrPast reads «cuarto para las seis», «quinze para as seis», «half past five», «ten to six».
func (r *reader) toOrPast(i int) (c clock, j int) {
	n, j := 0, i
	words := true
	switch {
	case r.is(i, "half"):
		n, j = 30, i+1
	case r.phrases(i, "un cuarto", "um quarto", "a quarter", "cuarto", "quarter", "quarto") > i:
		n, j = 15, r.phrases(i, "un cuarto", "um quarto", "a quarter", "cuarto", "quarter", "quarto")
	default:
		if n, j = r.count(i); j == i || n == 0 || n%5 != 0 || n > 25 {
			return c, i
		}
		words = r.at(i).digits == 0
		if k := r.skip(j, "minutos", "minutes", "min"); k > j {
			words, j = true, k
		}
	}
	sign := -1
	k := r.phrases(j, "para las", "para la", "pa las", "pa la", "pa ' las", "para as", "pras", "pra as", "para o", "para a", "pro")
	if k == j && r.noonStarts(r.skip(j, "para")) {
		k = r.skip(j, "para")
	}
	switch {
	case k > j:
	case words && r.is(j, "past"), n == 15 && r.is(j, "after"):
		sign, k = 1, j+1
	case words && n != 30 && r.is(j, "to", "till", "til"), n == 15 && r.is(j, "of") && r.isMeridiem(j+2):
		k = j + 1
	default:
		return c, i
	}
	if noon, end := r.noonAt(k); end > k && sign < 0 && noon.form == of24 {
		return clock{hour: 11, minute: 60 - n, form: of24}, end
	}
	hour, end := r.count(k)
	if end == k || hour < 1 || hour > 12 || r.counted(end) {
		return c, i
	}
	return clock{hour: hour, minute: sign * n}, end
}

// minutesAfter reads the minutes of the hour that stands from i to j. told says that they make it an hour beyond doubt.
func (r *reader) minutesAfter(i, j int) (minutes, k int, told bool) {
	next := r.at(j + 1)
	switch {
	case r.is(j, ":", "'", ";") && r.at(j).glued && next.glued && next.digits == 2:
		k = j + 2
		if r.is(k, ":") && r.at(k).glued && r.at(k+1).digits == 2 && r.at(k+1).glued {
			k += 2 // seconds
		}
		return next.number, k, true
	case r.is(j, ".", ",") && r.at(j).glued && next.glued && next.digits == 2 && next.number < 60 && r.at(i).digits > 0 &&
		!(r.is(j+2, ".", ",") && r.at(j+2).glued && r.gluedNumber(j+3)):
		if r.is(j, ",") && r.hourUnit(j+2) == j+2 {
			return 0, j, false
		}
		return next.number, j + 2, false
	case r.is(j, "h", "hs", "hr", "hrs"):
		return r.minutesAfterUnit(j)
	case r.at(i).digits > 0 && r.at(j).digits == 2 && r.at(j).number < 60 && !r.at(j).glued && r.isMeridiem(j+1):
		return r.at(j).number, j + 1, true // «7 30 pm»
	}
	return r.minutesInWords(i, j)
}

// minutesAfterUnit reads the 30 of 17h30, «17 h 30», 17h30min; j stands at the h.
func (r *reader) minutesAfterUnit(j int) (minutes, k int, told bool) {
	if r.is(j+1, "e", "y") && r.at(j+2).digits == 2 && r.at(j+2).number%15 == 0 && r.at(j+2).number < 60 && !r.counted(j+3) && !r.dateStarts(j+2) {
		return r.at(j + 2).number, r.skip(j+3, "min", "minutos"), true // «15h e 30»
	}
	next := r.at(j + 1)
	if next.digits != 2 || next.number > 59 {
		return 0, j, false
	}
	if end := r.skip(j+2, "min", "m", "mins", "minutos"); end > j+2 {
		return next.number, end, true
	}
	if next.glued || !r.counted(j+2) && !r.dateStarts(j+1) && !r.isPlain(j+2) && !r.is(j+2, ":", "/") && r.hourUnit(j+2) == j+2 {
		return next.number, j + 2, true
	}
	return 0, j, false
}

// minutesSaid reads the «y 30 minutos» of «20 horas y 30 minutos».
func (r *reader) minutesSaid(i int) (minutes, j int) {
	if !r.is(i-1, "horas", "hora", "hours") {
		return 0, i
	}
	n, j := r.count(r.skip(i, "y", "e", "con", "and"))
	if unitWords[r.at(j).Text] != inMinutes || n > 59 || j == i {
		return 0, i
	}
	return n, j + 1
}

// minutesInWords reads «y media», «e meia», «menos cuarto», «y 15», and the thirty of «seven thirty».
func (r *reader) minutesInWords(i, j int) (minutes, k int, told bool) {
	if at := r.skip(j, "horas"); r.phrases(at, "y media", "e meia", "y 1 / 2") > at && (at == j || r.at(i).number > 12) {
		return 30, r.phrases(at, "y media", "e meia", "y 1 / 2"), true
	}
	if k = r.phrases(j, "y cuarto", "y un cuarto", "e um quarto"); k > j {
		return 15, k, true
	}
	if k = r.phrases(j, "menos cuarto", "menos un cuarto", "menos um quarto"); k > j {
		return -15, k, true
	}
	sign, k := 1, r.skip(j, "y", "e", "con")
	if k == j {
		if k = r.skip(j, "menos"); k > j {
			sign = -1
		}
	}
	if k == j && r.at(j).glued {
		k = r.skip(j, "-")
	}
	n, end := r.count(k)
	switch {
	case end == k || n < 5 || n > 55 || n%5 != 0 || r.counted(end) || r.dateStarts(k):
	case k == j || r.is(j, "-"): // «seven thirty», «siete treinta», «five-thirty»
		if r.at(i).digits == 0 && r.at(k).digits == 0 && n >= 10 {
			return n, end, false
		}
	default:
		return sign * n, r.skip(end, "minutos", "min"), sign < 0
	}
	return 0, j, false
}

// hourUnit steps over what makes a number an hour.
func (r *reader) hourUnit(i int) int {
	if _, j := r.andMore(i + 1); r.is(i, "hora") && j > i+1 {
		return i // «a las 10, hora y media»
	}
	return r.phrases(i, "h", "hs", "hr", "hrs", "horas", "hora", "hours", "o ' clock", "oclock", "o clock")
}

// sharp steps over «en punto».
func (r *reader) sharp(i int) int {
	return r.phrases(i, "en punto", "em ponto", "sharp", "exactas", "aprox .", "aprox", "aproximadamente", "mas o menos", "mais ou menos")
}

// hourFollows is hourGoesOn, but for a part of the day that can also go with a date: «el 15 por la tarde».
func (r *reader) hourFollows(i int) bool {
	return r.hourGoesOn(i) && !r.is(i, "por", "en", "pela", "na", "a", "in")
}

// hourGoesOn says whether the number before i is an hour: 15:30, 15h, «5 pm».
func (r *reader) hourGoesOn(i int) bool {
	if r.hourUnit(i) > i || r.isMeridiem(i) {
		return true
	}
	if half, j := r.halfAfter(i); j > i && half != anyHalf {
		return true
	}
	return r.is(i, ":", ".") && r.at(i).glued && r.at(i+1).digits == 2 && r.at(i+1).glued || r.phrases(i, "y media", "e meia", "y cuarto", "menos cuarto") > i
}
