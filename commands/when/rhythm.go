package when

import (
	"strings"
	"time"
)

// readRhythm reads what says how often: «cada dos semanas», «primer jueves de mes», «todo dia 15», quincenal.
func (r *reader) readRhythm(i int) []piece {
	if j := r.twoPlaces(i); j > i {
		return one(piece{from: i, to: j, kind: aVague})
	}
	for _, try := range []func(int) (Series, int){r.nthRhythm, r.dayRhythm, r.everyRhythm, r.adverb, r.plural, r.onAndOff} {
		if s, j := try(i); j > i {
			return one(piece{from: i, to: j, kind: aRhythm, rhythm: s})
		}
	}
	return nil
}

// twoPlaces finds «primer y tercer», which one rule cannot say.
func (r *reader) twoPlaces(i int) int {
	_, j := r.place(i)
	and := r.skip(j, "y", "e", "and", ",")
	if _, end := r.place(and); j > i && and > j && end > and {
		return end
	}
	return i
}

// every steps over «cada», «todos los», «every».
func (r *reader) every(i int) int {
	return r.phrases(i, "a cada", "cada", "todos los", "todas las", "todos os", "todas as", "todo", "toda", "todos", "todas", "every", "each")
}

// nthRhythm reads «(cada) primer jueves (de cada mes)», «última sexta do mês», «first Tuesday of the month». In English
// «every second Thursday» without a month may also mean every other one.
func (r *reader) nthRhythm(i int) (s Series, j int) {
	at := r.skip(r.every(i), "el", "la", "o", "a", "the", "on", "los", "las")
	nth, k := r.place(at)
	if singular, ok := strings.CutSuffix(r.at(at).Text, "s"); ok && placeWords[singular] > 0 { // «as segundas quintas»
		nth, k = placeWords[singular], at+1
	}
	if k == at {
		return s, i
	}
	day, end := r.nthWeekday(k)
	if end == k {
		if day, end = r.pluralName(k); end == k {
			return s, i
		}
	}
	s = Series{Months: true, Nth: nth, Weekday: day, HasWeekday: true}
	if of := r.ofMonth(end); of > end {
		return s, of
	}
	if r.is(i, "every", "each") && nth != 1 || placeWords[r.at(at).Text] > 0 && r.weekdayKind(k) == feira && !r.is(end-1, "feira") && r.every(i) == i {
		return s, i
	}
	return s, end
}

// ofMonth steps over «de cada mes», «do mês», «of the month».
func (r *reader) ofMonth(i int) int {
	of := r.phrases(i, "de cada", "de todos los", "del", "de", "do", "de cada", "de todo", "of each", "of every", "of the", "of", "in the", "each", "every", "in every")
	if of == i {
		return i
	}
	if j := r.phrases(of, "meses", "mes", "month"); j > of {
		return j
	}
	return i
}

// dayRhythm reads «el 15 de cada mes», «todo dia 10», «the last day of the month».
func (r *reader) dayRhythm(i int) (s Series, j int) {
	at := r.phrases(i, "el dia", "los dias", "todo dia", "todos os dias", "todos los dias", "cada dia", "o dia", "no dia", "dia", "el", "los", "on the", "the", "every")
	if k := r.phrases(r.skip(i, "el", "o", "the"), "ultimo dia", "last day"); k > r.skip(i, "el", "o", "the") {
		if of := r.ofMonth(k); of > k {
			return Series{Months: true, Day: -1}, of
		}
	}
	day, k, marked := r.dayNumber(at)
	if k == at || day < 1 || day > 31 || r.counted(k) || r.hourGoesOn(k) {
		return s, i
	}
	s = Series{Months: true, Day: day}
	if of := r.ofMonth(k); of > k {
		return s, of
	}
	if r.is(i, "todo", "cada") && r.is(i+1, "dia") || r.is(i, "every") && marked && !r.isPlain(k) {
		return s, k
	}
	return Series{}, i
}

// everyRhythm reads «cada dos semanas», «todos los jueves», «every other Thursday», «cada mes».
func (r *reader) everyRhythm(i int) (s Series, j int) {
	at := r.every(i)
	if at == i {
		return r.inTurns(i)
	}
	n, k := r.count(at)
	if k == at {
		if n, k = 1, at; r.is(at, "other", "second") {
			n, k = 2, at+1
		}
	}
	if w := r.at(k).Text; unitWords[w] != 0 && n > 0 {
		return everyUnit(n, unitWords[w], k, i)
	}
	if day, end := r.nthWeekday(k); end > k && n > 0 && !(n > 1 && r.is(at, "second")) {
		return Series{Every: n, Weekday: day, HasWeekday: true}, end
	}
	if day, end := r.pluralName(k); end > k && n > 0 {
		return Series{Every: n, Weekday: day, HasWeekday: true}, end
	}
	return s, i
}

