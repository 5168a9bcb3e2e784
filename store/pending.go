package store

import (
	"context"
	"time"
)

// Pending is a question that waits for a member's yes. It is a row, so that a restart forgets nothing.
type Pending struct {
	Member    int64
	Chat      Chat // where it was asked
	Command   string
	Args      string // as the member wrote them
	Choices   int    // how many numbered choices it offers; 0 asks for a yes
	ExpiresAt time.Time
}

// Ask keeps a question, in place of one that the member left unanswered.
func (tx *Tx) Ask(ctx context.Context, p Pending) error {
	_, err := tx.exec(ctx, `INSERT INTO pending (member, chat, command, args, choices, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (member) DO UPDATE SET chat = excluded.chat, command = excluded.command, args = excluded.args, choices = excluded.choices, expires_at = excluded.expires_at`,
		p.Member, int(p.Chat), p.Command, p.Args, p.Choices, unix(p.ExpiresAt))
	return err
}

// Pending is the question that waits for a member. ErrNotFound if none does.
func (tx *Tx) Pending(ctx context.Context, member int64) (Pending, error) {
	return one(ctx, tx, func(row scanner) (p Pending, err error) {
		return p, row.Scan(&p.Member, &p.Chat, &p.Command, &p.Args, &p.Choices, millis{&p.ExpiresAt})
	}, `SELECT member, chat, command, args, choices, expires_at FROM pending WHERE member = $1 AND expires_at > $2`, member, unix(tx.Now))
}

// Unask drops the question that waits for a member, if one does.
func (tx *Tx) Unask(ctx context.Context, member int64) error {
	_, err := tx.exec(ctx, `DELETE FROM pending WHERE member = $1`, member)
	return err
}
