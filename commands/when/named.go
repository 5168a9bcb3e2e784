package when

import "strings"

// dateAt reads a day by its numbers. firm is false for what may also be something else: «3/4», «10-12».
func (r *reader) dateAt(i int) (d dated, j int, firm bool) {
	if d, j = r.numericDate(i); j > i {
		return d, j, d.year != 0
	}
	if d, j = r.dayFirst(i); j == i {
		d, j = r.monthFirst(i)
	}
	return d, j, true
}

// dayFirst reads «15 de octubre de 2026», «1º de março», 15-oct-26, «the 4th of June», «15 del mes que viene».
func (r *reader) dayFirst(i int) (d dated, j int) {
	day, j, marked := r.dayNumber(i)
	if j == i {
		return d, i
	}
	if month, end := r.numberedMonth(i, j); end > j {
		year, end := r.year(end, "")
		return onCalendar(year, month, day), end
	}
	if later, end := r.someMonth(j); end > j && day > 0 {
		return dated{day: day, ofMonth: later >= 0, later: later}, end
	}
	if marked && r.is(j, "/") && r.gluedNumber(j+1) { // 1º/11
		year, end := r.year(j+2, "/")
		return onCalendar(year, r.at(j+1).number, day), end
	}
	k := r.skip(j, "de", "del", "do", "of", "/", "-", ".")
	sep := ""
	if k > j {
		sep = r.at(j).Text
	}
	month, ok := monthWords[r.at(k).Text]
	switch {
	case !ok || strings.Contains("/-", sep) && sep != "" && !(r.at(j).glued && r.at(k).glued):
		return d, i
	case sep == "" && !marked && r.at(i).digits == 0: // «dos marzo»
		return d, i
	case sep == "" && !marked && r.otherWord(k) && (r.isPlain(k+1) || r.is(k+1, "of")):
		return d, i
	}
	end := k + 1
	if len(r.at(k).Text) <= 4 && r.at(end).glued {
		end = r.skip(end, ".")
	}
	year, end := r.year(end, sep)
	return onCalendar(year, int(month), day), end
}

// numberedMonth reads the «del 11» of «el 15 del 11»; i is where the day stands, which must be led to.
func (r *reader) numberedMonth(i, j int) (month, end int) {
	of := r.phrases(j, "del mes", "do mes", "del", "do")
	month, end = r.count(of)
	_, weekday := weekdayWords[r.at(r.skip(i-1, ",")).Text]
	switch {
	case of == j || end == of || month < 1 || month > 12 || r.at(of).digits > 2:
		return 0, j
	case !weekday && !r.is(i-1, "el", "dia", "o", "al", "del", "hasta", "ate", "feira") && !r.lineStarts(i):
		return 0, j
	case r.counted(end) || r.hourGoesOn(end) || r.isPlain(end) || r.is(end, "de", "del", "al", "a", "/", "-", ":") && !r.is(end+1, "las", "la") && !r.is(end, "del"):
		return 0, j
	}
	return month, end
}

// otherWord says whether month i may be another word: «10 out of 15», «2 may come».
func (r *reader) otherWord(i int) bool {
	text := r.written(i, i+1)
	return wordMonths[r.at(i).Text] && text == strings.ToLower(text)
}

// monthFirst reads «October 15, 2026», «jun 4th».
func (r *reader) monthFirst(i int) (d dated, j int) {
	month, ok := monthWords[r.at(i).Text]
	if !ok || r.is(i, "out", "set", "ago", "dez", "mai", "mar") {
		return d, i
	}
	k := i + 1
	if r.at(k).glued {
		k = r.skip(k, ".", "-")
	}
	k = r.skip(k, "the")
	day, j, marked := r.dayNumber(k)
	switch {
	case j == k || day < 1 || day > 31 || r.at(k).digits == 0 && !marked:
		return d, i
	case !marked && (r.hourFollows(j) || r.counted(j) || r.isPlain(j) && r.otherWord(i)):
		return d, i
	}
	year, j := r.year(j, "")
	return onCalendar(year, int(month), day), j
}

// year reads the year that may follow a month: «de 2026», «, 2026», «'26», and two digits that can be no hour.
func (r *reader) year(i int, sep string) (year, j int) {
	j = r.phrases(i, "del ano", "de el ano", "do ano de", "do ano", "de", "del", ",", "of", "'", sep)
	if n, k := r.yearInWords(j); k > j {
		return n, k
	}
	w := r.at(j)
	if w.digits == 0 || r.hourGoesOn(j+1) || r.counted(j+1) {
		return 0, i
	}
	sure := r.is(j-1, "'") || j > i && r.is(j-1, "/", "-")
	switch {
	case w.digits == 4 && w.number >= 1900 && w.number < 2200:
		return w.number, j + 1
	case w.digits == 2 && (sure || w.number >= 25 && w.number < 40 && !r.is(j-1, ",")):
		return 2000 + w.number, j + 1
	}
	return 0, i
}

// yearInWords reads «dos mil veintiséis», «dois mil e vinte e seis», «two thousand twenty-six».
func (r *reader) yearInWords(i int) (year, j int) {
	j = r.phrases(i, "dos mil", "dois mil e", "dois mil", "two thousand and", "two thousand")
	if j == i {
		return 0, i
	}
	n, k := r.countWords(j)
	return 2000 + n, k
}

// someMonth reads «de este mes», «del mes que viene», «of next month»: how many months after this one, -1 for «del mes»,
// which is whichever comes next.
func (r *reader) someMonth(i int) (later, j int) {
	j = r.phrases(i, "de el", "del", "de", "do", "of the", "of")
	if k := r.phrases(j, "proximo mes", "mes que viene", "mes que vem", "mes proximo", "mes entrante", "mes siguiente", "mes seguinte", "next month"); k > j {
		return 1, k
	}
	if k := r.phrases(j, "este mes", "mes corriente", "mes en curso", "presente mes", "los corrientes", "corriente", "cte", "presente", "this month"); k > j && (j > i || r.is(k-1, "cte")) {
		return 0, k
	}
	if k := r.skip(j, "mes", "month"); k > j && j > i {
		return -1, k
	}
	return 0, r.phrases(i, "deste mes")
}

// streets are words after which a date is the name of a place: «avenida 9 de julio», «plaza 25 de Mayo».
var streets = []string{"calle", "av", "avenida", "avda", "plaza", "praca", "rua", "estacion", "estacao", "metro", "colonia", "barrio", "bairro",
	"escuela", "escola", "parque", "puente", "ponte", "bulevar", "boulevard", "paseo", "teatro", "hospital", "biblioteca", "movimiento",
	"fundacion", "fundacao", "asociacion", "associacao", "colectivo", "coletivo", "cooperativa", "universidad", "universidade", "villa",
	"liceo", "colegio", "instituto", "club", "clube", "salon", "salao", "street", "avenue", "square"}

// isStreet says whether the words before i make a name of the date there.
func (r *reader) isStreet(i int) bool {
	for i > 0 && r.is(i-1, "de", "la", "el", "del", "do", "da", ".", "las", "los") {
		i--
	}
	return r.is(i-1, streets...)
}

// dateStarts says whether a day by its numbers begins at i.
func (r *reader) dateStarts(i int) bool {
	_, j, _ := r.dateAt(i)
	return j > i
}
