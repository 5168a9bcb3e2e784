package watest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"go.mau.fi/libsignal/protocol"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

// What the bot leans on whatsmeow for. When a new version of it breaks one of these, the bot has to be
// thought over, not the test.

// expected is what whatsmeow says when it has no intention to reconnect.
const expected = "OnDisconnect() called, but it was expected"

// These end a client for good: it says so once, and does not try again.
func TestContractPermanentDisconnects(t *testing.T) {
	type happening struct {
		do      func(l *Line)
		event   func(t *testing.T, in *Inbox)
		deleted bool // whether the session is thrown away
		logins  int
	}
	refused := func(reason int) func(l *Line) {
		return func(l *Line) { l.RefuseLogin(reason); l.Drop() }
	}
	loggedOut := func(reason events.ConnectFailureReason) func(*testing.T, *Inbox) {
		return func(t *testing.T, in *Inbox) {
			if e := Await[*events.LoggedOut](t, in, nil); e.Reason != reason {
				t.Errorf("logged out because of %v", e.Reason)
			}
		}
	}
	for name, h := range map[string]happening{
		"405 client outdated": {do: refused(405), logins: 2, event: func(t *testing.T, in *Inbox) { Await[*events.ClientOutdated](t, in, nil) }},
		"401 logged out":      {do: refused(401), logins: 2, deleted: true, event: loggedOut(events.ConnectFailureLoggedOut)},
		"403 locked":          {do: refused(403), logins: 2, deleted: true, event: loggedOut(events.ConnectFailureMainDeviceGone)},
		"406 banned":          {do: refused(406), logins: 2, deleted: true, event: loggedOut(events.ConnectFailureUnknownLogout)},
		"400 anything else":   {do: refused(400), logins: 2, event: func(t *testing.T, in *Inbox) { Await[*events.ConnectFailure](t, in, nil) }},
		"402 temporary ban": {
			do: func(l *Line) { l.Ban(int(events.TempBanSentToTooManyPeople), time.Hour); l.Drop() }, logins: 2,
			event: func(t *testing.T, in *Inbox) {
				if e := Await[*events.TemporaryBan](t, in, nil); e.Expire != time.Hour || e.Code != events.TempBanSentToTooManyPeople {
					t.Errorf("banned %+v", e)
				}
			},
		},
		"unlinked while online": {do: (*Line).LogOut, logins: 1, deleted: true, event: loggedOut(events.ConnectFailureLoggedOut)},
		"stream replaced":       {do: (*Line).Replace, logins: 1, event: func(t *testing.T, in *Inbox) { Await[*events.StreamReplaced](t, in, nil) }},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := New(t)
			ana := s.Member(t, "", "Ana")
			line := s.Line(ana)
			h.do(line)
			h.event(t, ana.Inbox)
			ana.Log.Await(t, expected, 1)
			if ana.IsConnected() || line.Logins() != h.logins {
				t.Errorf("connected: %v, logins: %d", ana.IsConnected(), line.Logins())
			}
			keys := ana.Store.Container.(*memory)
			keys.mu.Lock()
			defer keys.mu.Unlock()
			if keys.deleted != h.deleted {
				t.Errorf("session deleted: %v", keys.deleted)
			}
		})
	}
}

// A panic in the handler counts as success: the message is acknowledged and gone.
func TestContractPanickingHandlerIsAcked(t *testing.T) {
	t.Parallel()
	s := New(t)
	bot := bot(t, s, careful)
	ana := s.Phone(t, "", "Ana")
	g := s.Group("Community", bot, ana)
	bot.AddEventHandler(func(e any) {
		if m, ok := e.(*events.Message); ok && Words(m.Message) == "bum" {
			panic("bum")
		}
	})
	ana.Say(t, g.JID, "bum")
	bot.Log.Await(t, "Event handler panicked", 1)
	s.Line(bot).AwaitSettled(t)
}

// A handler that returns false leaves the message on the server. It comes back at the next login, and only
// the buffer of decrypted events can read it then: without it the ratchet has moved, and the message is
// dropped in silence and acknowledged.
func TestContractRefusedMessage(t *testing.T) {
	for name, buffer := range map[string]bool{"with the buffer": true, "without it": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := New(t)
			var refuse atomic.Bool
			refuse.Store(true)
			var handled atomic.Int32
			bot := bot(t, s, func(c *whatsmeow.Client) {
				c.SynchronousAck, c.EnableDecryptedEventBuffer = true, buffer
				c.AddEventHandlerWithSuccessStatus(func(e any) bool {
					if m, ok := e.(*events.Message); ok && Words(m.Message) == "orden" {
						handled.Add(1)
						return !refuse.Load()
					}
					return true
				})
			})
			ana := s.Phone(t, "", "Ana")
			g := s.Group("Community", bot, ana)
			line := s.Line(bot)
			line.AwaitSettled(t)
			ana.Say(t, g.JID, "orden")
			bot.Log.Await(t, "failed", 1)
			if got := line.Queued(); got != 1 {
				t.Fatalf("%d stanzas queued after a refusal", got)
			}
			refuse.Store(false)
			line.Drop()
			line.AwaitLogins(t, 2)
			line.AwaitSettled(t)
			want := int32(1)
			if buffer {
				want = 2
			}
			if got := handled.Load(); got != want {
				t.Errorf("handled %d times", got)
			}
		})
	}
}

