package store

import (
	"context"
	"time"
)

// Pitch is a topic's minute at the marketplace.
type Pitch struct {
	Place int // in the queue, from 0
	Topic int
	Begun time.Time // zero while it waits
	By    int64     // who called for it
}

// PutPitches makes the queue of a meeting's marketplace, in place of the one before.
func (tx *Tx) PutPitches(ctx context.Context, meeting int64, topics []int) error {
	if _, err := tx.exec(ctx, `DELETE FROM pitch WHERE meeting = $1`, meeting); err != nil {
		return err
	}
	for i, topic := range topics {
		if _, err := tx.exec(ctx, `INSERT INTO pitch (meeting, place, topic) VALUES ($1, $2, $3)`, meeting, i, topic); err != nil {
			return err
		}
	}
	return nil
}

// Pitches are the queue of a meeting's marketplace, those withdrawn meanwhile left out.
func (tx *Tx) Pitches(ctx context.Context, meeting int64) ([]Pitch, error) {
	return list(ctx, tx, func(row scanner) (p Pitch, err error) {
		return p, row.Scan(&p.Place, &p.Topic, millis{&p.Begun}, &p.By)
	}, `SELECT p.place, p.topic, p.begun, coalesce(p.called, 0) FROM pitch p JOIN topic t ON t.meeting = p.meeting AND t.number = p.topic
		WHERE p.meeting = $1 AND (t.status = 'open' OR p.begun IS NOT NULL) ORDER BY p.place`, meeting)
}

// BeginPitch begins a topic's minute.
func (tx *Tx) BeginPitch(ctx context.Context, meeting int64, place int, by int64) error {
	_, err := tx.exec(ctx, `UPDATE pitch SET begun = $3, called = $4 WHERE meeting = $1 AND place = $2`, meeting, place, unix(tx.Now), by)
	return err
}
