package bot

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"time"

	"comunidad/commands"
	"comunidad/store"
)

// Tick owes everything that has fallen due, in the order in which it fell due. It may be called as often as one likes:
// each due instant ends once.
func (b *Bot) Tick(ctx context.Context) error {
	for {
		job, due, err := b.nextJob(ctx)
		if err != nil || due.At.IsZero() || due.At.After(b.now()) {
			return err
		}
		if err := b.runJob(ctx, job, due); err != nil {
			return err
		}
	}
}

// Next is when something will fall due or may be said, as far as is known now; the zero time if nothing is ahead.
func (b *Bot) Next(ctx context.Context) (time.Time, error) {
	_, due, err := b.nextJob(ctx)
	if err != nil {
		return time.Time{}, err
	}
	next := due.At
	err = b.db.Read(ctx, b.now(), func(tx *store.Tx) error {
		out, err := tx.NextDue(ctx, b.settled.Load())
		if errors.Is(err, store.ErrNotFound) {
			return nil
		}
		if err == nil && out.After(tx.Now) && (next.IsZero() || out.Before(next)) {
			next = out
		}
		return err
	})
	return next, err
}

func (b *Bot) nextJob(ctx context.Context) (job *commands.Job, first commands.Due, err error) {
	err = b.db.Read(ctx, b.now(), func(tx *store.Tx) error {
		for _, j := range b.set.Jobs {
			due, err := j.Next(ctx, tx, b.set.Rules)
			if err != nil {
				return fmt.Errorf("job %s: %w", j.Name, err)
			}
			if !due.At.IsZero() && (job == nil || due.At.Before(first.At)) {
				job, first = j, due
			}
		}
		return nil
	})
	return job, first, err
}

// runJob ends one due instant: what it owes and that it ended are kept together.
func (b *Bot) runJob(ctx context.Context, job *commands.Job, due commands.Due) error {
	err := b.db.Write(ctx, b.now(), func(tx *store.Tx) error {
		effects, err := runSafely(ctx, tx, job, due, b.set.Rules)
		if err != nil {
			return err
		}
		if err := b.owe(ctx, tx, store.In{}, effects); err != nil {
			return err
		}
		return tx.Settle(ctx, due.Job, due.At, "")
	})
	reason, skip := commands.SkipReason(err)
	switch {
	case err == nil || passing(err):
		return err
	case !skip:
		b.log.Error().Err(err).Str("job", due.Job).Msg("Job failed")
		reason = "failed"
	}
	return b.db.Write(ctx, b.now(), func(tx *store.Tx) error { return tx.Settle(ctx, due.Job, due.At, reason) })
}

func runSafely(ctx context.Context, tx *store.Tx, job *commands.Job, due commands.Due, rules commands.Rules) (effects []commands.Effect, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	return job.Run(ctx, tx, rules, due)
}
