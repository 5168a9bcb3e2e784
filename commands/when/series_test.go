package when

import (
	"errors"
	"strings"
	"testing"
	"time"

	"comunidad/store"

	"pgregory.net/rapid"
)

func TestReadSeries(t *testing.T) {
	for _, c := range []struct{ text, want, rest string }{ // want in Spanish; ! what must be asked about
		{"primer jueves de mes", "el primer jueves de cada mes", ""},
		{"primer jueves de cada mes a las 10:00 CDMX", "el primer jueves de cada mes, 10:00 (Ciudad de México)", ""},
		{"Encuentros, primer jueves de mes, 10:00 Ciudad de México, 90 min", "el primer jueves de cada mes, 10:00 (Ciudad de México)", "Encuentros, 90 min"},
		{"cada segundo jueves", "el segundo jueves de cada mes", ""},
		{"cada segundo jueves del mes", "el segundo jueves de cada mes", ""},
		{"primer martes de mes", "el primer martes de cada mes", ""},
		{"el primer martes de cada mes de 10 a 12", "el primer martes de cada mes, 10:00", ""},
		{"último viernes", "el último viernes de cada mes", ""},
		{"el último viernes de cada mes a las 6 pm", "el último viernes de cada mes, 18:00", ""},
		{"2do jueves de cada mes", "el segundo jueves de cada mes", ""},
		{"cada 2 semanas", "cada 2 semanas", ""},
		{"cada dos semanas los jueves a las 17h", "cada 2 semanas, los jueves, 17:00", ""},
		{"cada quince días los jueves", "cada 2 semanas, los jueves", ""},
		{"cada 15 días, martes 18:00", "cada 2 semanas, los martes, 18:00", ""},
		{"quincenal", "cada 2 semanas", ""},
		{"quincenal los miércoles 19hs", "cada 2 semanas, los miércoles, 19:00", ""},
		{"jueves de por medio", "cada 2 semanas, los jueves", ""},
		{"un jueves sí y otro no", "cada 2 semanas, los jueves", ""},
		{"cada dos jueves", "cada 2 semanas, los jueves", ""},
		{"cada tres semanas", "cada 3 semanas", ""},
		{"todos los jueves", "todos los jueves", ""},
		{"todos los jueves a las 10:00", "todos los jueves, 10:00", ""},
		{"cada sábado 11am", "todos los sábados, 11:00", ""},
		{"los lunes a las 9", "todos los lunes, 09:00", ""},
		{"semanal los lunes", "todos los lunes", ""},
		{"cada semana", "cada semana", ""},
		{"mensual", "cada mes", ""},
		{"una vez al mes", "cada mes", ""},
		{"cada dos meses", "cada 2 meses", ""},
		{"el primer jueves cada dos meses", "cada 2 meses, el primer jueves del mes", ""},
		{"trimestral", "cada 3 meses", ""},
		{"el 15 de cada mes", "el día 15 de cada mes", ""},
		{"el día 1 de cada mes a las 12:00", "el día 1 de cada mes, 12:00", ""},
		{"el último día del mes", "el último día de cada mes", ""},
		{"cada 2 semanas desde el jueves 5 de noviembre", "cada 2 semanas, los jueves", "desde el jueves 5 de noviembre"},

		{"todas as segundas quintas", "el segundo jueves de cada mes", ""},
		{"todos os segundas quintas", "el segundo jueves de cada mes", ""},
		{"toda segunda quinta-feira do mês às 10h", "el segundo jueves de cada mes, 10:00", ""},
		{"primeira quinta do mês", "el primer jueves de cada mes", ""},
		{"primeira quinta-feira de cada mês às 10h de Brasília", "el primer jueves de cada mes, 10:00 (São Paulo)", ""},
		{"última sexta do mês", "el último viernes de cada mes", ""},
		{"a cada duas semanas", "cada 2 semanas", ""},
		{"a cada 15 dias, às quintas", "cada 2 semanas, los jueves", ""},
		{"de 15 em 15 dias", "cada 2 semanas", ""},
		{"quinzenal", "cada 2 semanas", ""},
		{"quinzenalmente às quintas-feiras, 17h", "cada 2 semanas, los jueves, 17:00", ""},
		{"quinta sim, quinta não", "cada 2 semanas, los jueves", ""},
		{"toda quinta às 10h", "todos los jueves, 10:00", ""},
		{"todas as segundas", "todos los lunes", ""},
		{"às terças", "todos los martes", ""},
		{"aos sábados às 9h", "todos los sábados, 09:00", ""},
		{"mensal", "cada mes", ""},
		{"todo mês", "cada mes", ""},
		{"todo dia 10", "el día 10 de cada mes", ""},
		{"semanalmente", "cada semana", ""},

		{"first Tuesday of the month", "el primer martes de cada mes", ""},
		{"first Tuesday of every month at 10am", "el primer martes de cada mes, 10:00", ""},
		{"every second Thursday of the month", "el segundo jueves de cada mes", ""},
		{"the last Friday of each month at noon", "el último viernes de cada mes, 12:00", ""},
		{"every Thursday at 5pm London time", "todos los jueves, 17:00 (Londres)", ""},
		{"every other Thursday", "cada 2 semanas, los jueves", ""},
		{"every two weeks", "cada 2 semanas", ""},
		{"every 2 weeks on Thursday", "cada 2 semanas, los jueves", ""},
		{"biweekly on Thursdays", "cada 2 semanas, los jueves", ""},
		{"fortnightly", "cada 2 semanas", ""},
		{"Mondays at 9am", "todos los lunes, 09:00", ""},
		{"monthly", "cada mes", ""},
		{"every month on the first Thursday", "el primer jueves de cada mes", ""},
		{"the 15th of every month", "el día 15 de cada mes", ""},
		{"every 3 months", "cada 3 meses", ""},

		{"every second Thursday", "!", ""}, // the second of the month, or every other one?
		{"jueves 15 de octubre", "!", ""},
		{"hola", "!", ""},
		{"", "!", ""},
		{"todos los lunes y miércoles", "!", ""},
		{"primer y tercer jueves", "!", ""},
		{"mensual los jueves", "!", ""},
		{"cada jueves a las 5", "!", ""},
		{"todos los días", "!", ""},
		{"cada 10 días", "!", ""},
		{"cada semana o cada dos semanas", "!", ""},
	} {
		s, rest, err := ReadSeries(c.text)
		got := "!"
		if err == nil {
			got = s.String(store.ES)
		}
		if got != c.want || err == nil && rest != c.rest {
			t.Errorf("ReadSeries(%q) is %q, leaves %q (%v), want %q, %q", c.text, got, rest, err, c.want, c.rest)
		}
	}
	var p *Problem
	if _, rest, err := ReadSeries("hola a todas"); !errors.As(err, &p) || p.Kind != None || rest != "hola a todas" {
		t.Errorf("without a rhythm: %v, %q", err, rest)
	}
	if s, _, err := ReadSeries("primer martes de 10 a 12"); err != nil || s.Minutes != 120 {
		t.Errorf("from when to when: %+v, %v", s, err)
	}
}

