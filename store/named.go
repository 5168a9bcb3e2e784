package store

import "context"

// Named tells whether a member agreed to be named in the proceedings.
func (tx *Tx) Named(ctx context.Context, member int64) (named bool, err error) {
	err = tx.get(ctx, `SELECT named FROM member WHERE id = $1`, []any{member}, &named)
	return named, err
}

// SetNamed records whether a member agrees to be named.
func (tx *Tx) SetNamed(ctx context.Context, member int64, named bool) error {
	_, err := tx.exec(ctx, `UPDATE member SET named = $2 WHERE id = $1`, member, named)
	return err
}
