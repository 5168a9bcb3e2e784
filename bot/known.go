package bot

import (
	"context"
	"errors"

	"comunidad/store"
)

// Has tells whether somebody is in the group, as far as is known.
func (b *Bot) Has(ctx context.Context, addresses []store.Address) (bool, error) {
	return b.known(ctx, addresses, func(m store.Member) bool { return m.Status == store.InGroup })
}

// Reads tells whether a list that somebody sends alone would be read: of facilitators it is, of anybody else it need not
// even be fetched.
func (b *Bot) Reads(ctx context.Context, addresses []store.Address) (bool, error) {
	return b.known(ctx, addresses, func(m store.Member) bool { return m.Status == store.InGroup && m.Facilitator })
}

func (b *Bot) known(ctx context.Context, addresses []store.Address, as func(store.Member) bool) (is bool, err error) {
	err = b.db.Read(ctx, b.now(), func(tx *store.Tx) error {
		for _, a := range addresses {
			m, err := tx.MemberAt(ctx, a)
			if err != nil && !errors.Is(err, store.ErrNotFound) {
				return err
			}
			is = is || err == nil && as(m)
		}
		return nil
	})
	return is, err
}
