package when

import (
	"strings"
	"time"
)

// clockOf gives the one clock of a place; nil for a country of several, which leaves open whose hour it is. What was not
// asked for counts only as the name of a country of the Americas or Europe, or of a city in the table.
func clockOf(name string, asked bool) (zone *time.Location, ok bool) {
	code, isCountry := Country(name)
	if isCountry && (code == "US" || code == "CA" || code == "AU" || code == "RU") {
		return nil, true
	}
	if c, isCity := cityIn(name, ""); !asked && !(isCountry && strings.Contains(nearCountries, code) || isCity && c.table) {
		return nil, false
	}
	zone, _, ok = named(name)
	return zone, ok
}

const nearCountries = "AR BO BR CL CO CR CU DO EC ES GB GT HN HT MX NI PA PE PR PT PY SV UY VE CH FR IT DE BE NL AT IE SE NO DK PL GR"

// somebody says whether the place at words i to j is rather a person or a thing: the sentence goes on after it
// («a las 10 Rosario presenta»), or it is a plain word in small letters.
func (r *reader) somebody(i, j int) bool {
	if j > i+1 {
		return false
	}
	small := r.written(i, j) == strings.ToLower(r.written(i, j))
	return things[r.at(i).Text] && small || (things[r.at(i).Text] || people[r.at(i).Text]) && r.isPlain(j)
}

// people are cities whose names people bear, things those whose names are plain words.
var (
	people = wordSet("rosario david santos victoria vitoria concepcion rivera salvador encarnacion austin charlotte washington virginia " +
		"georgia israel hidalgo guerrero morelos santiago valencia cordoba asuncion paris valdivia cartago colima cuenca sucre loja columbus " +
		"santander pamplona merida leon laredo armenia liberia granada")
	things = wordSet("para reunion rio porto faro palma palmas manta limon minas colon colonia natal acre progreso trinidad formosa chaco center")
)

func wordSet(words string) map[string]bool {
	set := make(map[string]bool)
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}
