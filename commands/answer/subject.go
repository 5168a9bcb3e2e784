package answer

// What is said by the shape of a clause rather than by its words.
var (
	ours     = &phrases{sense: party, trust: whenAsked, tail: free}    // «Casa Umbral confirma»
	together = &phrases{sense: with, trust: whenAsked, tail: free}     // «Ana y yo»
	theirs   = &phrases{sense: others, trust: whenAsked, tail: strict} // «Ana va»
)

// subject reads who stands before the verb: «Ana y Luis van», «Karla va en mi lugar», «Ana y yo», «Faro confirma»,
// «de Faro vamos dos».
func (c *cutter) subject(i int) (piece, bool) {
	if org, to := c.org(i); org != "" && orgWords[c.at(i).text] && c.sense(to) != unknown {
		switch _, n := c.book.longest(c.ws[to:]); c.sense(to) {
		case comes3, yes, roll, others:
			return piece{says: ours, words: c.ws[i:to], to: to + n, org: org}, true
		}
	}
	if org, to := c.ofOrg(i); org != "" && (c.sense(to) == yes || c.sense(to) == party) {
		return piece{says: behalf, words: c.ws[i:to], to: to, org: org}, true
	}
	list, self, to := c.people(i)
	if len(list) == 0 {
		return piece{}, false
	}
	says, n := c.book.longest(c.ws[to:])
	switch {
	case self && (n == 0 || says.sense != no):
		if n > 0 && says.sense == yes {
			to += n
		}
		return piece{says: together, words: c.ws[i:to], to: to, people: list, self: true}, true
	case n > 0 && says.sense == others && !self:
		return piece{says: theirs, words: c.ws[i:to], to: to + n, people: list}, true
	}
	return piece{}, false
}

// behalf is an organisation said before a yes.
var behalf = &phrases{sense: onBehalf, trust: whenAsked, tail: free}

// sense gives the sense of the phrase at word i.
func (c *cutter) sense(i int) sense {
	if i >= len(c.ws) {
		return unknown
	}
	if says, n := c.book.longest(c.ws[i:]); n > 0 {
		return says.sense
	}
	return unknown
}

// takeName reads the name people sign their «presente» with: an organisation is kept, their own name is not needed.
func (c *cutter) takeName(p *piece) {
	i := p.to
	if c.at(i).text == "," || c.at(i).text == "-" {
		i++
	}
	if orgWords[c.at(i).text] {
		if org, to := c.org(i); org != "" {
			p.org, p.to = org, to
			return
		}
	}
	if p.says.sense == roll {
		if list, self, to := c.people(i); len(list) == 1 && !self && list[0].Name != "" && c.ends(to) {
			p.org, p.people, p.to = list[0].Org, list, to
		}
	}
}
