package answer

// piece is a phrase of the book found in a message, with what it takes along; or one word the book does not know.
type piece struct {
	says    *phrases // nil when unknown
	words   []word   // its own words, without what it takes along
	to      int      // the word after it in the message
	people  []Person // who come with the sender, or by themselves
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

// starts reports whether the first word of p is among some.
func (p piece) starts(some map[string]bool) bool { return some[p.words[0].text] }

// ends reports whether the last word of p is among some.
func (p piece) ends(some map[string]bool) bool { return some[p.words[len(p.words)-1].text] }

// has reports whether any word of p is among some.
func (p piece) has(some map[string]bool) bool {
	for _, w := range p.words {
		if some[w.text] {
			return true
		}
	}
	return false
}

// piece reads the piece that begins at word i: the longest phrase whose complement is there, or one unknown word.
// One that opens a clause may be its subject.
func (c *cutter) piece(i int, opening bool) piece {
	found := c.book.matches(c.ws[i:])
	if opening && (len(found) == 0 || c.mayBeSubject(c.ws[i])) {
		if p, ok := c.subject(i); ok {
			return p
		}
	}
	for k, m := range found {
		if k+1 < len(found) && c.givesBack(i+m.n-1) {
			continue
		}
		for _, says := range needyFirst(m.says) {
			p := piece{says: says, words: c.ws[i : i+m.n], to: i + m.n}
			if c.complete(&p) {
				return p
			}
		}
	}
	return piece{words: c.ws[i : i+1], to: i + 1}
}

// mayBeSubject reports whether w, which begins a phrase of the book, may also begin a subject: «mi compañera», «yo y Ana».
func (c *cutter) mayBeSubject(w word) bool {
	return selves[w.text] || determiners[w.text] || ofs[w.text] || w.value > 1
}

// givesBack reports whether the word at i, the last of a phrase, rather begins the next: «claro que / no voy».
func (c *cutter) givesBack(i int) bool {
	if !returned[c.ws[i].text] {
		return false
	}
	found := c.book.matches(c.ws[i:])
	return len(found) > 0 && found[0].n > 1
}

// returned are the words that end a phrase and begin others: «claro que / no voy», «nosotras / vamos a poder».
var returned = set("no nao vamos")

// needyFirst puts the readings that need something after them before those that stand alone.
func needyFirst(says []*phrases) []*phrases {
	if len(says) == 1 {
		return says
	}
	var needy, alone []*phrases
	for _, s := range says {
		switch s.sense {
		case with, others, party, onBehalf, vote, host, here, ifs:
			needy = append(needy, s)
		default:
			alone = append(alone, s)
		}
	}
	return append(needy, alone...)
}

// complete reads what the phrase takes along, and reports whether what it needs is there.
func (c *cutter) complete(p *piece) bool {
	var self bool
	switch p.says.sense {
	case with:
		p.people, _, p.to = c.people(p.to)
		return len(p.people) > 0
	case others:
		p.people, self, p.to = c.people(p.to)
		return len(p.people) > 0 && !self || p.says.trust == byItself
	case yes:
		c.takeParty(p)
	case party:
		return c.takeParty(p)
	case here:
		c.takeSignature(p)
		return c.ground == Door
	case roll:
		c.takeSignature(p)
	case onBehalf:
		p.org, p.to = c.org(p.to)
		return p.org != ""
	case hour, date:
		p.place, p.to = c.place(p.to)
	case vote, host:
		return c.takeNumbers(p)
	case ifs:
		return !p.words[0].accent
	case heads, comes3: // found by what stands before them
		return false
	}
	return true
}
