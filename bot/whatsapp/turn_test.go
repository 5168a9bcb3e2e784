package whatsapp

import (
	"context"
	"errors"
	"testing"

	"go.mau.fi/whatsmeow/store"
)

// noStore keeps nothing, and can fail.
type noStore struct {
	store.NoopStore
	during func()
}

func (s *noStore) DoDecryptionTxn(_ context.Context, fn func(context.Context) error) error {
	s.during()
	return errors.New("no")
}

func TestTurns(t *testing.T) {
	var turns turn
	free := func() bool {
		if !turns.mu.TryLock() {
			return false
		}
		turns.mu.Unlock()
		return true
	}
	none := &noStore{during: func() {
		if free() {
			t.Error("nobody waits while a message is decrypted")
		}
	}}
	keys, plain := &sessions{SessionStore: none}, &buffer{EventBuffer: none, turn: &turns}

	ctx, end := turns.begin(t.Context())
	if free() {
		t.Error("nobody waits while a message is encrypted")
	}
	keys.PutManySessions(context.Background(), nil) // somebody else's
	if free() {
		t.Error("another's keys ended the turn")
	}
	keys.PutManySessions(ctx, nil)
	if !free() {
		t.Error("the turn goes on after the keys are written back")
	}
	end()
	_, end = turns.begin(t.Context()) // a message that needed no keys
	end()
	end()
	if err := plain.DoDecryptionTxn(t.Context(), nil); err == nil || !free() {
		t.Error("a failure keeps the turn")
	}
}
