package agenda

import (
	"fmt"
	"slices"
)

// Session is a topic that somebody offers to host.
type Session struct {
	ID       int
	Hosts    []int64
	Interest []int64 // who would go; the hosts are counted with them, named or not
	Only     []int   // the turns its hosts can, from 0; none means any
}

// Place is a turn and a room, both from 0. The rooms of lower numbers are the bigger ones.
type Place struct{ Turn, Room int }

// Input is all that weighs in an agenda.
type Input struct {
	Sessions []Session // in the order they were proposed
	Turns    int
	Rooms    int
	Repeat   bool          // the most wanted sessions are held twice where places stay free: see repeat.go
	Fixed    map[int]Place // sessions that facilitators put somewhere; it weighs more than Only
	Begun    int           // turns that have begun: nothing is put there, and [Change] takes nothing from there
}

// The most that is taken in. No meeting is near, and a set of sessions or turns is one word.
const (
	mostSessions = 64
	mostTurns    = 64
)

// Contradiction is the error of two sessions that cannot both be where they are fixed: the place is one ([Places]), or a
// host is ([Hosting]).
type Contradiction struct {
	Sessions [2]int // in the order they were proposed
	Why      Rule
}

// Error says what asks for what cannot be, for a log; what members read is made from the fields.
func (c *Contradiction) Error() string {
	return fmt.Sprintf("agenda: sessions %d and %d cannot both be where they are fixed: %v", c.Sessions[0], c.Sessions[1], c.Why)
}

// check refuses what no agenda can be made of. Hours and hosts that cannot be met are no error: they end in Plan.Left.
func (in Input) check() error {
	if len(in.Sessions) > mostSessions {
		return fmt.Errorf("agenda: %d sessions, more than %d", len(in.Sessions), mostSessions)
	}
	if in.Turns < 1 || in.Turns > mostTurns {
		return fmt.Errorf("agenda: %d turns, expected 1 to %d", in.Turns, mostTurns)
	}
	if in.Rooms < 1 {
		return fmt.Errorf("agenda: %d rooms, expected at least one", in.Rooms)
	}
	if in.Begun < 0 {
		return fmt.Errorf("agenda: %d turns begun", in.Begun)
	}
	for i, s := range in.Sessions {
		place, fixed := in.Fixed[s.ID]
		if fixed && (place.Turn < 0 || place.Turn >= in.Turns || place.Room < 0 || place.Room >= in.Rooms) {
			return fmt.Errorf("agenda: session %d is fixed to turn %d, room %d, which is not there", s.ID, place.Turn, place.Room)
		}
		for _, other := range in.Sessions[:i] {
			if other.ID == s.ID {
				return fmt.Errorf("agenda: session %d is there twice", s.ID)
			}
			if there, too := in.Fixed[other.ID]; !fixed || !too || there.Turn != place.Turn {
				continue
			} else if there == place {
				return &Contradiction{[2]int{other.ID, s.ID}, Places}
			}
			if slices.ContainsFunc(s.Hosts, func(host int64) bool { return slices.Contains(other.Hosts, host) }) {
				return &Contradiction{[2]int{other.ID, s.ID}, Hosting}
			}
		}
	}
	return nil
}

// checkBefore refuses an agenda that could not have been.
func checkBefore(before []Slot) error {
	taken, held := map[Place]bool{}, map[Place]bool{}
	for _, s := range before {
		place, turn := Place{s.Turn, s.Room}, Place{s.Turn, s.Session}
		if s.Turn < 0 || s.Room < 0 || taken[place] || held[turn] {
			return fmt.Errorf("agenda: before, session %d could not be in turn %d, room %d", s.Session, s.Turn, s.Room)
		}
		taken[place], held[turn] = true, true
	}
	return nil
}
