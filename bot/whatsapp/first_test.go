package whatsapp

import (
	"errors"
	"strings"
	"testing"

	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot"
	"comunidad/bot/whatsapp/watest"
	"comunidad/store"
)

// Who never wrote to the bot is answered in the group, and given the link to write to it: with its own number, once.
func TestNeverTheFirstToWrite(t *testing.T) {
	inBothModes(t, func(t *testing.T, h *house, m []*watest.Member) {
		rosa, link := m[0], "https://wa.me/"+h.phone.Number
		for _, want := range []string{link, ""} {
			asked := rosa.Say(t, h.group.JID, "/mis datos")
			h.work(t)
			answer := watest.Await(t, rosa.Inbox, func(e *events.Message) bool {
				return e.Message.GetExtendedTextMessage().GetContextInfo().GetStanzaID() == asked
			})
			if said := watest.Words(answer.Message); !answer.Info.IsGroup || strings.Contains(said, link) != (want != "") {
				t.Errorf("answered %q", said)
			}
		}
		rosa.Say(t, h.phone.LID(), "ayuda")
		h.work(t)
		watest.Await(t, rosa.Inbox, func(e *events.Message) bool { return !e.Info.IsGroup && watest.Words(e.Message) != "" })
		for _, heard := range h.phone.Heard() { // the bot's own phone has a copy of all that it says
			if heard.Chat == rosa.Phone.LID() && strings.Contains(watest.Words(heard.Message), link) {
				t.Error("the link was given alone")
			}
		}
	}, "Rosa")
}

// WhatsApp says with error 463 that strangers may not be written to, also to who never heard of a lock.
func TestStrangersWait(t *testing.T) {
	t.Parallel()
	h, marta, rosa := newHouse(t)
	h.line.Timelock(h.clock.now().Add(lockedFor))
	h.log.await(t, "writes? directly only")
	h.client.mu.Lock()
	h.client.state.DirectUntil = h.clock.now() // as if nobody had told
	h.client.mu.Unlock()
	send := h.client.Sender(h.group.JID.String()).Send
	to := []store.Address{store.Address(rosa.Phone.LID().String())}
	var wait *bot.Wait
	for range 2 { // the second one does not even try
		err := send(t.Context(), bot.Outgoing{ID: "3EB0A", Kind: store.DM, To: to, Text: "hola"})
		if !errors.As(err, &wait) || !wait.Until.Equal(h.clock.now().Add(lockedFor)) {
			t.Fatalf("got %v", err)
		}
	}
	if err := send(t.Context(), bot.Outgoing{ID: "3EB0B", Kind: store.Post, Text: "hola a todas"}); err != nil {
		t.Error(err)
	}
	hears(t, marta, "hola a todas")
	h.clock.set(wait.Until)
	if err := send(t.Context(), bot.Outgoing{ID: "3EB0A", Kind: store.DM, To: to, Text: "hola"}); err != nil {
		t.Error(err)
	}
	hears(t, rosa, "hola")
}
