package answer

// holds reports whether the words after piece k leave it what it is: «confirmo» confirms nothing in «confirmo recepción».
func holds(pieces []piece, k int) bool {
	p := pieces[k]
	if p.sense() == busy {
		return k+1 == len(pieces) || !offers[pieces[k+1].words[0].text]
	}
	if p.sense() == host && p.says.trust == whenAsked { // «llevo 3 cobijas»
		return k+1 == len(pieces) || pieces[k+1].says != nil
	}
	if !answers(p.sense()) || p.says.tail == free {
		return true
	}
	if p.says.tail == last {
		return courteous(pieces[k+1:])
	}
	if loneTime := p.sense() == late || p.sense() == partial; loneTime && p.says.trust == whenAsked && p.says.tail == strict && !about(pieces) {
		return false
	}
	for k++; k < len(pieces) && passes(p, pieces[k]); k++ {
	}
	if k == len(pieces) {
		return true
	}
	next := pieces[k]
	w := next.words[0].text
	switch next.sense() {
	case no: // «no puedo no opinar»
		return !(p.sense() == no && lone(next) && k+1 < len(pieces))
	case unknown:
		return p.says.tail == loose && !leads[w] && !errand(w)
	case excuse: // «I'll try to open it»
		return w != "to"
	case sub, or:
		return false
	case others: // «no se va a armar»
		return len(next.people) > 0 || p.sense() != maybe
	case who, hour, link, date, place: // «voy a qué hora es», said in one breath
		return p.sense() == yes && next.says.trust == anywhere
	}
	return true
}

// courteous reports whether nothing is said in pieces but courtesy.
func courteous(pieces []piece) bool {
	for _, p := range pieces {
		switch p.sense() {
		case polite, small, regret, there, when:
		default:
			return false
		}
	}
	return true
}

// lone reports whether p is but a «no», which negates what comes after it.
func lone(p piece) bool {
	return len(p.words) == 1 && p.sense() == no && p.says.trust == byItself && p.starts(nots)
}

// passes reports whether p looks past next to what comes after it: «confirmo también recepción», «ojalá no llueva».
func passes(p, next piece) bool {
	switch next.sense() {
	case small:
		return !next.starts(ands)
	case no:
		return next.says.trust == byItself && next.starts(nots) && (p.sense() == maybe || p.sense() == doubt)
	}
	return false
}

// offers tell that one has something to share, not something else to do: «tengo un taller para ofrecer».
var offers = set("para pra for")

// answers reports whether s is one of the senses that the words around it can void.
func answers(s sense) bool {
	switch s {
	case yes, signup, signoff, roll, here, no, maybe, doubt, wish, meant, could, late, partial, others, party:
		return true
	}
	return false
}

// about reports whether a clause speaks of nothing but coming, so that «después» in it is of the meeting:
// not so «después me pasan la memoria». What comes after a «porque» says why, of whatever.
func about(pieces []piece) bool {
	for _, p := range pieces {
		switch p.sense() {
		case because:
			return true
		case yes, no, maybe, doubt, could, wish, arrive, stay, late, partial, clock, span, with, others:
		case small, praise, but, though, polite, regret, when, there:
		default:
			return false
		}
	}
	return true
}

// concedes reports whether piece k counts after «aunque»: late and partial do, and so does a yes that closes the clause
// («aunque llueva voy»).
func concedes(pieces []piece, k int) bool {
	p := pieces[k]
	return p.sense() == late || p.sense() == partial || p.sense() == yes && p.says.trust == anywhere && k == len(pieces)-1
}

// leads begin an errand after «voy» or «no puedo»: «voy a la oficina».
var leads = set(`
	a al ao aos para pra pro por pelo pela en em no na de del do da hacia que lo la el los las o os as un una um uma
	sobre the to in on at for and of se le les me te su sus`)