// everyUnit is the series of n units; fifteen days are two weeks, as people count.
func everyUnit(n int, u unit, k, i int) (Series, int) {
	switch {
	case u == inWeeks:
		return Series{Every: n}, k + 1
	case u == inMonths:
		return Series{Every: n, Months: true}, k + 1
	case u == inDays && (n == 15 || n%7 == 0):
		return Series{Every: n / 7}, k + 1
	case u == inYears:
		return Series{Every: 12 * n, Months: true}, k + 1
	}
	return Series{}, i
}

// inTurns reads «de 15 em 15 dias».
func (r *reader) inTurns(i int) (s Series, j int) {
	n, k := r.count(i + 1)
	m, end := r.count(k + 1)
	if !r.is(i, "de") || !r.is(k, "em", "en") || n != m || n == 0 || end == k+1 {
		return s, i
	}
	return everyUnit(n, unitWords[r.at(end).Text], end, i)
}

// adverb reads quincenal, mensual, weekly, «una vez al mes».
func (r *reader) adverb(i int) (s Series, j int) {
	for _, a := range adverbs {
		if j := r.phrases(i, a.phrases...); j > i {
			return a.series, j
		}
	}
	return s, i
}

var adverbs = []struct {
	series  Series
	phrases []string
}{
	{Series{Every: 1}, []string{"semanalmente", "semanal", "semanales", "semanais", "weekly", "una vez por semana", "una vez a la semana", "uma vez por semana", "once a week"}},
	{Series{Every: 2}, []string{"quincenalmente", "quincenal", "quincenales", "quinzenalmente", "quinzenal", "quinzenais", "biweekly", "bi - weekly", "fortnightly",
		"every fortnight", "semana por medio", "semana de por medio", "semana sim semana nao", "semana si semana no"}},
	{Series{Every: 1, Months: true}, []string{"mensualmente", "mensual", "mensuales", "mensalmente", "mensal", "mensais", "monthly", "una vez al mes", "una vez por mes",
		"uma vez por mes", "uma vez ao mes", "once a month"}},
	{Series{Every: 2, Months: true}, []string{"bimestral", "bimestralmente", "bimonthly"}},
	{Series{Every: 3, Months: true}, []string{"trimestral", "trimestralmente", "quarterly"}},
}

// plural reads «los jueves», «às quintas», Thursdays.
func (r *reader) plural(i int) (s Series, j int) {
	day, j := r.pluralName(i)
	if j == i {
		at := r.skip(i, "los")
		if day, j = r.nthWeekday(at); at == i || j == at {
			return s, i
		}
	}
	return Series{Weekday: day, HasWeekday: true}, j
}

// onAndOff reads «jueves de por medio», «un jueves sí y otro no», «quinta sim, quinta não».
func (r *reader) onAndOff(i int) (s Series, j int) {
	at := r.skip(i, "un", "una", "uma", "um")
	day, k := r.nthWeekday(at)
	if k == at {
		return s, i
	}
	s = Series{Every: 2, Weekday: day, HasWeekday: true}
	if end := r.phrases(k, "de por medio", "por medio", "si y otro no", "si otro no", "si , otro no", "sim , outro nao", "sim , outra nao", "sim e outro nao", "sim e outra nao"); end > k {
		return s, end
	}
	if no := r.skip(r.skip(k, "si", "sim"), ","); no > k {
		if again, end := r.nthWeekday(no); end > no && again == day && r.is(end, "no", "nao") {
			return s, end + 1
		}
	}
	return s, i
}

// pluralName reads the name of a weekday in the plural: sábados, quintas, quintas-feiras, Thursdays.
func (r *reader) pluralName(i int) (day time.Weekday, j int) {
	text, ok := strings.CutSuffix(r.at(i).Text, "s")
	w, known := weekdayWords[text]
	if !ok || !known || w.kind == short || r.weekdayKind(i) != none {
		return 0, i
	}
	j = i + 1
	if k := r.skip(j, "-"); r.is(k, "feiras", "feira") {
		j = k + 1
	}
	return w.day, j
}
