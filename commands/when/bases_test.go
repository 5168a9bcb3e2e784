package when

import (
	"errors"
	"testing"
	"time"
)

// The same words mean other days when they are said elsewhere or at another time.
func TestOtherBases(t *testing.T) {
	for _, c := range []struct{ now, zone, text, want, rest string }{
		{"2026-05-14 10:05", "America/Mexico_City", "Encuentro 13 el jueves 4 de junio a las 10:00", "2026-06-04 10:00", "Encuentro 13"},
		{"2026-05-14 10:05", "America/Mexico_City", "encuentro nuevo Cuidarnos el jueves 4 de junio a las 10:00, 90 min, https://a.example/x", "2026-06-04 10:00",
			"encuentro nuevo Cuidarnos, 90 min, https://a.example/x"},
		{"2026-05-14 10:05", "America/Mexico_City", "12/6 10hs", "2026-06-12 10:00", ""},
		{"2026-05-14 10:05", "America/Mexico_City", "jueves 12 a las 10", "!", ""}, // no 12th near is a Thursday
		{"2026-10-31 23:30", "America/Bogota", "mañana", "2026-11-01", ""},
		{"2026-10-31 23:30", "America/Bogota", "mañana a las 10", "2026-11-01 10:00", ""},
		{"2026-10-31 23:30", "America/Bogota", "en una hora", "2026-11-01 00:30", ""},
		{"2026-10-31 23:30", "America/Bogota", "23:00", "2026-11-01 23:00", ""},
		{"2026-10-31 23:30", "America/Bogota", "el 31", "2026-10-31", ""},
		{"2026-10-31 23:30", "America/Bogota", "el 30", "2026-11-30", ""},
		{"2026-10-31 23:30", "America/Bogota", "en un mes", "2026-11-30", ""},
		{"2026-10-31 23:30", "America/Bogota", "último sábado del mes", "2026-10-31", ""},
		{"2026-10-31 23:30", "America/Bogota", "primer sábado", "2026-11-07", ""},
		{"2026-12-31 12:00", "Europe/Madrid", "mañana", "2027-01-01", ""},
		{"2026-12-31 12:00", "Europe/Madrid", "1 de enero a las 12", "2027-01-01 12:00", ""},
		{"2026-12-31 12:00", "Europe/Madrid", "31 de diciembre a las 23:00", "2026-12-31 23:00", ""},
		{"2026-12-31 12:00", "Europe/Madrid", "30 de diciembre", "2027-12-30", ""},
		{"2026-12-31 12:00", "Europe/Madrid", "primer jueves de enero", "2027-01-07", ""},
		{"2026-12-31 12:00", "Europe/Madrid", "la semana que viene el jueves", "2027-01-07", ""},
		{"2026-10-11 18:00", "America/Sao_Paulo", "domingo", "2026-10-18", ""}, // said on a Sunday
		{"2026-10-11 18:00", "America/Sao_Paulo", "segunda às 9h", "2026-10-12 09:00", ""},
		{"2026-10-11 18:00", "America/Sao_Paulo", "segunda da semana que vem", "2026-10-12", ""},
		{"2026-10-11 18:00", "America/Sao_Paulo", "hoje às 8", "2026-10-11 20:00", ""},
		{"2026-10-11 18:00", "America/Sao_Paulo", "às 8", "!", ""},
		{"2026-10-11 18:00", "America/Sao_Paulo", "8 da noite", "2026-10-11 20:00", ""},
		{"2026-10-11 02:00", "America/Sao_Paulo", "hoje às 5", "2026-10-11 05:00", ""},
		{"2027-01-30 09:00", "America/Mexico_City", "29/02", "!", ""},
		{"2028-01-30 09:00", "America/Mexico_City", "29/02", "2028-02-29", ""},
		{"2028-01-31 09:00", "America/Mexico_City", "en un mes", "2028-02-29", ""},
		{"2028-02-01 09:00", "America/Mexico_City", "el 31", "2028-03-31", ""},
		// an hour of another zone finds the day there: in Madrid it is past midnight already
		{"2026-10-06 20:00", "America/Mexico_City", "10:00 Madrid", "2026-10-07 10:00 Europe/Madrid", ""},
		{"2026-10-06 20:00", "America/Mexico_City", "hoy 22:00 CDMX", "2026-10-06 22:00 America/Mexico_City", ""},
		{"2026-10-06 20:00", "America/Mexico_City", "mañana 11am Bogotá", "2026-10-07 11:00 America/Bogota", ""},
		// EST is said for the hour of New York, and is one only in winter
		{"2026-10-06 20:00", "America/Mexico_City", "jueves 12 de noviembre 10:00 EST", "2026-11-12 10:00 America/New_York", ""},
		{"2026-10-06 20:00", "America/Mexico_City", "jueves 15 de octubre 10:00 EST", "!", ""},
	} {
		now, err := time.ParseInLocation("2006-01-02 15:04", c.now, zone(t, c.zone))
		if err != nil {
			t.Fatal(err)
		}
		m, err := Read(c.text, now)
		got := "!"
		if err == nil {
			got = say(m)
		}
		if got != c.want || m.Rest != c.rest {
			t.Errorf("%s: %q is %s (%v), leaves %q; want %s, %q", c.now, c.text, got, err, m.Rest, c.want, c.rest)
		}
	}
}

// In the hour that clocks show twice, what is so many minutes away stays that far away.
func TestTheHourTwice(t *testing.T) {
	loc := zone(t, "America/New_York")
	first := time.Date(2026, 11, 1, 5, 40, 0, 0, time.UTC).In(loc) // 01:40, for the first time
	for text, minutes := range map[string]time.Duration{"en 15 minutos": 15, "en 30 minutos": 30, "en 75 minutos": 75, "en 100 minutos": 100} {
		m, err := Read(text, first)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := m.Time(loc), first.Add(minutes*time.Minute); !got.Equal(want) {
			t.Errorf("%q is %v, want %v", text, got, want)
		}
	}
}

// Every kind of trouble has its name, and the words it is about.
func TestProblems(t *testing.T) {
	for text, want := range map[string]Problem{
		"hola a todas":                      {None, ""},
		"":                                  {None, ""},
		"jueves a las 5":                    {Unclear, "a las 5"},
		"jueves 15 de octubre 17":           {Unclear, "17"},
		"fin de mes":                        {Unclear, "fin de mes"},
		"cada jueves":                       {Unclear, "cada jueves"},
		"viernes 15 de octubre":             {Unclear, "viernes 15 de octubre"},
		"30 de febrero":                     {Impossible, "30 de febrero"},
		"el jueves 25:00":                   {Impossible, "25:00"},
		"13/25":                             {Impossible, "13/25"},
		"jueves o viernes":                  {Several, "jueves o viernes"},
		"Taller, mañana a las 9 o a las 11": {Several, "a las 9 o a las 11"},
		"a las 10 de EEUU":                  {Unclear, "de EEUU"},
	} {
		_, err := Read(text, base(t))
		var p *Problem
		if !errors.As(err, &p) || p.Kind != want.Kind || p.Words != want.Words {
			t.Errorf("%q: %+v, want %+v", text, p, want)
		}
	}
}
