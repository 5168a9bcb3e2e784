package when

import (
	"strconv"
	"time"

	"comunidad/store"
)

// Date says a day with its year and without its weekday: «15 de octubre de 2026», «1º de abril de 2026», «15 October 2026».
func Date(t time.Time, lang store.Lang) string {
	day, year := strconv.Itoa(t.Day()), strconv.Itoa(t.Year())
	if lang == store.PT && day == "1" {
		day = "1º"
	}
	return day + between(lang) + monthNames[lang][t.Month()-1] + between(lang) + year
}

// Month says a month with its year: «octubre de 2026».
func Month(t time.Time, lang store.Lang) string {
	return monthNames[lang][t.Month()-1] + between(lang) + strconv.Itoa(t.Year())
}

// ShortDate says a day as tables and pictures have room for it: «15 oct 2026».
func ShortDate(t time.Time, lang store.Lang) string {
	month := []rune(monthNames[lang][t.Month()-1])
	return strconv.Itoa(t.Day()) + " " + string(month[:3]) + " " + strconv.Itoa(t.Year())
}

func between(lang store.Lang) string {
	if lang == store.EN {
		return " "
	}
	return " de "
}