// anySeries draws every rule that can be said.
func anySeries(t *rapid.T) Series {
	s := Series{Every: rapid.IntRange(1, 4).Draw(t, "every"), Months: rapid.Bool().Draw(t, "months")}
	s.Weekday, s.HasWeekday = time.Weekday(rapid.IntRange(0, 6).Draw(t, "weekday")), true
	if s.Months {
		if s.Nth = rapid.SampledFrom([]int{0, 1, 2, 3, 4, 5, -1}).Draw(t, "nth"); s.Nth == 0 {
			s.Weekday, s.HasWeekday = 0, false
			s.Day = rapid.SampledFrom([]int{1, 15, 29, 31, -1}).Draw(t, "day")
		}
	}
	if s.HasTime = rapid.Bool().Draw(t, "time"); s.HasTime {
		s.Hour, s.Minute = rapid.IntRange(7, 23).Draw(t, "hour"), rapid.SampledFrom([]int{0, 30}).Draw(t, "minute")
	}
	return s
}

// What a series says in any language is read as the same series.
func TestSeriesSaidAndRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anySeries(t)
		for _, lang := range store.Langs {
			said := s.String(lang)
			if got, rest, err := ReadSeries(said); err != nil || got != s || rest != "" {
				t.Errorf("%q is read as %+v, leaves %q, %v; it is %+v", said, got, rest, err, s)
			}
		}
	})
}

var seriesZones = []string{"America/Mexico_City", "America/Tijuana", "America/Santiago", "America/Sao_Paulo", "America/New_York", "Europe/Madrid",
	"Europe/London", "Atlantic/Canary", "America/Havana", "Australia/Lord_Howe", "Africa/Casablanca", "UTC"}

// dueBy says whether a day is one of the series, by counting on the calendar from the first day of it.
func dueBy(s Series, first, day date) bool {
	last := day.add(1).month != day.month
	weeks := (daysBetween(first.monday(), day.monday())) / 7
	months := (day.year-first.year)*12 + int(day.month-first.month)
	switch {
	case !s.Months:
		return day.weekday() == s.Weekday && weeks%s.Every == 0
	case months%s.Every != 0:
		return false
	case s.Day < 0:
		return last
	case s.Day > 0:
		return day.day == s.Day
	case s.Nth < 0:
		return day.weekday() == s.Weekday && day.add(7).month != day.month
	}
	return day.weekday() == s.Weekday && (day.day+6)/7 == s.Nth
}

