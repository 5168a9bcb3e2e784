package answer

const (
	maxBytes     = 4096 // more is no reply
	longest      = 30   // words: a longer message is a story, unless its first sentence answers
	longestPlain = 7    // words of an answer bare in the group, courtesy apart
)

// Read says what text means on the given ground.
func Read(text string, ground Ground) Meaning {
	if len(text) > maxBytes || ground == Human || ground < Bare || ground > Door {
		return Meaning{}
	}
	c := &cutter{book: theBook(), ground: ground}
	ws, called := tokens(text, c.book)
	c.ws = ws
	asked := ground == Reply || ground == Direct
	switch {
	case len(ws) == 0 || called && !asked: // a mention of the bot makes it Direct; this one is of somebody else
		return Meaning{}
	case !c.spoken():
		return readEmoji(c.ws, ground)
	}
	if lines := readList(text, ground); len(lines) > 0 {
		return Meaning{Kind: List, Lines: lines}
	}
	if numbers := c.justNumbers(); len(numbers) > 0 {
		if !asked {
			return Meaning{}
		}
		return c.readNumbers(numbers)
	}
	if !asked {
		return readBare(c.clauses(), ground)
	}
	return readAsked(c)
}

// readAsked reads a message that talks to the bot: a reply to its announcement, or a direct message.
func readAsked(c *cutter) Meaning {
	all := c.clauses()
	if c.length() > longest {
		all = firstSentence(all)
	}
	asks, rest := questionsIn(all)
	v := verdict{}
	for _, cl := range rest {
		v.hear(cl)
	}
	m := v.decide()
	if m.Kind == Ignore && m.Asks == 0 {
		return asks
	}
	m.Asks, m.Place = asks.Asks, asks.Place
	return m
}

// readBare reads a message in the group that quotes nobody: it counts only if the whole of it is an answer or a question
// about the meeting.
func readBare(all []clause, ground Ground) Meaning {
	least := anywhere
	if ground == Door {
		least = atDoor
	}
	if asks := wholeQuestion(all, least); asks.Kind != Ignore {
		return asks
	}
	if cl, ok := rollCall(all); ok && ground == Door {
		all = []clause{cl}
	}
	if ground == Closed || !wholeAnswer(all, least) {
		return Meaning{}
	}
	v := verdict{ground: ground}
	for _, cl := range all {
		v.hear(cl)
	}
	if v.unknown > 0 || v.nothing || v.said == No && len(v.m.Guests) > 0 {
		return Meaning{}
	}
	return v.decide()
}

// rollCall gives the clause that answers the roll, when nothing but courtesy stands before it. At the door «presente» is
// unmistakable, whatever is said after it.
func rollCall(all []clause) (clause, bool) {
	for _, cl := range all {
		for _, p := range cl.pieces {
			if p.sense() == roll {
				return cl, !cl.asked
			}
		}
		if !cl.idle() {
			break
		}
	}
	return clause{}, false
}

// wholeAnswer reports whether every word of the message is courtesy or an answer to be trusted here, and one at least is.
func wholeAnswer(all []clause, least trust) bool {
	words, trusted := 0, false
	for _, cl := range all {
		if cl.asked || cl.ahead {
			return false
		}
		eating := false
		for _, p := range cl.pieces {
			if p.sense() == polite || p.sense() == regret || eating && p.sense() == unknown {
				continue
			}
			eating = p.sense() == from
			words += len(p.words)
			ok, answers := fits(p, least)
			if !ok {
				return false
			}
			trusted = trusted || answers
		}
	}
	return trusted && words <= longestPlain
}

// fits reports whether p may stand in a bare answer, and whether it is one.
func fits(p piece, least trust) (ok, answer bool) {
	switch p.sense() {
	case small, there, but, though:
		return true, false
	case vote, host:
		return p.says.trust >= least && len(p.numbers) > 0, true
	case when, from:
		return least == atDoor, false
	case with:
		return p.says.trust == byItself && named(p.people), false
	case others:
		return len(p.people) == 0, false // «va, confirmo»
	case arrive, clock, span:
		return least == atDoor, false
	case yes, no, maybe, late, partial, here, roll, doubt, could:
		if p.says.trust == byItself {
			return true, false
		}
		if least == anywhere && p.sense() == roll && len(p.people) > 0 {
			return false, false
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

// spoken reports whether there is a word or a number among the tokens.
func (c *cutter) spoken() bool {
	for _, w := range c.ws {
		if w.kind == letters || w.kind == number {
			return true
		}
	}
	return false
}

// length counts the words and numbers of the message.
func (c *cutter) length() (n int) {
	for _, w := range c.ws {
		if w.kind == letters || w.kind == number {
			n++
		}
	}
	return n
}

// firstSentence gives the clauses up to the end of the first sentence, or none if that is long too.
func firstSentence(all []clause) []clause {
	words := 0
	for i, cl := range all {
		for _, p := range cl.pieces {
			words += len(p.words)
		}
		if words > longest {
			return nil
		}
		if endsSentence(cl.end) && words > 0 {
			return all[:i+1]
		}
	}
	return nil
}
