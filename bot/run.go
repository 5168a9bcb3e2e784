package bot

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/robfig/cron/v3"

	"comunidad/store"
)

// Run keeps the bot at work until ctx ends: a worker that handles what arrives, a clock that wakes each minute, and a
// mouth that says one thing after another. Faults that pass are tried again; none ends the loop.
func (b *Bot) Run(ctx context.Context) {
	minutes := cron.New(cron.WithLocation(time.UTC))
	ticks := make(chan struct{}, 1)
	_, err := minutes.AddFunc("* * * * *", func() {
		knock(ticks) // if the minute before is still at work, it will see this one too
	})
	if err != nil {
		panic(err) // a constant
	}
	minutes.Start()
	defer minutes.Stop()

	var loops sync.WaitGroup
	loops.Go(func() { b.work(ctx) })
	loops.Go(func() { b.keepTime(ctx, ticks) })
	loops.Go(func() { b.speak(ctx) })
	loops.Wait()
}

// Awake tells the bot that it can be heard again, and need not wait to say what it owes.
func (b *Bot) Awake() { knock(b.owed) }

// knock wakes whoever waits, and does not wait for them.
func knock(on chan<- struct{}) {
	select {
	case on <- struct{}{}:
	default:
	}
}

// work handles messages as they arrive.
func (b *Bot) work(ctx context.Context) {
	for wait := (patience{}); ; {
		worked, err := b.Handle(ctx)
		switch {
		case err != nil:
			if !wait.failed(ctx, b, "handle", err) {
				return
			}
		case worked:
			wait = patience{}
			knock(b.owed)
		default:
			select {
			case <-ctx.Done():
				return
			case <-b.news:
			}
		}
	}
}

// keepTime owes what falls due.
func (b *Bot) keepTime(ctx context.Context, ticks <-chan struct{}) {
	for wait := (patience{}); ; {
		if err := b.tickMarked(ctx); err != nil {
			if !wait.failed(ctx, b, "tick", err) {
				return
			}
			continue
		}
		wait = patience{}
		knock(b.owed)
		select {
		case <-ctx.Done():
			return
		case <-ticks:
		}
	}
}

// tickMarked is Tick on a clock that never goes back: a machine whose clock was set back waits until it is past again.
func (b *Bot) tickMarked(ctx context.Context) error {
	back := false
	err := b.db.Write(ctx, b.now(), func(tx *store.Tx) error {
		seen, err := tx.Clock(ctx)
		if err == nil && tx.Now.Before(seen.Add(-time.Minute)) {
			back = true
			return nil
		}
		return errors.Join(err, tx.MarkClock(ctx))
	})
	if err != nil || back {
		if back {
			b.log.Warn().Msg("The clock was set back: nothing falls due until it is past again")
		}
		return err
	}
	return b.Tick(ctx)
}

// lookAgain is how often the bot looks for what may be said by now.
const lookAgain = 15 * time.Second

// speak says what is owed, one thing after another, at the bot's pace.
func (b *Bot) speak(ctx context.Context) {
	var last store.Out
	for wait := (patience{}); ; {
		silence, next, err := b.breath(ctx, last)
		if err == nil && silence > 0 && !sleep(ctx, silence, nil) {
			return
		}
		sent := false
		if err == nil {
			sent, err = b.Deliver(ctx)
		}
		switch {
		case err != nil:
			if !wait.failed(ctx, b, "deliver", err) {
				return
			}
		case sent:
			wait, last = patience{}, next
		default:
			if !sleep(ctx, lookAgain, b.owed) {
				return
			}
		}
	}
}

// breath is how long to be silent before the next thing is said, and what that is.
func (b *Bot) breath(ctx context.Context, last store.Out) (silence time.Duration, next store.Out, err error) {
	err = b.db.Read(ctx, b.now(), func(tx *store.Tx) error {
		next, err = tx.NextOut(ctx, b.settled.Load(), false)
		if errors.Is(err, store.ErrNotFound) {
			return nil
		}
		if err != nil {
			return err
		}
		if last.Seq != 0 {
			silence = b.Pace.pause(last, next)
		}
		until, err := b.Pace.spent(ctx, tx)
		if wait := until.Sub(tx.Now); wait > silence {
			silence = wait
		}
		return err
	})
	return silence, next, err
}

// patience waits longer the longer something fails.
type patience struct{ failures int }

// failed logs a fault and waits. It is false when ctx has ended.
func (p *patience) failed(ctx context.Context, b *Bot, loop string, err error) bool {
	if ctx.Err() != nil {
		return false
	}
	p.failures++
	b.log.Error().Err(err).Str("loop", loop).Int("failures", p.failures).Msg("Will try again")
	return sleep(ctx, min(time.Second<<min(p.failures, 8), 2*time.Minute), nil)
}

// sleep waits for a time, or until something wakes it. It is false when ctx has ended.
func sleep(ctx context.Context, d time.Duration, wake <-chan struct{}) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
	case <-wake:
	}
	return true
}
