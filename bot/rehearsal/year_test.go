package rehearsal

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"comunidad/store"
)

// A year of Comunidad M: a monthly series, forty members in fourteen countries. The bot never starts more than its budget
// allows, never while somebody sleeps, and never says the same thing twice. YEAR=file writes the whole chat, to be read.
func TestYear(t *testing.T) {
	stage := newStage(t)
	type post struct {
		at  time.Time
		key string
		out string
	}
	var posts []post
	var chat strings.Builder
	stage.Tell = func(h Happening) {
		if h.Kind == "in" {
			fmt.Fprintf(&chat, "%s: %s\n", h.From, h.Text)
			return
		}
		fmt.Fprintf(&chat, "%s\t%s\n", h.At.In(stage.zone).Format("Mon 2006-01-02 15:04"), h.Line(stage.Author(h.Quotes)))
		if h.Kind == "post" || h.Kind == "poll" {
			posts = append(posts, post{h.At, h.Key, h.Text})
		}
	}
	act := func(format string, args ...any) {
		t.Helper()
		line, problem := parse(fmt.Sprintf(format, args...))
		if problem != "" {
			t.Fatalf(format+": expected %s", append(args, problem)...)
		}
		if err := stage.Act(t.Context(), line); err != nil {
			t.Fatal(err)
		}
	}
	act("now 2026-01-05 09:00")
	countries := []string{"MX", "AR", "BR", "CL", "CO", "CR", "SV", "GT", "HN", "ES", "CH", "GB", "US", "VE"}
	act(`facilitator marta es MX "Marta Ríos" "Umbral Norte"`)
	for i := range 39 {
		act(`member p%d es %s "Persona %d" "Organización %d"`, i, countries[i%len(countries)], i, i%25)
	}
	act("marta dm: encuentro nuevo Encuentro 1 el jueves 5 de febrero a las 10:00, 90 min, https://meet.example/m")
	act("marta dm: publicar")
	act("marta dm: serie primer jueves de mes")
	act("marta dm: confirmar")
	meetings := 0
	for day := range 360 {
		act("now %s", time.Date(2026, 1, 6, 10, 30, 0, 0, time.UTC).AddDate(0, 0, day).Format("2006-01-02 15:04"))
		switch who := day % 39; {
		case day%9 == 0:
			act("p%d: propongo tema de la semana %d", who, day/9)
		case day%11 == 0:
			act("p%d: voy", who)
		case day%60 == 7:
			act(`member n%d es CL "Nueva %d"`, day, day)
		}
	}
	var started []time.Time
	keys := map[string]bool{}
	for _, p := range posts {
		onTheDay := strings.HasSuffix(p.key, "/1h") || strings.HasSuffix(p.key, "/start")
		if strings.HasSuffix(p.key, "/start") {
			meetings++
		}
		if p.key != "" && keys[p.key] {
			t.Errorf("%s was said twice", p.key)
		}
		keys[p.key] = true
		if onTheDay {
			continue
		}
		started = append(started, p.at)
		for _, country := range []string{"America/Los_Angeles", "Europe/Zurich", "America/Mexico_City"} {
			if country == "America/Los_Angeles" {
				continue // nobody lives there
			}
			zone, err := time.LoadLocation(country)
			if err != nil {
				t.Fatal(err)
			}
			if hour := p.at.In(zone).Hour(); hour >= 22 || hour < 8 {
				t.Errorf("%q was started at %s", p.key, p.at.In(zone))
			}
		}
		if len([]rune(p.out)) > 700 {
			t.Errorf("%q has %d letters", p.key, len([]rune(p.out)))
		}
	}
	if meetings < 11 {
		t.Errorf("%d meetings took place", meetings)
	}
	most := 0
	for i := range started {
		inDay, inWeek := 0, 0
		for _, other := range started[:i+1] {
			if started[i].Sub(other) < 24*time.Hour && started[i].In(stage.zone).Day() == other.In(stage.zone).Day() {
				inDay++
			}
			if started[i].Sub(other) < 7*24*time.Hour {
				inWeek++
			}
		}
		if inDay > 2 || inWeek > 6 {
			t.Errorf("%s: %d in a day, %d in a week", started[i], inDay, inWeek)
		}
		most = max(most, inWeek)
	}
	t.Logf("%d meetings, %d posts started by the bot, at most %d in seven days", meetings, len(started), most)
	if file := os.Getenv("YEAR"); file != "" {
		if err := os.WriteFile(file, []byte(chat.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	err := stage.DB().Read(t.Context(), stage.clock, func(tx *store.Tx) error {
		waiting, failed, err := tx.CountIn(t.Context())
		if waiting+failed != 0 {
			t.Errorf("%d messages wait, %d failed", waiting, failed)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
