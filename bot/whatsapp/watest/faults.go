package watest

import (
	"slices"
	"testing"
)

// RefuseConnections hangs up on everyone who calls, before TLS, until AcceptConnections. Lines that are
// open stay open: drop those that should notice.
func (s *Server) RefuseConnections() { s.gate.set(true) }

// AcceptConnections ends RefuseConnections.
func (s *Server) AcceptConnections() { s.gate.set(false) }

// AwaitRefused waits until so many calls, in all, have been refused.
func (s *Server) AwaitRefused(t testing.TB, n int) {
	t.Helper()
	s.await(t, "a call to refuse", func() bool { return s.gate.count() >= n })
}

func (g *gate) set(refuse bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.refuse = refuse
}

func (g *gate) count() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.refused
}

// iqFault answers IQs with an error.
type iqFault struct {
	of    *account
	xmlns string
	code  int
	text  string
	left  int
}

// FailIQ answers the next n IQs of a namespace ("w:g2", "usync", "encrypt", "w:m"…) from a person's device
// with an error, such as 429 "rate-overlimit". An empty namespace is any. It takes the place of what was said of that
// namespace before; an n of 0 ends it.
func (l *Line) FailIQ(xmlns string, code int, reason string, n int) {
	l.s.locked(func() {
		l.s.iqFaults = slices.DeleteFunc(l.s.iqFaults, func(f *iqFault) bool { return f.of == l.of && f.xmlns == xmlns })
		l.s.iqFaults = append(l.s.iqFaults, &iqFault{of: l.of, xmlns: xmlns, code: code, text: reason, left: n})
	})
}

// RateLimit answers the next n IQs of a namespace with 429.
func (l *Line) RateLimit(xmlns string, n int) {
	l.FailIQ(xmlns, 429, "rate-overlimit", n)
}

func (s *Server) iqFault(c *conn, xmlns string) *iqFault {
	if c.device == nil {
		return nil
	}
	for _, f := range s.iqFaults {
		if f.of == c.device.of && (f.xmlns == "" || f.xmlns == xmlns) && take(&f.left) {
			return f
		}
	}
	return nil
}

// FailMedia answers every download with a status, such as 404, 410 or 500, until it is called with zero.
func (s *Server) FailMedia(status int) {
	s.locked(func() { s.mediaBad = status })
}

// FailUpload answers every upload with a status, such as 413 or 503, until it is called with zero.
func (s *Server) FailUpload(status int) {
	s.locked(func() { s.uploadBad = status })
}

// FailWeb answers every new socket with an HTTP status, such as 503, until it is called with zero.
func (s *Server) FailWeb(status int) {
	s.locked(func() { s.webBad = status })
}
