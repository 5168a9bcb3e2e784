package answer

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"comunidad/commands/fold"
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

// lists are all the labelled phrases.
var lists = []string{"sample.tsv", "spoken.tsv", "heldout.tsv", "fresh.tsv"}

// TestSample holds the reader to the labelled sample the project started from.
func TestSample(t *testing.T) { holdTo(t, "sample.tsv") }

// TestSpoken holds it to the larger list it was written against.
func TestSpoken(t *testing.T) { holdTo(t, "spoken.tsv") }

// TestFresh holds it to a list written by somebody who had not seen it.
func TestFresh(t *testing.T) { holdTo(t, "fresh.tsv") }

func holdTo(t *testing.T, file string) {
	for _, r := range readRows(t, file) {
		if got := label(Read(r.text, r.ground)); got != r.expected {
			t.Errorf("%s:%d: %q reads %s, want %s", file, r.line, r.text, got, r.expected)
		}
	}
}

// TestSteady holds that a reading does not hang on case, accents or blanks around. The one accent that tells is that of
// «sí», which cannot be «si».
func TestSteady(t *testing.T) {
	for _, file := range lists {
		for _, r := range readRows(t, file) {
			want := label(Read(r.text, r.ground))
			for how, text := range map[string]string{
				"in capitals":     strings.ToUpper(r.text),
				"in small":        strings.ToLower(r.text),
				"without accents": withoutAccents(r.text),
				"with blanks":     " \u00a0\n\t" + r.text + "\u200b \n",
			} {
				if got := label(Read(text, r.ground)); got != want {
					t.Errorf("%s:%d: %q reads %s, but %s %s", file, r.line, r.text, want, how, got)
				}
			}
		}
	}
}

// TestStricter holds that less context never hears more: what answers bare in the group answers the same in a reply, and
// what quotes a person answers nothing.
func TestStricter(t *testing.T) {
	for _, file := range lists {
		for _, r := range readRows(t, file) {
			bare, reply := Read(r.text, Bare), Read(r.text, Reply)
			if bare.Kind == Coming && (reply.Kind != Coming || reply.Answer != bare.Answer) {
				t.Errorf("%s:%d: %q reads %s bare, but %s in a reply", file, r.line, r.text, label(bare), label(reply))
			}
			if human := Read(r.text, Human); human.Kind != Ignore {
				t.Errorf("%s:%d: %q reads %s when it quotes a person", file, r.line, r.text, label(human))
			}
			if direct := Read(r.text, Direct); label(direct) != label(reply) {
				t.Errorf("%s:%d: %q reads %s in a reply, but %s in a direct message", file, r.line, r.text, label(reply), label(direct))
			}
		}
	}
}

func withoutAccents(s string) string {
	var b strings.Builder
	for _, w := range strings.SplitAfter(s, " ") {
		if strings.HasPrefix(fold.String(w), "si") {
			b.WriteString(w)
			continue
		}
		for _, r := range norm.NFD.String(w) {
			if !unicode.Is(unicode.Mn, r) {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}
