package store

import (
	"context"
	"strconv"
	"strings"
	"time"
)

// OutKind is a way of saying something.
type OutKind string

// A post goes to the group; a reply quotes a message in the group; a reaction answers one with an emoji; a DM is for one
// person; a file goes to the group or to one person, with its caption.
const (
	Post  OutKind = "post"
	Reply OutKind = "reply"
	React OutKind = "react"
	DM    OutKind = "dm"
	Sheet OutKind = "file" // a document, to one person or to the group
	Poll  OutKind = "poll" // a question with options that people tick
)

// Out is one message that we owe.
type Out struct {
	Seq          int64
	ID           string // WhatsApp's id for it: chosen when it is written, the same at every attempt
	Kind         OutKind
	To           int64  // the member; 0 is the group
	Text         string // or the emoji
	Target       string // id of the message that is quoted or reacted to
	TargetMember int64  // who wrote that
	TargetText   string
	Mentions     []int64
	Subject      string // what an answer to it is about, "announcement/13"
	Key          string // what was owed: never twice. Empty for answers
	Cause        int64  // the inbox row that led to it, 0 for none
	Urgent       bool   // goes out even while paused
	Started      bool   // nobody asked for it: it counts against the noise budget
	Options      []string
	File         *File // of a document
	MadeAt       time.Time
	DueAt        time.Time
	NotAfter     time.Time // zero: never too late
	Attempts     int
}

// PutOut owes a message. One whose key is owed already changes nothing, and put is false.
func (tx *Tx) PutOut(ctx context.Context, o Out) (put bool, err error) {
	rows, err := tx.exec(ctx, `INSERT INTO outbox (id, kind, member, text, target, target_member, target_text, mentions, subject,
			key, cause, urgent, started, options, made_at, due_at, not_after, state)
		VALUES ($1, $2, nullif($3, 0), $4, $5, nullif($6, 0), $7, $8, $9, nullif($10, ''), nullif($11, 0), $12, $13, $14, $15, $16, $17, 'due')
		ON CONFLICT (key) WHERE key IS NOT NULL DO NOTHING`,
		o.ID, string(o.Kind), o.To, o.Text, o.Target, o.TargetMember, o.TargetText, joinIDs(o.Mentions), o.Subject,
		o.Key, o.Cause, o.Urgent, o.Started, strings.Join(o.Options, "\n"), unix(tx.Now), unix(o.DueAt), maybe(o.NotAfter))
	if err != nil || rows == 0 || o.File == nil {
		return rows == 1, err
	}
	return true, tx.attach(ctx, o)
}

const outColumns = `SELECT seq, id, kind, coalesce(member, 0), text, target, coalesce(target_member, 0), target_text, mentions, subject,
	coalesce(key, ''), coalesce(cause, 0), urgent, started, options, made_at, due_at, not_after, attempts FROM outbox `

func scanOut(row scanner) (o Out, err error) {
	var mentions, options string
	err = row.Scan(&o.Seq, &o.ID, &o.Kind, &o.To, &o.Text, &o.Target, &o.TargetMember, &o.TargetText, &mentions, &o.Subject,
		&o.Key, &o.Cause, &o.Urgent, &o.Started, &options, millis{&o.MadeAt}, millis{&o.DueAt}, millis{&o.NotAfter}, &o.Attempts)
	o.Mentions = splitIDs(mentions)
	if options != "" {
		o.Options = strings.Split(options, "\n")
	}
	return o, err
}

// ExpireOut gives up what has become too late to say, and counts it.
func (tx *Tx) ExpireOut(ctx context.Context, seq int64) (int64, error) {
	return tx.exec(ctx, `UPDATE outbox SET state = 'expired' WHERE seq > $1 AND state IN ('due', 'sending') AND not_after <= $2`,
		seq, unix(tx.Now))
}

