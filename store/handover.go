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

// MarkHanded records of a meeting whether somebody led it to whom facilitation had been handed over. It outlives what is
// known of that person.
func (tx *Tx) MarkHanded(ctx context.Context, meeting int64) error {
	_, err := tx.exec(ctx, `UPDATE meeting SET handed = 1 WHERE number = $1 AND EXISTS (SELECT 1 FROM handover h
		WHERE h.granted = 1 AND h.from_at <= meeting.starts_at AND h.until_at > meeting.starts_at)`, meeting)
	return err
}

// Handed counts the meetings held since then, and those of them that somebody led to whom it had been handed over. Of
// meetings before the bot came nobody knows.
func (tx *Tx) Handed(ctx context.Context, since time.Time) (handed, held int, err error) {
	err = tx.get(ctx, `SELECT coalesce(sum(handed), 0), count(*) FROM meeting WHERE status = 'held' AND starts_at >= $1
		AND number NOT IN (SELECT meeting FROM past_meeting)`, []any{unix(since)}, &handed, &held)
	return handed, held, err
}
