package answer

import (
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzRead holds what must be true of any text at all.
func FuzzRead(f *testing.F) {
	for _, file := range []string{"sample.tsv", "spoken.tsv", "fresh.tsv"} {
		for _, r := range readRows(f, file) {
			f.Add(r.text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		for g := Ground(0); g <= Door+1; g++ {
			m := Read(text, g)
			checkShape(t, m, g)
			if again := Read(text, g); !reflect.DeepEqual(m, again) {
				t.Errorf("on ground %d it reads %+v, and again %+v", g, m, again)
			}
			if around := Read("\n "+text+" \t", g); around.Kind != m.Kind || around.Answer != m.Answer {
				t.Errorf("on ground %d it reads %+v, with blanks around %+v", g, m, around)
			}
		}
		bare := Read(text, Bare)
		if strings.ContainsAny(text, "?¿") && (bare.Kind == Coming || bare.Kind == List || bare.Kind == Present) {
			t.Errorf("a question in the group answers: %+v", bare)
		}
		if len(strings.Fields(text)) > 40 && bare.Kind == Coming {
			t.Errorf("a story in the group answers: %+v", bare)
		}
		if small := Read(strings.ToLower(text), Reply); ascii(text) && label(small) != label(Read(text, Reply)) {
			t.Errorf("in small it reads %+v", small)
		}
	})
}

// checkShape holds that a meaning is one a caller can act on.
func checkShape(t *testing.T, m Meaning, g Ground) {
	t.Helper()
	switch {
	case m.Kind == Ignore && !reflect.DeepEqual(m, Meaning{Numbers: m.Numbers}):
		t.Errorf("ground %d: an ignored text means %+v", g, m)
	case (g < Bare || g > Door || g == Human) && m.Kind != Ignore:
		t.Errorf("ground %d: nothing may be read there, not %+v", g, m)
	case g == Closed && m.Kind != Ignore && m.Kind != Who && m.Kind != Ask:
		t.Errorf("with nothing open it answers: %+v", m)
	case m.Kind == Present && g != Door:
		t.Errorf("ground %d: nobody arrives there: %+v", g, m)
	case m.Kind == Coming && m.Answer == 0 && len(m.Others) == 0:
		t.Errorf("ground %d: an answer for nobody: %+v", g, m)
	case m.Answer == No && (m.Late || m.Partial || m.People > 0 || len(m.Guests) > 0):
		t.Errorf("ground %d: a no in company: %+v", g, m)
	case (m.Kind == Interest || m.Kind == Cohost) && len(m.Numbers) == 0:
		t.Errorf("ground %d: a vote for nothing: %+v", g, m)
	case m.Kind == Ask && m.Asks == 0, m.Kind == List && len(m.Lines) == 0:
		t.Errorf("ground %d: an empty %+v", g, m)
	case m.People < 0 || m.People > 2*maxParty:
		t.Errorf("ground %d: a party of %d", g, m.People)
	}
	for _, list := range [][]Person{m.Guests, m.Others, m.Lines} {
		for _, p := range list {
			for _, s := range []string{p.Name, p.Org} {
				if !utf8.ValidString(s) || utf8.RuneCountInString(s) > maxName || strings.ContainsAny(s, "\n\t") || strings.TrimSpace(s) != s {
					t.Errorf("ground %d: somebody called %q", g, s)
				}
			}
		}
	}
}

func ascii(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// TestLong holds that the longest texts are read at once, however they are made.
func TestLong(t *testing.T) {
	Read("voy", Bare) // the book is opened once
	for _, part := range []string{"Ana, ", "la ", "voy ", "no ", "un ", "me interesa ", "Ana y ", "1 ", "1. Ana 2. ", "a\n", ". ", "vamos dos de ", "🙌", "si voy con la "} {
		text := strings.Repeat(part, maxBytes/len(part))
		start := time.Now()
		for g := Bare; g <= Door; g++ {
			Read(text, g)
		}
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("%q over and over takes %v", part, took)
		}
	}
	if m := Read(strings.Repeat("voy ", maxBytes), Reply); m.Kind != Ignore {
		t.Errorf("a text over the limit means %+v", m)
	}
}

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		Read("Hola! sí voy, con Ana (Casa Refugio) y Toño, pero llegamos 10 min tarde. ¿Me pasan el link?", Reply)
	}
}
