package commands

import (
	"testing"

	"comunidad/store"
)

func TestPlainly(t *testing.T) {
	set, err := All(DefaultRules())
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"¿me puedes mandar la memoria, porfa?":     "proceedings",
		"anúncialo ya":                             "announce",
		"anuncien por favor":                       "announce",
		"publíquenlo":                              "confirm",
		"quiero crear un encuentro el jueves":      "meeting new",
		"gostaria de ver os temas":                 "topics",
		"could you please show me the topics":      "topics",
		"cómo propongo un tema?":                   "help",
		"how do I leave a mantra?":                 "",
		"cómo estás?":                              "",
		"quiero que llueva":                        "",
		"":                                         "",
		"por favor":                                "",
		"quiero quiero quiero quiero quiero temas": "topics",
	} {
		got := ""
		if c, _, _ := set.plainly(text); c != nil {
			got = c.Name
		}
		if got != want {
			t.Errorf("%q is for %q, not %q", text, got, want)
		}
	}
}

// Whatever people write, a command is found or none is, and what follows it is part of what they wrote.
func FuzzPlainly(f *testing.F) {
	set, err := All(DefaultRules())
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{"¿me puedes mandar la memoria, porfa?", "anúncialo", "lo la los", "que que que", "\u202e ya", "el|la:,;", "quiero\n\n", "é"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		h := Heard{Text: text, Direct: true, Addressed: true}
		c, args, ok := set.understand(h)
		if ok != (c != nil) {
			t.Errorf("%q: %v and %v", text, c, ok)
		}
		if c != nil && c.Aliases.In(store.ES) == nil {
			t.Errorf("%q: a command without a name, %q", text, args)
		}
	})
}
