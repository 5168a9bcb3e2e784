package store

import (
	"context"
	"time"
)

// Mantra is a phrase of the community's own.
type Mantra struct {
	ID      int64
	Text    string
	By      int64
	Meeting int64  // 0 for none
	Status  string // offered, kept, retired
	SaidAt  time.Time
	Message string // that offered it
	Cheers  int
}

const mantraColumns = `SELECT id, text, coalesce(member, 0), coalesce(meeting, 0), status, said_at, message,
	(SELECT count(*) FROM cheer c WHERE c.mantra = m.id) FROM mantra m `

func scanMantra(row scanner) (m Mantra, err error) {
	return m, row.Scan(&m.ID, &m.Text, &m.By, &m.Meeting, &m.Status, millis{&m.SaidAt}, &m.Message, &m.Cheers)
}

// OfferMantra keeps a phrase until its author says yes or no, and gives its number.
func (tx *Tx) OfferMantra(ctx context.Context, m Mantra) (id int64, err error) {
	err = tx.get(ctx, `INSERT INTO mantra (text, member, meeting, status, message) VALUES ($1, $2, nullif($3, 0), 'offered', $4) RETURNING id`,
		[]any{m.Text, m.By, m.Meeting, m.Message}, &id)
	return id, err
}

// Mantra reads one. ErrNotFound if there is none with that number.
func (tx *Tx) Mantra(ctx context.Context, id int64) (Mantra, error) {
	return one(ctx, tx, scanMantra, mantraColumns+`WHERE id = $1`, id)
}

// MantraIn is the phrase that a message of a member offered. ErrNotFound if none.
func (tx *Tx) MantraIn(ctx context.Context, member int64, message string) (Mantra, error) {
	return one(ctx, tx, scanMantra, mantraColumns+`WHERE member = $1 AND message = $2 AND status <> 'retired'`, member, message)
}

// Mantras are all, in order.
func (tx *Tx) Mantras(ctx context.Context) ([]Mantra, error) {
	return list(ctx, tx, scanMantra, mantraColumns+`ORDER BY id`)
}

// SetMantra keeps a phrase, or retires it.
func (tx *Tx) SetMantra(ctx context.Context, id int64, status string) error {
	_, err := tx.exec(ctx, `UPDATE mantra SET status = $2 WHERE id = $1`, id, status)
	return err
}

// NextMantra is the one whose turn it is: the one that was said longest ago, of several the most cheered. ErrNotFound if
// none is kept.
func (tx *Tx) NextMantra(ctx context.Context) (Mantra, error) {
	return one(ctx, tx, scanMantra, mantraColumns+`WHERE status = 'kept' ORDER BY said_at,
		(SELECT count(*) FROM cheer c WHERE c.mantra = m.id) DESC, id LIMIT 1`)
}

// MarkSaid records that a mantra has had its turn.
func (tx *Tx) MarkSaid(ctx context.Context, id int64) error {
	_, err := tx.exec(ctx, `UPDATE mantra SET said_at = $2 WHERE id = $1`, id, unix(tx.Now))
	return err
}

// Cheer records that somebody likes a mantra.
func (tx *Tx) Cheer(ctx context.Context, id, member int64) error {
	_, err := tx.exec(ctx, `INSERT INTO cheer (mantra, member) VALUES ($1, $2) ON CONFLICT DO NOTHING`, id, member)
	return err
}
