package store

import (
	"context"
	"fmt"
	"time"
)

// Attendance is a record that a member was at a meeting. That there is none says nothing: absence is never recorded.
type Attendance struct {
	Meeting int64
	Member  int64
	Source  string // word, reply, reaction, facilitator, csv
	By      int64  // whose message said so
	Message string // its id: deleting it takes this back
	At      time.Time
}

// PutAttendance records that a member was there; the first record stands. put tells whether it is this one.
func (tx *Tx) PutAttendance(ctx context.Context, a Attendance) (put bool, err error) {
	rows, err := tx.exec(ctx, `INSERT INTO attendance (meeting, member, source, message, at) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (meeting, member) DO NOTHING`, a.Meeting, a.Member, a.Source, saidIn(a.By, a.Message), unix(a.At))
	return rows == 1, err
}

// saidIn names a message together with who wrote it: WhatsApp's id alone is not unique.
func saidIn(by int64, message string) string {
	if message == "" {
		return ""
	}
	return fmt.Sprintf("%d/%s", by, message)
}

// TakeBackAttendance forgets whom a message of a member had said to be there.
func (tx *Tx) TakeBackAttendance(ctx context.Context, by int64, message string) error {
	for _, table := range []string{"attendance", "visitor"} {
		if _, err := tx.exec(ctx, `DELETE FROM `+table+` WHERE message = $1`, saidIn(by, message)); err != nil {
			return err
		}
	}
	return nil
}

// EveryAttendance is all records, of all meetings.
func (tx *Tx) EveryAttendance(ctx context.Context) ([]Attendance, error) {
	return list(ctx, tx, func(row scanner) (a Attendance, err error) {
		return a, row.Scan(&a.Meeting, &a.Member, &a.Source, millis{&a.At})
	}, `SELECT meeting, member, source, at FROM attendance ORDER BY meeting, at, member`)
}

// Visitor is somebody who was at a meeting and is no member, or several whose names nobody said.
type Visitor struct {
	Meeting                     int64
	Name, Organisation, Country string
	People                      int    // without a name, how many they are
	Source                      string // word, reply, facilitator, csv
	By                          int64  // whose message said so
	Message                     string // its id: deleting it takes this back
	At                          time.Time
}

// PutVisitor records a visitor; the first record of a name stands.
func (tx *Tx) PutVisitor(ctx context.Context, v Visitor) (put bool, err error) {
	rows, err := tx.exec(ctx, `INSERT INTO visitor (meeting, name, organisation, country, people, source, message, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
		v.Meeting, v.Name, v.Organisation, v.Country, max(v.People, 1), v.Source, saidIn(v.By, v.Message), unix(v.At))
	return rows == 1, err
}

// EveryVisitor is all visitors of all meetings.
func (tx *Tx) EveryVisitor(ctx context.Context) ([]Visitor, error) {
	return list(ctx, tx, func(row scanner) (v Visitor, err error) {
		return v, row.Scan(&v.Meeting, &v.Name, &v.Organisation, &v.Country, &v.People, &v.Source, millis{&v.At})
	}, `SELECT meeting, name, organisation, country, people, source, at FROM visitor ORDER BY meeting, at, name`)
}

// Attended are the members of whom there is a record at a meeting.
func (tx *Tx) Attended(ctx context.Context, meeting int64) ([]int64, error) {
	return list(ctx, tx, func(row scanner) (id int64, err error) { return id, row.Scan(&id) },
		`SELECT member FROM attendance WHERE meeting = $1 ORDER BY at, member`, meeting)
}

// Doubt is a name of a participants' list that may be a member.
type Doubt struct {
	ID      int64
	Meeting int64
	Name    string
	Member  int64
	Asker   int64 // who is asked
}

// AddDoubt keeps a question for a facilitator.
func (tx *Tx) AddDoubt(ctx context.Context, d Doubt) error {
	_, err := tx.exec(ctx, `INSERT INTO doubt (meeting, name, member, asker, at) VALUES ($1, $2, $3, $4, $5)`,
		d.Meeting, d.Name, d.Member, d.Asker, unix(tx.Now))
	return err
}

// NextDoubt is the next question for somebody. ErrNotFound if there is none.
func (tx *Tx) NextDoubt(ctx context.Context, asker int64) (Doubt, error) {
	return one(ctx, tx, func(row scanner) (d Doubt, err error) {
		return d, row.Scan(&d.ID, &d.Meeting, &d.Name, &d.Member, &d.Asker)
	}, `SELECT id, meeting, name, member, asker FROM doubt WHERE asker = $1 ORDER BY id LIMIT 1`, asker)
}

// EndDoubt forgets a question.
func (tx *Tx) EndDoubt(ctx context.Context, id int64) error {
	_, err := tx.exec(ctx, `DELETE FROM doubt WHERE id = $1`, id)
	return err
}
