package agenda

import "slices"

// session reads where a session may be put, and where it was.
func (in Input) session(order int, s Session, before []Slot) session {
	n := session{id: s.ID, order: order, wanted: len(s.people())}
	for t := in.Begun; t < in.Turns; t++ {
		if in.can(s, t) {
			n.may |= only(t)
		}
	}
	var held set
	for _, slot := range before {
		if slot.Session != s.ID {
			continue
		}
		n.was, n.claim = true, announced
		switch {
		case slot.Turn >= in.Turns:
		case slot.Turn < in.Begun:
			held |= only(slot.Turn)
		case in.standing(slot):
			n.stays |= only(slot.Turn) & n.may
		}
	}
	if _, put := in.Fixed[s.ID]; put {
		n.claim = pinned
	}
	if held != 0 { // that is no longer ours to decide
		n.may, n.stays, n.claim = held, n.stays|held, underway
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

// standing says whether the place of a slot is still there for it: its room is, and nothing is fixed that says otherwise.
func (in Input) standing(s Slot) bool {
	here := Place{s.Turn, s.Room}
	for id, place := range in.Fixed {
		if (id == s.Session) != (place == here) {
			return false
		}
	}
	return s.Room < in.Rooms
}

// pins is what is fixed of these sessions: not what fell out, nor what is being held already, wherever that is.
func (in Input) pins(before []Slot) map[int]Place {
	pins := map[int]Place{}
	for _, s := range in.Sessions {
		place, fixed := in.Fixed[s.ID]
		if fixed && !slices.ContainsFunc(before, func(old Slot) bool {
			return old.Session == s.ID && old.Turn < min(in.Begun, in.Turns)
		}) {
			pins[s.ID] = place
		}
	}
	return pins
}
