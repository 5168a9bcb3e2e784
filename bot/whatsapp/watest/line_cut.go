package watest

import (
	"time"
)

// do runs a step on the device's socket, if it has one.
func (l *Line) do(step func(c *conn)) {
	l.s.locked(func() {
		if d := l.of.linked(); d != nil && d.conn != nil {
			step(d.conn)
		}
	})
}

// Drop cuts the socket without a word, as a power cut or a lost signal does.
func (l *Line) Drop() {
	l.do(func(c *conn) {
		c.dead, c.device.conn = true, nil
		c.cut()
	})
}

// Restart sends stream error 515: come back at once.
func (l *Line) Restart() {
	l.do(func(c *conn) { c.streamError("515") })
}

// Maintenance sends stream error 503: the server is about to restart.
func (l *Line) Maintenance() {
	l.do(func(c *conn) { c.streamError("503") })
}

// Replace tells the device that another client has logged in with its keys.
func (l *Line) Replace() {
	l.do(func(c *conn) { c.streamError("", node{Tag: "conflict", Attrs: attrs{"type": "replaced"}}) })
}

// LogOut unlinks the device, as its owner can from the phone at any moment. If it is online it is told
// so (stream error 401, device_removed); if it is not, its next login fails with 401.
func (l *Line) LogOut() {
	l.s.locked(func() {
		d := l.of.linked()
		if d == nil {
			return
		}
		c := d.conn
		l.s.unlink(d)
		if c != nil {
			c.streamError("401", node{Tag: "conflict", Attrs: attrs{"type": "device_removed"}})
		}
	})
}

// RefuseLogin answers the next login with a failure: 401 and 403 and 406 mean logged out, 405 that the
// client is too old, 500 and 503 that the server is unwell; anything else is reported as it is.
// Several calls answer several logins.
func (l *Line) RefuseLogin(reason int) {
	l.s.locked(func() { l.failures = append(l.failures, failure(reason)) })
}

// Ban answers the next login with a temporary ban (402): a code of whatsmeow's events.TempBanReason,
// and how long it lasts.
func (l *Line) Ban(code int, expires time.Duration) {
	f := failure(402)
	f.Attrs["code"], f.Attrs["expire"] = code, int(expires.Seconds())
	l.s.locked(func() { l.failures = append(l.failures, f) })
}

// Freeze makes the server a black hole to the device: its socket stays open and new ones are accepted,
// but nothing the device says is heard, and nothing is said to it.
func (l *Line) Freeze() {
	l.s.locked(func() { l.frozen = true })
}

// Thaw ends a freeze. What the device said meanwhile is lost; what it was not told it is told now, if it
// is still on the same socket. Sockets whose login was never answered are closed, after a grace: whatsmeow
// does not notice, ever, a socket that dies in the instant between its handshake and its first stanza.
func (l *Line) Thaw() {
	l.s.locked(func() {
		l.frozen = false
		for _, u := range l.unsaid {
			if !u.conn.dead {
				u.conn.send(u.stanza)
			}
		}
		for _, c := range l.ignored {
			c.hangUp()
		}
		l.unsaid, l.ignored = nil, nil
	})
}
