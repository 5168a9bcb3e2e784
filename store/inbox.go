package store

import (
	"context"
	"time"
)

// Chat is where something is said.
type Chat int

// The group, or a direct message between a member and the bot.
const (
	Group Chat = iota
	Direct
)

// InKind is what happened.
type InKind string

// What can arrive. For those with a target, Text is the new text, the emoji (empty: taken back), the options voted for
// (by number, comma separated) or the answer to a native event ("going +1").
const (
	Said     InKind = "said"
	Reacted  InKind = "reacted"
	Voted    InKind = "voted"
	Answered InKind = "answered"
	Edited   InKind = "edited"
	Deleted  InKind = "deleted"
	Joined   InKind = "joined"
	LeftIt   InKind = "left"
	Promoted InKind = "promoted"
	Demoted  InKind = "demoted"
	Rekeyed  InKind = "rekeyed" // their phone has new keys
	Dropped  InKind = "file"    // a document; Text is its caption
	Planned  InKind = "event"   // a native WhatsApp event; Text is its title, Target its start in unix milliseconds
)

// In is one thing that reached us.
type In struct {
	Seq    int64
	Chat   Chat
	From   int64  // the member
	ID     string // WhatsApp's id of it; unique only together with Chat and From
	Kind   InKind
	Text   string
	Target string // id of the message that is quoted, reacted to, voted on, edited or deleted
	Named  bool   // the bot was mentioned
	At     time.Time
	CameAt time.Time
}

// PutIn keeps what arrived. A repetition, which is the same id from the same member in the same chat, changes nothing.
func (tx *Tx) PutIn(ctx context.Context, in In) error {
	_, err := tx.exec(ctx, `INSERT INTO inbox (chat, member, id, kind, text, target, named, at, came_at, state)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'new') ON CONFLICT (chat, member, id) DO NOTHING`,
		int(in.Chat), in.From, in.ID, string(in.Kind), in.Text, in.Target, in.Named, unix(in.At), unix(tx.Now))
	return err
}

const inColumns = `SELECT seq, chat, member, id, kind, text, target, named, at, came_at FROM inbox `

func scanIn(row scanner) (in In, err error) {
	return in, row.Scan(&in.Seq, &in.Chat, &in.From, &in.ID, &in.Kind, &in.Text, &in.Target, &in.Named, millis{&in.At}, millis{&in.CameAt})
}

// NextIn is the earliest said of all that waits after seq, or ErrNotFound. Rows up to seq are known to be handled:
// starting there spares an index that every message would have to write.
func (tx *Tx) NextIn(ctx context.Context, seq int64) (In, error) {
	return one(ctx, tx, scanIn, inColumns+`WHERE seq > $1 AND state = 'new' ORDER BY at, seq LIMIT 1`, seq)
}

// HandledUpTo is the largest seq with nothing waiting at or before it. All up to from is known to be done with, so that
// the years before are not read again.
func (tx *Tx) HandledUpTo(ctx context.Context, from int64) (int64, error) {
	var seq int64
	err := tx.get(ctx, `SELECT coalesce((SELECT min(seq) - 1 FROM inbox WHERE seq > $1 AND state = 'new'), (SELECT max(seq) FROM inbox), 0)`, []any{from}, &seq)
	return seq, err
}

// FinishIn marks a row as handled and wipes what was said: it is kept only until it has been understood.
func (tx *Tx) FinishIn(ctx context.Context, seq int64) error {
	_, err := tx.exec(ctx, `UPDATE inbox SET state = 'done', text = '' WHERE seq = $1`, seq)
	return err
}

// FailIn marks a row that our own fault kept from being handled. It is not tried again by itself.
func (tx *Tx) FailIn(ctx context.Context, seq int64, why string) error {
	_, err := tx.exec(ctx, `UPDATE inbox SET state = 'failed', text = '', error = $2 WHERE seq = $1`, seq, why)
	return err
}

// ExpireIn marks a row that reached us too late to act on.
func (tx *Tx) ExpireIn(ctx context.Context, seq int64) error {
	_, err := tx.exec(ctx, `UPDATE inbox SET state = 'expired', text = '' WHERE seq = $1`, seq)
	return err
}

// CountIn counts the rows that wait, and those that failed.
func (tx *Tx) CountIn(ctx context.Context) (waiting, failed int, err error) {
	err = tx.get(ctx, `SELECT count(*) FILTER (WHERE state = 'new'), count(*) FILTER (WHERE state = 'failed') FROM inbox`, nil, &waiting, &failed)
	return waiting, failed, err
}

// ForgetIn deletes what arrived before then and is settled; until then its id keeps a repetition from counting. The last
// row stays: after a silent month its number would be given again, and what is made of it with it.
func (tx *Tx) ForgetIn(ctx context.Context, then time.Time) error {
	_, err := tx.exec(ctx, `DELETE FROM inbox WHERE came_at < $1 AND state <> 'new' AND seq < (SELECT max(seq) FROM inbox)`, unix(then))
	return err
}

// InID is WhatsApp's id of a row. ErrNotFound once it is forgotten.
func (tx *Tx) InID(ctx context.Context, seq int64) (string, error) {
	var id string
	err := tx.get(ctx, `SELECT id FROM inbox WHERE seq = $1`, []any{seq}, &id)
	return id, err
}
