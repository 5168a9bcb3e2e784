package agenda

import "slices"

// branch looks for an arrangement with fewer clashes than best, in which these sessions are held twice. What is in two
// turns ties these together, so that there is no table of one turn after another: it puts session after session, the most
// wanted first, and turns back where the clashes so far are no fewer than those of best. It is not done if a good many
// steps were not enough.
func (p *puzzle) branch(best []set, twice set) (turns []set, done bool) {
	b := &branching{p: p, twice: twice, best: best, least: p.clashes(best), steps: 100_000, turns: make([]set, len(p.room)),
		sure: make([]int, len(p.people)), kin: p.kin()}
	for i := range p.people {
		b.sure[i] = b.loss(i, &holding{})
		b.sum += b.sure[i]
	}
	b.put(len(p.sessions) - 1)
	return b.best, b.steps >= 0
}

type branching struct {
	p     *puzzle
	twice set
	best  []set
	least int // clashes of best
	steps int
	turns []set
	done  set   // sessions that are in turns
	sure  []int // clashes that each of people has at least
	sum   int
	kin   []set // for each turn, those before it that are like it
}

// put puts session i and the less wanted.
func (b *branching) put(i int) {
	if b.sum >= b.least {
		return
	}
	if i < 0 {
		b.best, b.least = slices.Clone(b.turns), b.sum
		return
	}
	b.done |= only(i)
	for t := range b.turns {
		if !b.p.takes(t, b.turns[t], i) || b.copies(t) {
			continue
		}
		b.turns[t] |= only(i)
		if b.twice.has(i) {
			for u := t + 1; u < len(b.turns); u++ {
				if b.p.takes(u, b.turns[u], i) && !b.copies(u) {
					b.turns[u] |= only(i)
					b.on(i)
					b.turns[u] &^= only(i)
				}
			}
		} else {
			b.on(i)
		}
		b.turns[t] &^= only(i)
	}
	b.done &^= only(i)
}

// copies says that t is empty and so is one before it that is like it: what goes into t can as well go there.
func (b *branching) copies(t int) bool {
	if b.turns[t] != 0 {
		return false
	}
	for u := range b.kin[t].each {
		if b.turns[u] == 0 {
			return true
		}
	}
	return false
}

// on goes on once i is put.
func (b *branching) on(i int) {
	if b.steps--; b.steps < 0 {
		return
	}
	sum, held := b.sum, new(holding)
	held.read(b.turns)
	was := make([]int, 0, len(b.p.people))
	for n := range b.p.people {
		if b.p.people[n].wants.has(i) {
			was = append(was, b.sure[n])
			b.sum -= b.sure[n]
			b.sure[n] = b.loss(n, held)
			b.sum += b.sure[n]
		}
	}
	b.put(i - 1)
	b.sum = sum
	for n, at := 0, 0; n < len(b.p.people); n++ {
		if b.p.people[n].wants.has(i) {
			b.sure[n] = was[at]
			at++
		}
	}
}

// loss is how many clashes somebody has at least: those there are, and those of what is not put yet beyond the turns in
// which they still have nothing.
func (b *branching) loss(n int, held *holding) int {
	who := &b.p.people[n]
	lost, spent := who.loses(b.turns, held)
	open := (who.wants &^ b.done).size() - (b.p.usable() &^ spent).size()
	return (lost + max(0, open)) * who.count
}
