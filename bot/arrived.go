package bot

import (
	"context"
	"errors"

	"comunidad/store"
)

// Arrived tells the bot that somebody has a message, by its id. If WhatsApp never said that it took it, this is the proof,
// and it is not sent again. Of any other message it is no news.
func (b *Bot) Arrived(ctx context.Context, id string) error {
	unsure := func(tx *store.Tx) (out store.Out, err error) { return tx.Unsure(ctx, b.settled.Load(), id) }
	err := b.db.Read(ctx, b.now(), func(tx *store.Tx) error { // a thousand phones may say so, and a write waits for the disk
		_, err := unsure(tx)
		return err
	})
	if err == nil {
		err = b.db.Write(ctx, b.now(), func(tx *store.Tx) error {
			out, err := unsure(tx)
			if err != nil {
				return err
			}
			return accepted(ctx, tx, out)
		})
	}
	if errors.Is(err, store.ErrNotFound) {
		return nil
	}
	return err
}
