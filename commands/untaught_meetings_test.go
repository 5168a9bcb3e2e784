package commands

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"comunidad/commands/fold"
	"comunidad/store"
)

// What people write around meetings who were taught nothing: members and facilitators, alone with the bot, two weeks before
// a meeting. As with the phrases of TestUntaughtWords, the cues were written with these before the eyes.
func TestUntaughtMeetings(t *testing.T) {
	content, err := os.ReadFile("testdata/meetings_untaught.tsv")
	if err != nil {
		t.Fatal(err)
	}
	say := twoWeeksBefore(t)
	meant, understood := 0, 0
	for line := range strings.Lines(string(content)) {
		fields := strings.SplitN(strings.TrimSpace(line), "\t", 3)
		if len(fields) != 3 || strings.HasPrefix(line, "#") {
			continue
		}
		who, want, phrase := fields[0], fields[1], fields[2]
		meant++
		if got := say(who, phrase, false); got == want {
			understood++
		} else {
			t.Logf("%s by a %s taken for %q: %s", want, who, got, phrase)
		}
	}
	t.Logf("%d of %d understood", understood, meant)
	if understood*100 < meant*92 {
		t.Errorf("%d of %d understood", understood, meant)
	}
}

// twoWeeksBefore is a community with a meeting ahead and three topics for it; the function says something to the bot alone and
// gives the command it was understood as.
func twoWeeksBefore(t *testing.T) func(who, text string, keep bool) string {
	t.Helper()
	ctx := t.Context()
	set, err := All(DefaultRules())
	if err != nil {
		t.Fatal(err)
	}
	db, err := store.Open(ctx, filepath.Join(t.TempDir(), "bot.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	now := time.Date(2026, 5, 20, 16, 0, 0, 0, time.UTC)
	zone, err := time.LoadLocation("America/Mexico_City")
	if err != nil {
		t.Fatal(err)
	}
	ids := map[string]int64{}
	err = db.Write(ctx, now.Add(-60*24*time.Hour), func(tx *store.Tx) error {
		if err := tx.Found(ctx, "C", store.ES, zone); err != nil {
			return err
		}
		for _, who := range []string{"member", "facilitator"} {
			if ids[who], err = tx.AddMember(ctx, store.Address(who+"@lid"), store.InGroup); err != nil {
				return err
			}
			if err := tx.SetProfile(ctx, ids[who], store.Profile{Name: "Ana", Country: "MX", Organisation: "Faro", Folded: fold.String("Faro")}); err != nil {
				return err
			}
			if err := tx.MarkWrote(ctx, ids[who]); err != nil {
				return err
			}
		}
		return tx.SetFacilitator(ctx, ids["facilitator"], true)
	})
	if err != nil {
		t.Fatal(err)
	}
	say := func(who, text string, keep bool) (command string) {
		err := db.Write(ctx, now, func(tx *store.Tx) error {
			community, err := tx.Community(ctx)
			if err != nil {
				return err
			}
			from, err := tx.Member(ctx, ids[who])
			if err != nil {
				return err
			}
			in := store.In{Chat: store.Direct, From: from.ID, ID: text, Kind: store.Said, Text: text, At: tx.Now}
			out, err := set.Handle(ctx, tx, in, from, community)
			command = out.Command
			var no *Refusal
			if err != nil && (keep || !errors.As(err, &no)) {
				return err
			}
			if !keep {
				return errUndo
			}
			return nil
		})
		if err != nil && !errors.Is(err, errUndo) {
			t.Fatal(text, err)
		}
		return command
	}
	for _, line := range []string{"encuentro nuevo Encuentro 13 el jueves 4 de junio a las 10:00, 90 min", "publicar", "anunciar", "abrir propuestas hasta el martes 26 de mayo"} {
		say("facilitator", line, true)
	}
	for _, line := range []string{"propongo cuidar a los equipos", "propongo salud mental en frontera", "propongo alertas sin exponer"} {
		say("member", line, true)
	}
	return say
}
