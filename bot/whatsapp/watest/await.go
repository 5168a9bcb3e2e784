package watest

import (
	"testing"
	"time"
)

// Patience is how long anything in this package waits for what it was told to wait for.
const Patience = 30 * time.Second

// bump wakes everyone who waits for the server's state. Call it with the lock held.
func (s *Server) bump() {
	close(s.changed)
	s.changed = make(chan struct{})
}

// until waits for a condition over the server's state, evaluated with the lock held.
func (s *Server) until(condition func() bool) bool {
	timeout := time.After(Patience)
	for {
		s.mu.Lock()
		met, changed := condition(), s.changed
		s.mu.Unlock()
		if met {
			return true
		}
		select {
		case <-changed:
		case <-timeout:
			return false
		}
	}
}

// await is until, failing the test.
func (s *Server) await(t testing.TB, what string, condition func() bool) {
	t.Helper()
	if !s.until(condition) {
		t.Fatalf("watest: waited %v in vain for %s", Patience, what)
	}
}
