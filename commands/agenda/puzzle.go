package agenda

import (
	"cmp"
	"slices"
)

// puzzle is an input in sets, so that a way to fill a turn is one word.
type puzzle struct {
	sessions []session // the least wanted first: of two sets of one size, the bigger number is the more wanted
	people   []person
	room     []int   // how many sessions each turn takes
	open     set     // the turns that something may still be put in
	change   bool    // there was an agenda before
	counted  []int32 // what clashesIn knows of each set, and one more
}

// session is a session of a puzzle.
type session struct {
	id     int
	order  int  // in which it was proposed
	wanted int  // by how many people
	may    set  // turns it may be put in
	rivals set  // sessions that share a host with it
	stays  set  // turns in which it was, and where its place is still there
	was    bool // it was on the agenda before
	first  bool // it was, or is fixed: it is not left out for one that neither was nor is
}

func newPuzzle(in Input, before []Slot) *puzzle {
	p := &puzzle{room: make([]int, in.Turns), change: len(before) > 0}
	for t := in.Begun; t < in.Turns; t++ {
		p.open |= only(t)
		p.room[t] = in.Rooms
	}
	for i, s := range in.Sessions {
		p.sessions = append(p.sessions, in.session(i, s, before))
	}
	slices.SortFunc(p.sessions, func(a, b session) int {
		if a.first != b.first {
			if b.first {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(a.wanted, b.wanted), cmp.Compare(b.order, a.order))
	})
	for _, s := range p.sessions {
		for t := range (s.may &^ p.open).each {
			p.room[t]++
		}
	}
	p.meet(in.Sessions)
	if len(p.sessions) <= tried {
		p.counted = make([]int32, 1<<len(p.sessions))
	}
	return p
}

// session reads where a session may be put, and where it was.
func (in Input) session(order int, s Session, before []Slot) session {
	fixed, isFixed := in.Fixed[s.ID]
	n := session{id: s.ID, order: order, wanted: len(s.people()), first: isFixed}
	for t := in.Begun; t < in.Turns; t++ {
		if in.can(s, t) {
			n.may |= only(t)
		}
	}
	var begun set
	for _, slot := range before {
		if slot.Session != s.ID {
			continue
		}
		n.was, n.first = true, true
		switch {
		case slot.Turn >= in.Turns:
		case slot.Turn < in.Begun:
			begun |= only(slot.Turn)
		case in.standing(slot) && (!isFixed || fixed == Place{slot.Turn, slot.Room}):
			n.stays |= only(slot.Turn) & n.may
		}
	}
	if begun != 0 { // it is being held, or was: that is no longer ours to decide
		n.may, n.stays = begun, n.stays|begun
	}
	return n
}

// can says whether hosts and facilitators let s be in turn t.
func (in Input) can(s Session, t int) bool {
	if place, fixed := in.Fixed[s.ID]; fixed {
		return place.Turn == t
	}
	return len(s.Only) == 0 || slices.Contains(s.Only, t)
}

// standing says whether the place of a slot is still there for it.
func (in Input) standing(s Slot) bool {
	for id, place := range in.Fixed {
		if id != s.Session && place == (Place{s.Turn, s.Room}) {
			return false
		}
	}
	return s.Room < in.Rooms
}
