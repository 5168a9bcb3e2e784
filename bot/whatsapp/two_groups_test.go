package whatsapp

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot/whatsapp/watest"
)

// One account serves two communities; what is said in a third place is nobody's.
func TestTwoGroups(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	m := w.server.Members(t, "Marta", "Rosa", "Kevin")
	marta, rosa, kevin := m[0], m[1], m[2]
	north := w.server.Group("Norte", marta, w.phone)
	south := w.server.Group("Sur", rosa, w.phone)
	other := w.server.Group("Familia", rosa, w.phone)
	c := w.open(t)
	w.pair(t, c)

	// Whoever looks around takes nothing away from those who serve.
	early := rosa.Say(t, south.JID, "/próximo")
	w.line.AwaitOffline(t)
	groups, err := c.Groups(t.Context())
	if err != nil || len(groups) != 3 {
		t.Fatal(groups, err)
	}
	for _, g := range groups {
		if g.Size != 2 || !g.LIDs || g.Admin || g.AdminsOnly || g.Name == "" || !strings.HasSuffix(g.ID, "@g.us") {
			t.Errorf("%+v", g)
		}
	}

	n, s := w.serve(t, c, north, "north.db"), w.serve(t, c, south, "south.db")
	for _, id := range []string{south.JID.String(), "x", "1@s.whatsapp.net", ""} {
		if err := c.Serve(id, s.bot); err == nil {
			t.Errorf("%q is served", id)
		}
	}
	w.run(t, c)
	w.line.AwaitSettled(t)
	if got := s.waiting(t); len(got) != 1 || got[0].ID != early {
		t.Errorf("in the south they said %+v", got)
	}
	marta.Say(t, north.JID, "norte")
	rosa.Say(t, south.JID, "sur")
	rosa.Say(t, other.JID, "familia")
	marta.Say(t, w.phone.LID(), "soy Marta")
	rosa.Say(t, w.phone.LID(), "soy Rosa")
	kevin.Say(t, w.phone.LID(), "no soy nadie")
	w.line.AwaitSettled(t)
	for h, want := range map[*house]string{n: "[norte soy Marta no soy nadie]", s: "[sur soy Rosa]"} {
		var got []string
		for _, in := range h.waiting(t) {
			got = append(got, in.Text)
		}
		if fmt.Sprint(got) != want {
			t.Errorf("heard %s, not %s", got, want)
		}
	}
}

// Whoever is being written to while they write reads every answer: without turns, keys would be used twice.
func TestNoAnswerIsLost(t *testing.T) {
	t.Parallel()
	h, _, rosa := newHouse(t)
	const questions = 40
	ctx, cancel := context.WithCancel(t.Context())
	var work sync.WaitGroup
	work.Go(func() {
		for ctx.Err() == nil { // it never rests: each moment is one in which keys could be used twice
			_, err := h.bot.Handle(ctx)
			_, sendErr := h.bot.Deliver(ctx)
			if (err != nil || sendErr != nil) && ctx.Err() == nil {
				t.Error(err, sendErr)
				return
			}
		}
	})
	for i := range questions {
		rosa.Say(t, h.phone.LID(), fmt.Sprintf("ayuda %d", i))
	}
	for range questions {
		watest.Await(t, rosa.Inbox, func(e *events.Message) bool { return !e.Info.IsGroup && watest.Words(e.Message) != "" })
	}
	cancel()
	work.Wait()
}
