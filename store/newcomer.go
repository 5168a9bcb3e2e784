package store

import (
	"context"
	"time"
)

// MarkNewcomer records that a member came into a group that was already talking, and has not been welcomed.
func (tx *Tx) MarkNewcomer(ctx context.Context, member int64) error {
	_, err := tx.exec(ctx, `UPDATE member SET welcomed = 0 WHERE id = $1 AND EXISTS (SELECT 1 FROM inbox WHERE kind = 'said')`, member)
	return err
}

// NewcomerSince is when the first of those came who have not been welcomed; the zero time if there is none.
func (tx *Tx) NewcomerSince(ctx context.Context) (time.Time, error) {
	var t time.Time
	err := tx.get(ctx, `SELECT min(since) FROM member WHERE welcomed = 0 AND status = 'member'`, nil, millis{&t})
	return t, err
}

// Newcomers are those who have not been welcomed.
func (tx *Tx) Newcomers(ctx context.Context) ([]Member, error) {
	return list(ctx, tx, scanMember, memberColumns+`WHERE m.welcomed = 0 AND m.status = 'member' ORDER BY m.since, m.id`)
}

// Welcomed records that everyone has been.
func (tx *Tx) Welcomed(ctx context.Context) error {
	_, err := tx.exec(ctx, `UPDATE member SET welcomed = 1 WHERE welcomed = 0`)
	return err
}
