package when

// numericDate reads 15/10, 15-10-2026, 12.06.26 (the day stands before the month, in English too) and 2026-10-15.
func (r *reader) numericDate(i int) (d dated, j int) {
	sep := r.at(i + 1).Text
	if r.at(i).number < 0 || !r.dateSign(i+1, sep) {
		return d, i
	}
	j = i + 3
	third := r.dateSign(j, sep)
	if third {
		j += 2
	}
	if next := r.at(j).Text; r.at(j).glued && r.dateSign(j, next) {
		return d, i
	}
	if third {
		return r.threeNumbers(i, j)
	}
	return r.twoNumbers(i, sep)
}

// dateSign says whether word i is the sign that parts the numbers of a date, with the next number after it. Around a
// slash there may be blanks.
func (r *reader) dateSign(i int, sep string) bool {
	if !r.is(i, "/", "-", ".") || !r.is(i, sep) || r.at(i+1).number < 0 {
		return false
	}
	return sep == "/" || r.at(i).glued && r.at(i+1).glued
}

func (r *reader) gluedNumber(i int) bool { return r.at(i).glued && r.at(i).number >= 0 }

func (r *reader) threeNumbers(i, j int) (dated, int) {
	a, b, c := r.at(i), r.at(i+2), r.at(i+4)
	switch {
	case b.digits > 2:
	case a.digits == 4 && c.digits <= 2:
		return onCalendar(a.number, b.number, c.number), j
	case a.digits <= 2 && c.digits == 4:
		return onCalendar(c.number, b.number, a.number), j
	case a.digits <= 2 && c.digits == 2:
		return onCalendar(2000+c.number, b.number, a.number), j
	}
	return dated{}, i
}

func (r *reader) twoNumbers(i int, sep string) (dated, int) {
	a, b := r.at(i), r.at(i+2)
	switch {
	case a.digits > 2 || b.digits > 2 || a.number > 31 && b.number > 12:
		return dated{}, i
	case sep != "/" && (b.number > 12 || b.number == 0): // 17.30 and 10-14 are hours
		return dated{}, i
	case sep == "." && b.digits < 2:
		return dated{}, i
	}
	return onCalendar(0, b.number, a.number), i + 3
}

// parts are words whose numbers count pieces of something: «parte 1/3», «Part 2/3».
var parts = []string{"parte", "part", "modulo", "module", "sesion", "sessao", "session", "taller", "oficina", "workshop", "clase", "aula",
	"class", "capitulo", "chapter", "episodio", "episode", "fase", "phase", "etapa", "turno", "sala", "room", "grupo", "group", "nivel",
	"punto", "pagina", "page", "encuentro", "encontro", "meeting", "tema", "topic", "opcion", "option", "lista", "ronda", "round"}

// dateOrNot says whether two numbers from i to j, without a year, are a date and not a share (2/3 de las organizaciones),
// a part (parte 1/3) or two hours (10-12).
func (r *reader) dateOrNot(i, j int) bool {
	if r.is(i-1, parts...) || r.counted(j) || unitWords[r.at(j).Text] != 0 && r.is(i+1, "/") {
		return false
	}
	if a, b := r.at(i).number, r.at(i+2).number; r.is(i+1, "-") && a < b && b <= 12 && !r.is(i-1, "el", "dia") && !r.clockStarts(j) {
		return false // «jueves 10-12»: rather hours
	}
	before := r.is(i-1, "el", "dia", "on", "em", "no", "al", "para", "hasta", "ate", "desde", "until", "by", "o", "the") ||
		r.isWeekday(i-1) || r.is(i-1, ",", "(") && r.isWeekday(i-2)
	after := r.clockStarts(j) || r.is(j, ",") && r.clockStarts(j+1) || r.spanGoesOn(j, j)
	if before || after {
		return true
	}
	if r.written(i, j) == "24/7" || r.isShare(j) {
		return false
	}
	return r.is(i+1, "/") && r.at(i+1).glued || r.is(i+1, ".") && r.lineStarts(i) && r.lineEnds(j)
}

// isShare says whether what follows makes a share of the numbers before it: «de las», «das», «of the».
func (r *reader) isShare(i int) bool {
	return r.phrases(i, "de las", "de los", "de la", "del", "das", "dos", "da", "do", "of", "de hora", "de cada") > i
}

func (r *reader) isWeekday(i int) bool {
	_, ok := weekdayWords[r.at(i).Text]
	return ok || r.is(i, "feira", ".") && i > 0
}
