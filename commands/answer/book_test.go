package answer

import (
	"regexp"
	"strings"
	"testing"

	"comunidad/commands/fold"
)

// TestBook holds what whoever mends the tables can get wrong: a set that is not there, a phrase that says yes and no.
func TestBook(t *testing.T) {
	named := regexp.MustCompile(`\{([^}]*)\}`)
	check := func(text string) {
		for _, m := range named.FindAllStringSubmatch(text, -1) {
			if sets[m[1]] == "" {
				t.Errorf("there is no set {%s}", m[1])
			}
		}
		if strings.ContainsAny(text, ",;.!?") {
			t.Errorf("punctuation is never heard: %q", text)
		}
	}
	for _, text := range sets {
		check(text)
	}
	says := map[string]sense{}
	for _, chapter := range chapters {
		for _, line := range chapter {
			check(line.text)
			for _, phrase := range spellOut(line.text, sets) {
				key := fold.String(phrase)
				switch line.sense {
				case yes, no, maybe, nothing:
					if before, ok := says[key]; ok && before != line.sense {
						t.Errorf("%q says two things", phrase)
					}
					says[key] = line.sense
				}
			}
		}
	}
}

// TestSpellOut holds the notation of the tables.
func TestSpellOut(t *testing.T) {
	got := spellOut("no voy/puedo [ir] · {a} b_c", map[string]string{"a": "x y · z"})
	want := []string{"no voy", "no puedo", "no voy ir", "no puedo ir", "x y b c", "z b c"}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("spelled out as %q, want %q", got, want)
	}
}

// TestSlips holds how far a slip of the thumb is taken back.
func TestSlips(t *testing.T) {
	for in, want := range map[string]string{
		"voyyy": "voy", "siii": "si", "confrimo": "confirmo", "confimo": "confirmo", "asisitire": "asistire", "jajajaj": "jaja",
		"confirme": "confirme", "asistira": "asistira", "confirma": "confirma", "Parra": "parra", "llego": "llego",
	} {
		if ws, _ := tokens(in, theBook()); len(ws) != 1 || ws[0].text != want {
			t.Errorf("%q is spelled %+v, want %q", in, ws, want)
		}
	}
}
