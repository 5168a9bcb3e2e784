package commands

import (
	"context"
	"errors"
	"time"

	"comunidad/store"
)

func init() {
	owe(&Job{Name: "call", Next: nextCall, Run: callByCron})
	owe(&Job{Name: "call end", Next: nextCallEnd, Run: endCall})
}

// callGrace is how late a call may still go out after an outage.
const callGrace = 48 * time.Hour

// nextCall is when topics are called for by the schedule, for the first meeting that had no call.
func nextCall(ctx context.Context, tx *store.Tx, rules Rules) (Due, error) {
	community, err := tx.Community(ctx)
	if err != nil {
		return Due{}, err
	}
	meetings, err := tx.MeetingsAhead(ctx, tx.Now)
	if err != nil {
		return Due{}, err
	}
	var candidates []Due
	for _, m := range meetings {
		if _, err := tx.Call(ctx, m.Number); !errors.Is(err, store.ErrNotFound) {
			if err != nil {
				return Due{}, err
			}
			continue
		}
		from := m.StartsAt.Add(-rules.CallAhead)
		if from.Before(m.PublishedAt) {
			from = m.PublishedAt
		}
		at := rules.Call.Next(from, community.Zone)
		if _, enough := callEnd(m, at, rules, community.Zone); at.IsZero() || !enough {
			continue
		}
		candidates = append(candidates, Due{Job: owedKey(m.Number, "call"), At: at, Meeting: m})
	}
	return earliest(ctx, tx, candidates)
}

func callByCron(ctx context.Context, tx *store.Tx, rules Rules, due Due) ([]Effect, error) {
	community, err := tx.Community(ctx)
	if err != nil {
		return nil, err
	}
	end, enough := callEnd(due.Meeting, tx.Now, rules, community.Zone)
	if tx.Now.Sub(due.At) > callGrace || !enough {
		return nil, Skip("too late")
	}
	post, err := openCall(ctx, tx, due.Meeting, end, community.Zone)
	return []Effect{post.Once(due.Job)}, err
}

// nextCallEnd is when an open call ends.
func nextCallEnd(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	return earliestCall(ctx, tx, "call end", func(c store.ProposalCall) (time.Time, bool) { return c.ClosesAt, true })
}

// earliestCall is the first instant that something is due for a call that is open.
func earliestCall(ctx context.Context, tx *store.Tx, what string, at func(store.ProposalCall) (time.Time, bool)) (Due, error) {
	meetings, err := tx.MeetingsToSettle(ctx)
	if err != nil {
		return Due{}, err
	}
	var candidates []Due
	for _, m := range meetings {
		call, err := tx.Call(ctx, m.Number)
		if errors.Is(err, store.ErrNotFound) {
			continue
		}
		if err != nil {
			return Due{}, err
		}
		if due, ok := at(call); ok && call.ClosedAt.IsZero() {
			candidates = append(candidates, Due{Job: owedKey(m.Number, what), At: due, Meeting: m})
		}
	}
	return earliest(ctx, tx, candidates)
}

func endCall(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	effects, err := closeCall(ctx, tx, due.Meeting)
	for i := range effects {
		effects[i] = effects[i].Once(owedKey(due.Meeting.Number, "interest"))
	}
	return effects, err
}
