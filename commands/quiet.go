package commands

import (
	"context"
	"fmt"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

const week = 7 * 24 * time.Hour

func startOfDay(t time.Time, zone *time.Location) time.Time { return atHour(t, 0, zone) }

// awake tells whether no member sleeps at t: nobody's clock is within the quiet hours.
func awake(t time.Time, where []when.Where, rules Rules) bool {
	for _, w := range where {
		if hour := t.In(w.Zone).Hour(); quietAt(hour, rules) {
			return false
		}
	}
	return true
}

func quietAt(hour int, rules Rules) bool {
	if rules.QuietFrom > rules.QuietTo {
		return hour >= rules.QuietFrom || hour < rules.QuietTo
	}
	return hour >= rules.QuietFrom && hour < rules.QuietTo
}

// waking is the first instant from t on at which nobody sleeps. Where members live so far apart that somebody always does,
// it is t: the community's own zone then decides, by when it asks.
func waking(t time.Time, where []when.Where, rules Rules) time.Time {
	if awake(t, where, rules) {
		return t
	}
	for next := t.Truncate(time.Hour).Add(time.Hour); next.Before(t.Add(24 * time.Hour)); next = next.Add(time.Hour) {
		if awake(next, where, rules) {
			return next
		}
	}
	return t
}

// quietHours are the hours in UTC between which the bot may start something on that day: the longest stretch.
func quietHours(t time.Time, where []when.Where, rules Rules) (from, to string) {
	day := t.Truncate(24 * time.Hour)
	start, longest := 0, 0
	for first := range 24 {
		n := 0
		for n < 24 && awake(day.Add(time.Duration((first+n)%24)*time.Hour), where, rules) {
			n++
		}
		if n > longest {
			start, longest = first, n
		}
	}
	return fmt.Sprintf("%02d", start), fmt.Sprintf("%02d", (start+longest)%24)
}

// StartAt is when the bot may say something that nobody asked for: while nobody sleeps, and within the noise budget. It is
// where every job's post passes; what belongs to the hours around a meeting has a budget of its own and waits for nobody.
func StartAt(ctx context.Context, tx *store.Tx, rules Rules, e Effect) (time.Time, error) {
	if e.Day {
		return tx.Now, nil
	}
	community, err := tx.Community(ctx)
	if err != nil {
		return time.Time{}, err
	}
	members, err := tx.Members(ctx)
	if err != nil {
		return time.Time{}, err
	}
	where := places(members)
	at := waking(tx.Now, where, rules)
	for range 30 {
		day := startOfDay(at, community.Zone)
		today, err := tx.Started(ctx, day, day.Add(24*time.Hour-time.Millisecond))
		if err != nil {
			return time.Time{}, err
		}
		thisWeek, err := tx.Started(ctx, at.Add(-week), at.Add(24*time.Hour))
		if err != nil {
			return time.Time{}, err
		}
		if today < rules.NoiseDay && thisWeek < rules.NoiseWeek {
			break
		}
		at = waking(atHour(at.Add(24*time.Hour), 0, community.Zone), where, rules)
	}
	return at, nil
}
