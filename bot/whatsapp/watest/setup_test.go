package watest

import (
	"testing"

	"go.mau.fi/whatsmeow"
)

// pair is a client, and a phone that shares a group with it.
func pair(t *testing.T) (s *Server, ana *Member, bruno *Phone, g *Group) {
	t.Helper()
	s = New(t)
	ana = s.Member(t, "", "Ana")
	bruno = s.Phone(t, "", "Bruno")
	g = s.Group("Community", ana, bruno)
	s.Line(ana).AwaitSettled(t)
	return s, ana, bruno, g
}

// bot is a member whose client has options set before it connects.
func bot(t *testing.T, s *Server, options func(*whatsmeow.Client)) *Member {
	t.Helper()
	log := NewLog()
	m := &Member{Client: whatsmeow.NewClient(NewDevice(), log), Phone: s.Phone(t, "", "Bot"), Log: log}
	options(m.Client)
	m.Inbox = s.Link(t, m.Client, m.Phone)
	return m
}

// careful is how the bot configures its client.
func careful(c *whatsmeow.Client) {
	c.SynchronousAck = true
	c.EnableDecryptedEventBuffer = true
}
