package when

import (
	"testing"

	"comunidad/store"
)

func TestCountry(t *testing.T) {
	for text, want := range map[string]string{
		"México": "MX", "mexico": "MX", "Méjico": "MX", "🇲🇽": "MX", "MX": "MX", "mx": "MX", "México 🇲🇽": "MX",
		"Estados Unidos": "US", "los Estados Unidos": "US", "EEUU": "US", "EE.UU.": "US", "EE. UU.": "US", "USA": "US",
		"U.S.A.": "US", "EUA": "US", "United States": "US", "us": "US",
		"Reino Unido": "GB", "UK": "GB", "uk": "GB", "United Kingdom": "GB", "Inglaterra": "GB", "GB": "GB", "Escócia": "GB",
		"Brasil": "BR", "Brazil": "BR", "o Brasil": "BR", "🇧🇷": "BR", "BRA": "BR",
		"Suiza": "CH", "Suíça": "CH", "Switzerland": "CH", "suica": "CH",
		"España": "ES", "espanha": "ES", "Spain": "ES", "ES": "ES",
		"la Argentina": "AR", "El Salvador": "SV", "Salvador": "SV", "Colômbia": "CO", "Venezuela": "VE",
		"República Bolivariana de Venezuela": "VE", "Rep. Dominicana": "DO", "Perú": "PE", "Países Bajos": "NL", "Holanda": "NL",
		"Costa Rica": "CR", "Trinidad and Tobago": "TT", "Curaçao": "CW", "Haití": "HT", "Côte d’Ivoire": "CI", "Palestina": "PS",
		"": "", "es": "", "no": "", "de": "", "La": "", "Casa Umbral": "", "Zaragoza": "", "XX": "", "419": "", "EU": "", "🇽🇽": "",
		"México y Colombia": "", "👍": "", "world": "",
	} {
		if code, ok := Country(text); code != want || ok != (want != "") {
			t.Errorf("Country(%q) = %q, %v, want %q", text, code, ok, want)
		}
	}
}

// A country is found by its own name in every language, by its code and by its flag.
func TestCountryRoundTrip(t *testing.T) {
	shared := map[string]string{"XK": "no name of its own in x/text"}
	for code := range zonesOf() {
		if shared[code] != "" {
			continue
		}
		for _, lang := range store.Langs {
			name := CountryName(code, lang)
			if got, _ := Country(name); got != code {
				t.Errorf("%s is %q in %s, and that is %q", code, name, lang, got)
			}
		}
		if got, _ := Country(Flag(code)); got != code {
			t.Errorf("the flag of %s is of %q", code, got)
		}
		if got, _ := Country(code); got != code {
			t.Errorf("code %s is %q", code, got)
		}
	}
}

func TestCountryName(t *testing.T) {
	for _, c := range []struct {
		code string
		lang store.Lang
		want string
	}{
		{"CH", store.ES, "Suiza"}, {"CH", store.PT, "Suíça"}, {"CH", store.EN, "Switzerland"}, {"GB", store.PT, "Reino Unido"},
		{"MK", store.EN, "North Macedonia"}, {"NL", store.PT, "Países Baixos"}, {"NL", store.ES, "Países Bajos"},
		{"ZZ", store.ES, "ZZ"}, {"", store.ES, ""}, {"419", store.EN, "419"}, {"MX", "xx", "MX"},
	} {
		if got := CountryName(c.code, c.lang); got != c.want {
			t.Errorf("CountryName(%s, %s) = %q, want %q", c.code, c.lang, got, c.want)
		}
	}
	for _, code := range []string{"", "X", "mx", "419", "ÑÑ"} {
		if got := Flag(code); got != "" {
			t.Errorf("Flag(%q) = %q", code, got)
		}
	}
}
