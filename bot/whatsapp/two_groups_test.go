package whatsapp

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"comunidad/bot"
	"comunidad/store"
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

// Whoever is written to while they write reads every word: without turns, keys would be used twice.
func TestNothingIsLostWhileBothWrite(t *testing.T) {
	t.Parallel()
	h, _, _ := newHouse(t)
	kevin := h.server.Phone(t, "", "Kevin")
	kevin.Say(t, h.phone.LID(), "hola")
	h.line.AwaitSettled(t)
	const words = 60
	send, to := h.client.Sender(h.group.JID.String()).Send, []store.Address{store.Address(kevin.LID().String())}
	ctx, cancel := context.WithCancel(t.Context())
	var work sync.WaitGroup
	work.Go(func() {
		for ctx.Err() == nil && h.line.Queued() < 50 {
			kevin.Say(t, h.phone.LID(), "hola")
		}
	})
	for i := range words {
		if err := send(ctx, bot.Outgoing{Kind: store.DM, ID: fmt.Sprintf("3EB0%d", i), To: to, Text: "buenas"}); err != nil {
			t.Error(err)
		}
	}
	cancel()
	work.Wait()
	h.line.AwaitSettled(t)
	var lost int
	for _, heard := range kevin.Heard() {
		if heard.Err != nil {
			lost++
		}
	}
	if lost > 0 {
		t.Errorf("%d of %d could not be read", lost, words)
	}
}
