package answer

// piece is a phrase of the book found in a message, with what it takes along; or one word the book does not know.
type piece struct {
	says    *phrases // nil when unknown
	words   []word   // its own words, without what it takes along
	to      int      // the word after it in the message
	people  []Person // who come with the sender, or by themselves
	self    bool     // the sender stands among the people: «Ana y yo»
	count   int      // head count
	org     string
	place   string
	numbers []int
}

func (p piece) sense() sense {
	if p.says == nil {
		return unknown
	}
	return p.says.sense
}

// starts reports whether the first word of p is among them.
func (p piece) starts(with map[string]bool) bool { return with[p.words[0].text] }

// clause is a run of pieces without punctuation inside, other than the commas of a list of people.
type clause struct {
	pieces []piece
	end    string // the mark that ends it; empty at the end of the message or before an emoji
	asked  bool   // it is a question
	ahead  bool   // it comes before a question in the same sentence: «puedo ir, ¿o ya no?» without its ¿
}

// cutter walks over the words of a message.
type cutter struct {
	ws   []word
	book *book
}

// clauses cuts the message into clauses of pieces.
func (c *cutter) clauses() []clause {
	var (
		all []clause
		cur clause
	)
	for i := 0; i < len(c.ws); {
		if w := c.ws[i]; w.kind == mark || w.kind == emoji {
			if w.kind == mark {
				cur.end = w.text
			}
			if len(cur.pieces) > 0 || w.kind == mark {
				all = append(all, cur)
				cur = clause{}
			}
			i++
			continue
		}
		p := c.piece(i, opens(cur.pieces))
		cur.pieces = append(cur.pieces, p)
		i = p.to
	}
	if len(cur.pieces) > 0 {
		all = append(all, cur)
	}
	return markQuestions(all)
}

// opens reports whether what comes next still opens its clause, so that a name there may be its subject.
func opens(before []piece) bool {
	for _, p := range before {
		switch p.sense() {
		case polite, small, praise, when, there, but, regret, onBehalf, yes, no, doubt, maybe:
		default:
			return false
		}
	}
	return true
}

// piece reads the piece that begins at word i.
func (c *cutter) piece(i int, opening bool) piece {
	says, n := c.book.longest(c.ws[i:])
	if opening && (n == 0 || selves[c.ws[i].text] || determiners[c.ws[i].text]) {
		if p, ok := c.subject(i); ok {
			return p
		}
	}
	if n == 0 {
		return piece{words: c.ws[i : i+1], to: i + 1}
	}
	p := piece{says: says, words: c.ws[i : i+n], to: i + n}
	for _, w := range p.words {
		if w.value > 0 && !w.clock && p.count == 0 {
			p.count = w.value
		}
	}
	switch says.sense {
	case with, others:
		c.takePeople(&p)
	case yes, party, heads:
		c.takeParty(&p)
	case here, roll:
		c.takeName(&p)
	case onBehalf:
		p.org, p.to = c.org(p.to)
	case hour, date:
		p.place, p.to = c.place(p.to)
	case vote, host:
		p.numbers, p.to = c.numbers(p.to)
	}
	return p
}

// at gives the word at i, or none past the end.
func (c *cutter) at(i int) word {
	if i < 0 || i >= len(c.ws) {
		return word{kind: mark}
	}
	return c.ws[i]
}

// markQuestions tells which clauses are asked. A question begins at its ¿; without one, at the clause its ? ends.
func markQuestions(all []clause) []clause {
	for i := range all {
		if all[i].end == "" || all[i].end[0] != '?' {
			continue
		}
		all[i].asked = true
		for j := i - 1; j >= 0 && !endsSentence(all[j].end); j-- {
			all[j].ahead = true
		}
	}
	open := false
	for i := range all {
		if open {
			all[i].asked = true
		}
		switch end := all[i].end; {
		case end == "¿":
			open = true
		case endsSentence(end):
			open = false
		}
	}
	return all
}

func endsSentence(end string) bool {
	switch end {
	case ".", "!", "?", "\n", "¿", "¡", ";":
		return true
	}
	return false
}
