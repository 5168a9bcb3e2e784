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

// has reports whether one of the words of p is among them.
func (p piece) has(some map[string]bool) bool {
	for _, w := range p.words {
		if some[w.text] {
			return true
		}
	}
	return false
}

// clause is a run of pieces without punctuation inside, other than the commas of a list of people.
type clause struct {
	pieces []piece
	end    string // the mark that ends it; empty at the end of the message or before an emoji
	asked  bool   // it is a question
	ahead  bool   // it comes before a question in the same sentence: «puedo ir, ¿o ya no?» without its ¿
}

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

// piece reads the piece that begins at word i: the longest phrase whose complement is there, or one unknown word.
func (c *cutter) piece(i int, opening bool) piece {
	if opening && (selves[c.ws[i].text] || determiners[c.ws[i].text] || ofs[c.ws[i].text] || c.ws[i].value > 1 || !c.knows(i)) {
		if p, ok := c.subject(i); ok {
			return p
		}
	}
	found := c.book.matches(c.ws[i:])
	for k, m := range found {
		if k+1 < len(found) && c.givesBack(i+m.n-1) {
			continue
		}
		for _, says := range first(m.says) {
			p := piece{says: says, words: c.ws[i : i+m.n], to: i + m.n}
			if c.complete(&p) {
				return p
			}
		}
	}
	return piece{words: c.ws[i : i+1], to: i + 1}
}

// givesBack reports whether the word at i, the last of a phrase, rather begins the next: «claro que / no voy».
func (c *cutter) givesBack(i int) bool {
	switch c.ws[i].text {
	case "no", "nao":
		found := c.book.matches(c.ws[i:])
		return len(found) > 0 && found[0].n > 1
	}
	return false
}

// first puts the readings that need something after them before those that stand alone.
func first(says []*phrases) []*phrases {
	if len(says) == 1 {
		return says
	}
	var need, alone []*phrases
	for _, s := range says {
		switch s.sense {
		case with, others, party, onBehalf, vote, host, here, ifs:
			need = append(need, s)
		default:
			alone = append(alone, s)
		}
	}
	return append(need, alone...)
}

// complete reads what the phrase takes along, and reports whether it is there.
func (c *cutter) complete(p *piece) bool {
	for _, w := range p.words {
		if w.value > 0 && !w.clock && p.count == 0 {
			p.count = w.value
		}
	}
	switch p.says.sense {
	case with:
		p.people, p.self, p.to = c.people(p.to)
		return len(p.people) > 0
	case others:
		p.people, p.self, p.to = c.people(p.to)
		return len(p.people) > 0 && !p.self || p.says.trust == byItself
	case yes:
		c.takeParty(p)
	case party:
		return c.takeParty(p)
	case here:
		c.takeName(p)
		return c.ground == Door
	case roll:
		c.takeName(p)
	case onBehalf:
		p.org, p.to = c.org(p.to)
		return p.org != ""
	case hour, date:
		p.place, p.to = c.place(p.to)
	case vote, host:
		if p.says.sense == host && (c.at(p.to).text == "las" || p.words[len(p.words)-1].text == "las") {
			return false // «me sumo a las 11»
		}
		p.numbers, p.to = c.numbers(p.to)
		return len(p.numbers) > 0
	case ifs:
		return !p.words[0].accent
	case heads, comes3: // found by what stands before them
		return false
	}
	return true
}

// knows reports whether a phrase begins at word i.
func (c *cutter) knows(i int) bool { return len(c.book.matches(c.ws[min(i, len(c.ws)):])) > 0 }

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
