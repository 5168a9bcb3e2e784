package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"comunidad/bot/whatsapp"
)

func TestAlarmOnce(t *testing.T) {
	var a alarm
	for i, step := range []struct {
		is  whatsapp.Condition
		due bool
	}{
		{whatsapp.Connecting, false}, {whatsapp.Connected, false}, {whatsapp.Degraded, false}, {whatsapp.Down, true}, {whatsapp.Down, false},
		{whatsapp.LoggedOut, true}, {whatsapp.LoggedOut, false}, {whatsapp.Connecting, false}, {whatsapp.LoggedOut, false},
		{whatsapp.Connected, false}, {whatsapp.Down, true},
	} {
		if due := a.due(whatsapp.State{Condition: step.is}); due != step.due {
			t.Errorf("step %d, %s: due is %v", i, step.is, due)
		}
	}
}

// The alert is a program of the host's own, which gets one sentence.
func TestAlertCommand(t *testing.T) {
	dir := t.TempDir()
	program, told := filepath.Join(dir, "alert"), filepath.Join(dir, "told")
	if err := os.WriteFile(program, []byte("#!/bin/sh\nprintf '%s' \"$1\" > "+told+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	alert(t.Context(), &Config{Alert: program}, zerolog.Nop(), "down; $(nothing)")
	if text, err := os.ReadFile(told); err != nil || string(text) != "comunidad: down; $(nothing)" {
		t.Errorf("it was told %q: %v", text, err)
	}
}

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
