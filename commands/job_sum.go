package commands

import (
	"context"
	"time"

	"comunidad/store"
)

func init() { owe(&Job{Name: "sum", Next: nextSum, Run: sumMeetings}) }

// nextSum is this hour if some meeting that was held has no sums, or the next hour once this one had its turn.
func nextSum(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	waiting, err := tx.MeetingsToSum(ctx)
	if err != nil || len(waiting) == 0 {
		return Due{}, err
	}
	hour := tx.Now.Truncate(time.Hour)
	done, err := tx.Settled(ctx, "sum", hour)
	if done {
		hour = hour.Add(time.Hour)
	}
	return Due{Job: "sum", At: hour}, err
}

// sumMeetings counts once what every report would have to count again.
func sumMeetings(ctx context.Context, tx *store.Tx, _ Rules, _ Due) ([]Effect, error) {
	waiting, err := tx.MeetingsToSum(ctx)
	for _, number := range waiting {
		if err := tx.SumMeeting(ctx, number); err != nil {
			return nil, err
		}
	}
	return nil, err
}