// NextOut is what to say next of all that is owed after seq: reactions first, as they tell people they were heard, then in
// order. ErrNotFound when nothing is due. Rows up to seq are known to be settled.
func (tx *Tx) NextOut(ctx context.Context, seq int64, urgentOnly bool) (Out, error) {
	return one(ctx, tx, scanOut, outColumns+`WHERE seq > $1 AND state IN ('due', 'sending') AND due_at <= $2 AND (urgent OR NOT $3)
		ORDER BY kind <> 'react', seq LIMIT 1`, seq, unix(tx.Now), urgentOnly)
}

// NextDue is when something that is owed after seq may be said, or ErrNotFound.
func (tx *Tx) NextDue(ctx context.Context, seq int64) (time.Time, error) {
	var t time.Time
	err := tx.get(ctx, `SELECT min(due_at) FROM outbox WHERE seq > $1 AND state IN ('due', 'sending')`, []any{seq}, millis{&t})
	if err == nil && t.IsZero() {
		err = ErrNotFound
	}
	return t, err
}

// SettledUpTo is the largest seq with nothing owed at or before it. All up to from is known to be settled.
func (tx *Tx) SettledUpTo(ctx context.Context, from int64) (int64, error) {
	var seq int64
	err := tx.get(ctx, `SELECT coalesce((SELECT min(seq) - 1 FROM outbox WHERE seq > $1 AND state IN ('due', 'sending')), (SELECT max(seq) FROM outbox), 0)`, []any{from}, &seq)
	return seq, err
}

// ClaimOut marks a message as on its way, and counts the attempt.
func (tx *Tx) ClaimOut(ctx context.Context, seq int64) error {
	_, err := tx.exec(ctx, `UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE seq = $1`, seq)
	return err
}

// UnclaimOut takes back that an attempt was made.
func (tx *Tx) UnclaimOut(ctx context.Context, seq int64) error {
	_, err := tx.exec(ctx, `UPDATE outbox SET state = 'due', attempts = attempts - 1 WHERE seq = $1 AND state = 'sending'`, seq)
	return err
}

// SentOut marks a message as accepted by WhatsApp.
func (tx *Tx) SentOut(ctx context.Context, seq int64) error {
	_, err := tx.exec(ctx, `UPDATE outbox SET state = 'sent', sent_at = $2, error = '' WHERE seq = $1`, seq, unix(tx.Now))
	return err
}

// Unsure finds a message that is owed after seq, by its WhatsApp id, of which no attempt is known to have succeeded.
// ErrNotFound if none was made, or it is not ours.
func (tx *Tx) Unsure(ctx context.Context, seq int64, id string) (Out, error) {
	return one(ctx, tx, scanOut, outColumns+`WHERE seq > $1 AND id = $2 AND state IN ('due', 'sending') AND attempts > 0`, seq, id)
}

// RetryOut says when a message that could not be sent is tried again, and why it could not. One that has arrived meanwhile
// is not.
func (tx *Tx) RetryOut(ctx context.Context, seq int64, at time.Time, why string) error {
	_, err := tx.exec(ctx, `UPDATE outbox SET state = 'due', due_at = $2, error = $3 WHERE seq = $1 AND state = 'sending'`, seq, unix(at), why)
	return err
}

// BuryOut gives up a message for good.
func (tx *Tx) BuryOut(ctx context.Context, seq int64, why string) error {
	_, err := tx.exec(ctx, `UPDATE outbox SET state = 'dead', error = $2 WHERE seq = $1 AND state = 'sending'`, seq, why)
	return err
}

// CancelOut gives up what is owed under keys that begin with prefix and has not been said.
func (tx *Tx) CancelOut(ctx context.Context, prefix string) error {
	_, err := tx.exec(ctx, `UPDATE outbox SET state = 'expired' WHERE state = 'due' AND substr(key, 1, length($1)) = $1`, prefix)
	return err
}

// Sent finds a message of ours that can be quoted or reacted to, by its WhatsApp id. ErrNotFound if it is not ours.
func (tx *Tx) Sent(ctx context.Context, id string) (Out, error) {
	return one(ctx, tx, scanOut, outColumns+`WHERE id = $1 AND kind <> 'react'`, id)
}

