package agenda

import "slices"

// branch looks for an arrangement with fewer clashes than best, in which these sessions are held twice. What is in two
// turns ties them together, so that no table of one turn after another will do: it puts session after session, and turns
// back where the clashes that cannot be escaped are no fewer than those of best. It is not done if a good many steps were
// not enough.
func (p *puzzle) branch(best []set, twice set) (turns []set, done bool) {
	b := &branching{p: p, twice: twice, best: best, least: p.clashes(best), steps: branches, turns: make([]set, len(p.room)),
		sure: make([]int, len(p.people)), usable: p.usable(), kin: p.kin()}
	// What is held once goes first: it is what people miss.
	once := upTo(len(p.sessions)) &^ twice
	b.queue = slices.AppendSeq(b.queue, once.downward)
	b.queue = slices.AppendSeq(b.queue, twice.downward)
	for n := range p.people {
		b.sure[n] = b.loss(n, &holding{})
		b.sum += b.sure[n]
	}
	b.put(0)
	return b.best, b.steps >= 0
}

type branching struct {
	p      *puzzle
	twice  set
	queue  []int // the sessions, in the order in which they are put
	best   []set
	least  int // clashes of best
	steps  int
	turns  []set
	done   set   // sessions that are in turns
	sure   []int // clashes that each of people cannot escape
	sum    int   // of these
	usable set
	kin    []set // for each turn, those before it that are like it
}

// put puts the sessions of the queue from here on, in every way that may be better than best.
func (b *branching) put(at int) {
	if b.sum >= b.least {
		return
	}
	if at == len(b.queue) {
		b.best, b.least = slices.Clone(b.turns), b.sum
		return
	}
	i := b.queue[at]
	b.done |= only(i)
	for t := range b.turns {
		if !b.takes(t, i) {
			continue
		}
		b.turns[t] |= only(i)
		if b.twice.has(i) {
			for u := t + 1; u < len(b.turns); u++ {
				if b.takes(u, i) {
					b.turns[u] |= only(i)
					b.next(at)
					b.turns[u] &^= only(i)
				}
			}
		} else {
			b.next(at)
		}
		b.turns[t] &^= only(i)
	}
	b.done &^= only(i)
}

// takes says whether turn t takes i, and is worth it: of empty turns that are alike the first will do.
func (b *branching) takes(t, i int) bool {
	if !b.p.takes(t, b.turns[t], i) {
		return false
	}
	for u := range b.kin[t].each {
		if b.turns[t] == 0 && b.turns[u] == 0 {
			return false
		}
	}
	return true
}

// next counts what those who want the session just put cannot escape now, and goes on.
func (b *branching) next(at int) {
	if b.steps--; b.steps < 0 {
		return
	}
	i, sum, sure := b.queue[at], b.sum, slices.Clone(b.sure)
	var held holding
	held.read(b.turns)
	for n := range b.p.people {
		if b.p.people[n].wants.has(i) {
			now := b.loss(n, &held)
			b.sum += now - b.sure[n]
			b.sure[n] = now
		}
	}
	b.put(at + 1)
	b.sum, b.sure = sum, sure
}

// loss is the clashes that somebody cannot escape: those there are, and those of what is not put yet beyond the turns in
// which they still have nothing. To host twice takes one turn more.
func (b *branching) loss(n int, held *holding) int {
	who := &b.p.people[n]
	lost, spent := who.loses(b.turns, held)
	open := who.wants &^ b.done
	need := open.size() + (open & who.hosts & b.twice).size()
	return (lost + max(0, need-(b.usable&^spent).size())) * who.count
}
