package watest

import (
	"fmt"

	"go.mau.fi/whatsmeow/types"
)

// receive is one stanza from a client. It runs under the lock.
func (s *Server) receive(c *conn, stanza *node) {
	if c.dead || c.frozen() {
		return
	}
	// A client whose login was refused, or not answered yet, may still be saying what it meant to say on its last
	// socket. One that has not paired can only ask.
	if c.device == nil && (c.pair == nil || stanza.Tag != "iq") {
		return
	}
	switch stanza.Tag {
	case "iq":
		s.iq(c, stanza)
	case "message":
		s.message(c.device, stanza)
	case "receipt":
		s.receipt(c.device, stanza)
	case "ack":
		c.device.acknowledged(text(stanza, "class"), stanza)
	case "presence":
		c.device.of.line.presence = text(stanza, "type")
	case "chatstate":
		s.chatState(c.device, stanza)
	case "ib", "call":
	default:
		s.problem(fmt.Sprintf("a client said %s", stanza))
	}
}

// say sends a stanza unless the line is frozen, which keeps it for the thaw.
func (c *conn) say(stanza node) {
	if c.frozen() {
		l := c.device.of.line
		l.unsaid = append(l.unsaid, unsaid{c, stanza})
		return
	}
	c.send(stanza)
}

func (c *conn) frozen() bool {
	return c.device != nil && c.device.of.line.frozen
}

// chatState passes "typing…" on to whoever is in the chat and listening. Nobody is told later.
func (s *Server) chatState(from *device, stanza *node) {
	to := jid(stanza, "to")
	if g := s.groups[to]; g != nil {
		for _, m := range g.members {
			if m.of != from.of {
				name := from.as(g.mode)
				s.whisper(m.of, node{Tag: "chatstate", Attrs: attrs{"from": to, "participant": name.ToNonAD()}, Content: stanza.Content})
			}
		}
	} else if a := s.account(to); a != nil {
		name, _ := from.of.as(modeOf(to))
		s.whisper(a, node{Tag: "chatstate", Attrs: attrs{"from": name}, Content: stanza.Content})
	}
}

// whisper sends to an account's devices that are there to hear it.
func (s *Server) whisper(a *account, stanza node) {
	for _, d := range a.devices {
		if d.conn != nil && d.conn.active {
			d.conn.say(stanza)
		}
	}
}

// modeOf is the addressing mode that a user's JID belongs to.
func modeOf(j types.JID) types.AddressingMode {
	if j.Server == types.HiddenUserServer {
		return types.AddressingModeLID
	}
	return types.AddressingModePN
}

// notification makes a notification of a kind.
func (s *Server) notification(kind string, from types.JID, children ...node) node {
	return node{Tag: "notification", Attrs: attrs{
		"type": kind, "from": from, "id": s.id(), "t": s.stamp(),
	}, Content: children}
}
