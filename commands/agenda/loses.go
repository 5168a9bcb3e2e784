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

// loses counts the sessions held that somebody wants and cannot be in, and the turns in which they have no choice left.
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
	m := match{who: who, held: held}
	for t, s := range turns {
		here, can := s&who.wants, s&who.hosts
		if can == 0 {
			can = here
		} else {
			m.hosting |= only(t)
		}
		lost += (here & held.once).size()
		// A session held once can only be had in its turn, so that nothing is lost by spending that turn on it.
		if can&held.once != 0 {
			m.spent |= only(t)
			lost--
		}
	}
	// What is held again has the turns that are left.
	for i := range (who.wants & held.again).each {
		if m.seen = 0; !m.seat(i) {
			lost++
		}
	}
	return lost, m.spent | m.taken | m.hosting
}

// match gives somebody's sessions held again a turn each, moving those that have one where that helps: the most that can
// be had (Kuhn's algorithm).
type match struct {
	who            *person
	held           *holding
	spent, hosting set // turns that no session held again can have, or only one that they host
	taken, seen    set
	session        [mostTurns]int8 // that has each turn taken
}

func (m *match) seat(i int) bool {
	open := m.held.in[i] &^ m.spent
	if !m.who.hosts.has(i) {
		open &^= m.hosting
	}
	for t := range open.each {
		if m.seen.has(t) {
			continue
		}
		m.seen |= only(t)
		if !m.taken.has(t) || m.seat(int(m.session[t])) {
			m.taken |= only(t)
			m.session[t] = int8(i)
			return true
		}
	}
	return false
}
