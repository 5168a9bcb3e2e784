package commands

import (
	"testing"

	"comunidad/store"
)

func TestCountriesAreSaid(t *testing.T) {
	codes := []string{"GB", "BR", "US"}
	for lang, want := range map[store.Lang][2]string{
		store.ES: {"en Brasil, Estados Unidos y el Reino Unido", "de Brasil, Estados Unidos y el Reino Unido"},
		store.PT: {"no Brasil, nos Estados Unidos e no Reino Unido", "do Brasil, dos Estados Unidos e do Reino Unido"},
		store.EN: {"in Brazil, the United Kingdom and the United States", "from Brazil, the United Kingdom and the United States"},
	} {
		if got := [2]string{inCountries(codes).In(lang), fromCountries(codes).In(lang)}; got != want {
			t.Errorf("%s: %q, not %q", lang, got, want)
		}
	}
	if got := fromCountries([]string{"GB"}).In(store.ES); got != "del Reino Unido" {
		t.Error(got)
	}
}
