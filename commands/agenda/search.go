package agenda

import "slices"

// search looks for a cheap arrangement in which these are held twice, where there are too many to look at all: from the
// best of so many random ones and of start downhill, then over and over from a little beside the best so far.
func (p *puzzle) search(start []set, twice set, draws, rounds int) []set {
	d := p.dice()
	best, least := start, p.cost(start)
	for tries := 0; draws > 0 && tries < 30_000; tries++ { // so tight that so many are none, and there are few
		if drawn := p.draw(d, twice); drawn != nil {
			draws--
			if cost := p.cost(drawn); cost < least {
				best, least = drawn, cost
			}
		}
	}
	w := walk{p: p, d: d, again: twice != 0}
	w.stand(best)
	w.fresh = upTo(len(w.turns))
	w.descend()
	best, least = slices.Clone(w.turns), w.cost
	for range rounds {
		if w.tries*len(p.people) > effort {
			break
		}
		w.stand(best)
		w.shake()
		w.descend()
		if w.cost <= least { // as cheap is welcome: it is a new place to look from
			best, least = slices.Clone(w.turns), w.cost
		}
	}
	return best
}

// walk goes from arrangement to arrangement.
type walk struct {
	p      *puzzle
	d      *dice
	again  bool // some are held twice
	turns  []set
	weight []int64 // of each turn, unless again
	cost   int64
	tries  int
	fresh  set // turns that changed since they were looked at
}

func (w *walk) stand(turns []set) {
	w.turns, w.cost, w.fresh = slices.Clone(turns), w.p.cost(turns), 0
	w.weight = w.weight[:0]
	for t, turn := range turns {
		w.weight = append(w.weight, w.p.weigh(t, turn))
	}
}

// descend takes every move that is cheaper until none is, looking only where something changed.
func (w *walk) descend() {
	for w.fresh != 0 {
		t := w.fresh.lowest()
		w.fresh &^= only(t)
		for u := range w.turns {
			if u != t {
				w.between(t, u, w.try)
				w.between(u, t, w.try)
			}
		}
	}
}

// between offers every move from t to u, and every swap of the two.
func (w *walk) between(t, u int, take func(t, u int, turn, other set) bool) {
	for i := range w.turns[t].each {
		if !w.turns[t].has(i) {
			continue // a swap took it
		}
		turn := w.turns[t] &^ only(i)
		if w.p.takes(u, w.turns[u], i) && take(t, u, turn, w.turns[u]|only(i)) {
			continue
		}
		for j := range w.turns[u].each {
			other := w.turns[u] &^ only(j)
			if w.p.takes(t, turn, j) && w.p.takes(u, other, i) && take(t, u, turn|only(j), other|only(i)) {
				break
			}
		}
	}
}

// try takes a move if it is cheaper.
func (w *walk) try(t, u int, turn, other set) bool {
	wasT, wasU, cost := w.turns[t], w.turns[u], w.cost
	w.turns[t], w.turns[u] = turn, other
	w.tries++
	var weightT, weightU int64
	if w.again {
		cost = w.p.cost(w.turns)
	} else {
		weightT, weightU = w.p.weigh(t, turn), w.p.weigh(u, other)
		cost += weightT + weightU - w.weight[t] - w.weight[u]
	}
	if cost >= w.cost {
		w.turns[t], w.turns[u] = wasT, wasU
		return false
	}
	w.cost, w.weight[t], w.weight[u] = cost, weightT, weightU
	w.fresh |= only(t) | only(u)
	return true
}

// shake makes some moves whatever they cost.
func (w *walk) shake() {
	for range 2 + w.d.below(3) {
		t, u := w.d.below(len(w.turns)), w.d.below(len(w.turns))
		if t == u {
			continue
		}
		count, turn, other := 0, w.turns[t], w.turns[u]
		w.between(t, u, func(_, _ int, a, b set) bool {
			if count++; w.d.below(count) == 0 {
				turn, other = a, b
			}
			return false
		})
		w.turns[t], w.turns[u] = turn, other
		w.fresh |= only(t) | only(u)
	}
	fresh := w.fresh
	w.stand(w.turns)
	w.fresh = fresh
}
