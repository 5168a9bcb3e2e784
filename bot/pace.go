package bot

import (
	"context"
	"math/rand/v2"
	"time"

	"comunidad/store"
)

// Pace is how fast the bot may speak. WhatsApp notices numbers that write like machines, and new ones most of all; the
// figures are reports of people whose numbers were blocked, not rules that anybody wrote down.
type Pace struct {
	Gap    time.Duration // between two messages to one chat, about
	Minute int           // messages in a minute, to everyone together
	Day    int           // messages in a day
	New    time.Time     // since when the number has been speaking: for two weeks it may do a quarter of that

	OneMinute, OneHour int // answers in the group to one person: room for a circle that one hand notes down; more is noise for all others
}

// DefaultPace is that of config.example.yaml, for a number that is not new.
func DefaultPace() Pace {
	return Pace{Gap: 4 * time.Second, Minute: 12, Day: 200, OneMinute: 20, OneHour: 100}
}

const (
	gentleFor = 14 * 24 * time.Hour
	gentle    = 4
	shortGap  = 700 * time.Millisecond // after a reaction
	otherGap  = 1500 * time.Millisecond
)

// limits are the counts that hold at a time.
func (p Pace) limits(now time.Time) (minute, day int) {
	if now.Before(p.New.Add(gentleFor)) {
		return max(p.Minute/gentle, 1), max(p.Day/gentle, 1)
	}
	return p.Minute, p.Day
}

// pause is how long to be silent after having said something: a person types before the next message, never equally long.
func (p Pace) pause(last, next store.Out) time.Duration {
	gap := p.Gap
	switch {
	case next.Kind == store.React || last.Kind == store.React:
		gap = min(shortGap, p.Gap)
	case next.To != last.To:
		gap = min(otherGap, p.Gap)
	}
	return gap/2 + time.Duration(rand.Int64N(int64(gap)+1))
}

// spent tells whether the bot has said all that it may for now, and until when it is then silent.
func (p Pace) spent(ctx context.Context, tx *store.Tx) (until time.Time, err error) {
	minute, day := p.limits(tx.Now)
	for _, window := range []struct {
		length time.Duration
		most   int
	}{{time.Minute, minute}, {24 * time.Hour, day}} {
		since := tx.Now.Add(-window.length)
		n, first, err := tx.SentSince(ctx, since)
		if err != nil {
			return time.Time{}, err
		}
		// Times are kept in whole milliseconds.
		if end := first.Add(window.length + time.Millisecond); n >= window.most && end.After(until) {
			until = end
		}
	}
	return until, nil
}
