package store

import (
	"context"
	"time"
)

// Late is what was applied long after it was said, and that nobody was told of yet.
type Late struct {
	Count int
	Since time.Time // when the first of it was said
	Came  time.Time // when the last of it reached us
}

// MarkLate notes that a row was applied long after it was said.
func (tx *Tx) MarkLate(ctx context.Context, seq int64) error {
	_, err := tx.exec(ctx, `UPDATE inbox SET late = 1 WHERE seq = $1`, seq)
	return err
}

// LateIn sums up the rows that were applied late.
func (tx *Tx) LateIn(ctx context.Context) (l Late, err error) {
	return l, tx.get(ctx, `SELECT count(*), min(at), max(came_at) FROM inbox WHERE late = 1`, nil, &l.Count, millis{&l.Since}, millis{&l.Came})
}

// ToldLate notes that people were told.
func (tx *Tx) ToldLate(ctx context.Context) error {
	_, err := tx.exec(ctx, `UPDATE inbox SET late = 0 WHERE late = 1`)
	return err
}
