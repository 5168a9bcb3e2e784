package commands

import (
	"testing"
	"time"
)

// A link is taken whole, and no further than it goes.
func TestFindLink(t *testing.T) {
	for text, want := range map[string][2]string{
		"https://www.acnur.org/guia,asilo,2026.pdf":             {"https://www.acnur.org/guia,asilo,2026.pdf", " "},
		"guía https://casa.example/a;v=2,b.pdf, para asilo":     {"https://casa.example/a;v=2,b.pdf", "guía, para asilo"},
		"el jueves, https://meet.example/m13, 90 min":           {"https://meet.example/m13", "el jueves, 90 min"},
		"está en https://meet.example/m13.":                     {"https://meet.example/m13", "está en  "},
		"(www.casa.example/guia)":                               {"https://www.casa.example/guia", "( "},
		"https://es.example.org/wiki/Refugio_(derecho), léanla": {"https://es.example.org/wiki/Refugio_(derecho)", " léanla"},
		"https://a.example/1,https://b.example/2":               {"https://a.example/1", "https://b.example/2"},
		"https://meet.example/m13|90 min":                       {"https://meet.example/m13", " |90 min"},
	} {
		found, rest, err := findLink(text, time.Time{})
		if err != nil || found != want[0] || rest != want[1] {
			t.Errorf("%s: found %v and left %q (%v)", text, found, rest, err)
		}
	}
}
