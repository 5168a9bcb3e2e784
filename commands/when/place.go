package when

import (
	_ "embed"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"comunidad/commands/fold"
	"comunidad/store"
)

//go:embed cities.tsv
var citiesTable string

// city is a name that people use for a place with one clock.
type city struct {
	zone, country, label string
	inside               bool // the name means this place only where the country is known: Valencia, Mérida
	table                bool // it is in cities.tsv, not only in the name of a zone
}

// cities finds the places that bear a name, the likeliest in this community first, by the key of the name.
var cities = sync.OnceValue(func() map[string][]city {
	found := make(map[string][]city, 1500)
	add := func(c city) {
		k := key(c.label)
		for _, other := range found[k] {
			if other.country == c.country {
				return
			}
		}
		found[k] = append(found[k], c)
	}
	for _, row := range table(citiesTable) {
		for name := range strings.SplitSeq(row[2], "|") {
			label, inside := strings.CutSuffix(name, "~")
			add(city{row[0], row[1], label, inside, true})
		}
	}
	zones := zonesOf()
	for _, code := range slices.Sorted(maps.Keys(zones)) {
		for _, zone := range zones[code] {
			label := zone[strings.LastIndexByte(zone, '/')+1:]
			if labels := zoneLabels()[zone]; labels != nil {
				label = labels[0]
			}
			add(city{zone, code, strings.ReplaceAll(label, "_", " "), false, false})
		}
	}
	return found
})

// Home is the zone where somebody of that country (ISO code) and city lives; either may be empty. ok says that it is
// certain: the city is known, or the country has but one clock. Otherwise zone is the country's main one, UTC for none.
func Home(country, city string) (zone *time.Location, ok bool) {
	if c, known := cityIn(city, country); known {
		return load(c.zone), true
	}
	for _, part := range strings.FieldsFunc(city, func(r rune) bool { return strings.ContainsRune(",;/()|", r) }) {
		if c, known := cityIn(part, country); known { // «Tapachula, Chiapas»
			return load(c.zone), true
		}
	}
	if zone := mainZone(country); zone != nil {
		return zone, oneClock(country)
	}
	return time.UTC, false
}

// cityIn finds the city of that name, in its country if there is one there.
func cityIn(name, country string) (city, bool) {
	named := cities()[key(name)]
	for _, c := range named {
		if c.country == country {
			return c, true
		}
	}
	for _, c := range named {
		if !c.inside {
			return c, true
		}
	}
	return city{}, false
}

// Place finds the city or country that the words of a question name («en Bogotá», «CDMX», «qué hora es en Chile») and
// the clock there. label is the name as it is properly written, in the language that was used.
func Place(text string) (zone *time.Location, label string, ok bool) {
	if zone, label, ok = named(text); ok {
		return zone, label, true
	}
	words := fold.Words(strings.TrimRight(text, " ?!.¿¡"))
	for i := range words { // the longest name at the end of the question
		if zone, label, ok = named(text[words[i].Start:words[len(words)-1].End]); ok {
			return zone, label, true
		}
	}
	return nil, "", false
}

// named gives the clock of a place by nothing but its name. Where a city and a country share one, here the city is meant
// (Granada), unless the country's main clock is there anyway (Guatemala).
func named(text string) (zone *time.Location, label string, ok bool) {
	c, isCity := cityIn(text, "")
	nation, isCountry := findCountry(text)
	switch {
	case isCountry && (!isCity || c.country == nation.code):
		return mainZone(nation.code), nation.label, true
	case isCity:
		return load(c.zone), c.label, true
	}
	return nil, "", false
}

// cityOwn names a zone as the people there do, for lines that have no language.
func cityOwn(loc *time.Location) string {
	for _, row := range table(citiesTable) {
		if row[0] == loc.String() {
			name, _, _ := strings.Cut(row[2], "|")
			return strings.TrimSuffix(name, "~")
		}
	}
	return City(loc, store.ES)
}
