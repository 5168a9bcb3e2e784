package watest

import (
	"net/http"
	"sync"
	"testing"
	"time"

	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/keys"
)

// Server is a WhatsApp of its own: accounts, groups, queues and faults. Make one per test with New.
type Server struct {
	addr   string
	gate   *gate
	static *keys.KeyPair
	http   *http.Server
	work   sync.WaitGroup

	mu      sync.Mutex
	changed chan struct{} // closed and replaced whenever something happened
	now     func() time.Time
	closed  bool
	serial  int // for ids, numbers and references

	conns     map[*conn]bool
	accounts  map[string]*account // by phone number
	byLID     map[string]*account // by the user part of the LID
	groups    map[types.JID]*group
	scans     map[string]*conn     // QR references and the socket that shows them
	codes     map[string]*codePair // code pairings under way, by phone number
	media     map[string][]byte    // encrypted files, by path
	mediaBad  int                  // when not zero, the status every download is answered with
	uploadBad int                  // the same for uploads
	downloads int                  // files that were asked for
	webBad    int                  // the same for new sockets
	iqFaults  []*iqFault
	unknown   []string
	problems  []string
}

// New starts a server that stops when the test ends. Whatever a client said that the server could not
// make sense of fails the test then; an IQ it merely does not know is answered empty (see Unknown).
func New(t testing.TB) *Server {
	t.Helper()
	trustRoot()
	s := &Server{
		static: keys.NewKeyPair(), changed: make(chan struct{}), now: time.Now,
		conns: map[*conn]bool{}, accounts: map[string]*account{}, byLID: map[string]*account{},
		groups: map[types.JID]*group{}, scans: map[string]*conn{}, codes: map[string]*codePair{},
		media: map[string][]byte{},
	}
	if err := s.listen(); err != nil {
		t.Fatalf("watest: listen: %v", err)
	}
	t.Cleanup(func() {
		s.close()
		for _, problem := range s.problems {
			t.Errorf("watest: %s", problem)
		}
	})
	return s
}

// SetClock makes the server date what it sends with another clock than the machine's.
func (s *Server) SetClock(now func() time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.now = now
}

// Unknown lists the IQs that the server answered with an empty result for want of knowing them,
// as "type xmlns/child". A good test asserts that it is what it expects: usually nothing.
func (s *Server) Unknown() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.unknown...)
}

// close hangs up on everyone and waits for the goroutines to end.
func (s *Server) close() {
	s.mu.Lock()
	s.closed = true
	for c := range s.conns {
		c.cut()
	}
	s.mu.Unlock()
	s.http.Close()
	s.work.Wait()
}

// problem notes something that should never happen, for the end of the test.
func (s *Server) problem(text string) {
	if !s.closed {
		s.problems = append(s.problems, text)
	}
}
