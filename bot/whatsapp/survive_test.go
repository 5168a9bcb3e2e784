package whatsapp

import (
	"context"
	"errors"
	"testing"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot/whatsapp/watest"
	"comunidad/store"
)

// WhatsApp took a message and its word for it got lost: whoever has the message has told us so, and nobody gets it again.
func TestLostAckIsProvenByAReceipt(t *testing.T) {
	t.Parallel()
	h, marta, rosa := newHouse(t)
	h.line.SwallowAck(1)
	id := marta.Say(t, h.group.JID, "/próximo")
	h.work(t)
	answers := func(e *events.Message) bool {
		return e.Message.GetExtendedTextMessage().GetContextInfo().GetStanzaID() == id
	}
	watest.Await(t, rosa.Inbox, answers)
	if err := h.db.Read(t.Context(), h.clock.now(), func(tx *store.Tx) error {
		owed, dead, err := tx.CountOut(t.Context())
		if owed+dead > 0 {
			t.Errorf("%d are owed, %d given up", owed, dead)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	marta.Say(t, h.group.JID, "/próximo")
	h.work(t)
	hears(t, rosa, "próximo")
	n := 0
	for _, e := range watest.All[*events.Message](rosa.Inbox) {
		if answers(e) {
			n++
		}
	}
	if n != 1 {
		t.Errorf("the answer came %d times", n)
	}
	if left := len(h.client.proofs.arrived); left > 0 {
		t.Errorf("%d proofs are still awaited", left)
	}
}

// A receipt that comes when we have given up waiting counts at the next attempt.
func TestLateReceipt(t *testing.T) {
	t.Parallel()
	h, _, _ := newHouse(t)
	ctx, id := t.Context(), types.MessageID("3EB0A")
	attempts := 0
	lost := func(context.Context) error { attempts++; return whatsmeow.ErrMessageTimedOut }
	if err := h.client.surely(ctx, id, lost); !errors.Is(err, whatsmeow.ErrMessageTimedOut) {
		t.Errorf("without a receipt: %v", err)
	}
	if !h.client.State().Mute.IsZero() {
		t.Error("what was not sent counts as unheard")
	}
	h.client.hear(&events.Receipt{MessageSource: types.MessageSource{IsFromMe: true}, MessageIDs: []types.MessageID{id}})
	if err := h.client.surely(ctx, id, lost); err == nil {
		t.Error("our own phone is a proof")
	}
	h.client.hear(&events.Receipt{MessageIDs: []types.MessageID{"other", id}})
	if err := h.client.surely(ctx, id, lost); err != nil || attempts != 2 {
		t.Errorf("with a receipt: %v after %d attempts", err, attempts)
	}
}

func TestAnotherNumberIsRefused(t *testing.T) {
	t.Parallel()
	h, _, _ := newHouse(t)
	h.line.LogOut()
	h.log.await(t, "unlinked from the phone")
	h.stop()
	if err := errors.Join(h.client.Close(), h.db.Close()); err != nil {
		t.Fatal(err)
	}
	other := h.server.Phone(t, "", "Otra")
	c := h.open(t)
	if err := h.pairWith(t, c, other, false); !errors.Is(err, errOther) {
		t.Errorf("another number: %v", err)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	c = h.open(t)
	if err := h.pairWith(t, c, h.phone, false); err != nil {
		t.Errorf("the same number: %v", err)
	}
}

func TestWorries(t *testing.T) {
	own := types.MessageSource{IsFromMe: true, Sender: place1}
	theirs := types.MessageSource{Sender: anaLID}
	day := 24 * time.Hour
	for name, c := range map[string]struct {
		state State
		evt   any
		after time.Duration
		want  sentence
	}{
		"the phone is seen":            {State{}, &events.Receipt{MessageSource: own}, day, sentence{}},
		"the phone is away for a week": {State{}, &events.Receipt{MessageSource: own}, phoneLate, sentencePhone},
		"and for twelve days":          {State{}, &events.Message{Info: types.MessageInfo{MessageSource: own}}, phoneLast, sentencePhoneLast},
		"somebody else is no phone":    {State{PhoneSeen: noon.Add(-phoneLate)}, &events.Receipt{MessageSource: theirs}, 0, sentencePhone},
		"nobody hears us":              {State{Mute: noon.Add(-muteAfter)}, &events.Receipt{MessageSource: own}, 0, sentenceMute},
		"somebody heard us":            {State{Mute: noon.Add(-muteAfter)}, &events.Receipt{MessageSource: theirs}, 0, sentence{}},
		"not for long":                 {State{Mute: noon}, nil, muteAfter - 1, sentence{}},
	} {
		t.Run(name, func(t *testing.T) {
			c.state.Condition = Connected
			s := c.state.after(c.evt, noon).at(noon.Add(c.after))
			if s.worry != c.want || s.Alarming() != (c.want != sentence{}) {
				t.Errorf("it says %q", s.Say(store.EN))
			}
			if s.Alarming() && (s.Say(store.ES) != c.want.es || s.Say(store.EN) != c.want.en) {
				t.Errorf("it says %q, %q", s.Say(store.ES), s.Say(store.EN))
			}
		})
	}
	if s := (State{}).after(&events.UndecryptableMessage{}, noon); s.Unreadable != 1 {
		t.Errorf("%d messages could not be read", s.Unreadable)
	}
}
