package when

import (
	"os"
	"strings"
	"testing"
	"time"

	"comunidad/store"
)

// Every day of the five years is a holiday or none, as the table says.
func TestHolidaysOfFiveYears(t *testing.T) {
	data, err := os.ReadFile("testdata/holidays.tsv")
	if err != nil {
		t.Fatal(err)
	}
	want := make(map[string]string)
	for _, row := range table(string(data)) {
		want[row[0]+" "+row[1]] = row[2]
	}
	if len(want) < 700 || len(holidays) != 14 {
		t.Fatalf("%d holidays of %d countries", len(want), len(holidays))
	}
	for country := range holidays {
		for day := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < 2031; day = day.AddDate(0, 0, 1) {
			key := country + " " + day.Format(time.DateOnly)
			if name, ok := Holiday(day, country, store.ES); name != want[key] || ok != (name != "") {
				t.Errorf("%s is %q, %v, want %q", key, name, ok, want[key])
			}
		}
	}
}

func TestHoliday(t *testing.T) {
	for _, c := range []struct {
		country, day string
		lang         store.Lang
		want         string
	}{
		{"MX", "2026-04-02", store.ES, ""}, // Jueves Santo is none by Mexico's law
		{"CO", "2026-04-02", store.ES, "Jueves Santo"},
		{"CO", "2026-04-02", store.PT, "Quinta-feira Santa"},
		{"CO", "2026-04-02", store.EN, "Maundy Thursday"},
		{"BR", "2026-04-03", store.PT, "Sexta-feira Santa"},
		{"CO", "2026-01-12", store.ES, "Día de Reyes"}, // the 6th is a Tuesday
		{"CO", "2026-01-06", store.ES, ""},
		{"AR", "2026-11-23", store.ES, "Día de la Soberanía Nacional"}, // the 20th is a Friday
		{"AR", "2026-11-20", store.ES, ""},
		{"AR", "2026-06-15", store.ES, "Paso a la Inmortalidad de Güemes"},
		{"AR", "2027-06-20", store.ES, "Paso a la Inmortalidad de Belgrano"}, // that one stays
		{"CL", "2026-06-21", store.ES, "Día de los Pueblos Indígenas"},
		{"CL", "2028-06-20", store.ES, "Día de los Pueblos Indígenas"},
		{"CL", "2027-09-17", store.ES, "Fiestas Patrias"},
		{"CL", "2028-10-27", store.ES, "Día de las Iglesias Evangélicas"}, // the 31st is a Tuesday
		{"GT", "2026-06-29", store.ES, "Día del Ejército"},
		{"HN", "2026-10-08", store.ES, "Semana Morazánica"},
		{"US", "2026-07-03", store.EN, "Independence Day"},
		{"US", "2027-12-31", store.EN, "New Year's Day"}, // the first of 2028 is a Saturday
		{"US", "2026-11-26", store.EN, "Thanksgiving"},
		{"GB", "2026-12-28", store.EN, "Boxing Day"},
		{"GB", "2027-12-28", store.EN, "Boxing Day"},
		{"MX", "2030-10-01", store.EN, "Presidential Inauguration"},
		{"MX", "2026-10-01", store.EN, ""},
		{"PE", "2026-07-28", store.ES, ""}, // not one of the fourteen
		{"", "2026-01-01", store.ES, ""},
	} {
		day, err := time.ParseInLocation(time.DateOnly, c.day, zone(t, "America/Mexico_City"))
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := Holiday(day.Add(23*time.Hour), c.country, c.lang); got != c.want || ok != (c.want != "") {
			t.Errorf("%s %s is %q, want %q", c.country, c.day, got, c.want)
		}
	}
}

// A holiday has a name in every language, and one that is not lost between two years.
func TestHolidayNames(t *testing.T) {
	for country, list := range holidays {
		for _, h := range list {
			if h.name.es == "" || h.name.pt == "" || h.name.en == "" {
				t.Errorf("%s: %+v", country, h.name)
			}
			for year := 2026; year <= 2030; year++ {
				kept := h.rule(year)
				if name, ok := Holiday(kept.utc(), country, store.ES); kept.valid() && (!ok || name == "") {
					t.Errorf("%s has no holiday on %v", country, kept)
				}
			}
		}
	}
}

func TestEaster(t *testing.T) {
	for _, want := range strings.Fields("2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2038-04-25 2285-03-22") {
		year := date{year: int(want[0]-'0')*1000 + int(want[1]-'0')*100 + int(want[2]-'0')*10 + int(want[3]-'0')}.year
		if got := easterSunday(year).utc().Format(time.DateOnly); got != want {
			t.Errorf("Easter of %d is %s, want %s", year, got, want)
		}
	}
	for year, want := range map[int]int{2022: 21, 2023: 21, 2024: 20, 2025: 20, 2026: 21, 2027: 21, 2028: 20, 2029: 20, 2030: 21} {
		if got := juneSolstice(year); got != (date{year, time.June, want}) {
			t.Errorf("the solstice of %d is on %v, want %d", year, got, want)
		}
	}
}
