package store

import (
	"context"
	"time"
)

// Asker is whose doing it is that somebody was asked.
type Asker string

// AskedSelf is what follows from their own command: one at a time. AskedOther is what somebody else, or a job, had the bot
// ask. AskedWhich asks which of several questions a yes or a no was for, AskedMeant whether they meant what we guess.
const (
	AskedSelf  Asker = "self"
	AskedOther Asker = "other"
	AskedWhich Asker = "which"
	AskedMeant Asker = "meant"
)

// Pending is a question that waits for a member's yes. It is a row, so that a restart forgets nothing.
type Pending struct {
	ID        int64 // the later, the higher
	Member    int64
	Asked     Asker
	Chat      Chat // where it was asked
	Command   string
	Args      string // as the member wrote them
	Choices   int    // how many numbered choices it offers; 0 asks for a yes
	Subject   string // of the message that asks
	ExpiresAt time.Time
}

// Ask keeps a question: in place of what the member began before and left unanswered, and of the same question.
func (tx *Tx) Ask(ctx context.Context, p Pending) error {
	if _, err := tx.exec(ctx, `DELETE FROM pending WHERE member = $1 AND asked = $2 AND (asked <> 'other' OR command = $3 AND args = $4)`,
		p.Member, string(p.Asked), p.Command, p.Args); err != nil {
		return err
	}
	_, err := tx.exec(ctx, `INSERT INTO pending (member, asked, chat, command, args, choices, subject, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		p.Member, string(p.Asked), int(p.Chat), p.Command, p.Args, p.Choices, p.Subject, unix(p.ExpiresAt))
	return err
}

// Pending are the questions that wait for a member in a chat, the last one first.
func (tx *Tx) Pending(ctx context.Context, member int64, chat Chat) ([]Pending, error) {
	return list(ctx, tx, func(row scanner) (p Pending, err error) {
		return p, row.Scan(&p.ID, &p.Member, &p.Asked, &p.Chat, &p.Command, &p.Args, &p.Choices, &p.Subject, millis{&p.ExpiresAt})
	}, `SELECT id, member, asked, chat, command, args, choices, subject, expires_at FROM pending
		WHERE member = $1 AND chat = $2 AND expires_at > $3 ORDER BY id DESC`, member, int(chat), unix(tx.Now))
}

// Unask drops a question.
func (tx *Tx) Unask(ctx context.Context, id int64) error {
	_, err := tx.exec(ctx, `DELETE FROM pending WHERE id = $1`, id)
	return err
}
