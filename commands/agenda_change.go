package commands

import (
	"context"
	"fmt"
	"slices"
	"time"

	"comunidad/store"
)

func init() { owe(&Job{Name: "host left", Next: nextHostLeft, Run: hostLeft}) }

// fellOut makes the agenda anew after a topic fell out of it, moving as little as can be, and tells the group. Nothing
// happens while the topic is on no agenda.
func fellOut(ctx context.Context, tx *store.Tx, rules Rules, meeting int64, topic int) ([]Effect, error) {
	m, err := tx.Meeting(ctx, meeting)
	if err != nil || !m.Open(tx.Now) {
		return nil, err
	}
	slots, err := tx.Slots(ctx, meeting)
	if err != nil || !slices.ContainsFunc(slots, func(s store.Slot) bool { return s.Topic == topic }) {
		return nil, err
	}
	t, err := tx.Topic(ctx, meeting, topic)
	if err != nil {
		return nil, err
	}
	first := agendaChanged.With("number", t.Number, "topic", t.Title)
	_, left, err := makeAgenda(ctx, tx, rules, m, nil)
	if isRefusal(err) { // nothing is left to talk about
		return []Effect{Post(first).Before(m.EndsAt()).OnTheDay()}, tx.PutAgenda(ctx, meeting, nil, nil)
	}
	if err != nil {
		return nil, err
	}
	body, err := agendaBody(ctx, tx, m, rules.Link != LinkForComing, false)
	if err != nil {
		return nil, err
	}
	return []Effect{Post(Lines(first, body, whyMoves, left)).About(Subject{AboutAgenda, meeting}).Before(m.EndsAt()).OnTheDay()}, nil
}

// nextHostLeft is when the last host of a topic on the agenda left the group.
func nextHostLeft(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	ahead, err := tx.MeetingsAhead(ctx, tx.Now)
	if err != nil {
		return Due{}, err
	}
	var candidates []Due
	for _, m := range ahead {
		slots, err := tx.Slots(ctx, m.Number)
		if err != nil {
			return Due{}, err
		}
		for _, s := range slots {
			t, err := tx.Topic(ctx, m.Number, s.Topic)
			if err != nil {
				return Due{}, err
			}
			gone, err := allLeft(ctx, tx, t.Hosts)
			if err != nil {
				return Due{}, err
			}
			if !gone.IsZero() && !t.Withdrawn {
				candidates = append(candidates, Due{Job: owedKey(m.Number, fmt.Sprintf("host left/%d", t.Number)), At: gone, Meeting: m})
			}
		}
	}
	return earliest(ctx, tx, candidates)
}

// allLeft is when the last of some people left the group; zero while one is there, and for nobody.
func allLeft(ctx context.Context, tx *store.Tx, ids []int64) (last time.Time, err error) {
	for _, id := range ids {
		m, err := tx.Member(ctx, id)
		if err != nil {
			return time.Time{}, err
		}
		if m.Status == store.InGroup {
			return time.Time{}, nil
		}
		if m.Since.After(last) {
			last = m.Since
		}
	}
	return last, nil
}

func hostLeft(ctx context.Context, tx *store.Tx, rules Rules, due Due) ([]Effect, error) {
	var topic int
	if _, err := fmt.Sscanf(due.Job, owedKey(due.Meeting.Number, "host left/%d"), &topic); err != nil {
		return nil, err
	}
	effects, err := fellOut(ctx, tx, rules, due.Meeting.Number, topic)
	for i := range effects {
		effects[i] = effects[i].Once(due.Job)
	}
	return effects, err
}

var agendaChanged = Text{
	ES: "*Cambia la agenda: ya no está el tema {number}, {topic}.*",
	PT: "*A agenda mudou: o tema {number}, {topic}, saiu.*",
	EN: "*The agenda changes: topic {number}, {topic}, is no longer there.*",
}
