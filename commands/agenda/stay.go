package agenda

import "slices"

// twice are the sessions that were held in turn t and in another too.
func (p *puzzle) twice(t int) (sessions set) {
	for i := range p.sessions {
		if stays := p.sessions[i].stays; stays.has(t) && stays.size() > 1 {
			sessions |= only(i)
		}
	}
	return sessions
}

// staying are those of twice(t) that can be there beside the sessions of a turn, the most wanted first.
func (p *puzzle) staying(t int, turn set) (sessions set) {
	for twice := p.twice(t) &^ turn; twice != 0; {
		i := twice.highest()
		twice &^= only(i)
		if p.sessions[i].rivals&(turn|sessions) == 0 && (turn|sessions).size() < p.room[t] {
			sessions |= only(i)
		}
	}
	return sessions
}

// stayTwice lets what was held twice stay so where it can.
func (p *puzzle) stayTwice(turns []set) {
	for t, turn := range turns {
		turns[t] |= p.staying(t, turn)
	}
}

// fill holds sessions again in what places are free, the most wanted first and where it spares most clashes, and moves
// none. What would add clashes is not held again.
func (p *puzzle) fill(turns []set) (filled bool) {
	for i := len(p.sessions) - 1; i >= 0; i-- {
		held := slices.ContainsFunc(turns, func(t set) bool { return t.has(i) })
		least, chosen := p.clashes(turns), -1
		for t := range turns {
			if !held || again(turns).has(i) || !p.takes(t, turns[t], i) {
				continue
			}
			turns[t] |= only(i)
			if n := p.clashes(turns); n < least || n == least && chosen < 0 {
				least, chosen = n, t
			}
			turns[t] &^= only(i)
		}
		if chosen >= 0 {
			turns[chosen] |= only(i)
			filled = true
		}
	}
	return filled
}
