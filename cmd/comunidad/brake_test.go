package main

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/rs/zerolog"
)

func TestBrake(t *testing.T) {
	path := filepath.Join(t.TempDir(), "starts.json")
	now := time.Date(2026, 5, 13, 9, 0, 0, 0, time.UTC)
	for i, step := range []struct{ after, wait time.Duration }{
		{0, 0}, {time.Minute, 0}, {time.Minute, 0}, {time.Minute, 0}, {time.Minute, 0},
		{time.Minute, 5 * time.Minute}, // the sixth
		{5 * time.Minute, time.Minute}, // and the seventh, once it has waited
		{time.Hour, 0},
	} {
		now = now.Add(step.after)
		if wait, err := noteStart(path, now); err != nil || wait != step.wait {
			t.Errorf("start %d: it waits %s, %v", i, wait, err)
		}
	}
	ended, end := context.WithCancel(t.Context())
	end()
	dir := t.TempDir()
	for range mostStarts {
		if err := brake(ended, &Config{Data: dir}, zerolog.Nop()); err != nil {
			t.Fatal(err)
		}
	}
	if err := brake(ended, &Config{Data: dir}, zerolog.Nop()); err == nil {
		t.Error("the sixth start goes on")
	}
}
