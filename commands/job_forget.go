package commands

import (
	"context"
	"time"

	"comunidad/store"
)

func init() {
	owe(&Job{Name: "bury", Next: nextBurial, Run: bury})
	owe(&Job{Name: "retention", Next: nextRetention, Run: retain})
}

// nextBurial is now, once the receipt of somebody who was erased is out: then even how to reach them is forgotten.
func nextBurial(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	done, err := tx.ErasuresToBury(ctx)
	if err != nil || len(done) == 0 {
		return Due{}, err
	}
	return Due{Job: "bury/" + done[0].Code, At: tx.Now}, nil
}

func bury(ctx context.Context, tx *store.Tx, _ Rules, _ Due) ([]Effect, error) {
	done, err := tx.ErasuresToBury(ctx)
	if err != nil {
		return nil, err
	}
	for _, e := range done {
		if err := tx.Bury(ctx, e); err != nil {
			return nil, err
		}
	}
	return nil, nil
}

// How long things are kept that nobody asked to forget.
const (
	keepLeft       = 30 * 24 * time.Hour  // a person, after they left the group
	keepAttendance = 365 * 24 * time.Hour // who was at a meeting; then only how many
	keepLookups    = 31 * 24 * time.Hour
)

// nextRetention is the last midnight, or the next one once that is done.
func nextRetention(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	midnight := tx.Now.Truncate(24 * time.Hour)
	done, err := tx.Settled(ctx, "retention", midnight)
	if done {
		midnight = midnight.Add(24 * time.Hour)
	}
	return Due{Job: "retention", At: midnight}, err
}

// retain forgets what has been kept long enough.
func retain(ctx context.Context, tx *store.Tx, _ Rules, _ Due) ([]Effect, error) {
	gone, err := tx.GoneSince(ctx, tx.Now.Add(-keepLeft))
	if err != nil {
		return nil, err
	}
	for _, member := range gone {
		if _, _, err := tx.Erase(ctx, member, false); err != nil {
			return nil, err
		}
	}
	if err := tx.EndOld(ctx, tx.Now.Add(-needLasts), tx.Now.Add(-offerLasts)); err != nil {
		return nil, err
	}
	if err := tx.CountAttendance(ctx, tx.Now.Add(-keepAttendance)); err != nil {
		return nil, err
	}
	if err := tx.CountVisitors(ctx, tx.Now.Add(-keepAttendance)); err != nil {
		return nil, err
	}
	return nil, tx.ForgetLookups(ctx, tx.Now.Add(-keepLookups))
}
