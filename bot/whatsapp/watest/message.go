package watest

import (
	"slices"

	"go.mau.fi/whatsmeow/types"
)

// message is a message from a client, or a retry of one for a single device.
func (s *Server) message(sender *device, m *node) {
	l := sender.of.line
	if take(&l.ignore) {
		return
	}
	ack := node{Tag: "ack", Attrs: attrs{
		"class": "message", "id": text(m, "id"), "from": jid(m, "to"), "t": s.stamp(),
	}}
	switch {
	case take(&l.lose):
		sender.conn.say(ack)
		return
	case take(&l.swallow):
		s.route(sender, m)
		return
	}
	code, hash := s.route(sender, m)
	if code != 0 {
		ack.Attrs["error"] = code
	}
	if hash != "" {
		ack.Attrs["phash"] = hash
	}
	sender.conn.say(ack)
}

// take counts a fault down.
func take(left *int) bool {
	if *left == 0 {
		return false
	}
	*left--
	return true
}

// route delivers a message. It returns the error to acknowledge it with, if any, and the hash of the
// devices that should have been written to if it is not the one the sender said.
func (s *Server) route(sender *device, m *node) (code int, hash string) {
	to := jid(m, "to")
	switch {
	case to.Server == types.GroupServer:
		return s.routeGroup(sender, s.groups[to], m)
	case s.account(to) != nil:
		return s.routeDM(sender, s.account(to), m), ""
	}
	return 404, ""
}

// Refused group messages: the codes are a guess, the official server's are not documented.
const (
	notInGroup     = 403
	onlyAdmins     = 403
	oldAddressing  = 421
	reachOutLocked = 463
)

func (s *Server) routeGroup(sender *device, g *group, m *node) (code int, hash string) {
	switch {
	case g == nil:
		return 404, ""
	case g.member(sender.of) == nil:
		return notInGroup, ""
	case g.announce && !g.isAdmin(sender.of):
		return onlyAdmins, ""
	}
	stale := g.migration != 0 && text(m, "addressing_mode") != string(types.AddressingModeLID)
	if retry := jid(m, "participant"); !retry.IsEmpty() {
		if d := s.device(retry); d != nil {
			s.push(d, s.inGroup(g, sender, m, m.GetChildrenByTag("enc")))
		}
		return 0, ""
	}
	if stale && g.migration == Refuse {
		return oldAddressing, ""
	}
	mine := m.GetChildrenByTag("enc")
	each := s.eachDevice(m)
	for _, member := range g.members {
		for _, d := range member.of.devices {
			if d != sender && !(d.phone != nil && d.phone.deaf) {
				s.push(d, s.inGroup(g, sender, m, slices.Concat(each[d], mine)))
			}
		}
	}
	if expected := g.hash(sender); text(m, "phash") != expected {
		hash = expected
	}
	return 0, hash
}

// eachDevice is what a message holds for each device alone.
func (s *Server) eachDevice(m *node) map[*device][]node {
	each := map[*device][]node{}
	participants := m.GetChildByTag("participants")
	for _, to := range participants.GetChildren() {
		if d := s.device(jid(&to, "jid")); d != nil {
			each[d] = to.GetChildren()
		}
	}
	return each
}

// inGroup is a group message as one device receives it.
func (s *Server) inGroup(g *group, sender *device, m *node, enc []node) node {
	received := s.received(sender, m, enc)
	received.Attrs["from"] = g.jid
	received.Attrs["participant"] = sender.as(g.mode)
	received.Attrs["addressing_mode"] = string(g.mode)
	if g.mode == types.AddressingModeLID {
		received.Attrs["participant_pn"] = sender.of.pn
	} else {
		received.Attrs["participant_lid"] = sender.of.lid
	}
	return received
}

// received is what every delivered message has, whatever the chat. What was not meant for the recipient
// stays behind; anything else that the sender put in, known or not, goes along.
func (s *Server) received(sender *device, m *node, enc []node) node {
	stanza := node{Tag: "message", Attrs: attrs{
		"id": text(m, "id"), "type": text(m, "type"), "t": s.stamp(), "notify": sender.of.name,
	}}
	if edit := text(m, "edit"); edit != "" {
		stanza.Attrs["edit"] = edit
	}
	children := append([]node(nil), enc...)
	for _, child := range m.GetChildren() {
		switch child.Tag {
		case "participants", "enc", "tctoken", "cstoken", "reporting":
		default:
			children = append(children, child)
		}
	}
	stanza.Content = children
	return stanza
}

// routeDM delivers to a person's devices and to the sender's own others.
func (s *Server) routeDM(sender *device, to *account, m *node) int {
	if sender.of.line.forbids(to) {
		return reachOutLocked
	}
	name := jid(m, "to")
	if sender.of != to {
		to.knows[sender.of] = true
	}
	if enc := m.GetChildrenByTag("enc"); len(enc) > 0 {
		// A retry, or a message between one's own devices.
		if d := to.devices[name.Device]; d != nil {
			s.push(d, s.inDM(sender, d, name, m, enc))
		}
		return 0
	}
	for d, enc := range s.eachDevice(m) {
		if d != sender && (d.of == to || d.of == sender.of) {
			s.push(d, s.inDM(sender, d, name, m, enc))
		}
	}
	return 0
}

// inDM is a direct message as one device receives it. The sender goes by the same kind of name as the
// recipient was called by.
func (s *Server) inDM(sender, recipient *device, called types.JID, m *node, enc []node) node {
	received := s.received(sender, m, enc)
	mode := modeOf(called)
	received.Attrs["from"] = sender.as(mode)
	_, other := sender.of.as(mode)
	if category := text(m, "category"); category != "" {
		received.Attrs["category"] = category
	}
	switch {
	case recipient.of != sender.of:
		if mode == types.AddressingModeLID {
			received.Attrs["sender_pn"] = other
		} else {
			received.Attrs["sender_lid"] = other
		}
	case s.account(called) != sender.of:
		// A copy of what was said from another of the recipient's own devices.
		received.Attrs["recipient"] = called.ToNonAD()
		if a := s.account(called); mode == types.AddressingModeLID {
			received.Attrs["peer_recipient_pn"] = a.pn
		} else {
			received.Attrs["peer_recipient_lid"] = a.lid
		}
	}
	return received
}