// CountOut counts what is owed, and what was given up for good.
func (tx *Tx) CountOut(ctx context.Context) (owed, dead int, err error) {
	err = tx.get(ctx, `SELECT count(*) FILTER (WHERE state IN ('due', 'sending')), count(*) FILTER (WHERE state = 'dead') FROM outbox`, nil, &owed, &dead)
	return owed, dead, err
}

// ForgetOut wipes the text of what was settled before then: phones that missed it have asked for it by then.
// The row stays, since its id says what a late answer is about and its key that nothing is said twice.
func (tx *Tx) ForgetOut(ctx context.Context, then time.Time) error {
	if _, err := tx.exec(ctx, dropFiles, unix(then)); err != nil {
		return err
	}
	_, err := tx.exec(ctx, `UPDATE outbox SET text = '', target_text = '', mentions = '', target_member = NULL
		WHERE made_at < $1 AND state NOT IN ('due', 'sending') AND (text <> '' OR target_text <> '')`, unix(then))
	return err
}

func joinIDs(ids []int64) string {
	parts := make([]string, len(ids))
	for i, id := range ids {
		parts[i] = strconv.FormatInt(id, 10)
	}
	return strings.Join(parts, ",")
}

func splitIDs(s string) (ids []int64) {
	for part := range strings.SplitSeq(s, ",") {
		if id, err := strconv.ParseInt(part, 10, 64); err == nil {
			ids = append(ids, id)
		}
	}
	return ids
}

// Started counts what the bot said, or is to say, without being asked, from one time to another, both included.
func (tx *Tx) Started(ctx context.Context, from, to time.Time) (int, error) {
	var n int
	err := tx.get(ctx, `SELECT count(*) FROM outbox WHERE started = 1 AND due_at BETWEEN $1 AND $2 AND state IN ('due', 'sending', 'sent')`,
		[]any{unix(from), unix(to)}, &n)
	return n, err
}

// Postponed is the first message started by the bot that waits for a later hour than until, if one does. ErrNotFound if none.
func (tx *Tx) Postponed(ctx context.Context, until time.Time) (Out, error) {
	return one(ctx, tx, scanOut, outColumns+`WHERE started = 1 AND kind = 'post' AND state = 'due' AND attempts = 0 AND due_at > $1
		ORDER BY due_at LIMIT 1`, unix(until))
}

// Pool says a text together with a message that waits, so that two things make one sound.
func (tx *Tx) Pool(ctx context.Context, into int64, text string) error {
	_, err := tx.exec(ctx, `UPDATE outbox SET text = text || char(10) || char(10) || $2 WHERE seq = $1`, into, text)
	return err
}

// SentSince counts what was said after a time, and gives when the first of it was.
func (tx *Tx) SentSince(ctx context.Context, since time.Time) (n int, first time.Time, err error) {
	err = tx.get(ctx, `SELECT count(*), min(sent_at) FROM outbox WHERE sent_at > $1`, []any{unix(since)}, &n, millis{&first})
	return n, first, err
}

// AnswersTo counts what the group was told because a member asked it there, in the last minute and in the last hour.
func (tx *Tx) AnswersTo(ctx context.Context, member int64) (minute, hour int, err error) {
	err = tx.get(ctx, `SELECT count(*) FILTER (WHERE made_at > $2), count(*) FROM outbox
		WHERE target_member = $1 AND member IS NULL AND kind IN ('reply', 'file') AND made_at > $3`,
		[]any{member, unix(tx.Now.Add(-time.Minute)), unix(tx.Now.Add(-time.Hour))}, &minute, &hour)
	return minute, hour, err
}

// OwedSince tells whether something whose key begins so has been owed since then.
func (tx *Tx) OwedSince(ctx context.Context, prefix string, since time.Time) (owed bool, err error) {
	err = tx.get(ctx, `SELECT EXISTS (SELECT 1 FROM outbox WHERE substr(key, 1, length($1)) = $1 AND made_at > $2)`, []any{prefix, unix(since)}, &owed)
	return owed, err
}
