package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"comunidad/store"
)

func TestDoctorFinds(t *testing.T) {
	now := time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)
	for days, remedy := range map[int]bool{10: false, 89: false, 91: true, 130: true} {
		if f := checkAge(now.AddDate(0, 0, -days), now); (f.remedy != "") != remedy {
			t.Errorf("%d days old: %+v", days, f)
		}
	}
	if f := checkClock(time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC)); !f.grave {
		t.Error("1970 is no time to run in")
	}
	if f := checkDisk(filepath.Join(t.TempDir(), "not", "yet")); f.remedy != "" {
		t.Errorf("a folder that can be made is reported: %+v", f)
	}
	open := filepath.Join(t.TempDir(), "session.db")
	if err := os.WriteFile(open, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if f := checkSession(open); !strings.Contains(f.remedy, "chmod 600") {
		t.Errorf("a session that others can read is not reported: %+v", f)
	}
}

func TestDoctorLooksIntoTheDatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bot.db")
	if f := checkDatabase(t.Context(), path); f.grave {
		t.Errorf("none yet is grave: %+v", f)
	}
	db, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Write(t.Context(), time.Now(), func(tx *store.Tx) error { return tx.Found(t.Context(), "C", store.ES, time.UTC) }); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if f := checkDatabase(t.Context(), path); f.remedy != "" {
		t.Errorf("a sound database: %+v", f)
	}
	if err := os.WriteFile(path, []byte(strings.Repeat("no database at all ", 999)), 0o600); err != nil {
		t.Fatal(err)
	}
	if f := checkDatabase(t.Context(), path); !f.grave {
		t.Errorf("a damaged database: %+v", f)
	}
	if err := os.Truncate(path, 0); err != nil {
		t.Fatal(err)
	}
	if f := checkDatabase(t.Context(), path); !f.grave {
		t.Errorf("an emptied database: %+v", f)
	}
}
