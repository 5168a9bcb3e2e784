package store

import (
	"context"
	"errors"
	"time"
)

// What a person can say yes to. Without a yes of their own the answer is no.
const (
	InDirectory     = "directory"
	InIntroductions = "introductions"
)

// consentLasts is how long a yes is taken for one.
const consentLasts = 365 * 24 * time.Hour

// SetConsent records a yes or a no, and to which version of the words it was said.
func (tx *Tx) SetConsent(ctx context.Context, member int64, what string, given bool, version int) error {
	_, err := tx.exec(ctx, `INSERT INTO consent (member, what, given, version, at) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (member, what) DO UPDATE SET given = excluded.given, version = excluded.version, at = excluded.at`,
		member, what, given, version, unix(tx.Now))
	return err
}

// Consents tells whether a member said yes to something, within the last year.
func (tx *Tx) Consents(ctx context.Context, member int64, what string) (given bool, err error) {
	err = tx.get(ctx, `SELECT given FROM consent WHERE member = $1 AND what = $2 AND at > $3`, []any{member, what, unix(tx.Now.Add(-consentLasts))}, &given)
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	return given, err
}

// Consenting are the people in the group who said yes to something within the last year.
func (tx *Tx) Consenting(ctx context.Context, what string) ([]Member, error) {
	return list(ctx, tx, scanMember, memberColumns+`JOIN consent c ON c.member = m.id AND c.what = $1 AND c.given = 1 AND c.at > $2
		WHERE m.status = 'member' ORDER BY m.id`, what, unix(tx.Now.Add(-consentLasts)))
}
