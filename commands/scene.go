package commands

import (
	"context"
	"errors"
	"time"

	"comunidad/store"
)

// Scene is what is going on in the community when something is said.
type Scene struct {
	Now   time.Time
	Ahead []store.Meeting     // on the calendar and not over, soonest first
	Over  *store.Meeting      // the last that was held, while its attendance is completed; nil for none
	Call  *store.ProposalCall // the one that takes topics now, nil for none
}

const (
	doorBefore = 15 * time.Minute    // how early people arrive
	bareWithin = 14 * 24 * time.Hour // how near a meeting is for a plain «voy» to be about it
)

// look sees the scene as it was when something was said, which may have been a while before it reached us.
func look(ctx context.Context, tx *store.Tx, at time.Time) (Scene, error) {
	ahead, err := tx.MeetingsAhead(ctx, at)
	if err != nil {
		return Scene{}, err
	}
	s := Scene{Now: at, Ahead: ahead}
	switch last, err := tx.LastEnded(ctx, at); {
	case err == nil && at.Sub(last.EndsAt()) <= attendedWithin:
		s.Over = &last
	case err != nil && !errors.Is(err, store.ErrNotFound):
		return Scene{}, err
	}
	for _, m := range ahead {
		call, err := tx.Call(ctx, m.Number)
		if errors.Is(err, store.ErrNotFound) {
			continue
		}
		if err != nil {
			return Scene{}, err
		}
		if call.Open(at) {
			s.Call = &call
			break
		}
	}
	return s, nil
}

// Door is the meeting whose door is open: from a little before its start to its end.
func (s Scene) Door() (store.Meeting, bool) {
	for _, m := range s.Ahead {
		if !s.Now.Before(m.StartsAt.Add(-doorBefore)) {
			return m, true
		}
	}
	return store.Meeting{}, false
}

// Asked are the meetings that people have been asked to, and that are near.
func (s Scene) Asked() (asked []store.Meeting) {
	for _, m := range s.Ahead {
		if m.Status == store.Announced && m.StartsAt.Before(s.Now.Add(bareWithin)) {
			asked = append(asked, m)
		}
	}
	return asked
}

// Next is the meeting that comes next.
func (s Scene) Next() (store.Meeting, bool) {
	if len(s.Ahead) == 0 {
		return store.Meeting{}, false
	}
	return s.Ahead[0], true
}

// Today is the meeting of this day, where it is held, until it is over.
func (s Scene) Today() (store.Meeting, bool) {
	m, ok := s.Next()
	if !ok {
		return m, false
	}
	now := s.Now.In(m.StartsAt.Location())
	return m, now.YearDay() == m.StartsAt.YearDay() && now.Year() == m.StartsAt.Year() || !now.Before(m.StartsAt)
}
