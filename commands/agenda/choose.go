package agenda

import "slices"

// choose says which sessions are held: as many as can be of each claim, the greatest first; then, without moving more than
// these must, as many as can be of all; and of these the most wanted. They stay in the order of proposal.
func choose(in Input, before []Slot) []Session {
	p, places := newPuzzle(in, before), 0
	for _, room := range p.room {
		places += room
	}
	n := len(p.sessions)
	// Nothing beats the most wanted that there are places for, if only they can all be held.
	if top := p.those(in, upTo(n)&^upTo(max(0, n-places))); !p.change && newPuzzle(top, nil).seat(0) != nil {
		return top.Sessions
	}
	if n <= certain {
		return p.those(in, p.holdable()).Sessions
	}
	var kept set
	moves := int64(0)
	for i := n - 1; i >= 0; i-- {
		with := newPuzzle(p.those(in, kept|only(i)), before)
		turns := with.seat(0)
		if turns == nil {
			continue
		}
		turns = with.search(turns, 0, 0, 3)
		if now := with.cost(turns) / oneMove; p.sessions[i].claim > unclaimed || now <= moves {
			kept, moves = kept|only(i), now
		}
	}
	return p.those(in, kept).Sessions
}

// holdable is the best set of sessions that can be held, of all that can.
func (p *puzzle) holdable() (best set) {
	tb := p.newTable(never, never)
	tb.run(true)
	rank := func(held set) []int64 {
		var claimed [underway]int64 // the greatest claim first
		for i := range held.each {
			if claim := p.sessions[i].claim; claim > unclaimed {
				claimed[underway-claim]++
			}
		}
		return append(claimed[:], -tb.now[held]/oneMove, int64(held.size()), int64(held))
	}
	for mask, cost := range tb.now {
		if cost != never && slices.Compare(rank(set(mask)), rank(best)) > 0 {
			best = set(mask)
		}
	}
	return best
}

// those is the input with these sessions alone.
func (p *puzzle) those(in Input, which set) Input {
	orders := map[int]bool{}
	for i := range which.each {
		orders[p.sessions[i].order] = true
	}
	all := in.Sessions
	in.Sessions = nil
	for order, s := range all {
		if orders[order] {
			in.Sessions = append(in.Sessions, s)
		}
	}
	return in
}
