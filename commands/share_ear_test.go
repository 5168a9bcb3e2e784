package commands

import (
	"os"
	"strings"
	"testing"

	"comunidad/commands/answer"
)

// What is for the list is heard, and what is only talk stays talk: a wrong entry is worse than a missed one, so that none
// of the talk may be heard.
func TestSharingIsHeard(t *testing.T) {
	content, err := os.ReadFile("testdata/sharing_phrases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	set, err := All(Rules{})
	if err != nil {
		t.Fatal(err)
	}
	heard, meant := 0, 0
	for line := range strings.Lines(string(content)) {
		label, phrase, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		h := Heard{Text: phrase, Ground: answer.Closed}
		got := "talk"
		if c, _ := set.overheard(h); c != nil {
			got = c.Name
		}
		if label != "talk" {
			meant++
			if got == label {
				heard++
				continue
			}
			t.Logf("not heard: %s", phrase)
		} else if got != "talk" {
			t.Errorf("%q is taken for a %s", phrase, got)
		}
	}
	t.Logf("heard %d of %d", heard, meant)
	if heard*10 < meant*9 {
		t.Errorf("heard %d of %d only", heard, meant)
	}
	quoting := Heard{Text: "necesito contacto legal en Tapachula", Ground: answer.Human}
	if c, _ := set.overheard(quoting); c != nil {
		t.Error("a need is heard in an answer to somebody")
	}
}
