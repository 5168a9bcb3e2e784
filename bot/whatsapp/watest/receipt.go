package watest

import (
	"go.mau.fi/whatsmeow/types"
)

// receipt is a client's word on what it was sent: delivered, read, or not understood. The receipt takes
// the message off the queue and goes on to whoever sent it.
func (s *Server) receipt(by *device, r *node) {
	kind := text(r, "type")
	if kind != string(types.ReceiptTypeRetry) && kind != string(types.ReceiptTypeRead) {
		by.acknowledged("message", r)
	}
	to, participant := jid(r, "to"), jid(r, "participant")
	ack := node{Tag: "ack", Attrs: attrs{"class": "receipt", "id": text(r, "id"), "from": to}}
	if kind != "" {
		ack.Attrs["type"] = kind
	}
	if !participant.IsEmpty() {
		ack.Attrs["participant"] = participant
	}
	by.conn.say(ack)
	s.passOn(by, r)
}

// passOn tells the author of a message what became of it.
func (s *Server) passOn(by *device, r *node) {
	kind, to := text(r, "type"), jid(r, "to")
	author := to
	if to.Server == types.GroupServer {
		author = jid(r, "participant")
	}
	a := s.account(author)
	if a == nil || a == by.of && kind != string(types.ReceiptTypeRetry) {
		return
	}
	told := s.told(by, r)
	if kind == string(types.ReceiptTypeRetry) {
		// Only the device that encrypted it can encrypt it again.
		if d := a.devices[author.Device]; d != nil {
			s.push(d, told)
		}
		return
	}
	for _, d := range a.devices {
		s.push(d, told)
	}
}

// told is a receipt as the author of the message receives it.
func (s *Server) told(by *device, r *node) node {
	to := jid(r, "to")
	told := node{Tag: "receipt", Attrs: attrs{"id": text(r, "id"), "t": s.stamp()}, Content: r.Content}
	if kind := text(r, "type"); kind != "" {
		told.Attrs["type"] = kind
	}
	if g := s.groups[to]; g != nil {
		told.Attrs["from"], told.Attrs["participant"] = to, by.as(g.mode)
		if g.mode == types.AddressingModeLID {
			told.Attrs["participant_pn"], told.Attrs["addressing_mode"] = by.of.pn, string(g.mode)
		} else {
			told.Attrs["participant_lid"] = by.of.lid
		}
		return told
	}
	told.Attrs["from"] = by.as(modeOf(to))
	if modeOf(to) == types.AddressingModeLID {
		told.Attrs["sender_pn"] = by.of.pn
	} else {
		told.Attrs["sender_lid"] = by.of.lid
	}
	if recipient := jid(r, "recipient"); !recipient.IsEmpty() {
		told.Attrs["recipient"] = recipient
	}
	return told
}
