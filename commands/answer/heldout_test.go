package answer

import (
	"fmt"
	"sort"
	"strings"
	"testing"
)

// mains are the classes of a label, the first of which names it.
var mains = []string{"yes", "no", "maybe", "present", "list", "ask", "vote", "cohost", "list-merge", "others", "ignore"}

func class(label string) string {
	for _, main := range mains {
		for _, part := range strings.Split(label, "+") {
			if kind, _, _ := strings.Cut(part, ":"); kind == main {
				return main
			}
		}
	}
	return label
}

// tally counts how the readings of a list fare.
type tally struct{ expected, read, right map[string]int }

func score(rows []row) (t tally, exact int, misread []string) {
	t = tally{map[string]int{}, map[string]int{}, map[string]int{}}
	for _, r := range rows {
		got := label(Read(r.text, r.ground))
		want, is := class(r.expected), class(got)
		t.expected[want]++
		t.read[is]++
		if want == is {
			t.right[is]++
		}
		if got == r.expected {
			exact++
		} else {
			misread = append(misread, fmt.Sprintf("%d: %q reads %s, want %s", r.line, r.text, got, r.expected))
		}
	}
	return t, exact, misread
}

// precision gives how much of what was read so was meant so, and recall how much of what was meant so was read so.
func (t tally) precision(c string) float64 { return float64(t.right[c]) / float64(max(t.read[c], 1)) }
func (t tally) recall(c string) float64    { return float64(t.right[c]) / float64(max(t.expected[c], 1)) }

// TestHeldOut scores the third of the phrases that was written first and put aside. It is not a list to make pass: it tells
// how the reader does on what it was not written against, and fails when a change makes it worse than it was then.
func TestHeldOut(t *testing.T) {
	rows := readRows(t, "heldout.tsv")
	got, exact, misread := score(rows)
	classes := append([]string{}, mains...)
	sort.Strings(classes)
	for _, c := range classes {
		t.Logf("%-10s %4d meant  precision %.3f  recall %.3f", c, got.expected[c], got.precision(c), got.recall(c))
	}
	t.Logf("exact: %d of %d", exact, len(rows))
	for _, m := range misread {
		t.Logf("misread %s", m)
	}
	if exact < 540 {
		t.Errorf("%d of %d are exactly right, and 540 were", exact, len(rows))
	}
	for _, c := range []string{"yes", "no", "maybe", "present", "others"} {
		if p := got.precision(c); p < 0.98 {
			t.Errorf("of what reads %s, only %.3f is meant so", c, p)
		}
	}
}
