// Package pagetest looks at pages as people do: in a browser, Chromium, driven by the tests. Where there is none the tests
// are skipped, unless BROWSER=required says that there has to be one.
package pagetest

import (
	"context"
	"errors"
	"net/url"
	"os"
	"os/exec"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"comunidad/bot/page"
)

// patience is how long a page may take to show what it should, on a machine that has much else to do.
const patience = time.Minute

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
	var browser *exec.Cmd
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(profile(t)),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.Flag("accept-lang", "es"), chromedp.WSURLReadTimeout(2*time.Minute),
		chromedp.ModifyCmdFunc(func(cmd *exec.Cmd) { // the processes that it starts end with it, and all of them with the tests
			cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
			browser = cmd
		}),
	)
	// The test's own context ends before anything is cleaned up: a server waits in vain while a browser listens to it.
	allocator, stop := chromedp.NewExecAllocator(t.Context(), options...)
	ctx, closeTab := chromedp.NewContext(allocator)
	t.Cleanup(func() {
		if browser != nil && browser.Process != nil {
			_ = syscall.Kill(-browser.Process.Pid, syscall.SIGKILL)
		}
		closeTab()
		stop()
	})
	var mu sync.Mutex
	strangers := map[string]bool{}
	chromedp.ListenTarget(ctx, func(event any) {
		if request, ok := event.(*network.EventRequestWillBeSent); ok {
			if asked, err := url.Parse(request.Request.URL); err == nil && asked.Host != "" && !page.Loopback(asked.Hostname()) {
				mu.Lock()
				defer mu.Unlock()
				strangers[asked.Host] = true
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
		for host := range strangers {
			t.Errorf("the page asked something of %s", host)
		}
	})
	return ctx
}

// profile is a folder for what the browser keeps. The last of its processes may still write while the folder goes, which
// t.TempDir takes for a failed test.
func profile(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "comunidad-browser-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		gone := time.Now().Add(patience)
		for err = os.RemoveAll(dir); errors.Is(err, syscall.ENOTEMPTY) && time.Now().Before(gone); {
			err = os.RemoveAll(dir)
		}
		if err != nil {
			t.Log(err)
		}
	})
	return dir
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
