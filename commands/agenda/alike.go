package agenda

import "slices"

// alike says whether all turns are: any could be any other.
func (p *puzzle) alike() bool {
	for _, s := range p.sessions {
		if s.was || s.may != p.open {
			return false
		}
	}
	return true
}

// allowed are the sessions that may be in turn t.
func (p *puzzle) allowed(t int) (sessions set) {
	for i := range p.sessions {
		if p.sessions[i].may.has(t) {
			sessions |= only(i)
		}
	}
	return sessions
}

// kin gives, for each turn, those before it that are like it.
func (p *puzzle) kin() []set {
	kin := make([]set, len(p.room))
	for t := range kin {
		for u := range t {
			if p.room[t] == p.room[u] && !slices.ContainsFunc(p.sessions, func(s session) bool {
				return s.may.has(t) != s.may.has(u) || s.was && (s.stays.has(t) || s.stays.has(u))
			}) {
				kin[t] |= only(u)
			}
		}
	}
	return kin
}

// order gives turns that are alike the order of their earliest proposals, so that the most wanted are neither early nor
// late for being so.
func (p *puzzle) order(turns []set) {
	proposals := func(t int) (orders []int) {
		for i := range turns[t].each {
			orders = append(orders, p.sessions[i].order)
		}
		slices.Sort(orders)
		if orders == nil {
			return []int{len(p.sessions)} // nothing comes last
		}
		return orders
	}
	kin := p.kin()
	for t := range turns {
		for u := range kin[t].each {
			if slices.Compare(proposals(t), proposals(u)) < 0 {
				turns[t], turns[u] = turns[u], turns[t]
			}
		}
	}
}
