package commands

import (
	"context"
	"time"

	"comunidad/store"
)

func init() { owe(&Job{Name: "deadline", Next: nextDeadline, Run: warnDeadline}) }

const deadlineAhead = 3 // days

// deadlineAt is three days before a call closes. One that was shared later than that needs no reminder.
func deadlineAt(s store.Shared, zone *time.Location) (string, time.Time) {
	if s.Date.IsZero() {
		return "", time.Time{}
	}
	at := atHour(s.Date.In(zone).AddDate(0, 0, -deadlineAhead), careHour, zone)
	if at.Before(s.At.Add(12 * time.Hour)) {
		return "", time.Time{}
	}
	return "deadline/" + s.Code(), at
}

func nextDeadline(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	due, _, err := careFor(ctx, tx, []store.SharedKind{store.Funding}, deadlineAt)
	if err != nil {
		return Due{}, err
	}
	return earliest(ctx, tx, due)
}

// warnDeadline reminds the group, once, of all calls that close soon.
func warnDeadline(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	all, about, err := careFor(ctx, tx, []store.SharedKind{store.Funding}, deadlineAt)
	if err != nil {
		return nil, err
	}
	closing, err := together(ctx, tx, all, about, due)
	if err != nil {
		return nil, err
	}
	lines := []Body{closesSoon}
	var until time.Time
	for _, s := range closing {
		if s.Date.After(tx.Now.Add(12 * time.Hour)) {
			lines = append(lines, sharedLineOf(s))
			if until.IsZero() || s.Date.Before(until) {
				until = s.Date
			}
		}
	}
	if len(lines) == 1 {
		return nil, Skip("too late")
	}
	return []Effect{Post(shortened(append(lines, callsHow))).Once(due.Job).Before(until)}, nil
}

var (
	closesSoon = Text{
		ES: "*Convocatorias que cierran pronto*",
		PT: "*Editais que encerram em breve*",
		EN: "*Calls that close soon*",
	}
	callsHow = Text{
		ES: "Todas: *convocatorias*.",
		PT: "Todos: *editais*.",
		EN: "All of them: *calls*.",
	}
)
