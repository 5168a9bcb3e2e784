package answer

// hearing is where a clause has come to.
type hearing struct {
	mode     mode
	hedge    sense // maybe or doubt, once one was said in this clause
	yes      bool  // a yes was said in this clause
	strayed  bool  // a word nobody knows was said in this clause
	given    bool  // after a «si…»: «si salgo temprano» leaves no meeting early
	lost     bool  // the word before was unknown
	clocked  bool  // an hour was said: arriving after it means late
	eating   bool  // the unknown words that follow belong to what was just said
	turned   bool  // after a «pero»
	arriving bool  // the phrase before was of arriving: an hour now means late
	stay     bool  // a phrase of staying was said: a stretch of time now means a part
	only     bool  // «solo» was said: likewise
}

type mode uint8

const (
	plain    mode = iota
	reason        // after porque: nothing there is an answer
	conceded      // after aunque: only late and partial count
)

// hear adds what one clause says.
func (v *verdict) hear(cl clause) {
	h := hearing{}
	for k, p := range cl.pieces {
		s := p.sense()
		if s == unknown {
			if !h.eating && h.mode == plain {
				v.unknown++
				h.lost, h.strayed = true, true
			}
			continue
		}
		h.eating = false
		lost := h.lost
		h.lost = false
		switch s {
		case but:
			h = hearing{turned: true}
			v.spoiled = v.spoiled || v.wish
			continue
		case because, sub:
			h.mode = reason
			if s == sub {
				v.unknown++
			}
		case though:
			h.mode = conceded
		case who, hour, link, date, place:
			h.mode = reason
			v.unknown++
			v.nothing = true
		}
		if h.mode == reason {
			continue
		}
		if s == yes && h.yes && p.words[0].text == "si" && !p.words[0].accent && k+1 < len(cl.pieces) && cl.pieces[k+1].says == nil {
			v.ifs, h.eating = true, true // «me anoto si queda lugar»
			continue
		}
		if lost && p.says.tail == strict && answers(s) || !holds(cl.pieces, k) || cl.ahead && p.says.trust < anywhere {
			v.unknown++
			v.nothing = true
			continue
		}
		if h.mode == conceded && s != late && s != partial && !(s == yes && p.says.trust == anywhere && k == len(cl.pieces)-1) {
			continue
		}
		h.only = h.only || p.has(onlys)
		before := v.unknown
		v.take(p, &h)
		h.lost = v.unknown > before
		h.arriving = p.sense() == arrive || p.sense() == yes && p.has(arrivals)
		h.stay = h.stay || p.sense() == yes && p.has(staying)
		v.m.Late = v.m.Late || h.arriving && h.clocked
	}
}

// take adds one phrase that holds.
func (v *verdict) take(p piece, h *hearing) {
	switch p.sense() {
	case polite, from, excuse, when:
		h.eating = p.sense() != when
		v.thanks = v.thanks || p.has(thanks)
		v.excuse = v.excuse || p.sense() == excuse
	case here, roll:
		v.arrived(p, h)
	case yes, signup, no, maybe:
		v.answer(p, h)
		v.party(p)
	case doubt:
		h.hedge = doubt
	case ifs:
		h.hedge, h.eating, h.given = maybe, true, true
		v.ifs = true
	case wish:
		v.wish = true
	case busy:
		v.busy, h.eating = true, true
	case regret:
		v.regret = true
	case late:
		v.m.Late = v.m.Late || !h.given
	case partial:
		v.m.Partial = v.m.Partial || !h.given
	case arrive, stay:
		h.stay = h.stay || p.sense() == stay
	case clock:
		v.m.Late = v.m.Late || h.arriving
		h.clocked = true
	case span:
		switch {
		case h.arriving && p.words[0].clock:
			v.m.Late = true
		case h.only || h.stay:
			v.m.Partial = true
		case v.m.Late && p.words[0].clock: // «voy tarde, 10 min»
		default:
			v.unknown++
		}
	case nothing:
		v.nothing = true
	case with:
		v.company(p, h)
	case party:
		v.party(p)
		v.answer(p, h)
	case others:
		v.others(p)
	case vote, host:
		v.topics(p)
	case onBehalf:
		v.m.Org = p.org
	case small, praise, there, instead, or:
	case could:
		if h.hedge != 0 {
			v.say(Maybe, h.turned)
			return
		}
		v.unknown++
	default:
		v.unknown++
	}
}

// answer adds a yes, a no or a maybe, as the words before it in the clause leave it.
func (v *verdict) answer(p piece, h *hearing) {
	a := map[sense]Answer{no: No, maybe: Maybe}[p.sense()]
	if a == 0 {
		a = Yes
	}
	switch {
	case h.hedge == maybe:
		return
	case h.hedge == doubt && a == Yes:
		v.say(Maybe, h.turned)
		return
	case h.hedge == doubt:
		v.say(a, h.turned)
		return
	case p.says.trust == byItself:
		v.clash = v.clash || v.weak != 0 && v.weak != a
		v.weak = a
		v.deal = v.deal || p.starts(deals)
	default:
		v.say(a, h.turned)
	}
	if a == Maybe {
		h.hedge = maybe
	}
	h.yes = a == Yes
}

// holds reports whether the words around piece k leave it what it is: «confirmo» confirms nothing in «confirmo recepción».
func holds(pieces []piece, k int) bool {
	p := pieces[k]
	if p.says.tail == free {
		return true
	}
	if p.sense() == late && p.says.trust == whenAsked && !about(pieces) {
		return false
	}
	k++
	for k < len(pieces) && pieces[k].sense() == small && !pieces[k].starts(ands) {
		k++
	}
	if k == len(pieces) {
		return true
	}
	next := pieces[k]
	w := next.words[0]
	switch next.sense() {
	case unknown:
		return answers(p.sense()) == false || p.says.tail == loose && !leads[w.text] && !errand(w.text)
	case sub, or:
		return !answers(p.sense())
	case who, hour, link, date, place:
		return next.says.trust != byItself || !answers(p.sense())
	}
	return true
}

// about reports whether a clause speaks of nothing but coming, so that «después» in it is of the meeting:
// not so «después me pasan la memoria».
func about(pieces []piece) bool {
	for _, p := range pieces {
		switch p.sense() {
		case yes, maybe, doubt, could, arrive, stay, late, partial, clock, span, small, polite, regret, when, there, no, with, others, wish:
		default:
			return false
		}
	}
	return true
}

// answers reports whether s is one of the senses that the words after it can void.
func answers(s sense) bool {
	switch s {
	case yes, signup, roll, no, maybe, doubt, wish, late, partial, here, others, party, could:
		return true
	}
	return false
}
