package whatsapp

import (
	"context"
	"time"
)

const (
	// secretsKept is how many message secrets stay. They open edits, which come within twenty minutes, and whatsmeow would
	// keep for ever who wrote in which chat.
	secretsKept = 2000
	// heldFor is how long those of polls and events stay: people answer until the meeting.
	heldFor = 180 * 24 * time.Hour
)

// hold keeps a message's secret for as long as people answer it.
func (s *session) hold(ctx context.Context, message string, now time.Time) error {
	_, err := s.db.ExecContext(ctx, `INSERT INTO comunidad_held VALUES ($1, $2) ON CONFLICT (message) DO NOTHING`, message, now.Unix())
	return err
}

// prune throws away the secrets that nothing will come for.
func (s *session) prune(ctx context.Context, now time.Time) error {
	if _, err := s.db.ExecContext(ctx, `DELETE FROM comunidad_held WHERE since < $1`, now.Add(-heldFor).Unix()); err != nil {
		return err
	}
	_, err := s.db.ExecContext(ctx, `DELETE FROM whatsmeow_message_secrets
		WHERE rowid <= (SELECT max(rowid) FROM whatsmeow_message_secrets) - $1
		AND message_id NOT IN (SELECT message FROM comunidad_held)`, secretsKept)
	return err
}
