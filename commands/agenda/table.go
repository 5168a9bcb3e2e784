package agenda

import (
	"math"
	"slices"
)

// table finds the cheapest arrangement, each session held once, by looking at every one. What the turns so far cost hangs
// on which sessions they hold, not on how: so the cheapest way to have held each set of sessions after each turn is kept,
// and grown by every set the next turn can take.
type table struct {
	p         *puzzle
	bound     int64     // what costs this much is not looked at
	patience  int       // how many steps are left
	need      int       // fewer sessions than this held after the turn, and the rest will not fit
	t         int       // the turn being filled
	mask      set       // the sessions held before it
	now, next []int64   // cheapest way to each set of sessions, before the turn and after it
	took      [][]int32 // for each turn and set of sessions, which of these that turn took
}

const never = math.MaxInt64

// exact finds the cheapest arrangement if it costs less than bound. It is not done if patience steps were not enough.
func (p *puzzle) exact(bound int64, patience int) (turns []set, done bool) {
	everybody := upTo(len(p.sessions))
	tb := p.newTable(bound, patience)
	if !tb.run(false) {
		return nil, false
	}
	if tb.now[everybody] == never {
		return nil, true
	}
	return tb.read(everybody), true
}

func (p *puzzle) newTable(bound int64, patience int) *table {
	n := 1 << len(p.sessions)
	tb := &table{p: p, bound: bound, patience: patience, now: make([]int64, n), next: make([]int64, n)}
	for i := range tb.now {
		tb.now[i] = never
	}
	tb.now[0] = 0
	return tb
}

// run fills the table. If some, arrangements that leave sessions out are looked at too.
func (tb *table) run(some bool) (done bool) {
	p, later := tb.p, 0
	for _, room := range p.room {
		later += room
	}
	alike, everybody, usable := !some && p.alike(), upTo(len(p.sessions)), p.usable().size()
	for t, room := range p.room {
		later -= room
		tb.t, tb.need = t, len(p.sessions)-later
		if some {
			tb.need = 0
		}
		tb.took = append(tb.took, make([]int32, len(tb.now)))
		for i := range tb.next {
			tb.next[i] = never
		}
		allowed := p.allowed(t)
		for mask, cost := range tb.now {
			tb.mask = set(mask)
			if cost == never || tb.bound != never && cost+oneClash*int64(p.leastOf(everybody&^tb.mask, usable)) >= tb.bound {
				continue
			}
			free := allowed &^ tb.mask
			// Among turns that are alike the order says nothing, so each takes the first session still free.
			if alike && free != 0 {
				i := free.lowest()
				tb.grow(only(i), free&^only(i)&^p.sessions[i].rivals, cost)
			} else {
				tb.grow(0, free, cost)
			}
			if tb.patience < 0 {
				return false
			}
		}
		tb.now, tb.next = tb.next, tb.now
		if room > 0 {
			usable--
		}
	}
	return true
}

// grow lets the turn hold these, and then each of the free ones too.
func (tb *table) grow(turn, free set, before int64) {
	tb.patience--
	cost := before + oneClash*int64(tb.p.clashesIn(turn))
	if cost >= tb.bound { // more sessions clash more
		return
	}
	size := turn.size()
	if after := tb.mask | turn; after.size() >= tb.need {
		if cost += tb.p.price(tb.t, turn); cost < tb.bound && cost < tb.next[after] {
			tb.next[after] = cost
			tb.took[tb.t][after] = int32(turn)
		}
	}
	if size == tb.p.room[tb.t] {
		return
	}
	for ; free != 0; free &= free - 1 {
		i := free.lowest()
		tb.grow(turn|only(i), free&^only(i)&^tb.p.sessions[i].rivals, before)
	}
}

// read goes back from a set of sessions to the turns that hold them.
func (tb *table) read(held set) []set {
	turns := make([]set, len(tb.took))
	for t, took := range slices.Backward(tb.took) {
		turns[t] = set(took[held])
		held &^= turns[t]
	}
	return turns
}
