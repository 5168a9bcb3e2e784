package whatsapp

import (
	"context"
	"database/sql"
	"errors"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"comunidad/bot/whatsapp/watest"
	"comunidad/store"
)

// number is what an environment variable says, or else a default.
func number(t *testing.T, name string, otherwise uint64) uint64 {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return otherwise
	}
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		t.Fatal(name, err)
	}
	return n
}

// The process of the bot is killed at any moment while people talk to it: nothing that they said is lost, nothing is said
// twice, and both files stay whole. KILLS and SEED choose how often and when.
func TestKilledAtAnyMoment(t *testing.T) {
	often := uint64(100)
	if raced {
		often = 20
	}
	kills, seed := number(t, "KILLS", often), number(t, "SEED", rand.Uint64())
	dice := func(stream uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, stream)) }
	news := make(chan struct{}, 100) // something was heard
	h, talkers := talkingHouse(t, news)
	defer func(kills uint64) {
		if t.Failed() {
			t.Logf("SEED=%d KILLS=%d; WhatsApp keeps %d things for the bot, whose complaints were\n%s", seed, kills, h.line.Queued(), complaints(h.log.String()))
		}
	}(kills)

	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	ended := make(chan error)
	for i, k := range talkers {
		go func() { ended <- k.talk(ctx, h.group.JID, dice(uint64(i+1))) }()
	}
	for moments := dice(0); kills > 0; kills-- {
		p := h.start(t)
		h.live(t, moments, news)
		p.kill(t)
		h.line.AwaitOffline(t)
	}
	stop()
	for range talkers {
		if err := <-ended; err != nil {
			t.Fatal(err)
		}
	}
	last := h.start(t)
	for _, k := range talkers {
		k.awaitAnswers(t)
	}
	last.kill(t)
	h.reckon(t, talkers)
}

// live lets a process live for a while: it starts, or connects, or has just answered a few times.
func (h *house) live(t *testing.T, dice *rand.Rand, news <-chan struct{}) {
	t.Helper()
	within := 300 * time.Millisecond
	switch dice.IntN(4) {
	case 0:
	case 1:
		h.line.AwaitOnline(t)
	default:
		for len(news) > 0 {
			<-news
		}
		for range 1 + dice.IntN(30) {
			select {
			case <-news:
			case <-time.After(watest.Patience):
				t.Fatal("nobody is answered any more")
			}
		}
		within = 50 * time.Millisecond
	}
	<-time.After(time.Duration(dice.Int64N(int64(within))))
}

// complaints are the lines of a log that are not all's well.
func complaints(log string) string {
	var bad []string
	for line := range strings.Lines(log) {
		if !strings.Contains(line, `"level":"debug"`) && !strings.Contains(line, `"level":"info"`) {
			bad = append(bad, line)
		}
	}
	return strings.Join(bad[max(0, len(bad)-100):], "")
}

// talkingHouse is a group with a meeting ahead. Nobody serves it yet.
func talkingHouse(t *testing.T, news chan<- struct{}) (*house, []*talker) {
	t.Helper()
	w := newTown(t)
	w.clock.set(time.Now())
	w.server.SetClock(time.Now)
	var m []*talker
	for _, name := range []string{"Marta", "Rosa", "João"} {
		m = append(m, newTalker(t, w.server, name, w.phone, news))
	}
	g := w.server.Group("Comunidad M", m[0], w.phone, m[1], m[2])
	c := w.open(t)
	w.pair(t, c)
	h := w.serve(t, c, g, "bot.db")
	stop := w.run(t, c)
	err := h.db.Write(t.Context(), time.Now(), func(tx *store.Tx) error {
		ahead := store.Meeting{Number: 1, Title: "Encuentro", StartsAt: time.Now().Add(5 * 24 * time.Hour), Minutes: 60}
		if err := tx.AddMeeting(t.Context(), ahead); err != nil {
			return err
		}
		return tx.SetMeetingStatus(t.Context(), 1, store.Announced)
	})
	stop()
	if err := errors.Join(err, c.Close(), h.db.Close()); err != nil {
		t.Fatal(err)
	}
	w.line.AwaitOffline(t)
	return h, m
}

// reckon compares what was said and heard with what is kept.
func (h *house) reckon(t *testing.T, talkers []*talker) {
	t.Helper()
	bot, session := h.file(t, "bot.db"), h.file(t, "session.db")
	for name, db := range map[string]*sql.DB{"bot.db": bot, "session.db": session} {
		var whole string
		if err := db.QueryRow("PRAGMA integrity_check").Scan(&whole); err != nil || whole != "ok" {
			t.Errorf("%s: %s %v", name, whole, err)
		}
	}
	count := func(query string, args ...any) (n int) {
		t.Helper()
		if err := bot.QueryRow(query, args...).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	orders := 0
	for _, k := range talkers {
		k.mu.Lock()
		defer k.mu.Unlock()
		for _, fault := range k.faults {
			t.Error(fault)
		}
		orders += len(k.said)
		for _, o := range k.said {
			if n := count("SELECT count(*) FROM inbox WHERE id = $1 AND state = 'done'", o.id); n != 1 {
				t.Errorf("%s: an order was done %d times", o.id, n)
			}
			if n := count("SELECT count(*) FROM answer WHERE message = $1", o.id); o.noted != (n == 1) {
				t.Errorf("%s: it is noted %d times", o.id, n)
			}
			if n := count("SELECT count(*) FROM outbox WHERE cause = (SELECT seq FROM inbox WHERE id = $1)", o.id); n != 1 {
				t.Errorf("%s: it has %d answers", o.id, n)
			}
			if o.named() && len(k.answers[o.id]) != 1 {
				t.Errorf("%s: its author sees the answers %v", o.id, slices.Collect(maps.Keys(k.answers[o.id])))
			}
		}
		if len(k.plain) != k.asked {
			t.Errorf("%s asked %d times and was answered %d times", k.Phone.Name, k.asked, len(k.plain))
		}
		for id, what := range k.heard {
			if count("SELECT count(*) FROM outbox WHERE id = $1", id) != 1 {
				t.Errorf("%s: nobody owed %q", id, what)
			}
		}
	}
	if dead := count("SELECT count(*) FROM outbox WHERE state NOT IN ('sent', 'due', 'sending')"); dead > 0 {
		t.Errorf("%d answers were given up", dead)
	}
	t.Logf("%d orders, %d answers", orders, count("SELECT count(*) FROM outbox"))
}

// file opens one of the bot's two files after its death.
func (h *house) file(t *testing.T, name string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(h.folder, name))
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	t.Cleanup(func() { db.Close() })
	return db
}
