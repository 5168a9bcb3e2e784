package watest

import (
	"context"
	"encoding/binary"
	"fmt"
	"sync"
	"testing"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

// Phone is the main device of an account, played by the server. It scans pairing codes, and it is a
// full participant: it holds Signal keys, encrypts what it says and can read what it is told.
type Phone struct {
	// Number is the phone number, digits only. Name is what others see.
	Number, Name string

	s      *Server
	of     *account
	device *device
	keys   phoneKeys

	// signal guards the ratchets: what is read or written with them is done one at a time.
	signal sync.Mutex
	given  map[types.JID]map[types.JID]bool // by chat, the devices that have this phone's sender key
	heard  []*Heard
	peers  sync.Mutex // what linked devices ask is answered one at a time

	// Under the server's lock:
	deaf     bool
	resends  bool
	unopened []letter
	receipts []Ticked
	spoken   map[string]said
	flood    flood
}

// phoneKeys is the secret half of a phone's keys.
type phoneKeys struct{ *store.Device }

func (k phoneKeys) oneTimeKey() publicKey {
	key := must(k.PreKeys.GenOnePreKey(context.Background()))
	return publicKey{keyID(key.KeyID), key.Pub[:]}
}

// Phone opens an account and returns its phone, with no device linked yet. An empty number is the next
// free one.
func (s *Server) Phone(t testing.TB, number, name string) *Phone {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	if number == "" {
		number = fmt.Sprint(5491100000000 + s.next())
	}
	if s.accounts[number] != nil {
		t.Fatalf("watest: %s has an account already", number)
	}
	return s.newPhone(number, name)
}

// Crowd opens n accounts at once. Their phones are deaf until they are asked to Listen, so that a
// group of a thousand keeps nothing of what is said in it.
func (s *Server) Crowd(n int) []*Phone {
	s.mu.Lock()
	defer s.mu.Unlock()
	crowd := make([]*Phone, n)
	for i := range crowd {
		number := 5491500000000 + s.next()
		crowd[i] = s.newPhone(fmt.Sprint(number), fmt.Sprintf("Crowd %d", i+1))
		crowd[i].deaf = true
	}
	return crowd
}

func (s *Server) newPhone(number, name string) *Phone {
	p := &Phone{
		Number: number, Name: name, s: s, keys: phoneKeys{NewDevice()},
		given: map[types.JID]map[types.JID]bool{}, spoken: map[string]said{},
	}
	a := s.newAccount(number, name, p)
	d := &device{of: a, phone: p, keys: keyring{
		registration: binary.BigEndian.AppendUint32(nil, p.keys.RegistrationID),
		identity:     p.keys.IdentityKey.Pub[:],
		signed:       publicKey{keyID(p.keys.SignedPreKey.KeyID), p.keys.SignedPreKey.Pub[:]},
		signature:    p.keys.SignedPreKey.Signature[:],
	}}
	a.devices[0], p.device, p.of = d, d, a
	return p
}

func (p *Phone) holder() *account { return p.of }

// PN is the phone number as a JID.
func (p *Phone) PN() types.JID {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	return p.of.pn
}

// LID is the hidden identity as a JID.
func (p *Phone) LID() types.JID {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	return p.of.lid
}
