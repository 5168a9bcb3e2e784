package when

import (
	_ "embed"
	"maps"
	"slices"
	"strings"
	"sync"

	"comunidad/commands/fold"
	"comunidad/store"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

//go:embed countries.tsv
var countriesTable string

// regions write the names of countries, as people in the Americas do.
var regions = map[store.Lang]display.Namer{
	store.ES: display.Regions(language.LatinAmericanSpanish),
	store.PT: display.Regions(language.BrazilianPortuguese),
	store.EN: display.Regions(language.English),
}

// renamed are countries whose names have changed since the tables of x/text, or are not what people say.
var renamed = map[string]map[store.Lang]string{
	"BF": {store.PT: "Burkina Faso"},
	"CD": {store.PT: "República Democrática do Congo"},
	"CG": {store.PT: "República do Congo"},
	"HK": {store.ES: "Hong Kong", store.PT: "Hong Kong", store.EN: "Hong Kong"},
	"MM": {store.PT: "Mianmar"},
	"MK": {store.ES: "Macedonia del Norte", store.PT: "Macedônia do Norte", store.EN: "North Macedonia"},
	"NL": {store.PT: "Países Baixos"},
	"PS": {store.ES: "Palestina", store.PT: "Palestina", store.EN: "Palestine"},
	"SZ": {store.ES: "Esuatini", store.PT: "Essuatíni", store.EN: "Eswatini"},
	"TR": {store.EN: "Türkiye"},
}

// CountryName names the country with that ISO code in lang: «Suíça». A code that no country has is given back.
func CountryName(code string, lang store.Lang) string {
	if name := renamed[code][lang]; name != "" {
		return name
	}
	namer, known := regions[lang]
	region, err := language.ParseRegion(code)
	if !known || err != nil || len(zonesOf()[code]) == 0 {
		return code
	}
	return namer.Name(region)
}

type country struct {
	code, label string // the label is the name as it is properly written, in the language that was used
}

// countryNames finds countries by the key of a name.
var countryNames = sync.OnceValue(func() map[string]country {
	names := make(map[string]country, 1000)
	add := func(name, code string) {
		if k := key(name); k != "" && names[k].code == "" {
			names[k] = country{code, name}
		}
	}
	for _, lang := range store.Langs {
		for _, code := range slices.Sorted(maps.Keys(zonesOf())) {
			name := CountryName(code, lang)
			add(name, code)
			add(strings.NewReplacer("&", "and", "St.", "Saint").Replace(name), code)
		}
	}
	for _, row := range table(countriesTable) {
		for name := range strings.SplitSeq(row[1], "|") {
			add(name, row[0])
		}
	}
	return names
})

// Country finds the ISO code of the country that text names, in any of the three languages, by its everyday forms
// («EE. UU.», «UK», «Méjico»), its code or its flag. A text that says more than a country names none.
func Country(text string) (code string, ok bool) {
	found, ok := findCountry(text)
	return found.code, ok
}

func findCountry(text string) (country, bool) {
	text = strings.TrimSpace(text)
	if code, ok := unflag(text); ok {
		return country{code, CountryName(code, store.ES)}, true
	}
	names := countryNames()
	if found, ok := names[key(text)]; ok {
		return found, true
	}
	article, rest, more := strings.Cut(fold.String(text), " ")
	if more && strings.Contains(" el la los las o a os as the ", " "+article+" ") {
		if found, ok := names[key(rest)]; ok {
			return found, true
		}
	}
	return byCode(text)
}

// byCode reads ISO codes of two or three letters. In small letters many are words («no», «es», «me»): those need capitals.
func byCode(text string) (country, bool) {
	upper := strings.ToUpper(text)
	if len(text) < 2 || len(text) > 3 || text != upper && strings.Contains(wordCodes, " "+strings.ToLower(text)+" ") {
		return country{}, false
	}
	region, err := language.ParseRegion(upper)
	if err != nil || len(zonesOf()[region.String()]) == 0 {
		return country{}, false
	}
	return country{region.String(), CountryName(region.String(), store.ES)}, true
}

const wordCodes = " am as at be by de do es est id in is it la lo ma me my na ne no per pm se si so st ta te to tv us ve va che can " +
	"esp and are bra cub dom fin ira lie mar mex nor pan pri son sur tan ton vat "

// Flag is the flag emoji of the country with that ISO code; empty for what is no code.
func Flag(code string) string {
	if len(code) != 2 || code[0] < 'A' || code[0] > 'Z' || code[1] < 'A' || code[1] > 'Z' {
		return ""
	}
	const a = '🇦'
	return string(rune(code[0])-'A'+a) + string(rune(code[1])-'A'+a)
}

// unflag gives the code of a flag emoji that stands alone.
func unflag(text string) (code string, ok bool) {
	runes := []rune(text)
	if len(runes) != 2 {
		return "", false
	}
	const a = '🇦'
	for _, r := range runes {
		if r < a || r > '🇿' {
			return "", false
		}
		code += string('A' + r - a)
	}
	return code, len(zonesOf()[code]) > 0
}
