package book

import (
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files again")

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s has changed; look at it, then run go test -update:\n%s", name, got)
	}
}

func TestGolden(t *testing.T) {
	for lang, b := range samples() {
		html, err := b.HTML()
		if err != nil {
			t.Fatal(err)
		}
		golden(t, string(lang)+".html", string(html))
		golden(t, string(lang)+".md", b.Markdown())
	}
}
