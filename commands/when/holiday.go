package when

import (
	"time"

	"comunidad/store"
)

// Holiday says whether a date is a public holiday in all of a country, and its name in lang: «Jueves Santo». date counts by
// its own calendar day, country is an ISO code. Known are the fourteen countries of the community, by the laws as they
// stood in November 2026: what governments decree from one year to the next (bridge days, elections, days of mourning) is
// not there.
func Holiday(date time.Time, country string, lang store.Lang) (name string, ok bool) {
	on := dateOf(date)
	for _, h := range holidays[country] {
		for year := on.year; year <= on.year+1; year++ { // a holiday may be kept at the end of the year before
			if h.rule(year) == on {
				return h.name.in(lang), true
			}
		}
	}
	return "", false
}

// holidays are those of each country by its ISO code.
var holidays = map[string][]holiday{
	"AR": argentina, "BR": brazil, "CH": switzerland, "CL": chile, "CO": colombia, "CR": costaRica, "ES": spain,
	"GB": unitedKingdom, "GT": guatemala, "HN": honduras, "MX": mexico, "SV": elSalvador, "US": unitedStates, "VE": venezuela,
}

type holiday struct {
	rule rule
	name names
}

// names are a holiday's name in the three languages.
type names struct{ es, pt, en string }

func (n names) in(lang store.Lang) string {
	switch lang {
	case store.PT:
		return n.pt
	case store.EN:
		return n.en
	}
	return n.es
}

// rule gives the day on which a holiday of that year is kept; the zero date where the year has none.
type rule func(year int) date

// on is the same day every year.
func on(month time.Month, day int) rule {
	return func(year int) date { return date{year, month, day} }
}

// easter is so many days after Easter Sunday.
func easter(days int) rule {
	return func(year int) date { return easterSunday(year).add(days) }
}

// the is the nth weekday of a month, -1 the last.
func the(nth int, weekday time.Weekday, month time.Month) rule {
	return func(year int) date {
		found, _ := nthSaid{nth: nth, day: weekday}.of(date{year, month, 1})
		return found
	}
}

// moved is a holiday that is kept so many days after its own day, by the weekday of that: Sunday first.
func moved(r rule, days [7]int) rule {
	return func(year int) date {
		own := r(year)
		if !own.valid() {
			return own
		}
		return own.add(days[own.weekday()])
	}
}

// only is a holiday just in the years when its day is one of weekdays.
func only(r rule, weekdays ...time.Weekday) rule {
	return func(year int) date {
		found := r(year)
		for _, w := range weekdays {
			if found.weekday() == w {
				return found
			}
		}
		return date{}
	}
}

// monday keeps a holiday on the next Monday, if it is not one: Colombia's way.
func monday(r rule) rule { return moved(r, [7]int{1, 0, 6, 5, 4, 3, 2}) }

// easterSunday is Easter of the Gregorian calendar, by the rule that Meeus, Jones and Butcher wrote down.
func easterSunday(year int) date {
	a, b, c := year%19, year/100, year%100
	d, e, f := b/4, b%4, (b+8)/25
	h := (19*a + b - d - (b-f+1)/3 + 15) % 30
	l := (32 + 2*e + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return date{year, time.Month(n / 31), n%31 + 1}
}

// Names that several countries share.
var (
	newYear        = names{"Año Nuevo", "Ano-Novo", "New Year's Day"}
	epiphany       = names{"Día de Reyes", "Dia de Reis", "Epiphany"}
	carnival       = names{"Carnaval", "Carnaval", "Carnival"}
	maundyThursday = names{"Jueves Santo", "Quinta-feira Santa", "Maundy Thursday"}
	goodFriday     = names{"Viernes Santo", "Sexta-feira Santa", "Good Friday"}
	holySaturday   = names{"Sábado Santo", "Sábado de Aleluia", "Holy Saturday"}
	ascension      = names{"Ascensión del Señor", "Ascensão do Senhor", "Ascension Day"}
	labour         = names{"Día del Trabajo", "Dia do Trabalho", "Labour Day"}
	peterPaul      = names{"San Pedro y San Pablo", "São Pedro e São Paulo", "Saints Peter and Paul"}
	assumption     = names{"Asunción de la Virgen", "Assunção de Nossa Senhora", "Assumption of Mary"}
	independence   = names{"Día de la Independencia", "Dia da Independência", "Independence Day"}
	allSaints      = names{"Todos los Santos", "Todos os Santos", "All Saints' Day"}
	allSouls       = names{"Día de los Difuntos", "Finados", "All Souls' Day"}
	immaculate     = names{"Inmaculada Concepción", "Imaculada Conceição", "Immaculate Conception"}
	christmas      = names{"Navidad", "Natal", "Christmas Day"}
	mothers        = names{"Día de la Madre", "Dia das Mães", "Mother's Day"}
)
