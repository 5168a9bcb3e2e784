package bot

import (
	"context"
	"errors"
	"fmt"
	"time"

	"comunidad/commands"
	"comunidad/store"
)

// Never is what a Sender returns for a message that no attempt will bring through.
var Never = errors.New("cannot be sent")

// Offline is what a Sender returns when nothing at all can be said for now. It is no attempt: the message is owed as before,
// and whoever notices that the line is back calls Awake.
var Offline = errors.New("not connected to WhatsApp")

// Wait is what a Sender returns when a message may go at a certain time, and not before.
type Wait struct {
	Until time.Time
	Why   string
}

// Error says why it waits.
func (w *Wait) Error() string { return w.Why }

// Deliver says the next thing that is owed and may be said now. sent is false when there was none. A message that cannot
// be sent is tried again later, and does not hold up the others.
func (b *Bot) Deliver(ctx context.Context) (sent bool, err error) {
	out, outgoing, err := b.claim(ctx)
	if errors.Is(err, store.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	sendErr := b.sender.Send(ctx, outgoing)
	if ctx.Err() != nil { // we do not know whether it went: it is owed, under the same id
		return false, ctx.Err()
	}
	if errors.Is(sendErr, Offline) {
		return false, b.db.Write(ctx, b.now(), func(tx *store.Tx) error { return tx.UnclaimOut(ctx, out.Seq) })
	}
	return true, b.db.Write(ctx, b.now(), func(tx *store.Tx) error { return b.settle(ctx, tx, out, sendErr) })
}

// claim marks the next message as on its way.
func (b *Bot) claim(ctx context.Context) (out store.Out, outgoing Outgoing, err error) {
	err = b.db.Write(ctx, b.now(), func(tx *store.Tx) error {
		if _, err := tx.ExpireOut(ctx, b.settled.Load()); err != nil {
			return err
		}
		community, err := tx.Community(ctx)
		if err != nil {
			return err
		}
		out, err = tx.NextOut(ctx, b.settled.Load(), !community.PausedSince.IsZero())
		if errors.Is(err, store.ErrNotFound) {
			settled, err := tx.SettledUpTo(ctx, b.settled.Load())
			if err == nil {
				b.settled.Store(settled)
			}
			return err
		}
		if err != nil {
			return err
		}
		if outgoing, err = name(ctx, tx, out); err != nil {
			return err
		}
		return tx.ClaimOut(ctx, out.Seq)
	})
	if err == nil && out.Seq == 0 {
		err = store.ErrNotFound
	}
	return out, outgoing, err
}

// name puts WhatsApp's names for the members that a message is for or about.
func name(ctx context.Context, tx *store.Tx, out store.Out) (Outgoing, error) {
	o := Outgoing{ID: out.ID, Kind: out.Kind, Text: out.Text, Target: out.Target, TargetText: out.TargetText, Key: out.Key}
	o.Options, o.Many = out.Options, commands.ParseSubject(out.Subject).Many()
	var err error
	if out.Kind == store.Sheet {
		if o.File, err = tx.OutFile(ctx, out.Seq); err != nil {
			return o, err
		}
	}
	if out.To != 0 {
		if o.To, err = tx.Addresses(ctx, out.To); err != nil {
			return o, err
		}
	}
	if out.TargetMember != 0 {
		if o.TargetFrom, err = tx.Addresses(ctx, out.TargetMember); err != nil {
			return o, err
		}
	}
	for _, member := range out.Mentions {
		addresses, err := tx.Addresses(ctx, member)
		if err != nil {
			return o, err
		}
		o.Mentions = append(o.Mentions, addresses)
	}
	if out.Cause != 0 {
		if o.Cause, err = tx.InID(ctx, out.Cause); errors.Is(err, store.ErrNotFound) {
			err = nil
		}
	}
	return o, err
}

const (
	firstRetry   = 5 * time.Second
	longestRetry = 15 * time.Minute
	giveUpAfter  = 7 * 24 * time.Hour // a message this old that nothing brought through is worth an alert, not an attempt
)

// settle records how an attempt ended.
func (b *Bot) settle(ctx context.Context, tx *store.Tx, out store.Out, err error) error {
	var wait *Wait
	switch {
	case err == nil:
		return accepted(ctx, tx, out)
	case errors.Is(err, Never) || tx.Now.Sub(out.MadeAt) > giveUpAfter:
		b.log.Error().Err(err).Int64("out", out.Seq).Msg("Given up")
		return tx.BuryOut(ctx, out.Seq, errorKind(err))
	case errors.As(err, &wait):
		return tx.RetryOut(ctx, out.Seq, wait.Until, wait.Why)
	}
	delay := min(firstRetry<<min(out.Attempts, 10), longestRetry)
	b.log.Warn().Err(err).Int64("out", out.Seq).Dur("again_in", delay).Msg("Not sent")
	return tx.RetryOut(ctx, out.Seq, tx.Now.Add(delay), errorKind(fmt.Errorf("attempt %d: %w", out.Attempts+1, err)))
}

// accepted records that WhatsApp has a message.
func accepted(ctx context.Context, tx *store.Tx, out store.Out) error {
	if err := tx.SentOut(ctx, out.Seq); err != nil || out.Kind != store.DM {
		return err
	}
	return buryErased(ctx, tx)
}

// buryErased forgets how to reach somebody who was erased, as soon as their receipt is out.
func buryErased(ctx context.Context, tx *store.Tx) error {
	done, err := tx.ErasuresToBury(ctx)
	for _, e := range done {
		err = errors.Join(err, tx.Bury(ctx, e))
	}
	return err
}
