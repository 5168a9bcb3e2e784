package watest

import (
	"context"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"

	"go.mau.fi/util/random"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/keys"
)

// memory is a store for whatsmeow that forgets with the process: no file, no SQL, and few prekeys, so
// that a member costs milliseconds. What it does not keep (chat settings, privacy tokens) it swallows
// in silence; a test that needs those uses whatsmeow's own sqlstore.
type memory struct {
	store.NoopStore

	mu           sync.Mutex
	identities   map[string][32]byte
	sessions     map[string][]byte
	senderKeys   map[[2]string][]byte
	preKeys      map[uint32]*keys.PreKey
	uploaded     map[uint32]bool
	lastKey      uint32
	secrets      map[secretKey]secret
	lidOf        map[string]string
	pnOf         map[string]string
	buffer       map[[32]byte]*store.BufferedEvent
	states       map[string]*state
	stateKeys    map[string]*store.AppStateSyncKey
	lastStateKey []byte
	contacts     map[types.JID]types.ContactInfo
	deleted      bool
}

var (
	_ store.AllStores       = (*memory)(nil)
	_ store.DeviceContainer = (*memory)(nil)
)

func newMemory() *memory {
	return &memory{
		identities: map[string][32]byte{}, sessions: map[string][]byte{}, senderKeys: map[[2]string][]byte{},
		preKeys: map[uint32]*keys.PreKey{}, uploaded: map[uint32]bool{}, secrets: map[secretKey]secret{},
		lidOf: map[string]string{}, pnOf: map[string]string{}, buffer: map[[32]byte]*store.BufferedEvent{},
		contacts: map[types.JID]types.ContactInfo{}, states: map[string]*state{}, stateKeys: map[string]*store.AppStateSyncKey{},
	}
}

// NewDevice is an unpaired whatsmeow device that lives in memory, for clients of the test's own. Clients made
// one after another from the same device are the same program, restarted.
func NewDevice() *store.Device {
	m := newMemory()
	identity := keys.NewKeyPair()
	d := &store.Device{
		NoiseKey: keys.NewKeyPair(), IdentityKey: identity, SignedPreKey: identity.CreateSignedPreKey(1),
		RegistrationID: rand.Uint32(), AdvSecretKey: random.Bytes(32),
		Container: m, LIDs: m,
	}
	d.SetAllStores(m)
	d.Initialized = true
	return d
}

// forUser deletes what is kept under any device of a Signal user.
func forUser[V any](m map[string]V, user string) {
	maps.DeleteFunc(m, func(address string, _ V) bool { return strings.HasPrefix(address, user+":") })
}

// PutIdentity implements store.IdentityStore.
func (m *memory) PutIdentity(_ context.Context, address string, key [32]byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.identities[address] = key
	return nil
}

// DeleteIdentity implements store.IdentityStore.
func (m *memory) DeleteIdentity(_ context.Context, address string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.identities, address)
	return nil
}

// DeleteAllIdentities implements store.IdentityStore.
func (m *memory) DeleteAllIdentities(_ context.Context, user string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	forUser(m.identities, user)
	return nil
}

// IsTrustedIdentity implements store.IdentityStore: trust on first use.
func (m *memory) IsTrustedIdentity(_ context.Context, address string, key [32]byte) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	known, ok := m.identities[address]
	return !ok || known == key, nil
}

// GetSession implements store.SessionStore.
func (m *memory) GetSession(_ context.Context, address string) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.sessions[address], nil
}

// HasSession implements store.SessionStore.
func (m *memory) HasSession(_ context.Context, address string) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.sessions[address] != nil, nil
}

// GetManySessions implements store.SessionStore: an entry for every address, nil where there is none.
func (m *memory) GetManySessions(_ context.Context, addresses []string) (map[string][]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	found := make(map[string][]byte, len(addresses))
	for _, address := range addresses {
		found[address] = m.sessions[address]
	}
	return found, nil
}

// PutSession implements store.SessionStore.
func (m *memory) PutSession(_ context.Context, address string, session []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.sessions[address] = session
	return nil
}

// PutManySessions implements store.SessionStore.
func (m *memory) PutManySessions(_ context.Context, sessions map[string][]byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	maps.Copy(m.sessions, sessions)
	return nil
}

// DeleteSession implements store.SessionStore.
func (m *memory) DeleteSession(_ context.Context, address string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.sessions, address)
	return nil
}

// DeleteAllSessions implements store.SessionStore.
func (m *memory) DeleteAllSessions(_ context.Context, user string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	forUser(m.sessions, user)
	return nil
}

// MigratePNToLID implements store.SessionStore: what was kept under the number moves to the LID.
func (m *memory) MigratePNToLID(_ context.Context, pn, lid types.JID) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	rename(m.sessions, pn.SignalAddressUser(), lid.SignalAddressUser())
	rename(m.identities, pn.SignalAddressUser(), lid.SignalAddressUser())
	for key, value := range m.senderKeys {
		if device, ok := strings.CutPrefix(key[1], pn.SignalAddressUser()+":"); ok {
			delete(m.senderKeys, key)
			m.senderKeys[[2]string{key[0], lid.SignalAddressUser() + ":" + device}] = value
		}
	}
	return nil
}

func rename[V any](m map[string]V, from, to string) {
	for _, address := range slices.Collect(maps.Keys(m)) {
		if device, ok := strings.CutPrefix(address, from+":"); ok {
			m[to+":"+device] = m[address]
			delete(m, address)
		}
	}
}
