package agenda

import "slices"

// choose says which sessions are held: first as many as can be of those that come first, then as many as can be of all,
// then the most wanted. They stay in the order of proposal.
func choose(in Input, before []Slot) []Session {
	p, places := newPuzzle(in, before), 0
	for _, room := range p.room {
		places += room
	}
	n := len(p.sessions)
	top := in
	top.Sessions = p.those(in.Sessions, upTo(n)&^upTo(max(0, n-places)))
	// Nothing beats the most wanted that there are places for, if only they can all be held.
	if newPuzzle(top, before).seat(0) != nil {
		return top.Sessions
	}
	if n <= certain {
		return p.those(in.Sessions, p.holdable())
	}
	var kept set
	for i := n - 1; i >= 0; i-- {
		top.Sessions = p.those(in.Sessions, kept|only(i))
		if newPuzzle(top, before).seat(0) != nil {
			kept |= only(i)
		}
	}
	return p.those(in.Sessions, kept)
}

// holdable is the best set of sessions that can be held, of all that can.
func (p *puzzle) holdable() (best set) {
	var first set
	for i, s := range p.sessions {
		if s.first {
			first |= only(i)
		}
	}
	tb := p.newTable(never, 1<<62)
	tb.run(true)
	for mask, cost := range tb.now {
		held := set(mask)
		more := slices.Compare(
			[]int{(held & first).size(), held.size(), mask},
			[]int{(best & first).size(), best.size(), int(best)})
		if cost != never && more > 0 {
			best = held
		}
	}
	return best
}

// those are the sessions of a set.
func (p *puzzle) those(sessions []Session, which set) []Session {
	var orders []int
	for i := range which.each {
		orders = append(orders, p.sessions[i].order)
	}
	slices.Sort(orders)
	those := make([]Session, 0, len(orders))
	for _, order := range orders {
		those = append(those, sessions[order])
	}
	return those
}
