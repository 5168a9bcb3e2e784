package when

import (
	"testing"
	"time"

	"comunidad/store"
)

func TestSay(t *testing.T) {
	at := time.Date(2026, 10, 15, 17, 0, 0, 0, zone(t, "America/Mexico_City"))
	for _, c := range []struct{ got, want string }{
		{Full(at, store.ES), "jueves 15 de octubre de 2026, 17:00 (Ciudad de México)"},
		{Full(at, store.PT), "quinta-feira, 15 de outubro de 2026, 17:00 (Cidade do México)"},
		{Full(at, store.EN), "Thursday 15 October 2026, 17:00 (Mexico City)"},
		{Day(at, store.ES), "jueves 15 de octubre"},
		{Day(at.AddDate(0, 0, 17), store.PT), "domingo, 1º de novembro"},
		{Day(at.AddDate(0, 5, 0), store.EN), "Monday 15 March"},
		{Clock(at), "17:00"},
		{Clock(at.Add(-8 * time.Hour)), "09:00"},
		{Full(at.UTC(), store.ES), "jueves 15 de octubre de 2026, 23:00 (UTC)"},
		{Full(at.In(time.FixedZone("", -3600)), store.EN), "Thursday 15 October 2026, 22:00"},
		{City(zone(t, "America/Argentina/Buenos_Aires"), store.EN), "Buenos Aires"},
		{City(zone(t, "America/Porto_Velho"), store.PT), "Porto Velho"},
		{City(zone(t, "Europe/Zurich"), store.PT), "Zurique"},
		{City(time.Local, store.ES), ""},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

// Every zone of the table of countries can be loaded and has a name in every language.
func TestEveryZoneHasAName(t *testing.T) {
	for code, zones := range zonesOf() {
		for _, name := range zones {
			loc := load(name)
			if loc == nil {
				t.Fatalf("%s: no zone %s", code, name)
			}
			for _, lang := range store.Langs {
				if City(loc, lang) == "" {
					t.Errorf("%s has no name in %s", name, lang)
				}
			}
		}
	}
	for zone, labels := range zoneLabels() {
		if load(zone) == nil || len(labels) != 3 {
			t.Errorf("labels.tsv: %s %q", zone, labels)
		}
	}
	for _, row := range table(citiesTable) {
		if len(row) != 3 || load(row[0]) == nil || len(zonesOf()[row[1]]) == 0 {
			t.Errorf("cities.tsv: %q", row)
		}
	}
}
