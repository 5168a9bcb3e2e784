package store

import (
	"context"
	"time"
)

// Outage is a time in which we could not hear the group, as far as it is known from what came late.
type Outage struct {
	BeganAt time.Time // when the first message that came late was sent
	EndedAt time.Time // when the last of them was handled
	Noted   int       // how many of them counted
	Missed  int       // how many were questions that nobody will answer
}

// NoteLate notes that something said at that time is only handled now: it counted, or it was a question that came too late.
func (tx *Tx) NoteLate(ctx context.Context, said time.Time, counted bool) error {
	_, err := tx.exec(ctx, `INSERT INTO outage (id, began_at, ended_at, noted, missed) VALUES (1, $1, $2, $3, $4)
		ON CONFLICT (id) DO UPDATE SET began_at = min(began_at, excluded.began_at), ended_at = excluded.ended_at,
			noted = noted + excluded.noted, missed = missed + excluded.missed`,
		unix(said), unix(tx.Now), counted, !counted)
	return err
}

// Outage is the one that the group has not been told of. ErrNotFound if there is none.
func (tx *Tx) Outage(ctx context.Context) (Outage, error) {
	return one(ctx, tx, func(row scanner) (o Outage, err error) {
		return o, row.Scan(millis{&o.BeganAt}, millis{&o.EndedAt}, &o.Noted, &o.Missed)
	}, `SELECT began_at, ended_at, noted, missed FROM outage`)
}

// EndOutage forgets it: the group has been told, or need not be.
func (tx *Tx) EndOutage(ctx context.Context) error {
	_, err := tx.exec(ctx, `DELETE FROM outage`)
	return err
}
