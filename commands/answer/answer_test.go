package answer

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"
)

// row is a labelled phrase of the lists in testdata.
type row struct {
	ground   Ground
	text     string
	expected string
	line     int
}

var grounds = map[string]Ground{"R": Reply, "B": Bare, "D": Direct, "H": Human, "O": Closed, "P": Door}

func readRows(t testing.TB, file string) []row {
	t.Helper()
	data, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	var rows []row
	for i, line := range strings.Split(string(data), "\n") {
		cells := strings.Split(line, "\t")
		if strings.HasPrefix(line, "#") || len(cells) < 4 || cells[0] == "context" {
			continue
		}
		if grounds[cells[0]] == 0 {
			t.Fatalf("%s:%d: unknown context %q", file, i+1, cells[0])
		}
		text := strings.ReplaceAll(cells[1], `\n`, "\n")
		rows = append(rows, row{grounds[cells[0]], text, sorted(strings.ReplaceAll(cells[3], "(thumb)", "+thumb")), i + 1})
	}
	return rows
}

// sorted puts the parts of a label in one order.
func sorted(label string) string {
	parts := strings.Split(label, "+")
	sort.Strings(parts)
	return strings.Join(parts, "+")
}

// label says a meaning in the words of the lists.
func label(m Meaning) string {
	var parts []string
	add := func(when bool, part string) {
		if when {
			parts = append(parts, part)
		}
	}
	org := m.Org != ""
	for _, p := range append(append(append([]Person{}, m.Guests...), m.Others...), m.Lines...) {
		org = org || p.Org != ""
	}
	add(m.Kind == Ignore, "ignore")
	add(m.Kind == Present, "present")
	add(m.Kind == Who, "list")
	add(m.Kind == Ask || m.Kind == Coming && m.Asks != 0, "ask")
	add(m.Kind == List, "list-merge")
	add(m.Kind == Interest, "vote:"+numbers(m.Numbers))
	add(m.Kind == Cohost, "cohost:"+numbers(m.Numbers))
	if m.Kind == Coming {
		add(m.Answer == Yes, "yes")
		add(m.Answer == No, "no")
		add(m.Answer == Maybe, "maybe")
		add(len(m.Others) > 0, fmt.Sprintf("others:%d", len(m.Others)))
	}
	add(m.Late, "late")
	add(m.Partial && m.Kind == Coming, "partial")
	add(m.Thumb, "thumb")
	add(len(m.Guests) > 0, "guest")
	add(m.People > 0, fmt.Sprint(m.People))
	add(org, "org")
	return sorted(strings.Join(parts, "+"))
}

func numbers(list []int) string {
	return strings.Trim(strings.ReplaceAll(fmt.Sprint(list), " ", ","), "[]")
}

func TestSample(t *testing.T) { holdsTo(t, "sample.tsv") }

func TestSpoken(t *testing.T) { holdsTo(t, "spoken.tsv") }

func holdsTo(t *testing.T, file string) {
	rows := readRows(t, file)
	bad := 0
	for _, r := range rows {
		if got := label(Read(r.text, r.ground)); got != r.expected {
			t.Errorf("%s:%d: %q reads %s, want %s", file, r.line, r.text, got, r.expected)
			bad++
		}
	}
	t.Logf("%s: %d of %d right", file, len(rows)-bad, len(rows))
}
