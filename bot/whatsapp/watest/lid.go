package watest

import (
	"fmt"

	"go.mau.fi/whatsmeow/types"
)

// RemapLID gives a person's phone number another LID, as when a number changes hands or WhatsApp
// renumbers someone. Groups follow; nobody is told. It returns the new LID.
func (s *Server) RemapLID(p Person) types.JID {
	s.mu.Lock()
	defer s.mu.Unlock()
	a := p.holder()
	delete(s.byLID, a.lid.User)
	a.lid.User = fmt.Sprint(100000000000000 + s.next()*7919)
	s.byLID[a.lid.User] = a
	s.bump()
	return a.lid
}

// ChangeNumber moves a person, LID and all, to another phone number, as WhatsApp's own "change number"
// does. Groups follow; nobody is told.
func (s *Server) ChangeNumber(p Person, number string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	a := p.holder()
	delete(s.accounts, a.pn.User)
	a.pn.User = number
	s.accounts[number] = a
	s.bump()
}
