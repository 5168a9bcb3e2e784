package whatsapp

import (
	"errors"
	"testing"
	"time"

	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/store"
)

// What is said counts as unheard until somebody else's phone has it; what was not sent does not count.
func TestUnheard(t *testing.T) {
	t.Parallel()
	h, marta, _ := newHouse(t)
	unsaid := h.client.speaks()
	h.client.speaks()()
	if h.client.State().Mute.IsZero() {
		t.Error("an attempt that failed made the one before heard")
	}
	unsaid()
	marta.Say(t, h.group.JID, "/próximo")
	h.work(t)
	hears(t, marta, "próximo")
	h.server.Line(marta).AwaitSettled(t) // her receipt is with WhatsApp,
	h.line.AwaitSettled(t)               // and with us
	if mute := h.client.State().Mute; !mute.IsZero() {
		t.Errorf("unheard since %s", mute)
	}
}

func TestAnotherNumberIsRefused(t *testing.T) {
	t.Parallel()
	h, _, _ := newHouse(t)
	h.line.LogOut()
	h.log.await(t, "unlinked from the phone")
	for left := 1; left > 0; { // whatsmeow says it first, and forgets the account then
		if err := h.client.session.db.QueryRowContext(t.Context(), "SELECT count(*) FROM whatsmeow_device").Scan(&left); err != nil {
			t.Fatal(err)
		}
	}
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
