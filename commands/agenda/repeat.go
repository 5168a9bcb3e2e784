package agenda

// repeat holds sessions twice where once leaves places free: one after another, the most wanted first, each if it can be
// and adds no clash, and everything is put anew where that makes fewest. What is held again may add clashes since its hosts
// have a turn less for what others host.
func (p *puzzle) repeat(once []set, exact bool) (turns []set, proven bool) {
	turns, free := once, -len(p.sessions)
	for _, room := range p.room {
		free += room
	}
	var twice set
	for i := range upTo(len(p.sessions)).downward {
		if free == 0 || p.sessions[i].may.size() < 2 {
			continue
		}
		start := p.seat(twice | only(i))
		if start == nil {
			continue
		}
		more, done := p.arrangeTwice(start, twice|only(i))
		if p.clashes(more) <= p.clashes(turns) {
			turns, exact, twice = more, done, twice|only(i)
			free--
		}
	}
	if twice != 0 && !exact {
		turns = p.search(turns, twice, draws, rounds)
	}
	return turns, exact
}

// arrangeTwice puts each session into a turn and these into two, as well as in start or better, and says whether that is
// proven to make fewest clashes.
func (p *puzzle) arrangeTwice(start []set, twice set) (turns []set, exact bool) {
	turns = p.search(start, twice, 0, 5)
	if !p.tabled() {
		return turns, false
	}
	return p.branch(turns, twice)
}
