package when

import (
	"testing"
	"time"
)

func community(t *testing.T) []Where {
	return []Where{
		{"MX", zone(t, "America/Mexico_City"), 30}, {"MX", zone(t, "America/Tijuana"), 4}, {"CR", zone(t, "America/Costa_Rica"), 5},
		{"SV", zone(t, "America/El_Salvador"), 5}, {"GT", zone(t, "America/Guatemala"), 3}, {"HN", zone(t, "America/Tegucigalpa"), 6},
		{"CO", zone(t, "America/Bogota"), 12}, {"US", zone(t, "America/New_York"), 8}, {"US", zone(t, "America/Los_Angeles"), 2},
		{"VE", zone(t, "America/Caracas"), 3}, {"AR", zone(t, "America/Argentina/Buenos_Aires"), 9}, {"AR", zone(t, "America/Argentina/Cordoba"), 2},
		{"BR", zone(t, "America/Sao_Paulo"), 10}, {"CL", zone(t, "America/Santiago"), 4}, {"GB", zone(t, "Europe/London"), 1},
		{"ES", zone(t, "Europe/Madrid"), 7}, {"CH", zone(t, "Europe/Zurich"), 2},
	}
}

func TestHours(t *testing.T) {
	mexico := zone(t, "America/Mexico_City")
	where := community(t)
	for _, c := range []struct {
		at    time.Time
		where []Where
		want  string
	}{
		{time.Date(2026, 1, 15, 10, 0, 0, 0, mexico), where,
			"08 Tijuana Los Angeles · 10 MX HN CR SV GT · 11 CO US · 12 VE · 13 AR BR CL · 16 GB · 17 ES CH"},
		{time.Date(2026, 7, 16, 10, 0, 0, 0, mexico), where,
			"09 Tijuana Los Angeles · 10 MX HN CR SV GT · 11 CO · 12 US CL VE · 13 AR BR · 17 GB · 18 ES CH"},
		{time.Date(2026, 7, 16, 10, 30, 0, 0, mexico), where[:4], "09:30 Tijuana · 10:30 MX CR SV"},
		{time.Date(2026, 7, 16, 17, 0, 0, 0, mexico), where[13:], "19 CL · 00 GB (+1) · 01 ES CH (+1)"},
		{time.Date(2026, 7, 17, 1, 0, 0, 0, zone(t, "Europe/Madrid")), where[13:], "19 CL (−1) · 00 GB · 01 ES CH"},
		{time.Date(2026, 7, 16, 10, 0, 0, 0, mexico), nil, ""},
		{time.Date(2026, 7, 16, 10, 0, 0, 0, mexico), []Where{{"MX", nil, 3}}, ""},
	} {
		if got := Hours(c.at, c.where); got != c.want {
			t.Errorf("Hours(%v)\n got %q\nwant %q", c.at, got, c.want)
		}
	}
}
