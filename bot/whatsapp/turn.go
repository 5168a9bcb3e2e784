package whatsapp

import (
	"context"
	"sync"

	"go.mau.fi/whatsmeow/store"
)

// turn keeps decrypting and encrypting apart. Both load a person's keys, move them on and write them back, and whatsmeow
// lets them do so at once: then a key is used twice, and the person's phone drops the message as a repetition while we are
// told that it arrived.
type turn struct{ mu sync.Mutex }

type turnKey struct{}

// begin waits for its turn to encrypt. The turn ends when the keys are written back, or at the latest with end: while
// WhatsApp takes its time to answer, others may be read.
func (t *turn) begin(ctx context.Context) (_ context.Context, end func()) {
	t.mu.Lock()
	end = sync.OnceFunc(t.mu.Unlock)
	return context.WithValue(ctx, turnKey{}, end), end
}

// sessions ends the turn of whoever has written their keys back.
type sessions struct{ store.SessionStore }

// PutManySessions implements store.SessionStore. It is the last that a send does with keys that decrypting uses too.
func (s *sessions) PutManySessions(ctx context.Context, all map[string][]byte) error {
	err := s.SessionStore.PutManySessions(ctx, all)
	if end, ok := ctx.Value(turnKey{}).(func()); ok {
		end()
	}
	return err
}

// buffer takes a turn for each message that is decrypted.
type buffer struct {
	store.EventBuffer
	turn *turn
}

// DoDecryptionTxn implements store.EventBuffer.
func (b *buffer) DoDecryptionTxn(ctx context.Context, decrypt func(context.Context) error) error {
	b.turn.mu.Lock()
	defer b.turn.mu.Unlock()
	return b.EventBuffer.DoDecryptionTxn(ctx, decrypt)
}
