package bot

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"

	"comunidad/commands"
	"comunidad/store"
)

// recorder is a Sender that keeps what it is given.
type recorder struct {
	mu   sync.Mutex
	sent []Outgoing
	at   []time.Time
	fail func(Outgoing) error
}

func (r *recorder) Send(_ context.Context, out Outgoing) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.fail != nil {
		if err := r.fail(out); err != nil {
			return err
		}
	}
	r.sent = append(r.sent, out)
	r.at = append(r.at, time.Now())
	return nil
}

func newBot(t testing.TB, sender Sender, now func() time.Time, set *commands.Set) *Bot {
	t.Helper()
	db, err := store.Open(t.Context(), t.TempDir()+"/bot.db")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	if set == nil {
		if set, err = commands.All(commands.DefaultRules()); err != nil {
			t.Fatal(err)
		}
	}
	zone, err := time.LoadLocation("America/Mexico_City")
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Write(t.Context(), now(), func(tx *store.Tx) error { return tx.Found(t.Context(), "C", store.ES, zone) }); err != nil {
		t.Fatal(err)
	}
	return New(db, set, sender, now, zerolog.Nop())
}

func say(from, text string, n int, at time.Time) Incoming {
	return Incoming{From: []store.Address{store.Address(from + "@lid")}, Chat: store.Direct, Kind: store.Said, ID: fmt.Sprintf("m%d", n), Text: text, At: at}
}

// The loops answer what arrives, say what falls due, pace themselves, and end when told to.
func TestRun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		sender := &recorder{}
		b := newBot(t, sender, time.Now, nil)
		if err := b.Sync(t.Context(), []Person{{Addresses: []store.Address{"ana@lid"}, Admin: true}}); err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() { b.Run(ctx); close(done) }()
		synctest.Wait()
		texts := []string{"encuentro nuevo Encuentro 1 | 2000-01-01 20:00 | 60 min", "publicar", "ayuda propongo"}
		for i, text := range texts {
			if err := b.Receive(ctx, say("ana", text, i, time.Now())); err != nil {
				t.Fatal(err)
			}
		}
		time.Sleep(time.Minute)
		if len(sender.sent) != 3 {
			t.Fatalf("3 questions have %d answers", len(sender.sent))
		}
		for i := 1; i < 3; i++ {
			if pause := sender.at[i].Sub(sender.at[i-1]); pause < DefaultPace().Gap/2 {
				t.Errorf("two messages within %s", pause)
			}
		}
		time.Sleep(27 * time.Hour)
		keys := map[string]int{}
		for _, out := range sender.sent {
			keys[out.Key]++
		}
		for _, key := range []string{"meeting/1/announcement", "meeting/1/24h", "meeting/1/1h", "meeting/1/start"} {
			if keys[key] != 1 {
				t.Errorf("%s was said %d times", key, keys[key])
			}
		}
		stop()
		<-done
	})
}

// A message that cannot be sent holds up no other, is tried again with the same id, and less and less often.
func TestDeliverTriesAgain(t *testing.T) {
	now := time.Date(2026, 5, 1, 16, 0, 0, 0, time.UTC)
	down := true
	var tried []time.Time
	ids := map[string]bool{}
	sender := &recorder{fail: func(out Outgoing) error {
		if out.To[0] == "ana@lid" && down {
			tried = append(tried, now)
			ids[out.ID] = true
			return fmt.Errorf("no route")
		}
		return nil
	}}
	b := newBot(t, sender, func() time.Time { return now }, nil)
	for i, who := range []string{"ana", "luz"} {
		if err := b.Receive(t.Context(), say(who, "hola", i, now)); err != nil {
			t.Fatal(err)
		}
	}
	drain := func() {
		for {
			worked, err := b.Handle(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if worked {
				continue
			}
			sent, err := b.Deliver(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if !sent {
				return
			}
		}
	}
	drain()
	if len(sender.sent) != 1 {
		t.Fatalf("luz waits for ana: %v", sender.sent)
	}
	for range 120 {
		now = now.Add(time.Minute)
		drain()
	}
	if n := len(tried); n < 5 || n > 20 {
		t.Errorf("tried %d times in two hours", n)
	}
	down = false
	now = now.Add(16 * time.Minute)
	drain()
	if len(sender.sent) != 2 || !ids[sender.sent[1].ID] || len(ids) != 1 {
		t.Errorf("after the fault: %d sent, ids %v", len(sender.sent), ids)
	}
}
