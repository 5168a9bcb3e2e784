package agenda

// clashes counts the clashes of an agenda, given as the sessions of each turn, as the package comment defines them.
func (p *puzzle) clashes(turns []set) (n int) {
	var held holding
	held.read(turns)
	if held.again == 0 {
		for _, turn := range turns {
			n += p.clashesIn(turn)
		}
		return n
	}
	for i := range p.people {
		lost, _ := p.people[i].loses(turns, &held)
		n += lost * p.people[i].count
	}
	return n
}

// clashesIn counts the clashes within one turn, of sessions that are held nowhere else.
func (p *puzzle) clashesIn(turn set) (n int) {
	if p.counted == nil {
		return p.countIn(turn)
	}
	if p.counted[turn] == 0 {
		p.counted[turn] = int32(p.countIn(turn)) + 1
	}
	return int(p.counted[turn] - 1)
}

func (p *puzzle) countIn(turn set) (n int) {
	for i := range p.people {
		if here := (p.people[i].wants & turn).size(); here > 1 {
			n += (here - 1) * p.people[i].count
		}
	}
	return n
}

// leastOf is how many clashes these sessions make at least in so many turns, since people want more than there are turns.
func (p *puzzle) leastOf(sessions set, turns int) (n int) {
	for i := range p.people {
		if more := (p.people[i].wants & sessions).size() - turns; more > 0 {
			n += more * p.people[i].count
		}
	}
	return n
}

// floor is how many clashes any agenda has.
func (p *puzzle) floor() int { return p.leastOf(upTo(len(p.sessions)), p.usable().size()) }

// usable is the turns in which something is or may be held.
func (p *puzzle) usable() (turns set) {
	for t, room := range p.room {
		if room > 0 {
			turns |= only(t)
		}
	}
	return turns
}
