package when

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"comunidad/store"
)

// String says the rule in the words of lang: «el primer jueves de cada mes, 10:00 (Ciudad de México)».
func (s Series) String(lang store.Lang) string {
	said := s.rule(lang)
	if !s.HasTime {
		return said
	}
	said += fmt.Sprintf(", %02d:%02d", s.Hour, s.Minute)
	if s.Zone != nil {
		if city := City(s.Zone, lang); city != "" {
			said += " (" + city + ")"
		}
	}
	return said
}

func (s Series) rule(lang store.Lang) string {
	how := rhythms[lang]
	if how.weekly == "" {
		how, lang = rhythms[store.ES], store.ES
	}
	n, weekday := max(s.Every, 1), weekdayNames[lang][s.Weekday]
	pattern := ""
	switch {
	case s.Months && s.Day < 0:
		pattern = how.lastDay
	case s.Months && s.Day > 0:
		pattern = how.onDay
	case s.Months && s.Nth != 0:
		pattern = how.nth
	case s.Months:
		pattern = how.months
	case s.HasWeekday:
		pattern = how.weekly
	default:
		pattern = how.weeks
	}
	one, many, _ := strings.Cut(pattern, "|")
	if n > 1 {
		one = many
	}
	return strings.NewReplacer("{n}", strconv.Itoa(n), "{weekday}", weekday, "{weekdays}", how.plural(weekday),
		"{nth}", how.place(s.Nth, s.Weekday), "{day}", how.day(s.Day)).Replace(one)
}

// phrasing is how one language says a rule: once a week or month | every {n} of them.
type phrasing struct {
	weekly, weeks, nth, onDay, lastDay, months string
	plural                                     func(weekday string) string
	place                                      func(nth int, day time.Weekday) string
	day                                        func(day int) string
}

var rhythms = map[store.Lang]phrasing{
	store.ES: {
		weekly:  "todos los {weekdays}|cada {n} semanas, los {weekdays}",
		weeks:   "cada semana|cada {n} semanas",
		nth:     "el {nth} {weekday} de cada mes|cada {n} meses, el {nth} {weekday} del mes",
		onDay:   "el día {day} de cada mes|cada {n} meses, el día {day} del mes",
		lastDay: "el último día de cada mes|cada {n} meses, el último día del mes",
		months:  "cada mes|cada {n} meses",
		plural: func(weekday string) string {
			if strings.HasSuffix(weekday, "s") {
				return weekday
			}
			return weekday + "s"
		},
		place: func(nth int, _ time.Weekday) string {
			return pick(nth, "primer", "segundo", "tercer", "cuarto", "quinto", "último")
		},
		day: strconv.Itoa,
	},
	store.PT: {
		weekly:  "{weekdays}|a cada {n} semanas, {weekdays}",
		weeks:   "toda semana|a cada {n} semanas",
		nth:     "{nth} {weekday} de cada mês|a cada {n} meses, {nth} {weekday} do mês",
		onDay:   "todo dia {day} do mês|a cada {n} meses, no dia {day} do mês",
		lastDay: "o último dia de cada mês|a cada {n} meses, no último dia do mês",
		months:  "todo mês|a cada {n} meses",
		plural: func(weekday string) string {
			if first, _, feira := strings.Cut(weekday, "-"); feira {
				return "às " + first + "s-feiras"
			}
			return "aos " + weekday + "s"
		},
		place: func(nth int, day time.Weekday) string {
			if day == time.Saturday || day == time.Sunday {
				return "o " + pick(nth, "primeiro", "segundo", "terceiro", "quarto", "quinto", "último")
			}
			return "a " + pick(nth, "primeira", "segunda", "terceira", "quarta", "quinta", "última")
		},
		day: strconv.Itoa,
	},
	store.EN: {
		weekly:  "every {weekday}|every {n} weeks on {weekday}",
		weeks:   "every week|every {n} weeks",
		nth:     "the {nth} {weekday} of every month|every {n} months on the {nth} {weekday} of the month",
		onDay:   "the {day} of every month|every {n} months on the {day} of the month",
		lastDay: "the last day of every month|every {n} months on the last day of the month",
		months:  "every month|every {n} months",
		plural:  func(weekday string) string { return weekday },
		place: func(nth int, _ time.Weekday) string {
			return pick(nth, "first", "second", "third", "fourth", "fifth", "last")
		},
		day: func(day int) string {
			switch suffix := day % 10; {
			case day >= 11 && day <= 13:
			case suffix >= 1 && suffix <= 3:
				return strconv.Itoa(day) + []string{"st", "nd", "rd"}[suffix-1]
			}
			return strconv.Itoa(day) + "th"
		},
	},
}

// pick gives the word for the nth weekday; the last word is for the last one.
func pick(nth int, words ...string) string {
	if nth < 1 || nth > 5 {
		return words[5]
	}
	return words[nth-1]
}
