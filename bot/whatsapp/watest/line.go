package watest

import (
	"testing"
	"time"
)

// Line is the handle for what goes wrong between the server and a person's linked device. Its faults
// outlive the socket: a fault set before the device is linked waits for it. All of them are counted or
// switched by the test, never by chance.
type Line struct {
	s  *Server
	of *account

	// Under the server's lock:
	logins   int
	presence string
	failures []node // what the next logins are answered with

	frozen  bool
	unsaid  []unsaid
	ignored []*conn // sockets whose login was not answered

	ignore, lose, swallow int // messages from the device
	twice, garble         int // messages to the device
	reorder               int
	shuffled              []outgoing
	holding               bool
	held                  []outgoing
	delay                 time.Duration
	lock                  timelock
}

type unsaid struct {
	conn   *conn
	stanza node
}

type outgoing = unsaid

// Line is the line of a person's linked device.
func (s *Server) Line(p Person) *Line {
	return p.holder().line
}

// Logins is how many times the device has tried to log in, and been let in or not.
func (l *Line) Logins() int {
	l.s.mu.Lock()
	defer l.s.mu.Unlock()
	return l.logins
}

// Linked tells whether the person has a linked device at all.
func (l *Line) Linked() bool {
	l.s.mu.Lock()
	defer l.s.mu.Unlock()
	return l.of.linked() != nil
}

// Presence is the last the device said of itself: "available", "unavailable" or nothing.
func (l *Line) Presence() string {
	l.s.mu.Lock()
	defer l.s.mu.Unlock()
	return l.presence
}

// Queued is how many stanzas the device has not acknowledged yet.
func (l *Line) Queued() int {
	l.s.mu.Lock()
	defer l.s.mu.Unlock()
	return l.queued()
}

func (l *Line) queued() int {
	if d := l.of.linked(); d != nil {
		return len(d.queue)
	}
	return 0
}

// online tells whether the device is logged in and asked for its messages.
func (l *Line) online() bool {
	d := l.of.linked()
	return d != nil && d.conn != nil && d.conn.active
}

// AwaitOnline waits until the device is logged in and listening.
func (l *Line) AwaitOnline(t testing.TB) {
	t.Helper()
	l.s.await(t, l.of.name+" to be online", l.online)
}

// AwaitOffline waits until the device's socket is gone.
func (l *Line) AwaitOffline(t testing.TB) {
	t.Helper()
	l.s.await(t, l.of.name+" to be offline", func() bool {
		d := l.of.linked()
		if d != nil && d.conn != nil {
			return false
		}
		for c := range l.s.conns {
			if c.device != nil && c.device.of == l.of {
				return false
			}
		}
		return true
	})
}

// AwaitLogins waits until the device has tried to log in so many times in all. AwaitOnline before cutting its
// line again: whatsmeow never notices a socket that dies the instant after its handshake.
func (l *Line) AwaitLogins(t testing.TB, n int) {
	t.Helper()
	l.s.await(t, l.of.name+" to log in again", func() bool { return l.logins >= n })
}

// AwaitSettled waits until the device has acknowledged all that it was sent.
func (l *Line) AwaitSettled(t testing.TB) {
	t.Helper()
	l.s.await(t, l.of.name+" to acknowledge everything", func() bool { return l.queued() == 0 })
}
