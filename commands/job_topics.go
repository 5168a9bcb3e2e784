package commands

import (
	"context"
	"fmt"
	"time"

	"comunidad/store"
)

func init() { owe(&Job{Name: "topics", Next: nextTopics, Run: tellTopics}) }

// Topics that came are told to the group together: when so many wait, or when the first has waited so long.
const (
	topicsTogether = 5
	topicsWait     = 3 * time.Hour
)

// nextTopics is when the group is next told which topics came.
func nextTopics(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	meetings, err := tx.MeetingsAhead(ctx, tx.Now)
	if err != nil {
		return Due{}, err
	}
	var candidates []Due
	for _, m := range meetings {
		call, err := callOf(ctx, tx, m)
		if err != nil {
			return Due{}, err
		}
		told, fresh, err := untold(ctx, tx, m)
		if err != nil || len(fresh) == 0 || !call.ClosedAt.IsZero() {
			continue
		}
		at := fresh[0].At.Add(topicsWait)
		if len(fresh) >= topicsTogether && fresh[topicsTogether-1].At.Before(at) {
			at = fresh[topicsTogether-1].At
		}
		if at.Before(call.ClosesAt) { // the list that asks for interest shows them all
			candidates = append(candidates, Due{Job: owedKey(m.Number, fmt.Sprintf("topics/%d", told)), At: at, Meeting: m})
		}
	}
	return earliest(ctx, tx, candidates)
}

// callOf is a meeting's call; one that never was counts as closed.
func callOf(ctx context.Context, tx *store.Tx, m store.Meeting) (store.ProposalCall, error) {
	call, err := tx.Call(ctx, m.Number)
	if isNotFound(err) {
		return store.ProposalCall{ClosedAt: m.PublishedAt}, nil
	}
	return call, err
}

// untold are the topics that the group has not been told of.
func untold(ctx context.Context, tx *store.Tx, m store.Meeting) (told int, fresh []store.Topic, err error) {
	told, err = tx.Told(ctx, m.Number)
	if isNotFound(err) {
		return 0, nil, nil
	}
	if err != nil {
		return 0, nil, err
	}
	topics, err := tx.Topics(ctx, m.Number)
	for _, t := range topics {
		if t.Number > told {
			fresh = append(fresh, t)
		}
	}
	return told, fresh, err
}

// tellTopics tells which topics came, and which of them are alike.
func tellTopics(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	m := due.Meeting
	call, err := callOf(ctx, tx, m)
	if err != nil {
		return nil, err
	}
	_, fresh, err := untold(ctx, tx, m)
	if err != nil {
		return nil, err
	}
	if len(fresh) == 0 || !call.Open(tx.Now) {
		return nil, Skip("nothing to tell")
	}
	all, err := tx.Topics(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	if err := tx.MarkTold(ctx, m.Number, fresh[len(fresh)-1].Number); err != nil {
		return nil, err
	}
	listed, err := topicLines(ctx, tx, fresh, false)
	if err != nil {
		return nil, err
	}
	if err := tx.MarkShown(ctx, fresh); err != nil {
		return nil, err
	}
	body := Lines(Count{len(fresh), cameOne, cameMany}, listed, alikeLine(fresh, all), hostless(fresh))
	return []Effect{Post(body).About(Subject{AboutListed, m.Number}).Once(due.Job).Before(call.ClosesAt)}, nil
}

// hostless says how to offer oneself for the first topic that nobody hosts.
func hostless(topics []store.Topic) Body {
	for _, t := range topics {
		if len(t.Hosts) == 0 {
			return offerYourself.With("number", t.Number)
		}
	}
	return nil
}

var (
	cameOne       = Text{ES: "Llegó {n} tema:", PT: "Chegou {n} tema:", EN: "{n} topic has come:"}
	cameMany      = Text{ES: "Llegaron {n} temas:", PT: "Chegaram {n} temas:", EN: "{n} topics have come:"}
	offerYourself = Text{
		ES: "Para ofrecerse en el {number}: *facilito {number}*.",
		PT: "Para se oferecer para o {number}: *facilito {number}*.",
		EN: "To offer yourselves for {number}: *host {number}*.",
	}
)
