package agenda

import (
	"cmp"
	"slices"
)

// rooms gives each session of each turn a room: who stays keeps theirs, what is fixed has its own, and of the others the
// more wanted has the bigger.
func (p *puzzle) rooms(in Input, turns []set, before []Slot) (slots []Slot) {
	var held set
	for t, turn := range turns {
		taken, waiting := map[int]bool{}, set(0)
		for i := range turn.each {
			room, known := p.roomOf(in, i, t, before)
			if !known {
				waiting |= only(i)
				continue
			}
			taken[room] = true
			slots = append(slots, Slot{t, room, p.sessions[i].id, held.has(i)})
		}
		order := slices.Collect(waiting.each)
		slices.SortFunc(order, func(a, b int) int {
			x, y := &p.sessions[a], &p.sessions[b]
			return cmp.Or(cmp.Compare(y.wanted, x.wanted), cmp.Compare(x.order, y.order))
		})
		room := 0
		for _, i := range order {
			for taken[room] {
				room++
			}
			taken[room] = true
			slots = append(slots, Slot{t, room, p.sessions[i].id, held.has(i)})
		}
		held |= turn
	}
	slices.SortFunc(slots, func(a, b Slot) int {
		return cmp.Or(cmp.Compare(a.Turn, b.Turn), cmp.Compare(a.Room, b.Room))
	})
	return slots
}

// roomOf is the room of a session that is fixed to turn t, or stays in it.
func (p *puzzle) roomOf(in Input, i, t int, before []Slot) (room int, known bool) {
	s := p.sessions[i]
	for _, slot := range before {
		if slot.Session == s.id && slot.Turn == t && s.stays.has(t) {
			return slot.Room, true
		}
	}
	place, fixed := in.Fixed[s.id]
	return place.Room, fixed && place.Turn == t
}
