package when

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return loc
}

func TestWall(t *testing.T) {
	for _, c := range []struct{ wall, zone, want string }{
		{"2026-10-15 17:00", "America/Mexico_City", "2026-10-15T17:00:00-06:00"},
		{"2026-03-29 02:30", "Europe/Madrid", "2026-03-29T03:00:00+02:00"},       // 02:00 → 03:00: no 02:30 that night
		{"2026-10-25 02:30", "Europe/Madrid", "2026-10-25T02:30:00+02:00"},       // shown twice: the first
		{"2026-09-06 00:00", "America/Santiago", "2026-09-06T01:00:00-03:00"},    // that day has no midnight
		{"2026-04-04 23:30", "America/Santiago", "2026-04-04T23:30:00-03:00"},    // twice
		{"2026-03-08 02:00", "America/New_York", "2026-03-08T03:00:00-04:00"},    //
		{"2026-11-01 01:00", "America/New_York", "2026-11-01T01:00:00-04:00"},    //
		{"2011-12-30 12:00", "Pacific/Apia", "2011-12-31T00:00:00+14:00"},        // the day that Samoa skipped
		{"2026-10-04 02:15", "Australia/Lord_Howe", "2026-10-04T02:30:00+11:00"}, // half an hour
	} {
		w, err := time.Parse("2006-01-02 15:04", c.wall)
		if err != nil {
			t.Fatal(err)
		}
		got := Wall(w.Year(), w.Month(), w.Day(), w.Hour(), w.Minute(), zone(t, c.zone))
		if s := got.Format(time.RFC3339); s != c.want {
			t.Errorf("Wall(%s %s) = %s, want %s", c.wall, c.zone, s, c.want)
		}
	}
}

// Whatever the zone, Wall shows what was asked for, or the first thing after it that the clocks ever show; and no
// earlier instant shows the same.
func TestWallIsFirst(t *testing.T) {
	zones := []string{"Europe/Madrid", "America/Santiago", "America/New_York", "America/Tijuana", "America/Havana",
		"America/Mexico_City", "Africa/Casablanca", "Australia/Lord_Howe", "Pacific/Chatham", "America/Nuuk", "UTC"}
	rapid.Check(t, func(t *rapid.T) {
		loc, _ := time.LoadLocation(rapid.SampledFrom(zones).Draw(t, "zone"))
		minute := rapid.IntRange(0, 5*366*24*60).Draw(t, "minute")
		want := time.Date(2026, 1, 1, 0, minute, 0, 0, time.UTC)
		got := Wall(want.Year(), want.Month(), want.Day(), want.Hour(), want.Minute(), loc)
		shown := plain(got)
		if shown.Before(want) {
			t.Fatalf("%v shows %v, before %v", got, shown, want)
		}
		if before := plain(got.Add(-time.Minute)); !before.Before(want) && shown.After(want) {
			t.Fatalf("%v is not the first instant at or after %v", got, want)
		}
		for back := time.Minute; back <= 3*time.Hour; back += time.Minute {
			if earlier := got.Add(-back); plain(earlier).Equal(want) {
				t.Fatalf("%v shows %v, and so does %v before it", got, want, earlier)
			}
		}
	})
}

// plain is what the clock at t shows, as if it were UTC.
func plain(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), 0, 0, time.UTC)
}

func TestMomentTime(t *testing.T) {
	mexico, madrid := zone(t, "America/Mexico_City"), zone(t, "Europe/Madrid")
	m := Moment{Year: 2026, Month: 10, Day: 15, Hour: 17, HasTime: true}
	if got := m.Time(mexico).UTC().Format(time.RFC3339); got != "2026-10-15T23:00:00Z" {
		t.Errorf("in Mexico: %s", got)
	}
	m.Zone = madrid
	if got := m.Time(mexico).UTC().Format(time.RFC3339); got != "2026-10-15T15:00:00Z" {
		t.Errorf("said for Madrid: %s", got)
	}
}
