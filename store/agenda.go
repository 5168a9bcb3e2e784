package store

import (
	"context"
	"time"
)

// Turn is a stretch of a meeting in which conversations run side by side.
type Turn struct {
	StartsAt, EndsAt time.Time
}

// Slot is a conversation in its turn and room, both counted from 0.
type Slot struct {
	Meeting    int64
	Turn, Room int
	Topic      int
	Again      bool      // it is also held in an earlier turn
	EndedAt    time.Time // it was over before its turn was; zero if not
}

// PutAgenda keeps a meeting's agenda in place of the one before. What ended early stays so.
func (tx *Tx) PutAgenda(ctx context.Context, meeting int64, turns []Turn, slots []Slot) error {
	for _, query := range []string{`DELETE FROM slot WHERE meeting = $1`, `DELETE FROM turn WHERE meeting = $1`} {
		if _, err := tx.exec(ctx, query, meeting); err != nil {
			return err
		}
	}
	for i, t := range turns {
		if _, err := tx.exec(ctx, `INSERT INTO turn (meeting, turn, starts_at, ends_at) VALUES ($1, $2, $3, $4)`, meeting, i, unix(t.StartsAt), unix(t.EndsAt)); err != nil {
			return err
		}
	}
	for _, s := range slots {
		if _, err := tx.exec(ctx, `INSERT INTO slot (meeting, turn, room, topic, again, ended) VALUES ($1, $2, $3, $4, $5, $6)`,
			meeting, s.Turn, s.Room, s.Topic, s.Again, maybe(s.EndedAt)); err != nil {
			return err
		}
	}
	return nil
}

// Turns are a meeting's turns; none while its agenda has not been published.
func (tx *Tx) Turns(ctx context.Context, meeting int64) ([]Turn, error) {
	return list(ctx, tx, func(row scanner) (t Turn, err error) { return t, row.Scan(millis{&t.StartsAt}, millis{&t.EndsAt}) },
		`SELECT starts_at, ends_at FROM turn WHERE meeting = $1 ORDER BY turn`, meeting)
}

const slotColumns = `SELECT meeting, turn, room, topic, again, ended FROM slot `

func scanSlot(row scanner) (s Slot, err error) {
	return s, row.Scan(&s.Meeting, &s.Turn, &s.Room, &s.Topic, &s.Again, millis{&s.EndedAt})
}

// Slots are a meeting's conversations by turn and room.
func (tx *Tx) Slots(ctx context.Context, meeting int64) ([]Slot, error) {
	return list(ctx, tx, scanSlot, slotColumns+`WHERE meeting = $1 ORDER BY turn, room`, meeting)
}

// EverySlot is all conversations of all meetings.
func (tx *Tx) EverySlot(ctx context.Context) ([]Slot, error) {
	return list(ctx, tx, scanSlot, slotColumns+`ORDER BY meeting, turn, room`)
}

// EndSlot records that a topic's conversation, of the turns that have begun, is over. ended is false if none was running.
func (tx *Tx) EndSlot(ctx context.Context, meeting int64, topic int, at time.Time) (ended bool, err error) {
	rows, err := tx.exec(ctx, `UPDATE slot SET ended = $3 WHERE meeting = $1 AND topic = $2 AND ended IS NULL
		AND turn IN (SELECT turn FROM turn t WHERE t.meeting = $1 AND t.starts_at <= $3 AND t.ends_at > $3)`, meeting, topic, unix(at))
	return rows > 0, err
}

// Interested are who would go to each topic of a meeting.
func (tx *Tx) Interested(ctx context.Context, meeting int64) (map[int][]int64, error) {
	all, err := list(ctx, tx, func(row scanner) (i Interest, err error) { return i, row.Scan(&i.Topic, &i.Member) },
		`SELECT topic, member FROM interest WHERE meeting = $1 ORDER BY topic, member`, meeting)
	of := map[int][]int64{}
	for _, i := range all {
		of[i.Topic] = append(of[i.Topic], i.Member)
	}
	return of, err
}

// HostTurns are the only turns that the hosts of each topic can, counted from 0. A topic that is not there can any.
func (tx *Tx) HostTurns(ctx context.Context, meeting int64) (map[int][]int, error) {
	type row struct{ topic, turn int }
	all, err := list(ctx, tx, func(s scanner) (r row, err error) { return r, s.Scan(&r.topic, &r.turn) },
		`SELECT topic, turn FROM host_turn WHERE meeting = $1 ORDER BY topic, turn`, meeting)
	of := map[int][]int{}
	for _, r := range all {
		of[r.topic] = append(of[r.topic], r.turn)
	}
	return of, err
}

// SetHostTurns keeps the only turns that a topic's hosts can; none means any.
func (tx *Tx) SetHostTurns(ctx context.Context, meeting int64, topic int, turns []int) error {
	if _, err := tx.exec(ctx, `DELETE FROM host_turn WHERE meeting = $1 AND topic = $2`, meeting, topic); err != nil {
		return err
	}
	for _, t := range turns {
		if _, err := tx.exec(ctx, `INSERT INTO host_turn (meeting, topic, turn) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, meeting, topic, t); err != nil {
			return err
		}
	}
	return nil
}
