package store

// Lang is a language the community reads: one of ES, PT and EN.
type Lang string

// The three languages. Spanish is the group's own unless its configuration says otherwise.
const (
	ES Lang = "es"
	PT Lang = "pt"
	EN Lang = "en"
)

// Langs are all languages, in the order in which they are shown.
var Langs = []Lang{ES, PT, EN}

// ParseLang reads a language code; ok is false for any other word.
func ParseLang(code string) (lang Lang, ok bool) {
	switch lang = Lang(code); lang {
	case ES, PT, EN:
		return lang, true
	}
	return "", false
}
