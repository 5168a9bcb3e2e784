package commands

import (
	"os"
	"strings"
	"testing"
)

// What carries the data of a case is told from what does not: a child's name that is kept can hurt someone, and an
// organisation that is refused for nothing stops writing.
func TestCaseData(t *testing.T) {
	content, err := os.ReadFile("testdata/case_phrases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	organisations := []string{"Casa Umbral", "Puente Vivo", "Open Door", "Rede Passagem", "Casa Luz"}
	var hit, missed, falsely int
	for line := range strings.Lines(string(content)) {
		label, phrase, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		switch found := caseData(phrase, organisations...); {
		case found && label == "data":
			hit++
		case found:
			falsely++
			t.Errorf("%q is taken for a person's data", phrase)
		case label == "data":
			missed++
			t.Errorf("%q would be kept", phrase)
		}
	}
	t.Logf("precision %.3f, recall %.3f of %d", float64(hit)/float64(hit+falsely), float64(hit)/float64(hit+missed), hit+missed)
}
