package store

import (
	"context"
	"time"
)

// Gap is a time in which nothing reached us, as the messages that came after it tell.
type Gap struct {
	From, To time.Time // when the first of them was sent, and when it came
	Noted    int       // how many of them we put our mark on
}

// recent bounds what is looked through: a gap is told of soon or not at all.
const recent = `(SELECT seq, at, came_at, state FROM inbox ORDER BY seq DESC LIMIT 2000)`

// CameLate is when something first came after a time that had been sent so long before; the zero time if nothing did.
func (tx *Tx) CameLate(ctx context.Context, after time.Time, late time.Duration) (time.Time, error) {
	var t time.Time
	err := tx.get(ctx, `SELECT min(came_at) FROM `+recent+` WHERE came_at > $1 AND came_at - at > $2`,
		[]any{unix(after), late.Milliseconds()}, millis{&t})
	return t, err
}

// Gap reads what the messages tell that came so late from one time to another, both included. ErrNotFound if none was acted
// on, or if something else reached us in between: a single message that was held up is no gap.
func (tx *Tx) Gap(ctx context.Context, from, to time.Time, late time.Duration) (Gap, error) {
	var g Gap
	err := tx.get(ctx, `SELECT min(at), min(came_at), count(*) FILTER (WHERE seq IN
			(SELECT cause FROM (SELECT cause, kind, text FROM outbox ORDER BY seq DESC LIMIT 4000) WHERE kind = 'react' AND text <> '⚠️'))
		FROM `+recent+` WHERE state = 'done' AND came_at BETWEEN $1 AND $2 AND came_at - at > $3`,
		[]any{unix(from), unix(to), late.Milliseconds()}, millis{&g.From}, millis{&g.To}, &g.Noted)
	if err != nil || g.From.IsZero() {
		return Gap{}, orNotFound(err)
	}
	var between bool
	err = tx.get(ctx, `SELECT EXISTS (SELECT 1 FROM `+recent+` WHERE came_at > $1 AND came_at < $2)`, []any{unix(g.From), unix(g.To)}, &between)
	if err != nil || between {
		return Gap{}, orNotFound(err)
	}
	return g, nil
}

func orNotFound(err error) error {
	if err == nil {
		return ErrNotFound
	}
	return err
}
