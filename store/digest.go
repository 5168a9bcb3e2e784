package store

import (
	"context"
	"errors"
	"time"
)

// DigestRead is up to when a member has read the news; the zero time if they never did.
func (tx *Tx) DigestRead(ctx context.Context, member int64) (at time.Time, err error) {
	err = tx.get(ctx, `SELECT at FROM digest_read WHERE member = $1`, []any{member}, millis{&at})
	if errors.Is(err, ErrNotFound) {
		return time.Time{}, nil
	}
	return at, err
}

// MarkDigestRead records that a member has read the news up to now.
func (tx *Tx) MarkDigestRead(ctx context.Context, member int64) error {
	_, err := tx.exec(ctx, `INSERT INTO digest_read (member, at) VALUES ($1, $2) ON CONFLICT (member) DO UPDATE SET at = excluded.at`, member, unix(tx.Now))
	return err
}

// FirstShared is when the first thing was shared, tied or allowed, or the zero time.
func (tx *Tx) FirstShared(ctx context.Context) (at time.Time, err error) {
	err = tx.get(ctx, `SELECT min(at) FROM
		(SELECT min(at) AS at FROM shared UNION ALL SELECT min(at) FROM consent UNION ALL SELECT min(proposed_at) FROM tie)`, nil, millis{&at})
	return at, err
}

// EndOld ends what nobody renewed: needs and offers since their own times, calls and activities once their day is over.
func (tx *Tx) EndOld(ctx context.Context, needsBefore, offersBefore time.Time) error {
	_, err := tx.exec(ctx, `UPDATE shared SET status = 'expired', ended_at = $1 WHERE status = 'open' AND (
		kind = 'need' AND renewed_at < $2 OR kind = 'offer' AND renewed_at < $3
		OR kind IN ('call', 'activity') AND coalesce(date < $1 - 86400000, renewed_at < $3))`, unix(tx.Now), unix(needsBefore), unix(offersBefore))
	return err
}
