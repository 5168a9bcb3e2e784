package commands

import (
	"context"
	"time"

	"comunidad/store"
)

func init() { owe(&Job{Name: "tidy", Next: nextTidy, Run: tidy}) }

const (
	keepIn  = 30 * 24 * time.Hour // while a repetition of a message may still come
	keepOut = 7 * 24 * time.Hour  // while a phone may still ask for a message it missed
)

// nextTidy is the last midnight, or the next one once that is done: days that were missed need no tidying of their own.
func nextTidy(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	midnight := tx.Now.Truncate(24 * time.Hour)
	done, err := tx.Settled(ctx, "tidy", midnight)
	if done {
		midnight = midnight.Add(24 * time.Hour)
	}
	return Due{Job: "tidy", At: midnight}, err
}

func tidy(ctx context.Context, tx *store.Tx, _ Rules, _ Due) ([]Effect, error) {
	if err := tx.ForgetIn(ctx, tx.Now.Add(-keepIn)); err != nil {
		return nil, err
	}
	return nil, tx.ForgetOut(ctx, tx.Now.Add(-keepOut))
}
