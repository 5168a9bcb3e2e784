package main

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"comunidad/bot/whatsapp"
)

func TestAlarmTellsOnce(t *testing.T) {
	var told []string
	failing := false
	a := &alarm{tell: func(_ context.Context, text string) error {
		if failing {
			return errors.New("no line")
		}
		told = append(told, text)
		return nil
	}}
	for i, c := range []struct {
		condition whatsapp.Condition
		failing   bool
		want      int // alerts so far
	}{
		{whatsapp.Connected, false, 0}, {whatsapp.Degraded, false, 0}, {whatsapp.Down, true, 0}, {whatsapp.Down, false, 1},
		{whatsapp.Down, false, 1}, {whatsapp.LoggedOut, false, 2}, {whatsapp.LoggedOut, false, 2}, {whatsapp.Connecting, false, 2},
		{whatsapp.Connected, false, 3}, {whatsapp.Connected, false, 3},
	} {
		failing = c.failing
		if _, err := a.heed(t.Context(), whatsapp.State{Condition: c.condition}); (err != nil) != c.failing || len(told) != c.want {
			t.Errorf("step %d: %v, told %q", i, err, told)
		}
	}
}

func TestAlertWays(t *testing.T) {
	var got string
	status := http.StatusOK
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		got = string(body)
		w.WriteHeader(status)
	}))
	defer server.Close()
	if err := alertBy(server.URL)(t.Context(), "down"); err != nil || got != "down" {
		t.Errorf("%v, %q", err, got)
	}
	status = http.StatusNotFound
	if err := alertBy(server.URL)(t.Context(), "down"); err == nil {
		t.Error("an address that is not there counts as told")
	}
	note := filepath.Join(t.TempDir(), "note")
	script := filepath.Join(t.TempDir(), "tell")
	if err := os.WriteFile(script, []byte("#!/bin/sh\nprintf %s \"$1\" > "+note+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := alertBy(script)(t.Context(), "logged out"); err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(note); err != nil || !strings.Contains(string(text), "logged out") {
		t.Errorf("%q, %v", text, err)
	}
	if err := alertBy("")(t.Context(), "x"); err != nil {
		t.Error(err)
	}
}
