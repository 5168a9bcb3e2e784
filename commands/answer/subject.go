package answer

// What is said by the shape of a clause rather than by its words.
var (
	ours     = &phrases{sense: party, trust: whenAsked, tail: free}    // «Casa Umbral confirma»
	together = &phrases{sense: with, trust: whenAsked, tail: free}     // «Ana y yo»
	theirs   = &phrases{sense: others, trust: whenAsked, tail: strict} // «Ana va»
)

// subject reads who stands before the verb: «Ana y Luis van», «Karla va en mi lugar», «Ana y yo», «Casa Umbral confirma»,
// «de Faro vamos dos», «dos de Faro».
func (c *cutter) subject(i int) (piece, bool) {
	if org, to := c.org(i); org != "" && orgWords[c.at(i).text] {
		if n := c.find(to, comes3, yes, roll, others); n > 0 {
			return piece{says: ours, words: c.ws[i:to], to: to + n, org: org}, true
		}
	}
	if org, to := c.ofOrg(i); org != "" && c.find(to, yes, party) > 0 {
		return piece{says: behalf, words: c.ws[i:to], to: to, org: org}, true
	}
	if w := c.at(i); w.value > 1 && w.value <= maxParty && !w.clock {
		org, to := c.ofOrg(i + 1)
		return piece{says: ours, words: c.ws[i : i+1], to: to, count: w.value, org: org}, org != ""
	}
	list, self, to := c.people(i)
	if len(list) == 0 {
		return piece{}, false
	}
	if self {
		if c.find(to, no) > 0 {
			return piece{}, false
		}
		return piece{says: together, words: c.ws[i:to], to: to + c.find(to, yes), people: list, self: true}, true
	}
	n := c.find(to, others)
	return piece{says: theirs, words: c.ws[i:to], to: to + n, people: list}, n > 0
}

// behalf is an organisation said before a yes.
var behalf = &phrases{sense: onBehalf, trust: whenAsked, tail: free}

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
