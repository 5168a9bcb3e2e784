package store

import (
	"context"
	"fmt"
	"time"
)

// SharedKind is what somebody shares with the community.
type SharedKind string

// A need and an offer look for each other; a call has a deadline, an activity a date, a resource a link or words.
const (
	Need     SharedKind = "need"
	Offer    SharedKind = "offer"
	Funding  SharedKind = "call"
	Activity SharedKind = "activity"
	Resource SharedKind = "resource"
)

// letters begin the codes of what is shared.
var letters = map[SharedKind]string{Need: "N", Offer: "O", Funding: "V", Activity: "A", Resource: "R"}

// SharedStatus is how what was shared stands.
type SharedStatus string

// Needs are solved, offers taken; what nobody renews expires.
const (
	Standing  SharedStatus = "open"
	Solved    SharedStatus = "solved"
	Withdrawn SharedStatus = "withdrawn"
	Expired   SharedStatus = "expired"
)

// Shared is something that somebody shares between meetings.
type Shared struct {
	ID           int64
	Kind         SharedKind
	Number       int
	By           int64
	Organisation int64 // 0 for none
	Text, Link   string
	Date         time.Time // a call's deadline, an activity's start; in the zone in which it was said
	Status       SharedStatus
	SolvedWith   int64 // an organisation, 0 for none
	Message      string
	Direct       bool // said to the bot alone
	At           time.Time
	RenewedAt    time.Time
	EndedAt      time.Time // zero while it stands
	Meeting      int64     // that ran when it was said, 0 for none
	Topic        int       // whose conversation it came from, 0 for the whole meeting
}

// Code is how it is called in the chat: N7.
func (s Shared) Code() string { return fmt.Sprintf("%s%d", letters[s.Kind], s.Number) }

const sharedColumns = `SELECT id, kind, number, member, coalesce(organisation, 0), text, link, date, zone, status,
	coalesce(solved_with, 0), message, direct, at, renewed_at, ended_at, coalesce(meeting, 0), coalesce(topic, 0) FROM shared `

func scanShared(row scanner) (s Shared, err error) {
	var zone string
	if err = row.Scan(&s.ID, &s.Kind, &s.Number, &s.By, &s.Organisation, &s.Text, &s.Link, millis{&s.Date}, &zone, &s.Status,
		&s.SolvedWith, &s.Message, &s.Direct, millis{&s.At}, millis{&s.RenewedAt}, millis{&s.EndedAt}, &s.Meeting, &s.Topic); err != nil {
		return s, err
	}
	if !s.Date.IsZero() && zone != "" {
		loc, err := loadZone(zone)
		if err != nil {
			return s, err
		}
		s.Date = s.Date.In(loc)
	}
	return s, nil
}

// AddShared keeps what somebody shares under the next free number of its kind.
func (tx *Tx) AddShared(ctx context.Context, s Shared) (Shared, error) {
	zone := ""
	if !s.Date.IsZero() {
		zone = s.Date.Location().String()
	}
	s.Status, s.RenewedAt = Standing, tx.Now
	err := tx.get(ctx, `INSERT INTO shared (kind, number, member, organisation, text, link, date, zone, status, message, direct, at, renewed_at, meeting, topic)
		SELECT $1, coalesce(max(number), 0) + 1, $2, nullif($3, 0), $4, $5, $6, $7, 'open', $8, $9, $10, $11, nullif($12, 0), nullif($13, 0) FROM shared WHERE kind = $1
		RETURNING id, number`,
		[]any{string(s.Kind), s.By, s.Organisation, s.Text, s.Link, maybe(s.Date), zone, s.Message, s.Direct, unix(s.At), unix(tx.Now), s.Meeting, s.Topic}, &s.ID, &s.Number)
	return s, err
}

// Shared reads what has that code. ErrNotFound if nothing has.
func (tx *Tx) Shared(ctx context.Context, kind SharedKind, number int) (Shared, error) {
	return one(ctx, tx, scanShared, sharedColumns+`WHERE kind = $1 AND number = $2`, string(kind), number)
}

