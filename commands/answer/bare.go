package answer

// longestBare is how many words an answer bare in the group may have, courtesy apart.
const longestBare = 7

// readBare reads a message in the group that quotes nobody. It counts only if the whole of it is an answer, or a question
// about the meeting: among a hundred people, most of what is said is said to somebody else.
func (c *cutter) readBare() Meaning {
	least := anywhere
	if c.ground == Door {
		least = atDoor
	}
	all := c.clauses()
	if asks := wholeQuestion(all, least); asks.Kind != Ignore {
		return asks
	}
	if cl, ok := rollCall(all); ok && c.ground == Door {
		all = []clause{cl}
	}
	if c.ground == Closed || !wholeAnswer(all, least) {
		return Meaning{}
	}
	v := c.listen(all)
	if v.unknown > 0 || v.nothing || v.said == No && len(v.m.Guests) > 0 {
		return Meaning{}
	}
	return v.decide()
}

// rollCall gives the clause that answers the roll, when nothing but courtesy stands before it. At the door «presente» is
// unmistakable, whatever is said after it.
func rollCall(all []clause) (clause, bool) {
	for _, cl := range all {
		if cl.can(roll) || !cl.idle() {
			return cl, cl.can(roll) && !cl.asked
		}
	}
	return clause{}, false
}

// wholeAnswer reports whether every word of the message is courtesy or an answer to be trusted here, and one at least is
// the latter.
func wholeAnswer(all []clause, least trust) bool {
	words, trusted := 0, false
	for _, cl := range all {
		if cl.asked || cl.ahead {
			return false
		}
		told := false // after «desde»: where one is told from may be unknown
		for _, p := range cl.pieces {
			if p.sense() == polite || p.sense() == regret || told && p.sense() == unknown {
				continue
			}
			told = p.sense() == from
			words += len(p.words)
			fits, answers := fits(p, least)
			if !fits {
				return false
			}
			trusted = trusted || answers
		}
	}
	return trusted && words <= longestBare
}

// fits reports whether p may stand in a bare answer, and whether it is one itself.
func fits(p piece, least trust) (fits, answers bool) {
	switch p.sense() {
	case small, there, but, though:
		return true, false
	case when, from, arrive, clock, span:
		return least == atDoor, false
	case with:
		return p.says.trust == byItself && named(p.people), false
	case others:
		return len(p.people) == 0, false // «va, confirmo»
	case vote, host:
		return p.says.trust >= least, true
	case roll:
		return least == atDoor || len(p.people) == 0, true
	case yes, no, maybe, late, partial, here, doubt, could:
		if p.says.trust == byItself { // «sí, confirmo»
			return true, false
		}
		return p.says.trust >= least, true
	}
	return false, false
}

// named reports whether everybody has a name: bare in the group, «voy con mi hermana» is another plan.
func named(people []Person) bool {
	for _, p := range people {
		if p.Name == "" {
			return false
		}
	}
	return true
}
