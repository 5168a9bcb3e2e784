package agenda

// repeat holds sessions twice where once leaves places free: the most wanted that can be, each at most once again, and
// everything is put anew, where that makes fewest clashes. A host who hosts twice has a turn less for what others host; if
// that adds clashes, the least wanted of them is held once after all.
func (p *puzzle) repeat(once []set, exact bool) (turns []set, proven bool) {
	for twice := p.again(); twice != 0; twice &= twice - 1 {
		turns, proven = p.arrangeTwice(p.seat(twice), twice)
		if p.clashes(turns) <= p.clashes(once) {
			return turns, proven
		}
		exact = exact && proven
	}
	return once, exact
}

// again says which sessions can be held twice beside all others, the most wanted first.
func (p *puzzle) again() (twice set) {
	free := -len(p.sessions)
	for _, room := range p.room {
		free += room
	}
	for i := len(p.sessions) - 1; i >= 0 && free > 0; i-- {
		if p.sessions[i].may.size() > 1 && p.seat(twice|only(i)) != nil {
			twice |= only(i)
			free--
		}
	}
	return twice
}

// arrangeTwice puts each session into a turn and these into two, as well as in start or better.
func (p *puzzle) arrangeTwice(start []set, twice set) (turns []set, exact bool) {
	if len(p.sessions) <= certain {
		start = p.search(start, twice, 100, 20)
	} else {
		start = p.search(start, twice, draws, rounds)
	}
	if len(p.sessions) > tried {
		return start, false
	}
	return p.branch(start, twice)
}
