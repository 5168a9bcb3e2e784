package when

import "time"

// away is a day by its distance from today: «mañana», «en tres días», «dentro de dos semanas», «in a month».
type away struct {
	days, months int
	weeks        int // whole weeks, within which a weekday may be said: «la semana que viene, el jueves»
}

func (a away) on(today date, weekday *time.Weekday) (date, Kind) {
	if a.weeks != 0 && weekday != nil {
		if a.weeks > 1 && (*weekday+6)%7 < (today.weekday()+6)%7 {
			return date{}, Unclear // «lunes en dos semanas», said on a Tuesday
		}
		return today.monday().add(7*a.weeks + (int(*weekday)+6)%7), 0
	}
	return today.addMonths(a.months).add(a.days + 7*a.weeks), 0
}

// dayWords are days by their distance from today.
var dayWords = []struct {
	days    int
	phrases []string
}{
	{2, []string{"pasado manana", "pasadomanana", "depois de amanha", "the day after tomorrow", "day after tomorrow", "despues de manana"}},
	{-2, []string{"anteayer", "antes de ayer", "antier", "anteontem", "antes de ontem", "the day before yesterday", "day before yesterday"}},
	{-1, []string{"ayer", "ontem", "yesterday", "anoche"}},
	{0, []string{"hoy mismo", "hoy dia", "el dia de hoy", "hoy", "hoje mesmo", "hoje", "today"}},
	{1, []string{"el dia de manana", "manana mismo", "amanha", "amanhan", "amnha", "tomorrow", "tomorow", "tommorow", "tommorrow", "tmrw", "tmw", "tmrow"}},
}

// dayWord reads hoy, mañana, «depois de amanhã», yesterday.
func (r *reader) dayWord(i int) (a away, j int) {
	if r.phrases(i, "hoy en dia", "hoje em dia") > i {
		return a, i
	}
	for _, d := range dayWords {
		if j := r.phrases(i, d.phrases...); j > i {
			return away{days: d.days}, j
		}
	}
	if r.is(i, "manana", "maniana", "mannana", "mñn") && !r.is(i-1, "la", "las", "una", "cada", "media", "toda") {
		return away{days: 1}, i + 1
	}
	return a, i
}

// unit is a measure of time.
type unit int

const (
	minute unit = iota + 1
	hour
	day
	week
	month
	yearly
)

var unitWords = map[string]unit{
	"min": minute, "mins": minute, "minuto": minute, "minutos": minute, "minute": minute, "minutes": minute, "mn": minute,
	"h": hour, "hs": hour, "hr": hour, "hrs": hour, "hora": hour, "horas": hour, "hour": hour, "hours": hour,
	"dia": day, "dias": day, "day": day, "days": day,
	"semana": week, "semanas": week, "week": week, "weeks": week, "sem": week,
	"mes": month, "meses": month, "month": month, "months": month,
	"ano": yearly, "anos": yearly, "year": yearly, "years": yearly,
}

// awayAt reads a distance in days or more: «en dos semanas», «dentro de 3 días», «a week from today», «de hoy en ocho»,
// «hace 3 días», «la semana que viene».
func (r *reader) awayAt(i int) (a away, j int) {
	if weeks, j := r.someWeek(r.skip(i, "la", "a", "na", "the")); weeks > 0 {
		return away{weeks: weeks}, j
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
	if j := r.skip(i, "hace", "ha"); j > i {
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

func (a away) back() away { return away{-a.days, -a.months, -a.weeks} }

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
	n, j := r.count(i)
	if j == i {
		if j = r.skip(i, "a", "an"); j == i {
			if j = r.phrases(i, "a couple of", "un par de", "um par de"); j == i {
				return a, 0
			}
			n = 2
		} else {
			n = 1
		}
	}
	if r.is(j, "fortnight") {
		return away{weeks: 2 * n}, j + 1
	}
	words := r.at(i).digits == 0
	switch unitWords[r.at(j).Text] {
	case day:
		if words && (n == 8 || n == 15) {
			return away{weeks: n / 7}, j + 1
		}
		return away{days: n}, j + 1
	case week:
		return away{weeks: n}, j + 1
	case month:
		return away{months: n}, j + 1
	case yearly:
		return away{months: 12 * n}, j + 1
	}
	return a, 0
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
