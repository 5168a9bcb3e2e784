package watest

import (
	"fmt"

	"go.mau.fi/whatsmeow/proto/waWa6"
	"go.mau.fi/whatsmeow/types"
)

// greet is the first thing after a handshake: a login, or codes to pair with.
func (s *Server) greet(c *conn, payload *waWa6.ClientPayload) {
	if c.pair = payload.GetDevicePairingData(); c.pair != nil {
		s.showCodes(c)
		return
	}
	a := s.accounts[fmt.Sprint(payload.GetUsername())]
	if a == nil {
		s.fail(c, failure(401))
		return
	}
	d := a.devices[uint16(payload.GetDevice())]
	if d == nil || d.noise != c.static {
		s.fail(c, failure(401))
		return
	}
	s.login(c, d)
}

// login lets a device in, unless its line has a fault prepared.
func (s *Server) login(c *conn, d *device) {
	l := d.of.line
	l.logins++
	if l.frozen {
		l.ignored = append(l.ignored, c)
		return
	}
	if len(l.failures) > 0 {
		s.fail(c, l.failures[0])
		l.failures = l.failures[1:]
		return
	}
	if old := d.conn; old != nil {
		old.streamError("", node{Tag: "conflict", Attrs: attrs{"type": "replaced"}})
	}
	d.conn, c.device = c, d
	c.say(node{Tag: "success", Attrs: attrs{
		"t": s.stamp(), "lid": d.lid(), "location": "lan", "props": "27",
		"display_name": d.of.name,
	}})
	if len(d.queue) > 0 {
		s.preview(c)
	}
}

// fail turns a login away.
func (s *Server) fail(c *conn, f node) {
	c.send(f)
	c.hangUp()
}

// failure is the refusal of a login.
func failure(reason int) node {
	return node{Tag: "failure", Attrs: attrs{"reason": reason, "location": "lan"}}
}

// streamError ends a session. The server listens no more to this socket.
func (c *conn) streamError(code string, children ...node) {
	e := node{Tag: "stream:error", Attrs: attrs{}}
	if code != "" {
		e.Attrs["code"] = code
	}
	if len(children) > 0 {
		e.Content = children
	}
	c.say(e)
	c.hangUp()
	c.dead = true
	if c.device != nil && c.device.conn == c {
		c.device.conn = nil
	}
}

// passive answers the client's request to be told, or not, what happens.
func (s *Server) passive(c *conn, iq *node) node {
	active := has(iq, "active")
	if active && !c.active {
		// The answer goes out before the messages do.
		c.say(result(iq))
		c.active = true
		s.flush(c)
		if c.device.fresh {
			c.device.fresh = false
			c.device.of.phone.welcome(c.device)
		}
		return node{}
	}
	c.active = active
	return result(iq)
}

// logout is a device unlinking itself.
func (s *Server) logout(c *conn, iq *node) node {
	target := s.device(jid(ptr(first(iq)), "jid"))
	if target == nil || target.of != c.device.of {
		return refusal(iq, 404, "item-not-found")
	}
	s.unlink(target)
	return result(iq)
}

// unlink forgets a device; the next login with its keys will fail.
func (s *Server) unlink(d *device) {
	delete(d.of.devices, d.id)
	s.devicesChanged(d, "remove")
}

// serverJID is who sends what is said by nobody in particular.
var serverJID = types.ServerJID

func ptr[T any](v T) *T { return &v }
