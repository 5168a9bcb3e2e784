package commands

import (
	"cmp"
	"context"
	"slices"
	"time"

	"comunidad/store"
)

// seenLeastFirst orders topics for a list in which people choose: what the group has seen least often comes first.
func seenLeastFirst(topics []store.Topic) {
	slices.SortStableFunc(topics, func(a, b store.Topic) int { return cmp.Or(a.Shown-b.Shown, a.Number-b.Number) })
}

// ShowInterest tells whether people may see how many would go to what: a count draws more after it, so that a community
// may keep it hidden until the meeting begins.
func ShowInterest(rules Rules, m store.Meeting, at time.Time) bool {
	return !rules.HideInterest || !at.Before(m.StartsAt)
}

// chosenFrom are the lines of topics that people choose from, those first that the group has seen least often. A list for
// the group is counted as seen.
func chosenFrom(ctx context.Context, tx *store.Tx, topics []store.Topic, counts, group bool) (Body, error) {
	seenLeastFirst(topics)
	lines, err := topicLines(ctx, tx, topics, counts)
	if err != nil || !group {
		return lines, err
	}
	return lines, tx.MarkShown(ctx, topics)
}

var (
	wouldGoOne  = Text{ES: " · {n} iría", PT: " · {n} iria", EN: " · {n} would go"}
	wouldGoMany = Text{ES: " · {n} irían", PT: " · {n} iriam", EN: " · {n} would go"}
)
