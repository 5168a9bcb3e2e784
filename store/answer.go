package store

import (
	"context"
	"time"
)

// Reply to "are you coming?".
const (
	Yes   = "yes"
	No    = "no"
	Maybe = "maybe"
)

// Answer is one statement of a member about coming to a meeting.
type Answer struct {
	Meeting       int64
	Member        int64
	Message       string // id of what said it: an edit replaces it, a deletion takes it back
	Answer        string // Yes, No, Maybe; empty when they speak only for others
	Late, Partial bool
	Guests        int     // how many come with them or in their place
	Named         []Guest // those of them whose names are known
	Source        string  // word, reply, reaction, thumb, poll, event, list, command, facilitator
	At            time.Time
	Seq           int64 // of the inbox row: parts what was said within one second
}

// Guest is somebody who is coming because a member said so.
type Guest struct{ Name, Organisation string }

// PutAnswer keeps a statement, in place of what the same message said before.
func (tx *Tx) PutAnswer(ctx context.Context, a Answer) error {
	if _, err := tx.exec(ctx, `INSERT INTO answer (meeting, member, message, answer, late, partial, guests, source, at, seq)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (meeting, member, message) DO UPDATE SET
		answer = excluded.answer, late = excluded.late, partial = excluded.partial, guests = excluded.guests`,
		a.Meeting, a.Member, a.Message, a.Answer, a.Late, a.Partial, a.Guests, a.Source, unix(a.At), a.Seq); err != nil {
		return err
	}
	if _, err := tx.exec(ctx, `DELETE FROM guest WHERE meeting = $1 AND member = $2 AND message = $3`, a.Meeting, a.Member, a.Message); err != nil {
		return err
	}
	for _, g := range a.Named {
		if _, err := tx.exec(ctx, `INSERT INTO guest (meeting, member, message, name, organisation) VALUES ($1, $2, $3, $4, $5)
			ON CONFLICT DO NOTHING`, a.Meeting, a.Member, a.Message, g.Name, g.Organisation); err != nil {
			return err
		}
	}
	return nil
}

// TakeBack forgets what a message of a member said, and tells whether it had said anything.
func (tx *Tx) TakeBack(ctx context.Context, member int64, message string) (bool, error) {
	rows, err := tx.exec(ctx, `DELETE FROM answer WHERE member = $1 AND message = $2`, member, message)
	return rows > 0, err
}

// AnswerIn is what a message of a member said. ErrNotFound if nothing.
func (tx *Tx) AnswerIn(ctx context.Context, member int64, message string) (Answer, error) {
	return one(ctx, tx, scanAnswer, `SELECT meeting, member, message, answer, late, partial, guests, source, at, seq FROM answer
		WHERE member = $1 AND message = $2`, member, message)
}

func scanAnswer(row scanner) (a Answer, err error) {
	return a, row.Scan(&a.Meeting, &a.Member, &a.Message, &a.Answer, &a.Late, &a.Partial, &a.Guests, &a.Source, millis{&a.At}, &a.Seq)
}

// Answers is how each member's answer to a meeting stands, in the order in which they gave it: their own last word, with
// the guests of the last statement, since «no puedo» after «voy con Ana» leaves Ana out too.
func (tx *Tx) Answers(ctx context.Context, meeting int64) ([]Answer, error) {
	said, err := list(ctx, tx, scanAnswer, `SELECT meeting, member, message, answer, late, partial, guests, source, at, seq FROM answer
		WHERE meeting = $1 ORDER BY at, seq`, meeting)
	if err != nil {
		return nil, err
	}
	names, err := tx.guests(ctx, meeting)
	if err != nil {
		return nil, err
	}
	return standing(said, names), nil
}

func standing(said []Answer, names map[guestKey][]Guest) []Answer {
	var stand []Answer
	index := map[int64]int{}
	for _, a := range said {
		a.Named = names[guestKey{a.Member, a.Message}]
		i, spoke := index[a.Member]
		if !spoke {
			index[a.Member] = len(stand)
			stand = append(stand, a)
			continue
		}
		if a.Answer == "" { // for others only: what they said of themselves stands
			a.Answer, a.Late, a.Partial, a.Source = stand[i].Answer, stand[i].Late, stand[i].Partial, stand[i].Source
		}
		stand[i] = a
	}
	return stand
}

type guestKey struct {
	member  int64
	message string
}

func (tx *Tx) guests(ctx context.Context, meeting int64) (map[guestKey][]Guest, error) {
	type row struct {
		guestKey
		Guest
	}
	rows, err := list(ctx, tx, func(s scanner) (r row, err error) {
		return r, s.Scan(&r.member, &r.message, &r.Name, &r.Organisation)
	}, `SELECT member, message, name, organisation FROM guest WHERE meeting = $1 ORDER BY name`, meeting)
	names := map[guestKey][]Guest{}
	for _, r := range rows {
		names[r.guestKey] = append(names[r.guestKey], r.Guest)
	}
	return names, err
}
