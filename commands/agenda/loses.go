package agenda

// holding is which sessions are held once and which again, and in which turns the latter are.
type holding struct {
	once, again set
	in          [mostSessions]set
}

func (h *holding) read(turns []set) {
	for _, s := range turns {
		h.again |= h.once & s
		h.once |= s
	}
	h.once &^= h.again
	for i := range h.again.each {
		for t, s := range turns {
			if s.has(i) {
				h.in[i] |= only(t)
			}
		}
	}
}

// again is which sessions are held more than once.
func again(turns []set) set {
	var h holding
	h.read(turns)
	return h.again
}

// loses counts the sessions held that somebody wants and cannot be in, and the turns they spend in the others.
func (who *person) loses(turns []set, held *holding) (lost int, spent set) {
	if who.wants&held.again == 0 {
		for t, s := range turns {
			if here := s & who.wants; here != 0 {
				spent |= only(t)
				lost += here.size() - 1
			}
		}
		return lost, spent
	}
	// A session held once can only be had in its turn, so that nothing is lost by spending that turn on it. What is held
	// again then takes the turns that are left.
	for t, s := range turns {
		here := s & who.wants & held.once
		switch {
		case s&who.hosts != 0:
			spent |= only(t)
			lost += (here &^ who.hosts).size()
		case here != 0:
			spent |= only(t)
			lost += here.size() - 1
		}
	}
	m := match{free: ^spent, held: held}
	for i := range (who.wants & held.again &^ who.hosts).each {
		m.seen = 0
		if !m.seat(i) {
			lost++
		}
	}
	return lost, spent | m.taken
}

// match gives each session held again a turn of its own, moving those already given one where that helps: the most that
// can be had (Kuhn's algorithm).
type match struct {
	free, taken, seen set
	held              *holding
	who               [mostTurns]int8
}

func (m *match) seat(i int) bool {
	for t := range (m.held.in[i] & m.free).each {
		if m.seen.has(t) {
			continue
		}
		m.seen |= only(t)
		if !m.taken.has(t) || m.seat(int(m.who[t])) {
			m.taken |= only(t)
			m.who[t] = int8(i)
			return true
		}
	}
	return false
}
