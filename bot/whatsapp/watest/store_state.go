package watest

import (
	"context"

	"go.mau.fi/whatsmeow/store"
)

// state is what a device knows of one app state collection.
type state struct {
	version uint64
	hash    [128]byte
	macs    map[string][]byte
}

func (m *memory) collection(name string) *state {
	if m.states[name] == nil {
		m.states[name] = &state{macs: map[string][]byte{}}
	}
	return m.states[name]
}

// PutAppStateSyncKey implements store.AppStateSyncKeyStore.
func (m *memory) PutAppStateSyncKey(_ context.Context, id []byte, key store.AppStateSyncKey) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.stateKeys[string(id)], m.lastStateKey = &key, id
	return nil
}

// GetAppStateSyncKey implements store.AppStateSyncKeyStore.
func (m *memory) GetAppStateSyncKey(_ context.Context, id []byte) (*store.AppStateSyncKey, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.stateKeys[string(id)], nil
}

// GetLatestAppStateSyncKeyID implements store.AppStateSyncKeyStore.
func (m *memory) GetLatestAppStateSyncKeyID(context.Context) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.lastStateKey, nil
}

// PutAppStateVersion implements store.AppStateStore.
func (m *memory) PutAppStateVersion(_ context.Context, name string, version uint64, hash [128]byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	c := m.collection(name)
	c.version, c.hash = version, hash
	return nil
}

// GetAppStateVersion implements store.AppStateStore.
func (m *memory) GetAppStateVersion(_ context.Context, name string) (uint64, [128]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	c := m.collection(name)
	return c.version, c.hash, nil
}

// DeleteAppStateVersion implements store.AppStateStore.
func (m *memory) DeleteAppStateVersion(_ context.Context, name string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.states, name)
	return nil
}

// PutAppStateMutationMACs implements store.AppStateStore.
func (m *memory) PutAppStateMutationMACs(_ context.Context, name string, _ uint64, macs []store.AppStateMutationMAC) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, mac := range macs {
		m.collection(name).macs[string(mac.IndexMAC)] = mac.ValueMAC
	}
	return nil
}

// DeleteAppStateMutationMACs implements store.AppStateStore.
func (m *memory) DeleteAppStateMutationMACs(_ context.Context, name string, indexes [][]byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, index := range indexes {
		delete(m.collection(name).macs, string(index))
	}
	return nil
}

// GetAppStateMutationMAC implements store.AppStateStore.
func (m *memory) GetAppStateMutationMAC(_ context.Context, name string, index []byte) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.collection(name).macs[string(index)], nil
}
