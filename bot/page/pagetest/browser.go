// Package pagetest looks at pages as people do: in a browser, Chromium, driven by the tests. Where there is none the tests
// are skipped, unless BROWSER=required says that there has to be one.
package pagetest

import (
	"context"
	"net/url"
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"comunidad/bot/page"
)

// Open opens a browser with an empty profile for one test. The test fails if the browser asks anything of another machine.
func Open(t *testing.T) context.Context {
	t.Helper()
	path := find()
	if path == "" {
		if os.Getenv("BROWSER") == "required" {
			t.Fatal("no Chromium was found, and BROWSER=required")
		}
		t.Skip("no Chromium was found: install it (apt-get install chromium) and the pages are tested, too")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(t.TempDir()),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.Flag("lang", "es"), chromedp.WSURLReadTimeout(2*time.Minute),
	)
	allocator, stop := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(stop)
	ctx, closeTab := chromedp.NewContext(allocator)
	t.Cleanup(closeTab)
	ctx, cancel := context.WithTimeout(ctx, 4*time.Minute)
	t.Cleanup(cancel)
	var mu sync.Mutex
	var strangers []string
	chromedp.ListenTarget(ctx, func(event any) {
		if request, ok := event.(*network.EventRequestWillBeSent); ok {
			if asked, err := url.Parse(request.Request.URL); err == nil && asked.Host != "" && !page.Loopback(asked.Hostname()) {
				mu.Lock()
				defer mu.Unlock()
				strangers = append(strangers, asked.Host)
			}
		}
	})
	// The first run opens the browser, which lives as long as the context of that run.
	if err := chromedp.Run(ctx); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		mu.Lock()
		defer mu.Unlock()
		for _, host := range strangers {
			t.Errorf("the page asked something of %s", host)
		}
	})
	return ctx
}

func find() string {
	for _, name := range []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if name == "" {
			continue
		}
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// Do runs what a person does, and fails the test with the screen's text if it cannot be done.
func Do(t *testing.T, ctx context.Context, actions ...chromedp.Action) {
	t.Helper()
	for i, action := range actions {
		one, cancel := context.WithTimeout(ctx, time.Minute)
		err := chromedp.Run(one, action)
		cancel()
		if err != nil {
			var text string
			_ = chromedp.Run(ctx, chromedp.Evaluate(`location.href + "\n" + document.body.innerText`, &text))
			t.Fatalf("step %d: %v\non the page:\n%s", i+1, err, text)
		}
	}
}

// Sees waits until a text stands somewhere on the page.
func Sees(text string) chromedp.Action {
	return chromedp.Poll(`document.body.innerText.includes(`+quote(text)+`)`, nil, chromedp.WithPollingInterval(50*time.Millisecond), chromedp.WithPollingTimeout(50*time.Second))
}
