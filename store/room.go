package store

import (
	"context"
	"time"
)

// Room is where conversations are held, counted from 0.
type Room struct {
	Room       int
	Name, Link string
}

// Rooms are what facilitators said about a meeting's rooms.
func (tx *Tx) Rooms(ctx context.Context, meeting int64) ([]Room, error) {
	return list(ctx, tx, func(row scanner) (r Room, err error) { return r, row.Scan(&r.Room, &r.Name, &r.Link) },
		`SELECT room, name, link FROM room WHERE meeting = $1 ORDER BY room`, meeting)
}

// SetRooms keeps how many rooms a meeting has; what is known of those that stay, stays.
func (tx *Tx) SetRooms(ctx context.Context, meeting int64, rooms int) error {
	if _, err := tx.exec(ctx, `DELETE FROM room WHERE meeting = $1 AND room >= $2`, meeting, rooms); err != nil {
		return err
	}
	for i := range rooms {
		if _, err := tx.exec(ctx, `INSERT INTO room (meeting, room) VALUES ($1, $2) ON CONFLICT DO NOTHING`, meeting, i); err != nil {
			return err
		}
	}
	return nil
}

// SetRoom keeps a room's name and link.
func (tx *Tx) SetRoom(ctx context.Context, meeting int64, r Room) error {
	_, err := tx.exec(ctx, `INSERT INTO room (meeting, room, name, link) VALUES ($1, $2, $3, $4)
		ON CONFLICT (meeting, room) DO UPDATE SET name = excluded.name, link = excluded.link`, meeting, r.Room, r.Name, r.Link)
	return err
}

// MoveTo records the room that a member went to.
func (tx *Tx) MoveTo(ctx context.Context, meeting, member int64, room int) error {
	_, err := tx.exec(ctx, `INSERT INTO whereabouts (meeting, member, room, at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (meeting, member) DO UPDATE SET room = excluded.room, at = excluded.at`, meeting, member, room, unix(tx.Now))
	return err
}

// Whereabouts are the rooms that members said they went to.
func (tx *Tx) Whereabouts(ctx context.Context, meeting int64) (map[int64]int, error) {
	type row struct {
		member int64
		room   int
	}
	all, err := list(ctx, tx, func(s scanner) (r row, err error) { return r, s.Scan(&r.member, &r.room) },
		`SELECT member, room FROM whereabouts WHERE meeting = $1 ORDER BY member`, meeting)
	of := map[int64]int{}
	for _, r := range all {
		of[r.member] = r.room
	}
	return of, err
}

// LastMove is when somebody last said where they are at a meeting; zero if nobody did.
func (tx *Tx) LastMove(ctx context.Context, meeting int64) (at time.Time, err error) {
	err = tx.get(ctx, `SELECT max(at) FROM whereabouts WHERE meeting = $1`, []any{meeting}, millis{&at})
	return at, err
}

// WipeRooms forgets where the rooms were and who was where, once a meeting is over.
func (tx *Tx) WipeRooms(ctx context.Context, meeting int64) error {
	if _, err := tx.exec(ctx, `UPDATE room SET link = '' WHERE meeting = $1`, meeting); err != nil {
		return err
	}
	_, err := tx.exec(ctx, `DELETE FROM whereabouts WHERE meeting = $1`, meeting)
	return err
}
