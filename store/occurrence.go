package store

import (
	"context"
	"errors"
	"time"
)

// Settle records how a due instant of a job ended: posted, or skipped for a reason when reason is not empty.
// ErrExists if it ended before.
func (tx *Tx) Settle(ctx context.Context, job string, due time.Time, reason string) error {
	state := "posted"
	if reason != "" {
		state = "skipped"
	}
	_, err := tx.exec(ctx, `INSERT INTO occurrence (job, due_at, state, reason, settled_at) VALUES ($1, $2, $3, $4, $5)`,
		job, unix(due), state, reason, unix(tx.Now))
	return err
}

// Settled tells whether a due instant of a job has ended.
func (tx *Tx) Settled(ctx context.Context, job string, due time.Time) (bool, error) {
	var is bool
	err := tx.get(ctx, `SELECT EXISTS (SELECT 1 FROM occurrence WHERE job = $1 AND due_at = $2)`, []any{job, unix(due)}, &is)
	return is, err
}

// LastSettled is the latest due instant of a job that has ended, or the zero time.
func (tx *Tx) LastSettled(ctx context.Context, job string) (time.Time, error) {
	var t time.Time
	err := tx.get(ctx, `SELECT max(due_at) FROM occurrence WHERE job = $1`, []any{job}, millis{&t})
	if errors.Is(err, ErrNotFound) {
		return time.Time{}, nil
	}
	return t, err
}
