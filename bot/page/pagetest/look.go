package pagetest

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// axe finds what keeps people out who listen to a page or use it without a mouse: axe-core 4.14.1 by Deque, MPL-2.0,
// unchanged from npm; its licence lies beside it. It is part of the tests only, never of the program.
//
//go:embed testdata/axe.min.js
var axe string

// widths are a phone, a tablet and a desk.
var widths = []int64{390, 768, 1280}

// Look looks at the page that is open at each width, by day and by night. axe must find nothing, and the page must not be
// wider than the screen. With SHOTS=folder it is photographed, too.
func Look(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	for _, scheme := range []string{"light", "dark"} {
		for _, width := range widths {
			where := fmt.Sprintf("%s-%d-%s", name, width, scheme)
			var overflow bool
			var found string
			Do(t, ctx,
				emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}),
				chromedp.EmulateViewport(width, 844),
				chromedp.Evaluate(`document.documentElement.scrollWidth > innerWidth`, &overflow),
			)
			if overflow {
				t.Errorf("%s is wider than the screen", where)
			}
			Do(t, ctx,
				chromedp.Evaluate(axe+";0", nil),
				chromedp.Evaluate(`axe.run().then(r => JSON.stringify(r.violations.map(v => [v.id, v.nodes.map(n => n.target + ": " + n.failureSummary)])))`, &found, chromedp.EvalAsValue, awaiting),
			)
			if found != "[]" {
				t.Errorf("%s: %s", where, found)
			}
			if folder := os.Getenv("SHOTS"); folder != "" {
				var png []byte
				Do(t, ctx, chromedp.CaptureScreenshot(&png))
				if err := os.WriteFile(filepath.Join(folder, where+".png"), png, 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

func quote(text string) string {
	quoted, err := json.Marshal(text)
	if err != nil {
		panic(err) // a string
	}
	return string(quoted)
}

func awaiting(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }
