package answer

// hearing is where a clause has come to.
type hearing struct {
	mode     mode
	hedge    sense // maybe or doubt, once one was said
	turned   bool  // after a «pero»
	given    bool  // after a «si…»: «si salgo temprano» leaves no meeting early
	yes      bool  // a yes was said
	negated  bool  // the word before was «no»
	only     bool  // «solo» was said: a stretch of time now means a part
	stay     bool  // a phrase of staying was said: likewise
	arriving bool  // the phrase before was of arriving: an hour now means late
	clocked  bool  // an hour was said: arriving now means late
	comes    bool  // something of coming was said: «con Ana» now says with whom
	lost     bool  // the word before was unknown
	strayed  bool  // some word was unknown
	eats     int   // how many unknown words that follow belong to what was just said
}

type mode uint8

const (
	plain    mode = iota
	reason        // after porque: nothing there is an answer
	conceded      // after aunque: only late and partial count
)

// hear adds what one clause says.
func (v *verdict) hear(cl clause) {
	h, past := hearing{}, false
	for k, p := range cl.pieces {
		if k == 0 || turns(cl.pieces[k-1]) {
			past = ofEarlier(cl.pieces[k:])
		}
		if p.says == nil {
			v.stray(&h)
			continue
		}
		v.spoiled = v.spoiled || v.dangling && p.sense() != polite
		h.steer(p)
		switch p.sense() {
		case but:
			v.dangling = v.wish
			continue
		case hence:
			continue
		}
		switch {
		case h.mode == reason || past:
			v.miss(p)
			continue
		case h.yes && iffy(cl.pieces, k):
			v.ifs, h.eats = true, hungry
			continue
		case h.lost && p.says.tail == strict && answers(p.sense()),
			cl.ahead && p.says.trust < anywhere,
			!holds(cl.pieces, k):
			if !h.given {
				v.unknown, v.nothing = v.unknown+1, true
			}
			h.lost, h.eats = false, 0
			continue
		case h.mode == conceded && !concedes(cl.pieces, k):
			continue
		}
		before := v.unknown
		h.eats = 0
		if h.negated {
			v.negate(p, &h)
		} else {
			v.take(p, &h)
		}
		h.after(p, v.unknown > before)
		v.m.Late = v.m.Late || h.arriving && h.clocked
	}
}

// turns reports whether the clause takes another course at p: what is said on one side of it leaves the other alone.
func turns(p piece) bool {
	switch p.sense() {
	case but, hence, because, though, sub:
		return true
	}
	return false
}

// ofEarlier reports whether what is said up to the next turn is of a meeting that was: «no pude ir al anterior».
func ofEarlier(pieces []piece) bool {
	for _, p := range pieces {
		if p.sense() == earlier || turns(p) {
			return p.sense() == earlier
		}
	}
	return false
}

// iffy reports whether the «si» at piece k, after a yes, is an if: «me anoto si queda lugar».
func iffy(pieces []piece, k int) bool {
	p := pieces[k]
	return p.sense() == yes && p.starts(sis) && !p.words[0].accent && k+1 < len(pieces) && pieces[k+1].says == nil
}

// hungry is enough to eat any run of unknown words.
const hungry = maxBytes

// stray hears an unknown word.
func (v *verdict) stray(h *hearing) {
	v.spoiled = v.spoiled || v.dangling
	switch {
	case h.given: // «si no me sale otra cosa»
	case h.eats > 0:
		h.eats--
	case h.mode == plain:
		v.unknown++
		h.lost, h.strayed = true, true
	}
}

// steer turns the hearing where p turns the clause.
func (h *hearing) steer(p piece) {
	switch p.sense() {
	case but, hence:
		*h = hearing{turned: true}
	case because, sub, or, who, hour, link, date, place:
		h.mode = reason
	case though:
		h.mode = conceded
	}
}

// after notes what p leaves for the phrases after it.
func (h *hearing) after(p piece, missed bool) {
	h.lost = missed
	switch p.sense() {
	case yes, no, party, arrive, late, partial, could:
		h.comes = true
	case small, polite, when, praise, there, with:
	default:
		h.strayed = true
	}
	h.negated = lone(p)
	h.only = h.only || p.has(onlys)
	h.stay = h.stay || p.sense() == stay || p.sense() == yes && p.has(staying)
	h.arriving = p.sense() == arrive || p.sense() == yes && p.has(arrivals)
}

// negate adds a phrase after a «no»: «no me sumo» is a no, «no tengo turno» and «no llego tarde» say nothing.
func (v *verdict) negate(p piece, h *hearing) {
	switch p.sense() {
	case yes, signup, wish:
		if p.says.trust > byItself {
			v.say(No, h.turned)
			return
		}
		v.take(p, h)
	case late, partial, busy, maybe, ifs, could, arrive, stay, meant, signoff:
		v.unknown, v.nothing = v.unknown+1, true
	default:
		v.take(p, h)
	}
}

// miss hears a phrase inside a reason or a question: it answers nothing, and a question keeps a «sí» from answering.
func (v *verdict) miss(p piece) {
	switch p.sense() {
	case sub, or, earlier:
		v.unknown++
	case who, hour, link, date, place:
		v.unknown, v.nothing = v.unknown+1, true
	}
}
