package bot

import (
	"context"

	"comunidad/store"
)

// Sent gives a message of ours again, by its id: a phone that could not read it asks for it, also after a restart.
// store.ErrNotFound if it is not ours or too old.
func (b *Bot) Sent(ctx context.Context, id string) (outgoing Outgoing, err error) {
	err = b.db.Read(ctx, b.now(), func(tx *store.Tx) error {
		out, err := tx.Sent(ctx, id)
		if err == nil && out.Text == "" && out.Kind != store.Sheet {
			err = store.ErrNotFound
		}
		if err != nil {
			return err
		}
		outgoing, err = name(ctx, tx, out)
		return err
	})
	return outgoing, err
}

// Options gives what can be ticked in a poll of ours, by its id and however old it is: a vote names its options only by
// what is made of their words. store.ErrNotFound if the poll is not ours.
func (b *Bot) Options(ctx context.Context, id string) (options []string, err error) {
	err = b.db.Read(ctx, b.now(), func(tx *store.Tx) error {
		out, err := tx.Sent(ctx, id)
		if err == nil && out.Kind != store.Poll {
			err = store.ErrNotFound
		}
		options = out.Options
		return err
	})
	return options, err
}
