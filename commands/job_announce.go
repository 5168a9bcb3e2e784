package commands

import (
	"context"

	"comunidad/store"
)

func init() { owe(&Job{Name: "announcement", Next: nextAnnouncement, Run: announceByItself}) }

// nextAnnouncement is when a meeting that nobody announced by hand announces itself.
func nextAnnouncement(ctx context.Context, tx *store.Tx, rules Rules) (Due, error) {
	meetings, err := tx.MeetingsToSettle(ctx)
	if err != nil {
		return Due{}, err
	}
	var candidates []Due
	for _, m := range meetings {
		if at := announceAt(m, rules); m.Status == store.Published && at.Before(m.StartsAt) {
			candidates = append(candidates, Due{Job: owedKey(m.Number, "announcement"), At: at, Meeting: m})
		}
	}
	return earliest(ctx, tx, candidates)
}

func announceByItself(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	if !tx.Now.Before(due.Meeting.StartsAt) {
		return nil, Skip("too late")
	}
	post, err := announcement(ctx, tx, due.Meeting)
	return []Effect{post}, err
}
