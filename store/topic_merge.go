package store

import (
	"context"
	"errors"
)

// WishMerge records that somebody wishes one topic to join another.
func (tx *Tx) WishMerge(ctx context.Context, meeting int64, topic, into int, member int64) error {
	_, err := tx.exec(ctx, `INSERT INTO merge_wish (meeting, topic, into_it, member, at) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT DO NOTHING`, meeting, topic, into, member, unix(tx.Now))
	return err
}

// MergeWish is somebody's wish that two topics become one.
type MergeWish struct {
	Topic, Into int
	Member      int64
}

// MergeWishes are the wishes about two topics, whichever of them was to join the other, the first first.
func (tx *Tx) MergeWishes(ctx context.Context, meeting int64, a, b int) ([]MergeWish, error) {
	return list(ctx, tx, func(row scanner) (w MergeWish, err error) { return w, row.Scan(&w.Topic, &w.Into, &w.Member) },
		`SELECT topic, into_it, member FROM merge_wish WHERE meeting = $1 AND (topic = $2 AND into_it = $3 OR topic = $3 AND into_it = $2)
		ORDER BY at, member`, meeting, a, b)
}

// MergeTopics makes one topic of two: the hosts and the interest of the first go to the second, and the first is off the list.
func (tx *Tx) MergeTopics(ctx context.Context, meeting int64, topic, into int) error {
	for _, query := range []string{
		`INSERT INTO host (meeting, topic, member, at) SELECT meeting, $3, member, at FROM host WHERE meeting = $1 AND topic = $2 ON CONFLICT DO NOTHING`,
		`INSERT INTO interest (meeting, topic, member, at) SELECT meeting, $3, member, at FROM interest WHERE meeting = $1 AND topic = $2 ON CONFLICT DO NOTHING`,
		`UPDATE merged SET into_it = $3 WHERE meeting = $1 AND into_it = $2`,
		`INSERT INTO merged (meeting, topic, into_it) VALUES ($1, $2, $3)`,
		`UPDATE harvest SET topic = $3 WHERE meeting = $1 AND topic = $2`,
		`UPDATE shared SET topic = $3 WHERE meeting = $1 AND topic = $2`,
	} {
		if _, err := tx.exec(ctx, query, meeting, topic, into); err != nil {
			return err
		}
	}
	return tx.Withdraw(ctx, meeting, topic)
}

// MergedInto is the topic that another became part of, 0 if it did not.
func (tx *Tx) MergedInto(ctx context.Context, meeting int64, topic int) (into int, err error) {
	err = tx.get(ctx, `SELECT into_it FROM merged WHERE meeting = $1 AND topic = $2`, []any{meeting, topic}, &into)
	if errors.Is(err, ErrNotFound) {
		return 0, nil
	}
	return into, err
}

// DropHost takes a member off a topic's hosts, and tells whether they were one.
func (tx *Tx) DropHost(ctx context.Context, meeting int64, topic int, member int64) (bool, error) {
	rows, err := tx.exec(ctx, `DELETE FROM host WHERE meeting = $1 AND topic = $2 AND member = $3`, meeting, topic, member)
	return rows == 1, err
}

// DropInterestIn forgets that a member would go to one topic.
func (tx *Tx) DropInterestIn(ctx context.Context, meeting int64, topic int, member int64) error {
	_, err := tx.exec(ctx, `DELETE FROM interest WHERE meeting = $1 AND topic = $2 AND member = $3`, meeting, topic, member)
	return err
}

// Told is the highest topic number that the group was told of since the call. ErrNotFound if there was no call.
func (tx *Tx) Told(ctx context.Context, meeting int64) (told int, err error) {
	err = tx.get(ctx, `SELECT told FROM proposal_call WHERE meeting = $1`, []any{meeting}, &told)
	return told, err
}

// MarkTold remembers up to which topic the group was told.
func (tx *Tx) MarkTold(ctx context.Context, meeting int64, topic int) error {
	_, err := tx.exec(ctx, `UPDATE proposal_call SET told = $2 WHERE meeting = $1 AND told < $2`, meeting, topic)
	return err
}
