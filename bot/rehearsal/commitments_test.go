package rehearsal

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

var opened = regexp.MustCompile(`(?s)📣 \*Encuentro \d+: ya empezamos.*?(?:\n[^\t]|\n\t[^\t]|$)`)
var codes = regexp.MustCompile(`\bC(\d+) `)

// A year of monthly meetings: every commitment is brought back once at each opening until it is closed, and none is lost
// where the power goes out.
func TestCommitmentsComeBack(t *testing.T) {
	for _, crash := range []string{"", "receive", "handle", "send"} {
		t.Run("crash after "+crash, func(t *testing.T) {
			t.Parallel()
			script, want := aYear(crash)
			play := &Play{Stage: newStage(t), File: "year"}
			if err := play.Run(t.Context(), strings.NewReader(script)); err != nil {
				t.Fatal(err)
			}
			openings := opened.FindAllString(play.Transcript(), -1)
			if len(openings) != len(want) {
				t.Fatalf("%d openings, expected %d:\n%s", len(openings), len(want), play.Transcript())
			}
			for i, opening := range openings {
				var got []string
				_, list, _ := strings.Cut(opening, "propusimos?\n")
				list, _, _ = strings.Cut(list, "Si ya está")
				for _, code := range codes.FindAllStringSubmatch(list, -1) {
					got = append(got, code[1])
				}
				if !slices.Equal(got, want[i]) {
					t.Errorf("opening %d brings back %v, expected %v:\n%s", i+1, got, want[i], opening)
				}
			}
		})
	}
}

// aYear is what people do, and which codes each opening is to bring back. The first promise of each meeting is kept after
// two more, the second before the next, the third never until the year is over.
func aYear(crash string) (script string, want [][]string) {
	var b strings.Builder
	b.WriteString("now 2026-01-01 09:00\nfacilitator marta es MX \"Marta\"\nmember rosa es MX \"Rosa\" \"Casa Umbral\"\n")
	open := []int{}
	code := 0
	for i := range 12 {
		day := time.Date(2026, time.Month(i+1), 15, 10, 0, 0, 0, time.UTC)
		fmt.Fprintf(&b, "now %s 09:00\nmarta dm: encuentro nuevo Encuentro %d el %s a las 10:00, 90 min\nmarta dm: publicar\n",
			day.AddDate(0, 0, -3).Format(time.DateOnly), i+1, day.Format("2/1/2006"))
		if crash != "" {
			fmt.Fprintf(&b, "now %s 09:59\ncrash after %s\n", day.Format(time.DateOnly), crash)
		}
		fmt.Fprintf(&b, "now %s 10:01\n", day.Format(time.DateOnly))
		if crash != "" {
			b.WriteString("rosa: presente\nrestart\n")
		}
		var back []string
		for _, c := range open {
			back = append(back, fmt.Sprint(c))
		}
		want = append(want, back)
		for range 3 {
			code++
			if code%7 == 0 && crash != "" {
				fmt.Fprintf(&b, "crash after %s\nrosa: compromiso: promesa número %d\nrestart\n", crash, code)
			} else {
				fmt.Fprintf(&b, "rosa: compromiso: promesa número %d\n", code)
			}
			open = append(open, code)
		}
		for _, done := range []int{code - 1, code - 8} {
			if done > 0 {
				fmt.Fprintf(&b, "rosa: hecho C%d\n", done)
				open = slices.DeleteFunc(open, func(c int) bool { return c == done })
			}
		}
	}
	return b.String(), want
}
