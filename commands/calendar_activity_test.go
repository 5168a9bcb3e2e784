package commands

import (
	"strings"
	"testing"
	"time"

	"comunidad/store"
)

func TestActivitiesInTheCalendar(t *testing.T) {
	zone, err := time.LoadLocation("America/Mexico_City")
	if err != nil {
		t.Fatal(err)
	}
	community := store.Community{Name: "C", Secret: make([]byte, 32)}
	text := calendarOf(nil, community, testNow, false,
		store.Shared{Kind: store.Activity, Number: 1, Text: "Taller de datos", Link: "https://taller.example/datos", Date: time.Date(2026, 6, 20, 16, 0, 0, 0, zone)},
		store.Shared{Kind: store.Activity, Number: 2, Text: "Feria", Date: time.Date(2026, 6, 21, 0, 0, 0, 0, zone)})
	for _, want := range []string{
		"UID:A1-000000000000@comunidad", "DTSTART:20260620T220000Z", "DTEND:20260620T230000Z", "URL:https://taller.example/datos",
		"DTSTART;VALUE=DATE:20260621", "DTEND;VALUE=DATE:20260622", "SUMMARY:Feria",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the calendar has no %q:\n%s", want, text)
		}
	}
}
