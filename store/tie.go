package store

import (
	"context"
	"time"
)

// Tie is a collaboration of two organisations (vínculo).
type Tie struct {
	ID          int64
	A, B        int64 // organisations, the smaller id first
	Kind        string
	Status      string // proposed, confirmed, declined, ended
	Source      string // word, need, baseline
	Asked       int64  // the organisation that has to confirm
	ProposedBy  int64
	ConfirmedBy int64
	ProposedAt  time.Time
	Since       time.Time
	Until       time.Time
	Message     string // id of the message that proposed it
}

// TieKinds are the kinds of tie, the usual one first.
var TieKinds = []string{"collaboration", "referral", "training", "advocacy", "funds", "legal", "research"}

// Other is the organisation at the other end.
func (t Tie) Other(organisation int64) int64 {
	if t.A == organisation {
		return t.B
	}
	return t.A
}

const tieColumns = `SELECT id, a, b, kind, status, source, asked, coalesce(proposed_by, 0), coalesce(confirmed_by, 0), proposed_at, since, until, message FROM tie `

func scanTie(row scanner) (t Tie, err error) {
	return t, row.Scan(&t.ID, &t.A, &t.B, &t.Kind, &t.Status, &t.Source, &t.Asked, &t.ProposedBy, &t.ConfirmedBy,
		millis{&t.ProposedAt}, millis{&t.Since}, millis{&t.Until}, &t.Message)
}

// ProposeTie keeps a tie that asked has to confirm, and gives its id. ErrExists if the two have one or are being asked.
func (tx *Tx) ProposeTie(ctx context.Context, t Tie) (int64, error) {
	if t.A > t.B {
		t.A, t.B = t.B, t.A
	}
	var id int64
	err := tx.get(ctx, `INSERT INTO tie (a, b, kind, status, source, asked, proposed_by, proposed_at, message)
		VALUES ($1, $2, $3, 'proposed', $4, $5, nullif($6, 0), $7, $8) RETURNING id`,
		[]any{t.A, t.B, t.Kind, t.Source, t.Asked, t.ProposedBy, unix(tx.Now), t.Message}, &id)
	return id, err
}

// ConfirmTie lets a tie stand from since on.
func (tx *Tx) ConfirmTie(ctx context.Context, id, by int64, since time.Time) error {
	_, err := tx.exec(ctx, `UPDATE tie SET status = 'confirmed', confirmed_by = nullif($2, 0), since = $3 WHERE id = $1 AND status = 'proposed'`, id, by, unix(since))
	return err
}

// SetTieKind says what two organisations do together.
func (tx *Tx) SetTieKind(ctx context.Context, id int64, kind string) error {
	_, err := tx.exec(ctx, `UPDATE tie SET kind = $2 WHERE id = $1`, id, kind)
	return err
}

// DeclineTie records that the other organisation knows of no tie.
func (tx *Tx) DeclineTie(ctx context.Context, id int64) error {
	_, err := tx.exec(ctx, `UPDATE tie SET status = 'declined' WHERE id = $1 AND status = 'proposed'`, id)
	return err
}

// EndTie ends a tie now. It stays in the record.
func (tx *Tx) EndTie(ctx context.Context, id int64) error {
	_, err := tx.exec(ctx, `UPDATE tie SET status = 'ended', until = $2 WHERE id = $1 AND status IN ('proposed', 'confirmed')`, id, unix(tx.Now))
	return err
}

// Tie reads one. ErrNotFound if there is none.
func (tx *Tx) Tie(ctx context.Context, id int64) (Tie, error) {
	return one(ctx, tx, scanTie, tieColumns+`WHERE id = $1`, id)
}

// TieBetween is the tie of two organisations that stands or is proposed. ErrNotFound if there is none.
func (tx *Tx) TieBetween(ctx context.Context, a, b int64) (Tie, error) {
	return one(ctx, tx, scanTie, tieColumns+`WHERE a = min($1, $2) AND b = max($1, $2) AND status IN ('proposed', 'confirmed')`, a, b)
}

// TiesIn are those that a member's message proposed and that nobody has confirmed yet.
func (tx *Tx) TiesIn(ctx context.Context, member int64, message string) ([]Tie, error) {
	return list(ctx, tx, scanTie, tieColumns+`WHERE proposed_by = $1 AND message = $2 AND message <> '' AND status = 'proposed' ORDER BY id`, member, message)
}

// Ties are those that stand.
func (tx *Tx) Ties(ctx context.Context) ([]Tie, error) {
	return list(ctx, tx, scanTie, tieColumns+`WHERE status = 'confirmed' ORDER BY since, id`)
}

// EveryTie is all that were ever proposed.
func (tx *Tx) EveryTie(ctx context.Context) ([]Tie, error) {
	return list(ctx, tx, scanTie, tieColumns+`ORDER BY proposed_at, id`)
}
