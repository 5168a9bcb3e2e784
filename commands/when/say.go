package when

import (
	"strconv"
	"time"

	"comunidad/store"
)

var weekdayNames = map[store.Lang][7]string{
	store.ES: {"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"},
	store.PT: {"domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado"},
	store.EN: {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
}

var monthNames = map[store.Lang][12]string{
	store.ES: {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
	store.PT: {"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"},
	store.EN: {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
}

// Day says the day without its year: «jueves 15 de octubre».
func Day(t time.Time, lang store.Lang) string {
	weekday, month := weekdayNames[lang][t.Weekday()], monthNames[lang][t.Month()-1]
	day := strconv.Itoa(t.Day())
	switch lang {
	case store.EN:
		return weekday + " " + day + " " + month
	case store.PT:
		if day == "1" {
			day = "1º"
		}
		return weekday + ", " + day + " de " + month
	}
	return weekday + " " + day + " de " + month
}

// Clock says the hour of the day, of 24: «17:00».
func Clock(t time.Time) string { return t.Format("15:04") }

// Full says all there is to a moment, and whose clock it is: «jueves 15 de octubre de 2026, 17:00 (Ciudad de México)».
func Full(t time.Time, lang store.Lang) string {
	of := " de "
	if lang == store.EN {
		of = " "
	}
	said := Day(t, lang) + of + strconv.Itoa(t.Year()) + ", " + Clock(t)
	if city := City(t.Location(), lang); city != "" {
		said += " (" + city + ")"
	}
	return said
}
