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
	claim  claim
}

// claim is what a session has on a place before all others: none is left out for one that has less.
type claim int

const (
	unclaimed claim = iota
	announced       // it was on the agenda before
	pinned          // facilitators fixed it
	underway        // its turn has begun
)

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
		return cmp.Or(cmp.Compare(a.claim, b.claim), cmp.Compare(a.wanted, b.wanted), cmp.Compare(b.order, a.order))
	})
	for _, s := range p.sessions {
		for t := range (s.may &^ p.open).each {
			p.room[t]++
		}
	}
	p.meet(in.Sessions)
	return p
}
