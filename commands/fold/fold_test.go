package fold

import (
	"testing"
)

func TestString(t *testing.T) {
	for in, want := range map[string]string{
		"Facilitación":            "facilitacion",
		"  ¿Quién\tva? ":          "¿quien va?",
		"“Sí” ‘no’ «ñandú»":       `"si" 'no' "nandu"`,
		"／voy":                    "/voy",
		"v\u200bo\u2060y\u202e":   "voy",
		"👍🏽":                      "👍",
		"🙋‍♀️":                    "🙋♀",
		"1. Ana \n 2. Luís\n":     "1. ana\n2. luis",
		"İstanbul ısı":            "istanbul isi",
		"a\u0301\u0301\u0301":     "a",
		"1º de março":             "1o de marco",
		string([]byte{0xff, 'a'}): "a",
		"\u1ffe":                  String("\u1ffe"),
	} {
		if got := String(in); got != want {
			t.Errorf("String(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestWords(t *testing.T) {
	text := "Él llegó 9h30, ¿sí?"
	want := []string{"el", "llego", "9", "h", "30", ",", "¿", "si", "?"}
	words := Words(text)
	if len(words) != len(want) {
		t.Fatalf("Words(%q) = %v", text, words)
	}
	for i, w := range words {
		if w.Text != want[i] || String(text[w.Start:w.End]) != w.Text {
			t.Errorf("word %d is %q at %q, want %q", i, w.Text, text[w.Start:w.End], want[i])
		}
	}
}

func FuzzString(f *testing.F) {
	for _, seed := range []string{"Voy 🙌🏽", "٣ de ⅷ", "ſﬁ", "\u1ffe x", "İ", "a\u200b b"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := String(s)
		if twice := String(once); twice != once {
			t.Errorf("String(%q) = %q, and again %q", s, once, twice)
		}
		for _, w := range Words(s) {
			if w.Start < 0 || w.End > len(s) || w.Start >= w.End {
				t.Errorf("Words(%q) has %+v", s, w)
			}
		}
	})
}