// From 2026 to 2030, in any zone and at any hour, every day that is due has exactly one meeting, at its wall clock or, where
// the clocks jump over that, right after the jump.
func TestSeriesNext(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		loc, _ := time.LoadLocation(rapid.SampledFrom(seriesZones).Draw(t, "zone"))
		s := anySeries(t)
		s.HasTime, s.Zone = false, nil
		some := time.Date(2026, 1, 1+rapid.IntRange(0, 60).Draw(t, "start"), rapid.IntRange(0, 23).Draw(t, "hour"), rapid.SampledFrom([]int{0, 30}).Draw(t, "minute"), 0, 0, loc)
		s.Hour, s.Minute = some.Hour(), some.Minute()
		first := s.First(some)
		if wall := plain(first); wall.Hour() != s.Hour || wall.Minute() != s.Minute {
			return // the first one fell into a gap: what its hour should be is no longer seen
		}
		day := dateOf(first)
		for at := s.Next(first, first.Add(-time.Second)); day.year < 2031; day = day.add(1) {
			if !dueBy(s, dateOf(first), day) {
				continue
			}
			want := Wall(day.year, day.month, day.day, s.Hour, s.Minute, loc)
			if !at.Equal(want) {
				t.Fatalf("%s from %v: %v, want %v", s.String(store.EN), first, at, want)
			}
			next := s.Next(first, at)
			if !next.After(at) {
				t.Fatalf("%v comes after %v", next, at)
			}
			at = next
		}
	})
}

func TestSeriesFirst(t *testing.T) {
	mexico := zone(t, "America/Mexico_City")
	now := time.Date(2026, 10, 6, 10, 0, 0, 0, mexico)
	for text, want := range map[string]string{
		"primer jueves de mes a las 10:00":       "2026-11-05 10:00 -0600",
		"segundo jueves de cada mes 10:00":       "2026-10-08 10:00 -0600",
		"último viernes de cada mes 18:00":       "2026-10-30 18:00 -0600",
		"todos los martes a las 10:30":           "2026-10-06 10:30 -0600",
		"todos los martes a las 9":               "2026-10-13 09:00 -0600",
		"cada 2 semanas los jueves 17:00":        "2026-10-08 17:00 -0600",
		"el 31 de cada mes a las 12:00":          "2026-10-31 12:00 -0600",
		"cada jueves a las 18:00 hora de España": "2026-10-08 18:00 +0200",
	} {
		s, _, err := ReadSeries(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if got := s.First(now).Format("2006-01-02 15:04 -0700"); got != want {
			t.Errorf("%q first on %s, want %s", text, got, want)
		}
	}
}

// Two first Thursdays of the community's year, and the night that Chile has no midnight.
func TestSeriesKeepsTheWallClock(t *testing.T) {
	s := Series{Months: true, Every: 1, Nth: 1, Weekday: time.Thursday, HasWeekday: true}
	at := time.Date(2026, 1, 1, 10, 0, 0, 0, zone(t, "Europe/Madrid"))
	var days []string
	for range 12 {
		days = append(days, at.UTC().Format("02.01. 15"))
		at = s.Next(at, at)
	}
	if got, want := strings.Join(days, ", "), "01.01. 09, 05.02. 09, 05.03. 09, 02.04. 08, 07.05. 08, 04.06. 08, 02.07. 08, 06.08. 08, 03.09. 08, 01.10. 08, 05.11. 09, 03.12. 09"; got != want {
		t.Errorf("in UTC\n%s, want\n%s", got, want)
	}
	sunday := Series{Every: 1, Weekday: time.Sunday, HasWeekday: true}
	at = time.Date(2026, 8, 30, 0, 0, 0, 0, zone(t, "America/Santiago"))
	for _, want := range []string{"2026-09-06 01:00", "2026-09-13 00:00"} {
		if at = sunday.Next(time.Date(2026, 8, 30, 0, 0, 0, 0, at.Location()), at); at.Format("2006-01-02 15:04") != want {
			t.Errorf("in Santiago %v, want %s", at, want)
		}
	}
}

func FuzzReadSeries(f *testing.F) {
	for _, text := range append(seeds(f), "primer jueves de mes", "quincenal los jueves 10:00", "de 15 em 15 dias") {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, rest, err := ReadSeries(text)
		switch {
		case len(rest) > len(text):
			t.Errorf("%q leaves more: %q", text, rest)
		case err == nil && (s.Every < 1 || s.Nth < -1 || s.Nth > 5 || s.Day < -1 || s.Day > 31 || s.Hour < 0 || s.Hour > 23 || s.String(store.PT) == ""):
			t.Errorf("%q is %+v", text, s)
		case err == nil:
			s.Next(base(t), base(t))
		}
	})
}
