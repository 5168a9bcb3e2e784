package store

import (
	"context"
	"time"
)

// HarvestKind is what sort of thing a meeting leaves behind.
type HarvestKind string

// A note is of a conversation; an agreement is the meeting's; a commitment is somebody's; a closing is what they take along.
const (
	Note       HarvestKind = "note"
	Agreement  HarvestKind = "agreement"
	Commitment HarvestKind = "commitment"
	Closing    HarvestKind = "closing"
)

// HarvestPart is which part of a conversation's report a note belongs to.
type HarvestPart string

// A note is of the summary, unless it recommends something.
const (
	Summary        HarvestPart = ""
	Recommendation HarvestPart = "recommendation"
)

// Harvest is one thing that a meeting leaves behind (cosecha).
type Harvest struct {
	ID      int64
	Meeting int64
	Topic   int // 0 for the whole meeting
	Kind    HarvestKind
	Part    HarvestPart // of a note
	Code    int         // of a commitment: C12
	By      int64
	Text    string
	Due     string // the day, 2026-06-20, empty for none
	Status  string // open, done, withdrawn
	Message string // that said it
	At      time.Time
}

const harvestColumns = `SELECT id, meeting, coalesce(topic, 0), kind, part, coalesce(code, 0), coalesce(member, 0), text, due, status, message, at FROM harvest `

func scanHarvest(row scanner) (h Harvest, err error) {
	return h, row.Scan(&h.ID, &h.Meeting, &h.Topic, &h.Kind, &h.Part, &h.Code, &h.By, &h.Text, &h.Due, &h.Status, &h.Message, millis{&h.At})
}

// AddHarvest keeps something, and gives the code of a commitment.
func (tx *Tx) AddHarvest(ctx context.Context, h Harvest) (code int, err error) {
	err = tx.get(ctx, `INSERT INTO harvest (meeting, topic, kind, code, member, text, due, status, message, at, part)
		VALUES ($1, nullif($2, 0), $3, CASE $3 WHEN 'commitment' THEN (SELECT coalesce(max(code), 0) + 1 FROM harvest) END, $4, $5, $6, 'open', $7, $8, $9)
		RETURNING coalesce(code, 0)`,
		[]any{h.Meeting, h.Topic, string(h.Kind), h.By, h.Text, h.Due, h.Message, unix(tx.Now), string(h.Part)}, &code)
	return code, err
}

// HarvestOf is what a meeting left that was not taken back, in order.
func (tx *Tx) HarvestOf(ctx context.Context, meeting int64) ([]Harvest, error) {
	return list(ctx, tx, scanHarvest, harvestColumns+`WHERE meeting = $1 AND status <> 'withdrawn' ORDER BY id`, meeting)
}

// EveryHarvest is all of all meetings.
func (tx *Tx) EveryHarvest(ctx context.Context) ([]Harvest, error) {
	return list(ctx, tx, scanHarvest, harvestColumns+`ORDER BY meeting, id`)
}

// HarvestIn is what a message of a member gave, in order.
func (tx *Tx) HarvestIn(ctx context.Context, member int64, message string) ([]Harvest, error) {
	return list(ctx, tx, scanHarvest, harvestColumns+`WHERE member = $1 AND message = $2 AND status <> 'withdrawn' ORDER BY id`, member, message)
}

// ClosingOf is the last line that a member gave to a meeting's closing circle. ErrNotFound if they gave none.
func (tx *Tx) ClosingOf(ctx context.Context, meeting, member int64) (Harvest, error) {
	return one(ctx, tx, scanHarvest, harvestColumns+`WHERE meeting = $1 AND member = $2 AND kind = 'closing' AND status <> 'withdrawn' ORDER BY id DESC LIMIT 1`, meeting, member)
}

// CommitmentAt is the commitment with that code. ErrNotFound if there is none.
func (tx *Tx) CommitmentAt(ctx context.Context, code int) (Harvest, error) {
	return one(ctx, tx, scanHarvest, harvestColumns+`WHERE code = $1 AND status <> 'withdrawn'`, code)
}

// OpenCommitments are those that nobody has closed, oldest first.
func (tx *Tx) OpenCommitments(ctx context.Context) ([]Harvest, error) {
	return list(ctx, tx, scanHarvest, harvestColumns+`WHERE kind = 'commitment' AND status = 'open' ORDER BY code`)
}

// SetHarvest says something kept in other words, by another day, or with another status.
func (tx *Tx) SetHarvest(ctx context.Context, h Harvest) error {
	_, err := tx.exec(ctx, `UPDATE harvest SET text = $2, due = $3, status = $4, topic = nullif($5, 0) WHERE id = $1`, h.ID, h.Text, h.Due, h.Status, h.Topic)
	return err
}

// MarkBrought records that a commitment was brought back at a meeting's opening.
func (tx *Tx) MarkBrought(ctx context.Context, code int, meeting int64) error {
	_, err := tx.exec(ctx, `INSERT INTO brought (code, meeting) VALUES ($1, $2) ON CONFLICT DO NOTHING`, code, meeting)
	return err
}

// Brought are the meetings at whose openings a commitment was brought back.
func (tx *Tx) Brought(ctx context.Context, code int) ([]int64, error) {
	return list(ctx, tx, func(row scanner) (m int64, err error) { return m, row.Scan(&m) },
		`SELECT meeting FROM brought WHERE code = $1 ORDER BY meeting`, code)
}

// LastBegun is the meeting that began last, cancelled ones left out. ErrNotFound if none did.
func (tx *Tx) LastBegun(ctx context.Context, at time.Time) (Meeting, error) {
	return one(ctx, tx, scanMeeting, meetingColumns+`WHERE starts_at <= $1 AND status <> 'cancelled' ORDER BY starts_at DESC, number DESC LIMIT 1`, unix(at))
}
