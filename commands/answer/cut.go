package answer

// cutter walks over the words of a message.
type cutter struct {
	ws     []word
	book   *book
	ground Ground
}

// clauses cuts the message into clauses of pieces.
func (c *cutter) clauses() []clause {
	var (
		all []clause
		cur clause
	)
	for i := 0; i < len(c.ws); {
		switch w := c.ws[i]; {
		case w.kind == mark:
			cur.end = w.text
			all = append(all, cur)
			cur = clause{}
			i++
		case w.kind == emoji:
			if len(cur.pieces) > 0 {
				all = append(all, cur)
				cur = clause{}
			}
			i++
		default:
			p := c.piece(i, opens(cur.pieces))
			cur.pieces = append(cur.pieces, p)
			i = p.to
		}
	}
	if len(cur.pieces) > 0 {
		all = append(all, cur)
	}
	return markQuestions(all)
}

// opens reports whether what comes after these pieces still opens its clause, so that a name there may be its subject.
func opens(before []piece) bool {
	if len(before) == 0 {
		return true
	}
	switch before[len(before)-1].sense() {
	case polite, small, praise, when, there, but, regret, onBehalf, yes, no, doubt, maybe:
		return true
	}
	return false
}

// find gives how many words the longest phrase at word i has that can say one of these.
func (c *cutter) find(i int, senses ...sense) int {
	for _, m := range c.book.matches(c.ws[min(i, len(c.ws)):]) {
		for _, says := range m.says {
			for _, s := range senses {
				if says.sense == s {
					return m.n
				}
			}
		}
	}
	return 0
}

// at gives the word at i, or none past the end.
func (c *cutter) at(i int) word {
	if i < 0 || i >= len(c.ws) {
		return word{kind: mark}
	}
	return c.ws[i]
}

// spoken reports whether there is a word or a number among the tokens.
func (c *cutter) spoken() bool { return c.length() > 0 }

// length counts the words and numbers of the message.
func (c *cutter) length() (n int) {
	for _, w := range c.ws {
		if w.spoken() {
			n++
		}
	}
	return n
}

// questioned reports whether there is a question mark anywhere.
func (c *cutter) questioned() bool {
	for _, w := range c.ws {
		if w.kind == mark && (w.text == "?" || w.text == "¿") {
			return true
		}
	}
	return false
}
