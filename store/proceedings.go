package store

import (
	"context"
	"time"
)

// Proceedings is one version of a meeting's book. Content tells whether anything has changed since.
type Proceedings struct {
	Version int
	Content string
	MadeAt  time.Time
}

// LastProceedings is a meeting's latest version. ErrNotFound if there is none.
func (tx *Tx) LastProceedings(ctx context.Context, meeting int64) (Proceedings, error) {
	return one(ctx, tx, func(row scanner) (p Proceedings, err error) {
		return p, row.Scan(&p.Version, &p.Content, millis{&p.MadeAt})
	},
		`SELECT version, content, made_at FROM proceedings WHERE meeting = $1 ORDER BY version DESC LIMIT 1`, meeting)
}

// AddProceedings records that a version was made.
func (tx *Tx) AddProceedings(ctx context.Context, meeting int64, p Proceedings) error {
	_, err := tx.exec(ctx, `INSERT INTO proceedings (meeting, version, content, made_at) VALUES ($1, $2, $3, $4)`, meeting, p.Version, p.Content, unix(p.MadeAt))
	return err
}

// TopicsOf are all topics of a meeting, withdrawn ones too.
func (tx *Tx) TopicsOf(ctx context.Context, meeting int64) ([]Topic, error) {
	return list(ctx, tx, scanTopic, topicColumns+`WHERE meeting = $1 ORDER BY number`, meeting)
}
