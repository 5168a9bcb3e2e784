package commands

import (
	"context"
	"errors"
	"time"

	"comunidad/store"
)

// Job is something that is owed at instants that can be computed. Being asked often owes nothing more, being asked late
// owes it late, and each due instant ends exactly once, as posted or as skipped with a reason.
type Job struct {
	Name string
	// Next finds the earliest due instant that has not ended, and what it is for; the zero Due if there is none yet.
	// It may lie in the future: the clock can sleep until then.
	Next func(ctx context.Context, tx *store.Tx, rules Rules) (Due, error)
	// Run says what is owed at that instant. Skip ends it without a word; no effects end it as done.
	Run func(ctx context.Context, tx *store.Tx, rules Rules, due Due) ([]Effect, error)
}

// Due is one instant at which a job owes something.
type Due struct {
	Job     string // the job and what it is about, "reminder/13/24h": names the occurrence and what is said
	At      time.Time
	Meeting store.Meeting // of jobs that are about one
	Before  time.Duration // of reminders
}

// skipped ends a due instant without a word.
type skipped struct{ reason string }

func (s *skipped) Error() string { return "skipped: " + s.reason }

// Skip ends a due instant without a word, for a reason that is kept.
func Skip(reason string) error { return &skipped{reason} }

// SkipReason tells whether err ends a due instant without a word, and why.
func SkipReason(err error) (reason string, ok bool) {
	var s *skipped
	if errors.As(err, &s) {
		return s.reason, true
	}
	return "", false
}

// earliest gives the candidate that comes first of those that have not ended.
func earliest(ctx context.Context, tx *store.Tx, candidates []Due) (Due, error) {
	var first Due
	for _, c := range candidates {
		if !first.At.IsZero() && !c.At.Before(first.At) {
			continue
		}
		settled, err := tx.Settled(ctx, c.Job, c.At)
		if err != nil {
			return Due{}, err
		}
		if !settled {
			first = c
		}
	}
	return first, nil
}
