package commands

import "testing"

func TestTitles(t *testing.T) {
	for said, want := range map[string]string{
		"que dure, se llama Cuidar a quien cuida":  "Cuidar a quien cuida",
		"chamado Cuidar de quem cuida, duração de": "Cuidar de quem cuida",
		"called Caring for carers on for, link":    "Caring for carers",
		"para sobre salud mental":                  "salud mental",
		"Caring for carers, link":                  "Caring for carers",
		"Cuidarnos con":                            "Cuidarnos",
		"La dura vida en la frontera":              "La dura vida en la frontera",
		"El duelo":                                 "El duelo",
		"Para no olvidar":                          "Para no olvidar",
		"Estamos aquí":                             "Estamos aquí",
		"Lo que se llama hogar":                    "Lo que se llama hogar",
		"La duración de la espera":                 "La duración de la espera",
		"Sobre la memoria":                         "Sobre la memoria",
		"que dure":                                 "que dure",
		"hablar de fondos":                         "fondos",
		"Casa, con quién y para quién":             "Casa, con quién y para quién",
		"Encuentro 13":                             "Encuentro 13",
	} {
		if got := titleIn(said); got != want {
			t.Errorf("%q is called %q, not %q", said, got, want)
		}
	}
}
