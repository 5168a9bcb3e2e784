package store

import (
	"context"
	"time"
)

// Lookup records that a member looked something up, and which person was shown to them, 0 for none.
func (tx *Tx) Lookup(ctx context.Context, member int64, kind string, shown int64) error {
	_, err := tx.exec(ctx, `INSERT INTO lookup (member, kind, shown, at) VALUES ($1, $2, nullif($3, 0), $4)`, member, kind, shown, unix(tx.Now))
	return err
}

// Lookups counts how often a member looked something up since then.
func (tx *Tx) Lookups(ctx context.Context, member int64, kind string, since time.Time) (n int, err error) {
	err = tx.get(ctx, `SELECT count(*) FROM lookup WHERE member = $1 AND kind = $2 AND shown IS NULL AND at > $3`, []any{member, kind, unix(since)}, &n)
	return n, err
}

// Shown are the people who were shown to a member since then; with newcomers, also those shown to anybody who is in the
// group for less time than since then: they share what they may see.
func (tx *Tx) Shown(ctx context.Context, member int64, newcomers bool, since time.Time) ([]int64, error) {
	return list(ctx, tx, func(row scanner) (id int64, err error) { return id, row.Scan(&id) },
		`SELECT DISTINCT l.shown FROM lookup l JOIN member m ON m.id = l.member
		WHERE l.shown IS NOT NULL AND l.at > $3 AND (l.member = $1 OR $2 AND m.since > $3) ORDER BY l.shown`, member, newcomers, unix(since))
}

// ForgetLookups deletes what was looked up before then.
func (tx *Tx) ForgetLookups(ctx context.Context, then time.Time) error {
	_, err := tx.exec(ctx, `DELETE FROM lookup WHERE at < $1`, unix(then))
	return err
}
