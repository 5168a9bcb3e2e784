package whatsapp

import (
	"testing"
	"time"

	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot/whatsapp/watest"
	"comunidad/store"
)

// owed is how many messages the bot still owes.
func (h *house) owed(t *testing.T) (owed int) {
	t.Helper()
	err := h.db.Read(t.Context(), h.clock.now(), func(tx *store.Tx) (err error) {
		owed, _, err = tx.CountOut(t.Context())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return owed
}

// answers are all that a member saw of the bot's answers in the group, repetitions too.
func answers(m *watest.Member) (all []*events.Message) {
	for _, e := range watest.All[*events.Message](m.Inbox) {
		if e.Message.GetExtendedTextMessage().GetContextInfo().GetStanzaID() != "" {
			all = append(all, e)
		}
	}
	return all
}

// Somebody has it, so that WhatsApp's own word is not waited for: the test would fail by its patience if it were.
func TestLostAckOfWhatArrived(t *testing.T) {
	t.Parallel()
	h, marta, _ := newHouse(t)
	h.client.answerWithin = 10 * watest.Patience
	h.line.SwallowAck(1)
	marta.Say(t, h.group.JID, "/próximo")
	h.work(t)
	if n := h.owed(t); n != 0 {
		t.Errorf("%d messages are owed", n)
	}
	marta.Say(t, h.group.JID, "/próximo")
	h.work(t)
	hears(t, marta, "próximo")
	hears(t, marta, "próximo")
	if all := answers(marta); len(all) != 2 || all[0].Info.ID == all[1].Info.ID {
		t.Errorf("Marta sees %d answers", len(all))
	}
}

// The word that it arrived comes after the bot has given up waiting, and after a restart: it is not sent again.
func TestReceiptComesLate(t *testing.T) {
	t.Parallel()
	h, marta, rosa := newHouse(t)
	h.client.answerWithin = time.Millisecond
	marta.Say(t, h.group.JID, "/próximo")
	h.line.AwaitSettled(t)
	for _, m := range []*watest.Member{marta, rosa} {
		h.server.Line(m).Hold()
	}
	h.line.SwallowAck(1)
	h.work(t)
	if n := h.owed(t); n != 1 {
		t.Fatalf("%d messages are owed", n)
	}
	h.stop()
	for _, m := range []*watest.Member{marta, rosa} {
		h.server.Line(m).Release()
	}
	hears(t, marta, "próximo")
	h.server.Line(marta).AwaitSettled(t)
	h = h.restart(t)
	h.line.AwaitSettled(t)
	if n := h.owed(t); n != 0 {
		t.Errorf("%d messages are owed", n)
	}
}

// Nobody has it, or nobody said so yet: it is sent again as the same message, which phones show once.
func TestLostAckIsSentAgain(t *testing.T) {
	t.Parallel()
	for name, fault := range map[string]func(*watest.Line){
		"it never arrived":     func(l *watest.Line) { l.Ignore(1) },
		"it arrived unnoticed": func(l *watest.Line) { l.SwallowAck(1) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h, marta, rosa := newHouse(t)
			h.client.answerWithin = time.Millisecond
			marta.Say(t, h.group.JID, "/próximo")
			h.line.AwaitSettled(t)
			for _, m := range []*watest.Member{marta, rosa} {
				h.server.Line(m).Hold()
			}
			fault(h.line)
			h.work(t)
			h.client.answerWithin = answerWithin
			h.clock.set(h.clock.now().Add(time.Minute))
			h.work(t)
			if n := h.owed(t); n != 0 {
				t.Errorf("%d messages are owed", n)
			}
			for _, m := range []*watest.Member{marta, rosa} {
				h.server.Line(m).Release()
			}
			hears(t, marta, "próximo")
			h.server.Line(marta).AwaitSettled(t)
			all := answers(marta)
			for _, again := range all {
				if again.Info.ID != all[0].Info.ID || watest.Words(again.Message) != watest.Words(all[0].Message) {
					t.Errorf("Marta sees %v and %v", all[0].Info.ID, again.Info.ID)
				}
			}
		})
	}
}
