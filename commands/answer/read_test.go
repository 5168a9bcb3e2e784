package answer

import (
	"reflect"
	"testing"
)

// TestWhoComes holds the details a label does not show: names as they were written, organisations, places.
func TestWhoComes(t *testing.T) {
	for _, c := range []struct {
		text string
		want Meaning
	}{
		{"voy con Ana (Casa Refugio) y Toño", Meaning{Kind: Coming, Answer: Yes, Guests: []Person{{"Ana", "Casa Refugio"}, {"Toño", ""}}}},
		{"VOY CON ANA Y LUIS DE FARO", Meaning{Kind: Coming, Answer: Yes, Guests: []Person{{"ANA", "FARO"}, {"LUIS", "FARO"}}}},
		{"voy con María de los Ángeles Peña", Meaning{Kind: Coming, Answer: Yes, Guests: []Person{{"María de los Ángeles Peña", ""}}}},
		{"vou com a Bia da Rede Passagem", Meaning{Kind: Coming, Answer: Yes, Guests: []Person{{"Bia", "Rede Passagem"}}}},
		{"coming with Sarah from Open Door", Meaning{Kind: Coming, Answer: Yes, Guests: []Person{{"Sarah", "Open Door"}}}},
		{"voy con Ana, gracias", Meaning{Kind: Coming, Answer: Yes, Guests: []Person{{"Ana", ""}}}},
		{"voy con Ana, llego 10 tarde", Meaning{Kind: Coming, Answer: Yes, Late: true, Guests: []Person{{"Ana", ""}}}},
		{"llevo a una compañera de Faro", Meaning{Kind: Coming, Answer: Yes, People: 2, Guests: []Person{{"", "Faro"}}}},
		{"voy con dos compañeras", Meaning{Kind: Coming, Answer: Yes, People: 3, Guests: []Person{{}, {}}}},
		{"vamos dos de Espacio Sur", Meaning{Kind: Coming, Answer: Yes, People: 2, Org: "Espacio Sur"}},
		{"somos 3 de la Casa del Migrante", Meaning{Kind: Coming, Answer: Yes, People: 3, Org: "Casa del Migrante"}},
		{"confirmamos Casa Umbral", Meaning{Kind: Coming, Answer: Yes, Org: "Casa Umbral"}},
		{"+2", Meaning{Kind: Coming, Answer: Yes, People: 2}},
		{"voy +1", Meaning{Kind: Coming, Answer: Yes, People: 2, Guests: []Person{{}}}},
		{"yo no, pero va Lupita", Meaning{Kind: Coming, Answer: No, Others: []Person{{"Lupita", ""}}}},
		{"van Ana y Luis de Faro", Meaning{Kind: Coming, Others: []Person{{"Ana", "Faro"}, {"Luis", "Faro"}}}},
		{"no puedo; en representación de Faro va Luis", Meaning{Kind: Coming, Answer: No, Others: []Person{{"Luis", "Faro"}}}},
		{"a Carla vai no meu lugar", Meaning{Kind: Coming, Others: []Person{{"Carla", ""}}}},
		{"Ana is coming instead of me", Meaning{Kind: Coming, Others: []Person{{"Ana", ""}}}},
		{"1. Ana Ruiz (Faro)\n2. Luis\n3. Marta, Casa Umbral\n4.", Meaning{Kind: List, Lines: []Person{{"Ana Ruiz", "Faro"}, {"Luis", ""}, {"Marta", "Casa Umbral"}}}},
		{"¿a qué hora es en Caracas?", Meaning{Kind: Ask, Asks: Hour, Place: "Caracas"}},
		{"a qué hora es en El Salvador?", Meaning{Kind: Ask, Asks: Hour, Place: "El Salvador"}},
		{"voy! ¿me pasan el link?", Meaning{Kind: Coming, Answer: Yes, Asks: Link}},
		{"¿cuándo es y a qué hora?", Meaning{Kind: Ask, Asks: Date | Hour}},
		{"1", Meaning{Kind: Coming, Answer: Yes, Numbers: []int{1}}},
		{"4", Meaning{Numbers: []int{4}}},
		{"me interesa 2 y 5", Meaning{Kind: Interest, Numbers: []int{2, 5}}},
		{"voy, me interesa la 2", Meaning{Kind: Coming, Answer: Yes, Numbers: []int{2}}},
		{"facilito la 3", Meaning{Kind: Cohost, Numbers: []int{3}}},
	} {
		if got := Read(c.text, Reply); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q\nreads %+v\nwant  %+v", c.text, got, c.want)
		}
	}
}

// TestDoor holds who arrived, when several sign one «presente».
func TestDoor(t *testing.T) {
	want := Meaning{Kind: Present, Others: []Person{{"Ana", ""}, {"Luis", ""}}}
	if got := Read("presentes Ana y Luis", Door); !reflect.DeepEqual(got, want) {
		t.Errorf("reads %+v, want %+v", got, want)
	}
}

// TestLongStory holds that a story answers only with its first sentence, and only to who asked.
func TestLongStory(t *testing.T) {
	story := " Ayer llegaron doce familias al albergue y no puedo dejar de pensar en lo que hablamos el mes pasado sobre los turnos de la noche, " +
		"que siguen sin cubrirse y que a mí me tienen muy preocupada desde hace semanas."
	for text, want := range map[string]Answer{"Voy." + story: Yes, "No podré ir, compañeras." + story: No, "Compañeras." + story: 0, story: 0} {
		if got := Read(text, Reply); got.Answer != want {
			t.Errorf("%q reads %+v", text, got)
		}
		if got := Read(text, Bare); got.Kind != Ignore {
			t.Errorf("bare, %q reads %+v", text, got)
		}
	}
}