// With synchronous acks a handler that returns false keeps notifications on the server too.
func TestContractRefusedNotification(t *testing.T) {
	t.Parallel()
	s := New(t)
	var refuse atomic.Bool
	refuse.Store(true)
	bot := bot(t, s, func(c *whatsmeow.Client) {
		careful(c)
		c.AddEventHandlerWithSuccessStatus(func(e any) bool {
			info, ok := e.(*events.GroupInfo)
			return !ok || info.Name == nil || !refuse.Load()
		})
	})
	g := s.Group("Community", bot)
	g.SetSubject("Otra")
	line := s.Line(bot)
	g.SetTimer(whatsmeow.DisappearingTimer24Hours)
	s.await(t, "all but the refused", func() bool { return line.queued() == 1 })
	refuse.Store(false)
	line.Drop()
	line.AwaitLogins(t, 2)
	line.AwaitSettled(t)
	// The inbox comes after the handler that refused, and saw it only the second time.
	Await(t, bot.Inbox, func(e *events.GroupInfo) bool { return e.Name != nil })
}

// Every group message of a whatsmeow client brings its sender key, which is an event of its own, first and
// with the same id. An inbox that knows messages by their id must ignore it.
func TestContractTwoEventsPerGroupMessage(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	g := s.Group("Community", m[0], m[1])
	for _, words := range []string{"uno", "dos"} {
		id := m[0].Say(t, g.JID, words)
		m[1].Inbox.AwaitText(t, words)
		var same []*events.Message
		for _, e := range All[*events.Message](m[1].Inbox) {
			if e.Info.ID == id {
				same = append(same, e)
			}
		}
		if len(same) != 2 || same[0].Message.GetSenderKeyDistributionMessage() == nil || Words(same[0].Message) != "" {
			t.Errorf("%d events for %q", len(same), words)
		}
	}
}

// An edit has an id of its own; the edited message's is inside.
func TestContractEditHasItsOwnID(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	g := s.Group("Community", m[0], m[1])
	id := m[0].Say(t, g.JID, "hloa")
	m[0].Send(t, g.JID, m[0].BuildEdit(g.JID, id, Text("hola")))
	edit := m[1].Inbox.AwaitText(t, "hola")
	if edit.Info.ID == id || edit.Message.GetProtocolMessage().GetKey().GetID() != id {
		t.Errorf("edit %s of %s, sent as %s", edit.Info.ID, edit.Message.GetProtocolMessage().GetKey().GetID(), id)
	}
}

