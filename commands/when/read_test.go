package when

import (
	"errors"
	"os"
	"strings"
	"testing"
	"time"
)

// base is when the phrases of the tables are said: a Tuesday.
func base(t testing.TB) time.Time {
	return time.Date(2026, 10, 6, 10, 0, 0, 0, zone(t, "America/Mexico_City"))
}

// said is a phrase and what it means: «2026-10-15 17:00», «2026-10-15», ! for what must be refused, * for either.
type phrase struct {
	line             int
	lang, text, want string
	rest             string // what is left of the text; ? where the table does not say
}

func phrases(t testing.TB, file string) []phrase {
	t.Helper()
	data, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	var found []phrase
	for i, line := range strings.Split(string(data), "\n") {
		columns := strings.Split(line, "\t")
		if line == "" || line[0] == '#' || columns[0] == "lang" {
			continue
		}
		if len(columns) < 3 {
			t.Fatalf("%s:%d: %q", file, i+1, line)
		}
		p := phrase{i + 1, columns[0], strings.ReplaceAll(columns[1], `\n`, "\n"), columns[2], "?"}
		if len(columns) > 3 {
			p.rest = columns[3]
		}
		found = append(found, p)
	}
	return found
}

// say writes a moment as the tables do.
func say(m Moment) string {
	d := date{m.Year, m.Month, m.Day}.utc().Format("2006-01-02")
	if m.HasTime {
		d += time.Date(0, 1, 1, m.Hour, m.Minute, 0, 0, time.UTC).Format(" 15:04")
	}
	if m.Zone != nil {
		d += " " + m.Zone.String()
	}
	return d
}

// score reads a table and says how many of its phrases were read right. Those read wrong without a word are worse than
// those that were asked about.
func score(t testing.TB, file string) (right, all, wrong int) {
	for _, p := range phrases(t, file) {
		all++
		m, err := Read(p.text, base(t))
		got := "!"
		var problem *Problem
		if err == nil {
			got = say(m)
		} else if !errors.As(err, &problem) {
			t.Fatalf("%q: %v is no Problem", p.text, err)
		} else {
			got = "! " + problem.Error()
		}
		ok := p.want == "*"
		for want := range strings.SplitSeq(p.want, "|") {
			ok = ok || got == want || want == "!" && err != nil
		}
		if strings.HasSuffix(p.text, "-06:00") { // the sample does not write zones
			ok = ok || got == p.want+" UTC−6"
		}
		if ok && err == nil && p.rest != "?" && m.Rest != p.rest {
			t.Logf("%s:%d: %q leaves %q, want %q", file, p.line, p.text, m.Rest, p.rest)
			ok = false
		}
		if ok {
			right++
			continue
		}
		if err == nil {
			wrong++
		}
		t.Logf("%s:%d: %q is %s, want %s", file, p.line, p.text, got, p.want)
	}
	return right, all, wrong
}

// Every phrase of the sample that the project was given is read right.
func TestSample(t *testing.T) {
	right, all, wrong := score(t, "date_phrases.tsv")
	t.Logf("%d of %d right, %d wrong", right, all, wrong)
	if right != all || all < 79 {
		t.Fail()
	}
}

// The project's own list, on which the grammar was tuned.
func TestOwnList(t *testing.T) {
	right, all, wrong := score(t, "own_phrases.tsv")
	t.Logf("%d of %d right, %d wrong", right, all, wrong)
	if right != all || all < 200 {
		t.Fail()
	}
}

// What people type in a hurry, dictate and write in other ways than the project's own list. At first sight 241 of its first
// 424 phrases were right, and 137 were read wrong without a word; of 265 others, written after those, 217 and 43.
func TestTypedList(t *testing.T) {
	right, all, wrong := score(t, "typed_phrases.tsv")
	t.Logf("%d of %d right, %d wrong", right, all, wrong)
	if right != all || all < 725 {
		t.Fail()
	}
}

// A list by somebody who had not seen the program, but for its rows about the past: those are read, and refused by who asks
// for a day to come. At first sight 301 of its 320 phrases were as they should be.
func TestFreshList(t *testing.T) {
	right, all, wrong := score(t, "fresh_phrases.tsv")
	t.Logf("%d of %d right, %d wrong", right, all, wrong)
	if right != all || all < 311 {
		t.Fail()
	}
}

// The list that was held back: written with the other, never looked at while tuning. At first sight 118 of its 126 phrases
// were right; it may not get worse than it has become.
func TestHeldList(t *testing.T) {
	right, all, wrong := score(quiet{t}, "held_phrases.tsv")
	t.Logf("%d of %d right, %d wrong", right, all, wrong)
	if right < 125 || wrong > 0 || all < 120 {
		t.Fail()
	}
}

// quiet keeps the failures of the list that was held back out of sight of who tunes.
type quiet struct{ testing.TB }

func (quiet) Logf(string, ...any) {}
