package store

import (
	"context"
	"time"
)

// Contact is that somebody would like to talk with somebody, whom the bot asks first.
type Contact struct {
	ID        int64
	By, Asked int64
	About     string // a code or the name of an organisation
	Status    string // asked, yes, no
	At        time.Time
}

func scanContact(row scanner) (c Contact, err error) {
	return c, row.Scan(&c.ID, &c.By, &c.Asked, &c.About, &c.Status, millis{&c.At})
}

// AddContact keeps the question.
func (tx *Tx) AddContact(ctx context.Context, by, asked int64, about string) (id int64, err error) {
	err = tx.get(ctx, `INSERT INTO contact (member, asked, about, status, at) VALUES ($1, $2, $3, 'asked', $4) RETURNING id`,
		[]any{by, asked, about, unix(tx.Now)}, &id)
	return id, err
}

// Contact reads one. ErrNotFound if it is gone.
func (tx *Tx) Contact(ctx context.Context, id int64) (Contact, error) {
	return one(ctx, tx, scanContact, `SELECT id, member, asked, about, status, at FROM contact WHERE id = $1`, id)
}

// ContactsBy are those that a member asked for since then.
func (tx *Tx) ContactsBy(ctx context.Context, member int64, since time.Time) ([]Contact, error) {
	return list(ctx, tx, scanContact, `SELECT id, member, asked, about, status, at FROM contact WHERE member = $1 AND at > $2 ORDER BY id`, member, unix(since))
}

// AnswerContact records a yes or a no.
func (tx *Tx) AnswerContact(ctx context.Context, id int64, status string) error {
	_, err := tx.exec(ctx, `UPDATE contact SET status = $2 WHERE id = $1 AND status = 'asked'`, id, status)
	return err
}