// SharedByID reads one by its id. ErrNotFound if it is gone.
func (tx *Tx) SharedByID(ctx context.Context, id int64) (Shared, error) {
	return one(ctx, tx, scanShared, sharedColumns+`WHERE id = $1`, id)
}

// SharedBy is what a message of a member brought, in order.
func (tx *Tx) SharedBy(ctx context.Context, member int64, message string) ([]Shared, error) {
	return list(ctx, tx, scanShared, sharedColumns+`WHERE member = $1 AND message = $2 AND message <> '' ORDER BY id`, member, message)
}

// SharedOpen is what stands of one kind, newest first.
func (tx *Tx) SharedOpen(ctx context.Context, kind SharedKind) ([]Shared, error) {
	return list(ctx, tx, scanShared, sharedColumns+`WHERE kind = $1 AND status = 'open' ORDER BY at DESC, id DESC`, string(kind))
}

// SharedOf is what a member shares of one kind and stands, newest first.
func (tx *Tx) SharedOf(ctx context.Context, member int64, kind SharedKind) ([]Shared, error) {
	return list(ctx, tx, scanShared, sharedColumns+`WHERE member = $1 AND kind = $2 AND status = 'open' ORDER BY id DESC`, member, string(kind))
}

// SharedSince is all that was shared after then and stands, oldest first.
func (tx *Tx) SharedSince(ctx context.Context, then time.Time) ([]Shared, error) {
	return list(ctx, tx, scanShared, sharedColumns+`WHERE at > $1 AND status = 'open' ORDER BY at, id`, unix(then))
}

// SharedDated is what stands of one kind and has its date after then, soonest first.
func (tx *Tx) SharedDated(ctx context.Context, kind SharedKind, then time.Time) ([]Shared, error) {
	return list(ctx, tx, scanShared, sharedColumns+`WHERE kind = $1 AND status = 'open' AND date > $2 ORDER BY date, id`, string(kind), unix(then))
}

// SharedAt are the resources and needs that came up while a meeting ran or in its harvest, in order.
func (tx *Tx) SharedAt(ctx context.Context, meeting int64) ([]Shared, error) {
	return list(ctx, tx, scanShared, sharedColumns+`WHERE meeting = $1 AND kind IN ('resource', 'need') AND status <> 'withdrawn' ORDER BY id`, meeting)
}

// EveryShared is all, in order of time.
func (tx *Tx) EveryShared(ctx context.Context) ([]Shared, error) {
	return list(ctx, tx, scanShared, sharedColumns+`ORDER BY at, id`)
}

// Reshare corrects what was shared: its text, its link and its date. The rest of it stays.
func (tx *Tx) Reshare(ctx context.Context, s Shared) error {
	zone := ""
	if !s.Date.IsZero() {
		zone = s.Date.Location().String()
	}
	_, err := tx.exec(ctx, `UPDATE shared SET text = $2, link = $3, date = $4, zone = $5 WHERE id = $1`, s.ID, s.Text, s.Link, maybe(s.Date), zone)
	return err
}

// EndShared records how something shared ended; with is the organisation that solved it, 0 for none.
func (tx *Tx) EndShared(ctx context.Context, id int64, status SharedStatus, with int64) error {
	_, err := tx.exec(ctx, `UPDATE shared SET status = $2, solved_with = nullif($3, 0), ended_at = $4 WHERE id = $1`, id, string(status), with, unix(tx.Now))
	return err
}

// RenewShared records that something shared still stands, and lets it stand again if it had expired.
func (tx *Tx) RenewShared(ctx context.Context, id int64) error {
	_, err := tx.exec(ctx, `UPDATE shared SET status = 'open', ended_at = NULL, renewed_at = $2 WHERE id = $1`, id, unix(tx.Now))
	return err
}
