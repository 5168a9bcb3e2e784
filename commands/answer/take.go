package answer

// take adds one phrase that holds.
func (v *verdict) take(p piece, h *hearing) {
	switch p.sense() {
	case small, praise, there, when, instead:
	case polite:
		h.eats = 2 // «gracias, Marta Ríos»
		v.thanks = v.thanks || p.has(thanks)
	case from:
		h.eats = hungry
	case excuse:
		v.excuse, h.eats = true, hungry
	case busy:
		v.busy, h.eats = true, hungry
	case regret:
		v.regret = true
	case nothing:
		v.nothing = true
	case wish:
		v.wish = true
	case meant:
		v.wish, v.nothing = true, true
	case doubt:
		h.hedge = doubt
	case ifs:
		h.hedge, h.eats, h.given = maybe, hungry, true
		v.ifs, v.ifOnly = true, v.ifOnly || p.says.trust > byItself
	case could:
		v.could(h)
	case yes, signup, signoff, no, maybe, party:
		v.answer(p, h)
		v.party(p)
	case here, roll:
		v.arrived(p, h)
	case late:
		v.m.Late = v.m.Late || !h.given
	case partial:
		v.m.Partial = v.m.Partial || !h.given
	case arrive, stay:
	case clock:
		v.m.Late = v.m.Late || h.arriving
		h.clocked = true
	case span:
		v.span(p, h)
	case with:
		v.company(p, h)
	case others:
		v.others(p)
	case onBehalf:
		v.m.Org = p.org
	case vote, host:
		v.topics(p)
	default:
		v.unknown++
	}
}

// answer adds a yes, a no or a maybe, as the words before it in the clause leave it.
func (v *verdict) answer(p piece, h *hearing) {
	a := Yes
	switch p.sense() {
	case no, signoff:
		a = No
	case maybe:
		a = Maybe
	}
	switch {
	case h.hedge == maybe: // «tal vez no voy» is said already
		v.given = v.given || h.given && a == Yes
		return
	case h.hedge == doubt:
		if a == Yes {
			a = Maybe
		}
		v.say(a, h.turned)
	case p.says.trust == byItself:
		v.weakly(a, p.starts(deals))
		h.yes = a == Yes
		return
	default:
		v.say(a, h.turned)
	}
	if a == Maybe {
		h.hedge = maybe
	}
	h.yes = a == Yes
}

// weakly adds a «sí», a «no» or a «si Dios quiere»: the last of these takes nothing from a yes.
func (v *verdict) weakly(a Answer, deal bool) {
	if a == Maybe && v.weak != 0 {
		return
	}
	v.clash = v.clash || v.weak != 0 && v.weak != Maybe && v.weak != a
	v.weak = a
	v.deal = v.deal || deal
}

// could adds «pueda ir», which is said of coming only after a maybe: «quizás pueda ir».
func (v *verdict) could(h *hearing) {
	if h.hedge == 0 {
		v.unknown++
		return
	}
	v.say(Maybe, h.turned)
}

// span adds a stretch of time: «solo media hora», «entro 10:30», «voy tarde, 10 min».
func (v *verdict) span(p piece, h *hearing) {
	clocked := p.words[0].clock
	switch {
	case h.arriving && clocked:
		v.m.Late = true
	case h.only || h.stay:
		v.m.Partial = true
	case v.m.Late && clocked:
	default:
		v.unknown++
	}
}
