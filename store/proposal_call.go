package store

import (
	"context"
	"time"
)

// ProposalCall is the time in which topics for a meeting are called for (convocatoria de temas).
type ProposalCall struct {
	Meeting            int64
	OpenedAt, ClosesAt time.Time
	ClosedAt           time.Time // zero while it is open
}

// Open tells whether it still takes topics.
func (c ProposalCall) Open(now time.Time) bool { return c.ClosedAt.IsZero() && now.Before(c.ClosesAt) }

func scanCall(row scanner) (c ProposalCall, err error) {
	return c, row.Scan(&c.Meeting, millis{&c.OpenedAt}, millis{&c.ClosesAt}, millis{&c.ClosedAt})
}

// OpenCall opens a meeting's call, or opens it again, until closesAt.
func (tx *Tx) OpenCall(ctx context.Context, meeting int64, closesAt time.Time) error {
	_, err := tx.exec(ctx, `INSERT INTO proposal_call (meeting, opened_at, closes_at) VALUES ($1, $2, $3)
		ON CONFLICT (meeting) DO UPDATE SET closes_at = excluded.closes_at, closed_at = NULL`, meeting, unix(tx.Now), unix(closesAt))
	return err
}

// CloseCall ends a meeting's call now.
func (tx *Tx) CloseCall(ctx context.Context, meeting int64) error {
	_, err := tx.exec(ctx, `UPDATE proposal_call SET closed_at = $2 WHERE meeting = $1 AND closed_at IS NULL`, meeting, unix(tx.Now))
	return err
}

// Call reads a meeting's call. ErrNotFound if there was none.
func (tx *Tx) Call(ctx context.Context, meeting int64) (ProposalCall, error) {
	return one(ctx, tx, scanCall, `SELECT meeting, opened_at, closes_at, closed_at FROM proposal_call WHERE meeting = $1`, meeting)
}