// Sending an id again encrypts it again: the recipients see two messages.
func TestContractSameIDTwice(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	g := s.Group("Community", m[0], m[1])
	id := m[0].GenerateMessageID()
	for range 2 {
		if _, err := m[0].SendMessage(context.Background(), g.JID, Text("otra vez"), whatsmeow.SendRequestExtra{ID: id}); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 {
		if got := m[1].Inbox.AwaitText(t, "otra vez"); got.Info.ID != id {
			t.Errorf("id %s", got.Info.ID)
		}
	}
}

// If the line dies before the ack, whatsmeow itself says the same bytes again, and SendMessage succeeds.
func TestContractFrameIsRepeatedAfterReconnect(t *testing.T) {
	t.Parallel()
	s, ana, bruno, g := pair(t)
	line := s.Line(ana)
	line.SwallowAck(1)
	done := make(chan error, 1)
	go func() {
		_, err := ana.SendMessage(context.Background(), g.JID, Text("¿llegó?"))
		done <- err
	}()
	bruno.AwaitText(t, "¿llegó?")
	line.Drop()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	bruno.s.await(t, "the repetition", func() bool { return len(bruno.unopened) > 0 })
	heard := bruno.Heard()
	if last := heard[len(heard)-1]; last.Err == nil {
		t.Errorf("the repetition was encrypted anew: %+v", last)
	}
}

// After a group has moved to LIDs, every message fails until the group's info is asked for again.
func TestContractMigratedGroupRefuses(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	g := s.OldGroup("Community", m[0], m[1])
	ctx := context.Background()
	m[0].Say(t, g.JID, "antes")
	g.MigrateToLID(Refuse)
	for range 2 {
		_, err := m[0].SendMessage(ctx, g.JID, Text("durante"))
		if !errors.Is(err, whatsmeow.ErrServerReturnedError) || !strings.Contains(err.Error(), "421") {
			t.Fatalf("refused with %v", err)
		}
	}
	if _, err := m[0].GetGroupInfo(ctx, g.JID); err != nil {
		t.Fatal(err)
	}
	m[0].Say(t, g.JID, "después")
	m[1].Inbox.AwaitText(t, "después")
}

// whatsmeow goes on with the same sender key when someone leaves: who has left could read on, were it
// not for the server.
func TestContractSenderKeyIsNotRotated(t *testing.T) {
	t.Parallel()
	s, ana, bruno, g := pair(t)
	carol := s.Phone(t, "", "Carol")
	g.Add(carol)
	// Sending while the members change is a data race inside whatsmeow (its cache of members): wait.
	Await(t, ana.Inbox, func(e *events.GroupInfo) bool { return len(e.Join) == 1 })
	key := func(words string) uint32 {
		ana.Say(t, g.JID, words)
		var enc node
		s.await(t, words, func() bool {
			for _, l := range bruno.unopened {
				for _, e := range l.stanza.GetChildrenByTag("enc") {
					if text(&e, "type") == "skmsg" {
						enc = e
						return true
					}
				}
			}
			return false
		})
		bruno.AwaitText(t, words)
		m, err := protocol.NewSenderKeyMessageFromBytes(content(enc), serializer.SenderKeyMessage)
		if err != nil {
			t.Fatal(err)
		}
		return m.KeyID()
	}
	before := key("con Carol")
	g.Remove(carol)
	Await(t, ana.Inbox, func(e *events.GroupInfo) bool { return len(e.Leave) == 1 })
	if after := key("sin Carol"); after != before {
		t.Errorf("the key changed from %d to %d: whatsmeow has learnt to rotate it", before, after)
	}
}

// A client that has restarted remembers nothing of what it said: only GetMessageForRetry can help someone
// who could not decrypt it.
func TestContractRetryAfterRestart(t *testing.T) {
	t.Parallel()
	s := New(t)
	phone, device := s.Phone(t, "", "Bot"), NewDevice()
	bot := whatsmeow.NewClient(device, nil)
	s.Link(t, bot, phone)
	ana := s.Member(t, "", "Ana")
	g := s.Group("Community", phone, ana)
	s.Line(ana).AwaitSettled(t)
	ana.Disconnect()
	s.Line(ana).AwaitOffline(t)
	sent, err := bot.SendMessage(context.Background(), g.JID, Text("recordatorio"))
	if err != nil {
		t.Fatal(err)
	}
	bot.Disconnect()

	again := whatsmeow.NewClient(device, nil)
	again.GetMessageForRetry = func(_, to types.JID, id types.MessageID) *waE2E.Message {
		if to == g.JID && id == sent.ID {
			return Text("recordatorio")
		}
		return nil
	}
	s.Wire(again)
	t.Cleanup(again.Disconnect)
	if err := again.Connect(); err != nil {
		t.Fatal(err)
	}
	s.Line(ana).Garble(1)
	if err := ana.Connect(); err != nil {
		t.Fatal(err)
	}
	if got := ana.Inbox.AwaitText(t, "recordatorio"); got.Info.ID != sent.ID {
		t.Errorf("id %s", got.Info.ID)
	}
}

// A flood of offline messages is acknowledged to the last, in whatever order the events come.
func TestContractOfflineFlood(t *testing.T) {
	t.Parallel()
	n := 2300 // more than whatsmeow's queue holds
	if raced {
		n = 300
	}
	s, ana, bruno, g := pair(t)
	line := s.Line(ana)
	ana.Disconnect()
	line.AwaitOffline(t)
	for i := range n {
		bruno.Say(t, g.JID, fmt.Sprintf("mensaje %d", i))
	}
	if err := ana.Connect(); err != nil {
		t.Fatal(err)
	}
	line.AwaitSettled(t)
	texts := ana.Inbox.Texts()
	seen := map[string]bool{}
	for _, words := range texts {
		seen[words] = true
	}
	if len(seen) != n || len(texts) != n {
		t.Errorf("%d texts, %d of them different, of %d", len(texts), len(seen), n)
	}
}

// With synchronous acks a message that could not be decrypted is asked of two: of the sender, and at once of
// the client's own phone. Both may answer, and the same id is reported twice.
func TestContractUndecryptableIsReportedTwice(t *testing.T) {
	t.Parallel()
	s := New(t)
	bot := bot(t, s, careful)
	bot.Phone.Resend()
	ana := s.Phone(t, "", "Ana")
	g := s.Group("Community", bot, ana)
	ana.Say(t, g.JID, "primero")
	bot.Inbox.AwaitText(t, "primero")
	s.Line(bot).Garble(1)
	id := ana.Say(t, g.JID, "ilegible")
	Await[*events.UndecryptableMessage](t, bot.Inbox, nil)
	one, other := bot.Inbox.AwaitText(t, "ilegible"), bot.Inbox.AwaitText(t, "ilegible")
	if one.Info.ID != id || other.Info.ID != id || one.UnavailableRequestID == other.UnavailableRequestID {
		t.Errorf("reported %+v and %+v", one.Info, other.Info)
	}
}
