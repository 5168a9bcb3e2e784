package store

import (
	"context"
	"time"
)

// Handover is facilitation that somebody passed on for a while. It comes back by itself.
type Handover struct {
	ID          int64
	Giver       int64 // 0 if forgotten
	Taker       int64
	From, Until time.Time
	Granted     bool   // the right was given by this, and is taken back with it
	Status      string // planned, running, ended
}

const handoverColumns = `SELECT id, coalesce(giver, 0), taker, from_at, until_at, granted, status FROM handover `

func scanHandover(row scanner) (h Handover, err error) {
	return h, row.Scan(&h.ID, &h.Giver, &h.Taker, millis{&h.From}, millis{&h.Until}, &h.Granted, &h.Status)
}

// AddHandover plans one.
func (tx *Tx) AddHandover(ctx context.Context, h Handover) (id int64, err error) {
	err = tx.get(ctx, `INSERT INTO handover (giver, taker, from_at, until_at, status) VALUES ($1, $2, $3, $4, 'planned') RETURNING id`,
		[]any{h.Giver, h.Taker, unix(h.From), unix(h.Until)}, &id)
	return id, err
}

// Handovers are those that have not ended, in order.
func (tx *Tx) Handovers(ctx context.Context) ([]Handover, error) {
	return list(ctx, tx, scanHandover, handoverColumns+`WHERE status <> 'ended' ORDER BY from_at, id`)
}

// EveryHandover is all of them.
func (tx *Tx) EveryHandover(ctx context.Context) ([]Handover, error) {
	return list(ctx, tx, scanHandover, handoverColumns+`ORDER BY from_at, id`)
}

// SetHandover moves one on.
func (tx *Tx) SetHandover(ctx context.Context, h Handover) error {
	_, err := tx.exec(ctx, `UPDATE handover SET granted = $2, status = $3 WHERE id = $1`, h.ID, h.Granted, h.Status)
	return err
}
