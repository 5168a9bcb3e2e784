package commands

import (
	"context"
	"errors"

	"comunidad/store"
)

func init() {
	owe(&Job{Name: "start", Next: nextStart, Run: start})
	owe(&Job{Name: "finish", Next: nextFinish, Run: finish})
}

func nextStart(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	meetings, err := tx.MeetingsToSettle(ctx)
	if err != nil {
		return Due{}, err
	}
	var candidates []Due
	for _, m := range meetings {
		candidates = append(candidates, Due{Job: owedAnew(m, "start"), At: m.StartsAt, Meeting: m})
	}
	return earliest(ctx, tx, candidates)
}

// start opens the door: the link, and how to say that one is there.
func start(ctx context.Context, tx *store.Tx, rules Rules, due Due) ([]Effect, error) {
	m := due.Meeting
	if !tx.Now.Before(m.EndsAt()) {
		return nil, Skip("too late")
	}
	promised, err := bringBack(ctx, tx, m)
	if err != nil {
		return nil, err
	}
	post := Post(Lines(doorOpen.With("title", m.Title), linkForGroup(m, tx.Now, rules), sayHere, promised))
	return []Effect{post.About(Subject{AboutDoor, m.Number}).Once(due.Job).Before(m.EndsAt()).OnTheDay()}, nil
}

func nextFinish(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	meetings, err := tx.MeetingsToSettle(ctx)
	if err != nil {
		return Due{}, err
	}
	var candidates []Due
	for _, m := range meetings {
		candidates = append(candidates, Due{Job: owedKey(m.Number, "finish"), At: m.EndsAt(), Meeting: m})
	}
	return earliest(ctx, tx, candidates)
}

// finish closes the door without a word, counts who was where, and forgets where the rooms were.
func finish(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	if err := tx.SetMeetingStatus(ctx, due.Meeting.Number, store.Held); err != nil {
		return nil, err
	}
	if err := errors.Join(seePeople(ctx, tx, due.Meeting, due.Meeting.EndsAt()), tx.MarkHanded(ctx, due.Meeting.Number)); err != nil {
		return nil, err
	}
	if err := tx.WipeRooms(ctx, due.Meeting.Number); err != nil {
		return nil, err
	}
	return nil, tx.SetMeetingLink(ctx, due.Meeting.Number, "")
}

var (
	doorOpen = Text{
		ES: "*{title}: ya empezamos.*",
		PT: "*{title}: já começamos.*",
		EN: "*{title}: we have started.*",
	}
	sayHere = Text{
		ES: "Al llegar, escriban *presente* o reaccionen a este mensaje.",
		PT: "Ao chegar, escrevam *presente* ou reajam a esta mensagem.",
		EN: "When you arrive, write *here* or react to this message.",
	}
)
