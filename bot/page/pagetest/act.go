package pagetest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// Do runs what a person does, and fails the test with the screen's text if it cannot be done.
func Do(t *testing.T, ctx context.Context, actions ...chromedp.Action) {
	t.Helper()
	for i, action := range actions {
		one, cancel := context.WithTimeout(ctx, patience)
		err := chromedp.Run(one, action)
		cancel()
		if err != nil {
			var text string
			_ = chromedp.Run(ctx, chromedp.Evaluate(`location.href + "\n" + document.body.innerText`, &text))
			t.Fatalf("step %d: %v\non the page:\n%s", i+1, err, text)
		}
	}
}

// Until waits until an expression holds on the page, whichever page that is by then: a question that one page is asked
// while it gives way to the next is asked again.
func Until(expression string) chromedp.Action {
	return chromedp.ActionFunc(func(ctx context.Context) error {
		return until(ctx, expression, nil)
	})
}

func until(ctx context.Context, expression string, result any) error {
	again := time.NewTicker(50 * time.Millisecond)
	defer again.Stop()
	var last error
	for {
		var holds bool
		var raw json.RawMessage
		last = chromedp.Evaluate(expression, &raw).Do(ctx)
		if last == nil {
			_ = json.Unmarshal(raw, &holds)
			if result != nil && json.Unmarshal(raw, result) == nil && string(raw) != "null" && string(raw) != "false" || result == nil && holds {
				return nil
			}
		}
		select {
		case <-ctx.Done():
			return errors.Join(fmt.Errorf("waited in vain for %s", expression), last)
		case <-again.C:
		}
	}
}

// Sees waits until a text stands somewhere on the page.
func Sees(text string) chromedp.Action {
	return Until(`!!document.body && document.body.innerText.includes(` + quote(text) + `)`)
}

// There waits until something that a selector finds stands on the page.
func There(selector string) chromedp.Action {
	return Until(`!!document.querySelector(` + quote(selector) + `)`)
}

// Press clicks with the mouse on the first that a selector finds, once it can be seen and nothing lies over it.
func Press(selector string) chromedp.Action {
	return press(`document.querySelector(` + quote(selector) + `)`)
}

// PressText clicks on the last button or link of a text.
func PressText(text string) chromedp.Action {
	return press(`[...document.querySelectorAll("button, a, summary, label")].findLast(e => e.innerText.trim() === ` + quote(text) + `)`)
}

// PressLast clicks on the last that a selector finds.
func PressLast(selector string) chromedp.Action {
	return press(`[...document.querySelectorAll(` + quote(selector) + `)].at(-1)`)
}

// OpenLast clicks on the summary of the last details that a selector finds until they are open: a page that moved under the
// mouse is clicked again, as people do.
func OpenLast(details string) chromedp.Action {
	last := `[...document.querySelectorAll(` + quote(details) + `)].at(-1)`
	return chromedp.ActionFunc(func(ctx context.Context) error {
		for {
			if err := press(last + `?.querySelector("summary")`).Do(ctx); err != nil {
				return err
			}
			soon, cancel := context.WithTimeout(ctx, 3*time.Second)
			err := until(soon, last+`.open`, nil)
			cancel()
			if err == nil || ctx.Err() != nil {
				return err
			}
		}
	})
}

func press(which string) chromedp.Action {
	return chromedp.ActionFunc(func(ctx context.Context) error {
		at, err := middle(ctx, which)
		if err != nil {
			return err
		}
		return chromedp.MouseClickXY(at[0], at[1]).Do(ctx)
	})
}

// middle is where the middle of something is on the screen, once a click there would reach it.
func middle(ctx context.Context, which string) (at [2]float64, err error) {
	return at, until(ctx, `(() => {
		const e = `+which+`;
		if (!e || document.readyState !== "complete") return null;
		e.scrollIntoView({block: "nearest", inline: "nearest", behavior: "instant"});
		const r = e.getBoundingClientRect(), x = r.left + r.width / 2, y = r.top + r.height / 2, top = document.elementFromPoint(x, y);
		const still = window.seenAt === x + " " + y; // at two looks in a row: what moves is clicked beside
		window.seenAt = x + " " + y;
		return still && r.width && top && (e === top || e.contains(top)) ? [x, y] : null;
	})()`, &at)
}

// Type clicks into a field and types.
func Type(selector, text string) chromedp.Action {
	return chromedp.Tasks{Press(selector), Until(`document.activeElement === document.querySelector(` + quote(selector) + `)`), chromedp.KeyEvent(text)}
}
