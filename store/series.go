package store

import (
	"context"
	"time"
)

// Series is a meeting that comes back by a rule.
type Series struct {
	ID        int64
	Rule      string // as somebody wrote it
	Title     string
	Clock     string // 15:04
	Zone      string
	Minutes   int
	Link      string
	Since     string    // 2006-01-02, the day from which it is counted
	MadeUntil time.Time // every occurrence up to here has been published
	MadeBy    int64
}

// AddSeries keeps a rule, in place of the one that ran until now.
func (tx *Tx) AddSeries(ctx context.Context, s Series) (id int64, err error) {
	if err := tx.EndSeries(ctx); err != nil {
		return 0, err
	}
	err = tx.get(ctx, `INSERT INTO series (rule, title, clock, zone, minutes, link, since, made_until, made_by, status)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, nullif($9, 0), 'running') RETURNING id`,
		[]any{s.Rule, s.Title, s.Clock, s.Zone, s.Minutes, s.Link, s.Since, unix(s.MadeUntil), s.MadeBy}, &id)
	return id, err
}

// EndSeries stops the rule that runs; what is published of it stays.
func (tx *Tx) EndSeries(ctx context.Context) error {
	_, err := tx.exec(ctx, `UPDATE series SET status = 'ended' WHERE status = 'running'`)
	return err
}

// RunningSeries is the rule that runs. ErrNotFound if none does.
func (tx *Tx) RunningSeries(ctx context.Context) (Series, error) {
	return one(ctx, tx, func(row scanner) (s Series, err error) {
		return s, row.Scan(&s.ID, &s.Rule, &s.Title, &s.Clock, &s.Zone, &s.Minutes, &s.Link, &s.Since, millis{&s.MadeUntil}, &s.MadeBy)
	}, `SELECT id, rule, title, clock, zone, minutes, link, since, made_until, coalesce(made_by, 0) FROM series WHERE status = 'running'`)
}

// MadeSeriesUntil records up to where a rule has been published.
func (tx *Tx) MadeSeriesUntil(ctx context.Context, id int64, until time.Time) error {
	_, err := tx.exec(ctx, `UPDATE series SET made_until = $2 WHERE id = $1`, id, unix(until))
	return err
}
