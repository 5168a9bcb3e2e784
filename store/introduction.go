package store

import "context"

// Introduced tells whether the bot introduced two organisations to each other before.
func (tx *Tx) Introduced(ctx context.Context, a, b int64) (is bool, err error) {
	err = tx.get(ctx, `SELECT EXISTS (SELECT 1 FROM introduction WHERE a = $1 AND b = $2)`, []any{min(a, b), max(a, b)}, &is)
	return is, err
}

// Introduce records that the bot introduced two organisations to each other.
func (tx *Tx) Introduce(ctx context.Context, a, b int64) error {
	_, err := tx.exec(ctx, `INSERT INTO introduction (a, b, at) VALUES ($1, $2, $3)`, min(a, b), max(a, b), unix(tx.Now))
	return err
}
