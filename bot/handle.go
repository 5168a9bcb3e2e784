package bot

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"time"

	"comunidad/commands"
	"comunidad/store"
)

// expireAfter is how old a question may be to be answered: what people wanted to know then they may know by now. What they
// told us, took back or did counts whenever it comes.
const expireAfter = 24 * time.Hour

// Handle works out the next message that waits, if one does, in one transaction: what it changes and what it leads to
// are kept together or not at all. worked is false when nothing waited.
func (b *Bot) Handle(ctx context.Context) (worked bool, err error) {
	var (
		in      store.In
		command string
	)
	now := b.now()
	err = b.db.Write(ctx, now, func(tx *store.Tx) (err error) {
		if in, err = tx.NextIn(ctx, b.handled); err != nil {
			return err
		}
		before, err := tx.Written(ctx)
		if err != nil {
			return err
		}
		outcome, err := b.decide(ctx, tx, in)
		command = outcome.Command
		if err != nil {
			return err
		}
		after, err := tx.Written(ctx)
		switch changed := after > before; {
		case err != nil:
			return err
		case !changed && stale(now, in) && speaks(outcome):
			return unanswered(ctx, tx, in)
		case !changed && stale(now, in):
			return tx.ExpireIn(ctx, in.Seq)
		case changed && late(tx, in) && counts(outcome):
			if err := tx.NoteLate(ctx, in.At, true); err != nil {
				return err
			}
		}
		if err := b.owe(ctx, tx, in, outcome.Effects); err != nil {
			return err
		}
		return tx.FinishIn(ctx, in.Seq)
	})
	var refusal *commands.Refusal
	switch {
	case err == nil:
		b.log.Debug().Int64("in", in.Seq).Str("command", command).Msg("Handled")
		return true, nil
	case in.Seq == 0 && errors.Is(err, store.ErrNotFound):
		return false, b.catchUp(ctx)
	case errors.As(err, &refusal):
		return true, b.refuse(ctx, in, refusal.Body)
	case passing(err):
		return false, err
	}
	b.log.Error().Err(err).Int64("in", in.Seq).Str("command", command).Msg("Command failed")
	return true, b.fail(ctx, in, err)
}

// late tells whether something said in the group only reached us when the talk had moved on.
func late(tx *store.Tx, in store.In) bool {
	return in.Chat == store.Group && tx.Now.Sub(in.At) > lateAfter
}

// counts tells whether what changed is what somebody said: a question that is no longer answered is not worth telling of.
func counts(outcome commands.Outcome) bool {
	answers := slices.ContainsFunc(outcome.Effects, func(e commands.Effect) bool { return e.Kind == store.Reply })
	return outcome.Command != "" && (!answers || len(outcome.Effects) > 1)
}

// stale tells whether something is too old to be answered, if it was a question.
func stale(now time.Time, in store.In) bool { return now.Sub(in.At) > expireAfter }

// speaks tells whether words are owed because of what was said, and not only a receipt.
func speaks(outcome commands.Outcome) bool {
	return slices.ContainsFunc(outcome.Effects, func(e commands.Effect) bool { return e.Kind != store.React })
}

// unanswered leaves a question alone that came too late, and counts it: the group hears that it may be asked again.
func unanswered(ctx context.Context, tx *store.Tx, in store.In) error {
	return errors.Join(tx.NoteLate(ctx, in.At, false), tx.ExpireIn(ctx, in.Seq))
}

// passing tells the faults that say nothing about the message: it stays, and is handled later.
func passing(err error) bool {
	for _, of := range []error{context.Canceled, context.DeadlineExceeded, store.ErrBusy, store.ErrFull, store.ErrReadOnly} {
		if errors.Is(err, of) {
			return true
		}
	}
	return false
}

// decide turns what happened into what is owed. A panic in a handler is an error like any other.
func (b *Bot) decide(ctx context.Context, tx *store.Tx, in store.In) (outcome commands.Outcome, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	switch in.Kind {
	case store.Joined:
		return outcome, errors.Join(tx.SetStatus(ctx, in.From, store.InGroup), tx.MarkNewcomer(ctx, in.From))
	case store.LeftIt:
		return outcome, tx.SetStatus(ctx, in.From, store.Left)
	case store.Promoted, store.Demoted:
		return outcome, tx.SetFacilitator(ctx, in.From, in.Kind == store.Promoted)
	}
	from, err := tx.Member(ctx, in.From)
	if err != nil {
		return outcome, err
	}
	if in.Kind == store.Rekeyed {
		outcome.Effects, err = commands.NewPhone(ctx, tx, from, in.At)
		return outcome, err
	}
	community, err := tx.Community(ctx)
	if err != nil {
		return outcome, err
	}
	return b.set.Handle(ctx, tx, in, from, community)
}

// refuse answers somebody whose request was rolled back.
func (b *Bot) refuse(ctx context.Context, in store.In, why commands.Body) error {
	return b.db.Write(ctx, b.now(), func(tx *store.Tx) error {
		if in.Chat == store.Group && stale(tx.Now, in) {
			return unanswered(ctx, tx, in)
		}
		if err := b.owe(ctx, tx, in, []commands.Effect{commands.Reply(why)}); err != nil {
			return err
		}
		return tx.FinishIn(ctx, in.Seq)
	})
}

// fail answers somebody whom our own fault kept from being served. It is not tried again: a message that breaks us once
// would break us for ever.
func (b *Bot) fail(ctx context.Context, in store.In, cause error) error {
	return b.db.Write(ctx, b.now(), func(tx *store.Tx) error {
		effects := []commands.Effect{commands.React("⚠️"), commands.Reply(sorry.With("reference", in.Seq))}
		if err := b.owe(ctx, tx, in, effects); err != nil {
			return err
		}
		return tx.FailIn(ctx, in.Seq, errorKind(cause))
	})
}

// errorKind is what may be kept of an error: its first line, which our own code wrote, and no stack.
func errorKind(err error) string {
	line := err.Error()
	for i, r := range line {
		if r == '\n' || i > 200 {
			return line[:i]
		}
	}
	return line
}

// catchUp notes that everything up to some row is handled, so that the next look begins there.
func (b *Bot) catchUp(ctx context.Context) error {
	return b.db.Read(ctx, b.now(), func(tx *store.Tx) (err error) {
		b.handled, err = tx.HandledUpTo(ctx, b.handled)
		return err
	})
}

var sorry = commands.Text{
	ES: "Algo falló de mi lado y no quedó anotado. Quienes facilitan pueden buscarlo con la referencia {reference}.",
	PT: "Algo falhou do meu lado e nada foi anotado. Quem facilita pode procurar pela referência {reference}.",
	EN: "Something failed on my side and nothing was noted. Facilitators can look it up as {reference}.",
}
