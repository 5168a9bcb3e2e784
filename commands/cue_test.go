package commands

import (
	"testing"

	"comunidad/commands/answer"
)

// A cue is its words in their order, with what its signs allow between them.
func TestCue(t *testing.T) {
	for text, want := range map[[2]string]bool{
		{"nos hacen falta +", "en el albergue nos hacen falta colchonetas"}: true,
		{"nos hacen falta +", "ya no nos hacen falta"}:                      false, // nothing follows
		{"^se busca +", "se busca médica"}:                                  true,
		{"^se busca +", "dice que se busca médica"}:                         false,
		{"we've … spare", "We’ve two vans to spare"}:                        true,
		{"we've … spare", "we've one two three four five six seven spare"}:  false,
		{"borr*/elimin* … datos", "quiero que eliminen mis datos"}:          true,
		{"borr*/elimin* … datos", "datos que eliminar"}:                     false,
		{"abogada que atienda", "una abogada, que atienda"}:                 true,
		{"abogada que atienda", "una abogada y que atienda"}:                false,
	} {
		c, err := readCue(&Command{}, text[0])
		if err != nil {
			t.Fatal(err)
		}
		words := cueWords(text[1])
		found, after, _ := c.find(words)
		if got := found > 0 && (!c.rest || after < len(words)); got != want {
			t.Errorf("cue %q in %q: %v", text[0], text[1], got)
		}
	}
}

// A cue that is written wrongly is told at the start.
func TestCueIsChecked(t *testing.T) {
	for _, text := range []string{"", "+", "{link} +", "hay …", "con {orga}", "a < b", "a < b … c +", "pidió/pidio +"} {
		if _, err := readCue(&Command{}, text); err == nil {
			t.Errorf("cue %q passes", text)
		}
	}
	if _, err := readCue(&Command{}, "que se repita < cada +"); err != nil {
		t.Error(err)
	}
}

// Every message in the group is read for cues, and most are not for us.
func BenchmarkUnderstandTalk(b *testing.B) {
	s, err := All(Rules{})
	if err != nil {
		b.Fatal(err)
	}
	h := Heard{Text: "buenas, ayer fuimos con las compañeras a la frontera y estuvo muy bien organizado todo, gracias a quienes ayudaron", Ground: answer.Closed}
	for b.Loop() {
		if c, _, _ := s.understand(h); c != nil {
			b.Fatal(c.Name)
		}
	}
}
