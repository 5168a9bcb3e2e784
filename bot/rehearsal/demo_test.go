package rehearsal

import (
	"strings"
	"testing"

	"comunidad/store"
)

// Whoever opens the demo sees five lines that say what to type, the open meeting, and answers to what they type.
func TestDemo(t *testing.T) {
	for lang, c := range map[store.Lang]struct{ typed, want string }{
		store.ES: {"voy\n¿quién va?\nser marta\ndm cancelar\ngente\n+7d\nsalir\nnunca", "✅|5 van|¿Cancelo|facilita|ya empezamos"},
		store.PT: {"vou\nser joao\n> vou com Ana\ndm ajuda\npessoas\n+1h\nsair\nnunca", "✅|Encontro:|facilita"},
		store.EN: {"going\nbe sam\n+ 👍\ndm help\npeople\nnow 2020-01-01\nexit\nnever", "✅|Meeting:|facilitates|never goes back"},
	} {
		t.Run(string(lang), func(t *testing.T) {
			stage := newStage(t)
			last, err := Seed(t.Context(), stage)
			if err != nil {
				t.Fatal(err)
			}
			var out strings.Builder
			if err := NewDemo(stage, last, lang, &out).Run(t.Context(), strings.NewReader(c.typed)); err != nil {
				t.Fatal(err)
			}
			first, _, _ := strings.Cut(out.String(), "\n  ┌")
			if n := strings.Count(first, "\n"); n != 4 {
				t.Errorf("the first screen has %d lines more:\n%s", n, first)
			}
			for want := range strings.SplitSeq(c.want, "|") {
				if !strings.Contains(out.String(), want) {
					t.Errorf("%q does not come:\n%s", want, out.String())
				}
			}
			if strings.Contains(out.String(), "nunca") || strings.Contains(out.String(), "never\n") {
				t.Error("something is done after leaving")
			}
		})
	}
}
