package when

import (
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// sound finds what is wrong with what was read from a text, whatever it says.
func sound(text string, now time.Time) string {
	m, err := Read(text, now)
	if err != nil {
		var p *Problem
		switch {
		case !errors.As(err, &p):
			return "an error that is no Problem"
		case p.Kind < None || p.Kind > Several:
			return "a Problem without a kind"
		case p.Words != "" && !strings.Contains(text, p.Words):
			return "words that are not in the text: " + p.Words
		}
		return ""
	}
	switch {
	case !date{m.Year, m.Month, m.Day}.valid() || m.Year < 1 || m.Year > 9999:
		return "no day of any calendar"
	case m.Hour < 0 || m.Hour > 23 || m.Minute < 0 || m.Minute > 59:
		return "no hour of any day"
	case !m.HasTime && m.Hour+m.Minute+m.Minutes != 0:
		return "a time that was not said"
	case m.Minutes < 0 || m.Minutes > 12*60:
		return "a length of more than half a day"
	case len(m.Rest) > len(text):
		return "more text than there was: " + m.Rest
	case utf8.ValidString(text) && !utf8.ValidString(m.Rest):
		return "a letter cut in two"
	case m.Rest != strings.TrimSpace(m.Rest):
		return "blanks around the rest"
	}
	return ""
}

func seeds(t testing.TB) []string {
	var texts []string
	for _, file := range []string{"date_phrases.tsv", "own_phrases.tsv", "held_phrases.tsv", "typed_phrases.tsv", "fresh_phrases.tsv"} {
		for _, p := range phrases(t, file) {
			texts = append(texts, p.text)
		}
	}
	return texts
}

func FuzzRead(f *testing.F) {
	for _, text := range seeds(f) {
		f.Add(text)
	}
	now := base(f)
	f.Fuzz(func(t *testing.T, text string) {
		if wrong := sound(text, now); wrong != "" {
			t.Errorf("%q gives %s", text, wrong)
		}
	})
}

func FuzzMinutes(f *testing.F) {
	for _, text := range append(seeds(f), "1h30", "hora y media", "1.5 h", "uma hora e meia, sala 2") {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		minutes, rest, ok := Minutes(text)
		if ok != (minutes > 0) || len(rest) > len(text) || !ok && rest != text {
			t.Errorf("Minutes(%q) = %d, %q, %v", text, minutes, rest, ok)
		}
	})
}

// Sentences mixed from the words of all phrases never do harm, whenever and wherever they are said.
func TestMixedWords(t *testing.T) {
	var words []string
	for _, text := range seeds(t) {
		words = append(words, strings.Fields(text)...)
	}
	zones := []string{"America/Mexico_City", "Europe/Madrid", "America/Santiago", "Pacific/Kiritimati", "UTC"}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 12).Draw(t, "words"), " ")
		loc, _ := time.LoadLocation(rapid.SampledFrom(zones).Draw(t, "zone"))
		now := time.Unix(rapid.Int64Range(0, 4e9).Draw(t, "now"), 0).In(loc)
		if wrong := sound(text, now); wrong != "" {
			t.Errorf("%q gives %s", text, wrong)
		}
	})
}

// What is too long is refused at once, and the longest that is not takes no longer than its length asks for.
func TestLongTexts(t *testing.T) {
	if _, err := Read(strings.Repeat("hoy ", longest/4+1), base(t)); err == nil {
		t.Error("a text of more than the longest is read")
	}
	for _, piece := range []string{"hoy ", "1 ", "1/", "y ", "de ", "(", "10:00 ", "10:00 a ", "el ", "1,", "55 1234 ", "🇲🇽", "* ", "a las ", "México ", "12/10 x ", ". "} {
		text := strings.Repeat(piece, longest/len(piece))
		start := time.Now()
		if wrong := sound(text, base(t)); wrong != "" {
			t.Errorf("%q… gives %s", piece, wrong)
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%q… takes %v", piece, took)
		} else {
			t.Logf("%q… takes %v", piece, took)
		}
	}
}
