package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"comunidad/commands"
)

func TestDryRunLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	table := filepath.Join(dir, "history.csv")
	if err := os.WriteFile(table, []byte("date,country,attendees\n2020-11-26,AR,2\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c := importOf{Store: filepath.Join(dir, "data"), File: table, DryRun: true}
	if err := c.run(t.Context(), commands.ImportHistory); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(c.Store); err == nil {
		t.Error("a dry run made the folder")
	}
	err := (&reportCmd{Store: c.Store, Lang: "es", Format: "text"}).Run(t.Context())
	if err == nil || !strings.Contains(err.Error(), "no community") {
		t.Errorf("a report of nothing says %v", err)
	}
	out := filepath.Join(dir, "out")
	if err := (&exportCmd{Store: c.Store, Out: out}).Run(t.Context()); err == nil || !strings.Contains(err.Error(), "no community") {
		t.Errorf("an export of nothing says %v", err)
	}
	for _, made := range []string{c.Store, out} {
		if _, err := os.Stat(made); err == nil {
			t.Errorf("looking at nothing made %s", made)
		}
	}
	c.DryRun = false
	if err := c.run(t.Context(), commands.ImportHistory); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"text", "html", "pdf", "xlsx", "csv", "json", "png"} {
		out, err := os.Create(filepath.Join(dir, format))
		if err != nil {
			t.Fatal(err)
		}
		stdout := os.Stdout
		os.Stdout = out
		err = (&reportCmd{Store: c.Store, From: "2020-01-01", Lang: "pt", Format: format}).Run(t.Context())
		os.Stdout = stdout
		if size, _ := out.Seek(0, 2); err != nil || size == 0 {
			t.Errorf("%s: %d bytes (%v)", format, size, err)
		}
		_ = out.Close()
	}
	for _, bad := range []reportCmd{{From: "26/11/2020"}, {To: "x"}, {From: "2021-01-02", To: "2021-01-01"}} {
		bad.Store, bad.Format = c.Store, "text"
		if err := bad.Run(t.Context()); err == nil {
			t.Errorf("%+v is taken", bad)
		}
	}
}
