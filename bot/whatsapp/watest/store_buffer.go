package watest

import (
	"context"
	"time"

	"go.mau.fi/whatsmeow/store"
)

// The buffer of decrypted events, for clients with EnableDecryptedEventBuffer: what was decrypted but not
// handled yet, and after that its hash, by which it is known again.

// GetBufferedEvent implements store.EventBuffer.
func (m *memory) GetBufferedEvent(_ context.Context, hash [32]byte) (*store.BufferedEvent, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if found := m.buffer[hash]; found != nil {
		copied := *found
		return &copied, nil
	}
	return nil, nil
}

// PutBufferedEvent implements store.EventBuffer.
func (m *memory) PutBufferedEvent(_ context.Context, hash [32]byte, plaintext []byte, at time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.buffer[hash] = &store.BufferedEvent{Plaintext: plaintext, InsertTime: time.Now(), ServerTime: at}
	return nil
}

// ClearBufferedEventPlaintext implements store.EventBuffer.
func (m *memory) ClearBufferedEventPlaintext(_ context.Context, hash [32]byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if found := m.buffer[hash]; found != nil {
		found.Plaintext = nil
	}
	return nil
}

// DoDecryptionTxn implements store.EventBuffer. Memory has no transactions, and does not crash between two
// lines either.
func (m *memory) DoDecryptionTxn(ctx context.Context, decrypt func(context.Context) error) error {
	return decrypt(ctx)
}
