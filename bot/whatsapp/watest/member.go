package watest

import (
	"context"
	"testing"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/appstate"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

// Member is a person who chats through a real whatsmeow client.
type Member struct {
	*whatsmeow.Client
	// Phone is the phone the client is linked to.
	Phone *Phone
	// Inbox has all that the client reported since it was made.
	Inbox *Inbox
	// Log has what the client wrote in its log, at debug level.
	Log *Log
}

// Member opens an account, links a whatsmeow client to it by QR code and waits until it is connected.
// The client's store is in memory; it disconnects when the test ends. An empty number is the next free one.
func (s *Server) Member(t testing.TB, number, name string) *Member {
	t.Helper()
	return s.Linked(t, s.Phone(t, number, name))
}

// Members makes several members at once.
func (s *Server) Members(t testing.TB, names ...string) []*Member {
	t.Helper()
	list := make([]*Member, len(names))
	for i, name := range names {
		list[i] = s.Member(t, "", name)
	}
	return list
}

// Linked links a whatsmeow client with a store in memory to a phone.
func (s *Server) Linked(t testing.TB, p *Phone) *Member {
	t.Helper()
	log := NewLog()
	m := &Member{Client: whatsmeow.NewClient(NewDevice(), log), Phone: p, Log: log}
	m.Inbox = s.Link(t, m.Client, p)
	return m
}

// Link links a client of the test's own to a phone by QR code and waits until it is connected. The client
// is wired to the server before, and disconnected when the test ends. Its events are in the inbox returned.
func (s *Server) Link(t testing.TB, client *whatsmeow.Client, p *Phone) *Inbox {
	t.Helper()
	inbox := NewInbox(client)
	s.Wire(client)
	t.Cleanup(client.Disconnect)
	if err := client.Connect(); err != nil {
		t.Fatalf("watest: %s connects: %v", p.Name, err)
	}
	codes := Await[*events.QR](t, inbox, nil)
	if err := p.ScanQR(codes.Codes[0]); err != nil {
		t.Fatalf("watest: %s scans: %v", p.Name, err)
	}
	Await[*events.PairSuccess](t, inbox, nil)
	Await[*events.Connected](t, inbox, nil)
	// The phone has shared the app state: from here on the client knows its push name, and is quiet.
	Await(t, inbox, func(e *events.AppStateSyncComplete) bool {
		return e.Name == appstate.AllPatchNames[len(appstate.AllPatchNames)-1]
	})
	return inbox
}

func (m *Member) holder() *account { return m.Phone.of }

// Send sends a message and returns its id.
func (m *Member) Send(t testing.TB, chat types.JID, message *waE2E.Message) types.MessageID {
	t.Helper()
	sent, err := m.SendMessage(context.Background(), chat, message)
	if err != nil {
		t.Fatalf("watest: %s sends to %s: %v", m.Phone.Name, chat, err)
	}
	return sent.ID
}

// Say sends a text and returns its id.
func (m *Member) Say(t testing.TB, chat types.JID, words string) types.MessageID {
	t.Helper()
	return m.Send(t, chat, Text(words))
}

// React reacts to a message.
func (m *Member) React(t testing.TB, to *events.Message, emoji string) types.MessageID {
	t.Helper()
	return m.Send(t, to.Info.Chat, m.BuildReaction(to.Info.Chat, to.Info.Sender, to.Info.ID, emoji))
}

// Reply quotes a message.
func (m *Member) Reply(t testing.TB, to *events.Message, words string) types.MessageID {
	t.Helper()
	return m.Send(t, to.Info.Chat, Reply(to.Info.ID, to.Info.Sender, to.Message, words))
}
