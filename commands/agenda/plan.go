package agenda

import "slices"

// Slot is a session in its place.
type Slot struct {
	Turn, Room int
	Session    int
	Again      bool // the session is also held in an earlier turn
}

// Left is a session that found no place, and the rule that left it out: [Places], [Hosting] or [Hours].
type Left struct {
	Session int
	Why     Rule
}

// Plan is an agenda.
type Plan struct {
	Slots   []Slot // by turn and room
	Left    []Left // in the order they were proposed
	Moved   []int  // after [Change]: sessions on the agenda still, but no longer in a place where they were
	Clashes int    // as the package comment counts them
	Exact   bool   // it is proven that none that holds these, as often (and moves as few), has fewer clashes
	Why     Rule   // what decided
}

// moved lists the sessions that people may look for where they no longer are. Those no longer held at all are not among them.
func moved(before, after []Slot) (ids []int) {
	for _, old := range before {
		same := func(s Slot) bool { return s.Session == old.Session && s.Turn == old.Turn && s.Room == old.Room }
		here := func(s Slot) bool { return s.Session == old.Session }
		if slices.ContainsFunc(after, here) && !slices.ContainsFunc(after, same) && !slices.Contains(ids, old.Session) {
			ids = append(ids, old.Session)
		}
	}
	return ids
}

// left lists the sessions without a slot, each with the rule that left it out.
func (in Input) left(slots []Slot) (left []Left) {
	for _, s := range in.Sessions {
		if !slices.ContainsFunc(slots, func(slot Slot) bool { return slot.Session == s.ID }) {
			left = append(left, Left{s.ID, in.whyLeft(s, slots)})
		}
	}
	return left
}
