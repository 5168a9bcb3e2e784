package store

import (
	"context"
	"time"
)

// Scheduled is something that a facilitator wants said later.
type Scheduled struct {
	ID   int64
	Text string
	Due  time.Time
	By   int64
}

func scanScheduled(row scanner) (s Scheduled, err error) {
	return s, row.Scan(&s.ID, &s.Text, millis{&s.Due}, &s.By)
}

const scheduledColumns = `SELECT id, text, due_at, coalesce(by, 0) FROM scheduled WHERE status = 'waiting' `

// Schedule keeps a text to be said at a time.
func (tx *Tx) Schedule(ctx context.Context, s Scheduled) (id int64, err error) {
	err = tx.get(ctx, `INSERT INTO scheduled (text, due_at, by, status) VALUES ($1, $2, $3, 'waiting') RETURNING id`,
		[]any{s.Text, unix(s.Due), s.By}, &id)
	return id, err
}

// Waiting is what waits to be said, soonest first.
func (tx *Tx) Waiting(ctx context.Context) ([]Scheduled, error) {
	return list(ctx, tx, scanScheduled, scheduledColumns+`ORDER BY due_at, id`)
}

// EndScheduled records that a text was said, or that it will not be. ended is false if it did not wait.
func (tx *Tx) EndScheduled(ctx context.Context, id int64, said bool) (ended bool, err error) {
	status := "dropped"
	if said {
		status = "said"
	}
	rows, err := tx.exec(ctx, `UPDATE scheduled SET status = $2 WHERE id = $1 AND status = 'waiting'`, id, status)
	return rows == 1, err
}
