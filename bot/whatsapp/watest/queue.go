package watest

import (
	"go.mau.fi/whatsmeow/types"
)

// pending is a stanza that a device has not acknowledged. It is delivered at each login until it is:
// at least once, as the real server does.
type pending struct {
	stanza            node
	id                string
	from, participant types.JID
}

// push hands a stanza to a device: at once if it is listening, and in any case at its next login until
// it acknowledges it. A message is acknowledged by its receipt, anything else by an <ack>.
func (s *Server) push(d *device, stanza node) {
	if d.phone != nil {
		d.phone.receive(stanza)
		return
	}
	d.queue = append(d.queue, &pending{
		stanza: stanza, id: text(&stanza, "id"),
		from: jid(&stanza, "from"), participant: jid(&stanza, "participant"),
	})
	if d.conn != nil && d.conn.active {
		d.of.line.deliver(d.conn, stanza)
	}
}

// acknowledged forgets the oldest stanza that an ack or a receipt is about.
func (d *device) acknowledged(class string, ack *node) {
	id, to, participant := text(ack, "id"), jid(ack, "to"), jid(ack, "participant")
	for i, p := range d.queue {
		if p.stanza.Tag == class && p.id == id && p.from == to && p.participant == participant {
			if i == 0 { // a flood is acknowledged mostly in order
				d.queue = d.queue[1:]
			} else {
				d.queue = append(d.queue[:i:i], d.queue[i+1:]...)
			}
			return
		}
	}
}

// flush delivers the queue to a device that has just come back.
func (s *Server) flush(c *conn) {
	queue := c.device.queue
	for _, p := range queue {
		c.device.of.line.deliver(c, with(p.stanza, "offline", "1"))
	}
	c.say(node{Tag: "ib", Attrs: attrs{"from": types.ServerJID}, Content: []node{
		{Tag: "offline", Attrs: attrs{"count": len(queue)}},
	}})
}

// preview announces the queue before it comes.
func (s *Server) preview(c *conn) {
	counts := map[string]int{}
	for _, p := range c.device.queue {
		counts[p.stanza.Tag]++
	}
	c.say(node{Tag: "ib", Attrs: attrs{"from": types.ServerJID}, Content: []node{
		{Tag: "offline_preview", Attrs: attrs{
			"count": len(c.device.queue), "appdata": 0, "message": counts["message"],
			"notification": counts["notification"], "receipt": counts["receipt"],
		}},
	}})
}
