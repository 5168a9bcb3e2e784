package rehearsal

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"comunidad/store"
)

// TestCrashAnywhere plays the whole cycle once for each place where the power can go out: before each thing the bot does,
// at each of its three points. Whatever the place, the conversation and what is kept end up the same.
func TestCrashAnywhere(t *testing.T) {
	script, err := os.ReadFile("testdata/cycle.chat")
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for line := range strings.Lines(string(script)) {
		if !strings.HasPrefix(line, "\t") {
			lines = append(lines, strings.TrimRight(line, "\n"))
		}
	}
	lines = stepped(t, lines)
	want, wantFiles, acted := conversation(t, lines)
	if len(acted) < 30 {
		t.Fatalf("the bot acted after %d lines only: the cycle is not played", len(acted))
	}
	for _, point := range []string{"receive", "handle", "send"} {
		for _, at := range acted {
			t.Run(fmt.Sprintf("%s/%d", point, at+1), func(t *testing.T) {
				t.Parallel()
				broken := slices.Insert(slices.Clone(lines), at, "crash after "+point)
				broken = slices.Insert(broken, at+2, "restart")
				got, files, _ := conversation(t, broken)
				if !slices.Equal(got, want) {
					t.Errorf("the conversation differs:\n%s", firstDifference(got, want))
				}
				for name, content := range wantFiles {
					if files[name] != content {
						t.Errorf("%s differs:\n%s\nwithout the crash:\n%s", name, files[name], content)
					}
				}
			})
		}
	}
}

// stepped lets the clock stop twice a day on its way, so that an outage lasts hours and not weeks: what is owed in weeks of
// darkness is rightly not all said.
func stepped(t *testing.T, lines []string) (steps []string) {
	t.Helper()
	zone := DefaultFounding().Zone
	var clock time.Time
	for _, line := range lines {
		if to, ok := strings.CutPrefix(line, "now "); ok {
			target, _, err := parseNow(to, zone)
			if err != nil {
				t.Fatal(err)
			}
			for !clock.IsZero() {
				clock = clock.Truncate(12 * time.Hour).Add(12*time.Hour + 31*time.Minute)
				if !clock.Before(target) {
					break
				}
				steps = append(steps, "now "+clock.In(zone).Format("2006-01-02 15:04"))
			}
			clock = target
		}
		steps = append(steps, line)
	}
	return steps
}

// conversation plays lines and gives what the bot did, what was kept, and after which lines it acted.
func conversation(t *testing.T, lines []string) (did []string, kept map[string]string, acted []int) {
	t.Helper()
	stage := newStage(t)
	number := 0
	stage.Tell = func(h Happening) {
		if h.Kind == "in" {
			return
		}
		did = append(did, h.Kind+" "+h.To+" "+h.Line(stage.Author(h.Quotes))+" "+h.Key)
		if len(acted) == 0 || acted[len(acted)-1] != number {
			acted = append(acted, number)
		}
	}
	for i, text := range lines {
		number = i
		line, problem := parse(text)
		if problem != "" {
			t.Fatalf("%q: expected %s", text, problem)
		}
		if err := stage.Act(t.Context(), line); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
	}
	dir := t.TempDir()
	if _, err := store.Export(t.Context(), stage.DB(), dir, time.Now()); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	if err != nil {
		t.Fatal(err)
	}
	kept = map[string]string{}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		kept[filepath.Base(file)] = string(content)
	}
	return did, kept, acted
}

func firstDifference(got, want []string) string {
	for i := range max(len(got), len(want)) {
		g, w := "nothing", "nothing"
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		if g != w {
			return fmt.Sprintf("%d: got  %s\nwant %s", i, g, w)
		}
	}
	return ""
}
