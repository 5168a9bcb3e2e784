package agenda

// The units in which an arrangement is weighed: one of the first is worth more than all that there can be of the next.
const (
	oneMove  = 1 << 48 // a session on the agenda before is no longer where it was
	oneAgain = 1 << 40 // one that was held twice no longer is
	oneClash = 1 << 16 // somebody cannot be in all they want
	// and the square of the sessions in each turn, which is least where turns are even
)

// price weighs a turn but for its clashes.
func (p *puzzle) price(t int, turn set) int64 {
	n := int64(turn.size())
	price := n * n
	if !p.change {
		return price
	}
	for i := range turn.each {
		if p.sessions[i].was && !p.sessions[i].stays.has(t) {
			price += oneMove
		}
	}
	return price + oneAgain*int64((p.twice(t)&^turn).size()-p.staying(t, turn).size())
}

// weigh weighs a turn of sessions that are held nowhere else.
func (p *puzzle) weigh(t int, turn set) int64 {
	return p.price(t, turn) + oneClash*int64(p.clashesIn(turn))
}

// cost weighs a whole arrangement.
func (p *puzzle) cost(turns []set) (cost int64) {
	for t, turn := range turns {
		cost += p.price(t, turn)
	}
	return cost + oneClash*int64(p.clashes(turns))
}

// takes says whether a turn that holds these can take i too.
func (p *puzzle) takes(t int, turn set, i int) bool {
	s := &p.sessions[i]
	return s.may.has(t) && turn&(s.rivals|only(i)) == 0 && turn.size() < p.room[t]
}
