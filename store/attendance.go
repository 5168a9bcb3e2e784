package store

import (
	"context"
	"time"
)

// Attendance is a record that a member was at a meeting. That there is none says nothing: absence is never recorded.
type Attendance struct {
	Meeting int64
	Member  int64
	Source  string // word, reply, reaction, facilitator, csv
	At      time.Time
}

// PutAttendance records that a member was there; the first record stands. put tells whether it is this one.
func (tx *Tx) PutAttendance(ctx context.Context, a Attendance) (put bool, err error) {
	rows, err := tx.exec(ctx, `INSERT INTO attendance (meeting, member, source, at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (meeting, member) DO NOTHING`, a.Meeting, a.Member, a.Source, unix(a.At))
	return rows == 1, err
}

// EveryAttendance is all records, of all meetings.
func (tx *Tx) EveryAttendance(ctx context.Context) ([]Attendance, error) {
	return list(ctx, tx, func(row scanner) (a Attendance, err error) {
		return a, row.Scan(&a.Meeting, &a.Member, &a.Source, millis{&a.At})
	}, `SELECT meeting, member, source, at FROM attendance ORDER BY meeting, at, member`)
}
