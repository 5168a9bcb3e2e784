package commands

import (
	"strings"
	"testing"
	"time"

	goical "github.com/emersion/go-ical"

	"comunidad/store"
)

// The calendar is read by a library of another maker, with every hour, length and change in it.
func TestCalendarIsReadElsewhere(t *testing.T) {
	zone, err := time.LoadLocation("America/Santiago")
	if err != nil {
		t.Fatal(err)
	}
	start := time.Date(2026, 9, 6, 10, 0, 0, 0, zone) // the day the clocks change there
	long := "Niñez en tránsito: «qué pedimos juntas», ❤️; un título, con comas\\ y " + strings.Repeat("más palabras ", 8)
	text := calendarOf([]store.Meeting{
		{Number: 13, Title: long, StartsAt: start, Minutes: 90, Link: "https://meet.example/a?b=1&c=2", Status: store.Announced, Changes: 2},
		{Number: 14, Title: "Cancelado", StartsAt: start.AddDate(0, 1, 0), Minutes: 60, Status: store.Cancelled, Changes: 1},
	}, store.Community{Name: "Comunidad M", Secret: make([]byte, 32)}, start.AddDate(0, 0, -9), true)
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\r\n"), "\r\n") {
		if len(line) > 75 || strings.Contains(line, "\n") {
			t.Errorf("line %q is not folded or not ended as RFC 5545 says", line)
		}
	}
	calendar, err := goical.NewDecoder(strings.NewReader(text)).Decode()
	if err != nil {
		t.Fatal(err)
	}
	events := calendar.Events()
	if len(events) != 2 {
		t.Fatalf("%d events", len(events))
	}
	at, err := events[0].DateTimeStart(time.UTC)
	if err != nil || !at.Equal(start) {
		t.Errorf("starts at %s (%v), not %s", at, err, start)
	}
	end, err := events[0].DateTimeEnd(time.UTC)
	if err != nil || end.Sub(at) != 90*time.Minute {
		t.Errorf("takes %s (%v)", end.Sub(at), err)
	}
	for property, want := range map[string]string{
		goical.PropSummary: long, goical.PropSequence: "2", goical.PropStatus: "CONFIRMED", goical.PropURL: "https://meet.example/a?b=1&c=2",
		goical.PropUID: "E13-000000000000@comunidad",
	} {
		p := events[0].Props.Get(property)
		if p == nil {
			t.Errorf("no %s", property)
			continue
		}
		if got, err := p.Text(); p.Value != want && (err != nil || got != want) {
			t.Errorf("%s is %q (%v), not %q", property, got, err, want)
		}
	}
	if status := events[1].Props.Get(goical.PropStatus); status == nil || status.Value != "CANCELLED" {
		t.Errorf("a cancelled meeting is %v", status)
	}
}
