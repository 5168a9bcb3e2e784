package commands

import (
	"maps"
	"slices"
	"strings"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

// holidaysOn names the holidays of that day in the countries where members are: «Jueves Santo en España y México». Where
// more than half of the countries have it, it is only named: it is everyone's.
func holidaysOn(day time.Time, where []when.Where, lang store.Lang) string {
	countries := map[string]bool{}
	for _, w := range where {
		countries[w.Country] = true
	}
	keeping := map[string][]string{}
	for code := range countries {
		if name, ok := when.Holiday(day, code, lang); ok {
			keeping[name] = append(keeping[name], code)
		}
	}
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(keeping)) {
		codes := keeping[name]
		slices.Sort(codes)
		if 2*len(codes) > len(countries) {
			parts = append(parts, holidayAll.With("name", name).In(lang))
			continue
		}
		parts = append(parts, holidayIn.With("name", name, "countries", inCountries(codes)).In(lang))
	}
	return strings.Join(parts, "; ")
}

var (
	holidayAll = Text{ES: "feriado: {name}", PT: "feriado: {name}", EN: "public holiday: {name}"}
	holidayIn  = Text{ES: "feriado {countries}: {name}", PT: "feriado {countries}: {name}", EN: "public holiday {countries}: {name}"}
)
