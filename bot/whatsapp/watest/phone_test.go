package watest

import (
	"context"
	"testing"
	"time"

	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

func TestPhonesChatWithClients(t *testing.T) {
	t.Parallel()
	s := New(t)
	ana := s.Member(t, "", "Ana")
	bruno := s.Phone(t, "", "Bruno")
	g := s.Group("Community", ana, bruno)

	hello := bruno.Say(t, g.JID, "desde el teléfono")
	heard := ana.Inbox.AwaitText(t, "desde el teléfono")
	if heard.Info.PushName != "Bruno" || heard.Info.Sender != bruno.LID() || heard.Info.ID != hello {
		t.Errorf("heard %+v", heard.Info)
	}
	bruno.AwaitTicked(t, hello, types.ReceiptTypeInactive)
	if err := ana.MarkRead(context.Background(), []string{hello}, time.Now(), g.JID, heard.Info.Sender); err != nil {
		t.Error(err)
	}
	bruno.AwaitTicked(t, hello, types.ReceiptTypeRead)

	ana.Reply(t, heard, "te leo")
	if got := bruno.AwaitText(t, "te leo"); got.Chat != g.JID || got.Sender != ana.Phone.LID() {
		t.Errorf("heard %+v", got)
	}
	bruno.Tick(bruno.AwaitText(t, "te leo"), types.ReceiptTypeRead)
	Await(t, ana.Inbox, func(e *events.Receipt) bool {
		return e.Type == types.ReceiptTypeRead && e.Chat == g.JID && e.Sender == bruno.LID()
	})
	// Ana's own phone hears it too, and the other way round.
	ana.Phone.AwaitText(t, "te leo")
	ana.Phone.Say(t, g.JID, "a mano")
	if own := ana.Inbox.AwaitText(t, "a mano"); !own.Info.IsFromMe {
		t.Errorf("own message %+v", own.Info)
	}
	bruno.Send(t, g.JID, Reaction(Key(g.JID, ana.Phone.LID(), "X"), "❤️"))
	Await(t, ana.Inbox, func(e *events.Message) bool { return e.Message.GetReactionMessage().GetText() == "❤️" })
	bruno.Send(t, g.JID, Edit(g.JID, hello, "corregido"))
	if e := ana.Inbox.AwaitText(t, "corregido"); e.Info.Edit != types.EditAttributeMessageEdit {
		t.Errorf("edit %+v", e.Info)
	}
}

func TestDirectMessages(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	ana, bruno := m[0], m[1]
	ana.Say(t, bruno.Phone.PN(), "hola, Bruno")
	heard := bruno.Inbox.AwaitText(t, "hola, Bruno")
	if heard.Info.Chat != ana.Phone.LID() || heard.Info.SenderAlt.ToNonAD() != ana.Phone.PN() || heard.Info.IsGroup {
		t.Errorf("heard %+v", heard.Info)
	}
	bruno.Say(t, heard.Info.Chat, "hola, Ana")
	ana.Inbox.AwaitText(t, "hola, Ana")
	// What a client says to someone, its own phone gets a copy of.
	if copied := ana.Phone.AwaitText(t, "hola, Bruno"); copied.Chat != bruno.Phone.LID() {
		t.Errorf("copy %+v", copied)
	}
	carol := s.Phone(t, "", "Carol")
	carol.Say(t, ana.Phone.PN(), "soy Carol")
	ana.Inbox.AwaitText(t, "soy Carol")
	ana.Say(t, carol.LID(), "hola, Carol")
	carol.AwaitText(t, "hola, Carol")
	if unknown := s.Unknown(); len(unknown) > 0 {
		t.Errorf("unknown IQs: %v", unknown)
	}
}

// Phones of a crowd vote in a client's poll and answer its event.
func TestPhonesVoteAndAnswer(t *testing.T) {
	t.Parallel()
	s := New(t)
	ana := s.Member(t, "", "Ana")
	bruno := s.Phone(t, "", "Bruno")
	g := s.Group("Community", ana, bruno)
	ana.Send(t, g.JID, Poll("¿Mate?", []string{"sí", "no"}, 1))
	poll := bruno.AwaitHeard(t, "a poll", func(h *Heard) bool { return h.Message.GetPollCreationMessageV3() != nil })
	bruno.Vote(t, poll, "sí")
	vote := Await(t, ana.Inbox, func(e *events.Message) bool { return e.Message.GetPollUpdateMessage() != nil })
	open, err := ana.DecryptPollVote(context.Background(), vote)
	if err != nil || len(open.GetSelectedOptions()) != 1 {
		t.Errorf("vote %v: %v", open, err)
	}
	ana.Send(t, g.JID, Event("Mate", time.Unix(1_900_000_000, 0), ""))
	event := bruno.AwaitHeard(t, "an event", func(h *Heard) bool { return h.Message.GetEventMessage() != nil })
	bruno.Answer(t, event, waE2E.EventResponseMessage_MAYBE, 0)
	Await(t, ana.Inbox, func(e *events.Message) bool { return e.Message.GetEncEventResponseMessage() != nil })
}

// A message that the recipient could not open is asked for again, and phones repeat themselves.
func TestPhonesRepeatThemselves(t *testing.T) {
	t.Parallel()
	s := New(t)
	ana := s.Member(t, "", "Ana")
	bruno := s.Phone(t, "", "Bruno")
	g := s.Group("Community", ana, bruno)
	s.Line(ana).Garble(1)
	bruno.Say(t, g.JID, "¿se oye?")
	Await[*events.UndecryptableMessage](t, ana.Inbox, nil)
	ana.Inbox.AwaitText(t, "¿se oye?")
	s.Line(ana).Garble(1)
	bruno.Say(t, ana.Phone.LID(), "¿y ahora?")
	ana.Inbox.AwaitText(t, "¿y ahora?")
}

func TestTyping(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	g := s.Group("Community", m[0], m[1])
	ctx := context.Background()
	if err := m[0].SendPresence(ctx, types.PresenceAvailable); err != nil {
		t.Fatal(err)
	}
	if err := m[0].SendChatPresence(ctx, g.JID, types.ChatPresenceComposing, types.ChatPresenceMediaText); err != nil {
		t.Fatal(err)
	}
	Await(t, m[1].Inbox, func(e *events.ChatPresence) bool {
		return e.State == types.ChatPresenceComposing && e.Chat == g.JID && e.Sender == m[0].Phone.LID()
	})
	if got := s.Line(m[0]).Presence(); got != "available" {
		t.Errorf("presence %q", got)
	}
	m[0].Phone.Typing(m[1].Phone.LID(), true)
	Await(t, m[1].Inbox, func(e *events.ChatPresence) bool { return !e.IsGroup })
}
