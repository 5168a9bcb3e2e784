package whatsapp

import (
	"testing"
	"time"

	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot/whatsapp/watest"
	"comunidad/store"
)

// Whatever a bad line does to what people say, each of them is answered once.
func TestBadLines(t *testing.T) {
	for name, c := range map[string]struct {
		before, after func(*testing.T, *watest.Line)
	}{
		"delivered twice":     {before: func(_ *testing.T, l *watest.Line) { l.Twice(3) }},
		"out of order":        {before: func(_ *testing.T, l *watest.Line) { l.Reorder(3) }},
		"unreadable at first": {before: func(_ *testing.T, l *watest.Line) { l.Garble(2) }},
		"held back": {
			before: func(_ *testing.T, l *watest.Line) { l.Hold() },
			after:  func(_ *testing.T, l *watest.Line) { l.Release() },
		},
		"a black hole": {
			before: func(_ *testing.T, l *watest.Line) { l.Freeze() },
			after:  func(_ *testing.T, l *watest.Line) { l.Thaw() },
		},
		"cut in the middle": {after: func(t *testing.T, l *watest.Line) { l.Drop(); l.AwaitOnline(t) }},
		"told to come back": {after: func(t *testing.T, l *watest.Line) { l.Restart(); l.AwaitOnline(t) }},
		"a server that restarts": {after: func(t *testing.T, l *watest.Line) {
			l.Maintenance()
			l.AwaitOnline(t)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h, marta, _ := newHouse(t)
			if c.before != nil {
				c.before(t, h.line)
			}
			asked := map[types.MessageID]int{}
			for range 3 {
				asked[marta.Say(t, h.group.JID, "/próximo")] = 0
			}
			if c.after != nil {
				c.after(t, h.line)
			}
			asked[marta.Say(t, h.group.JID, "/temas")] = 0
			for deadline := time.Now().Add(watest.Patience); !answered(marta, asked); h.work(t) {
				if time.Now().After(deadline) {
					t.Fatalf("not everything is answered: %v", asked)
				}
			}
			last := marta.Say(t, h.group.JID, "/agenda")
			h.work(t)
			watest.Await(t, marta.Inbox, func(e *events.Message) bool {
				return e.Message.GetExtendedTextMessage().GetContextInfo().GetStanzaID() == last
			})
			answered(marta, asked)
			for id, n := range asked {
				if n != 1 {
					t.Errorf("%s is answered %d times", id, n)
				}
			}
		})
	}
}

// answered counts the answers to each message that was asked, and tells whether all have one. A phone shows an id once.
func answered(m *watest.Member, asked map[types.MessageID]int) bool {
	ids := map[types.MessageID]map[types.MessageID]bool{}
	for _, e := range watest.All[*events.Message](m.Inbox) {
		if to := e.Message.GetExtendedTextMessage().GetContextInfo().GetStanzaID(); to != "" {
			if ids[to] == nil {
				ids[to] = map[types.MessageID]bool{}
			}
			ids[to][e.Info.ID] = true
		}
	}
	all := true
	for id := range asked {
		asked[id] = len(ids[id])
		all = all && asked[id] > 0
	}
	return all
}

// The phone hands its past to whatever is linked to it: none of it is fetched, and none is taken for news.
func TestHistoryIsNotRead(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.phone.Flood(5, 200)
	marta := w.server.Member(t, "", "Marta")
	g := w.server.Group("Comunidad M", marta, w.phone)
	c := w.open(t)
	w.pair(t, c)
	h := w.serve(t, c, g, "bot.db")
	h.stop = w.run(t, c)
	marta.Say(t, g.JID, "/próximo")
	h.work(t)
	hears(t, marta, "próximo")
	if n := w.server.Downloads(); n != 0 {
		t.Errorf("%d files were fetched", n)
	}
	err := h.db.Read(t.Context(), h.clock.now(), func(tx *store.Tx) error {
		waiting, failed, err := tx.CountIn(t.Context())
		if waiting+failed != 0 {
			t.Errorf("%d messages wait, %d failed", waiting, failed)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
