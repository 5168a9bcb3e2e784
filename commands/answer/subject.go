package answer

// What is said by the shape of a clause rather than by its words.
var (
	ours      = &phrases{sense: party, trust: whenAsked, tail: free}    // «Casa Umbral confirma»
	oursAlone = &phrases{sense: party, trust: whenAsked, tail: strict}  // «Meadow House is coming»
	together  = &phrases{sense: with, trust: whenAsked, tail: free}     // «Ana y yo»
	theirs    = &phrases{sense: others, trust: whenAsked, tail: strict} // «Ana va»
	elses     = &phrases{sense: nothing, trust: whenAsked, tail: free}  // «my colleague can't make it»
)

// thirds begin what English says alike of oneself and of somebody else: «Ana might come», but «Ana, I might come».
var thirds = set("cant wont may might can could will not probably should")

// subject reads who stands before the verb: «Ana y Luis van», «Karla va en mi lugar», «Ana y yo», «Casa Umbral confirma»,
// «de Faro vamos dos», «dos de Faro».
func (c *cutter) subject(i int) (piece, bool) {
	if org, to := c.org(i); org != "" && c.orgLike(i, to) {
		if n := c.find(to, roll); n > 0 && c.ground == Door {
			return piece{says: signed, words: c.ws[i:to], to: to + n, org: org}, true
		}
		if c.at(to).text == ":" {
			return piece{says: behalf, words: c.ws[i:to], to: to + 1, org: org}, true
		}
		if c.find(to, yes, party) > 0 && c.find(to, comes3) == 0 {
			return piece{says: behalf, words: c.ws[i:to], to: to, org: org}, true
		}
		if n := c.find(to, comes3, roll, others); n > 0 {
			return piece{says: c.bySaying(to), words: c.ws[i:to], to: to + n, org: org}, true
		}
	}
	likely := orgWords[c.at(i+1).text] || !c.book.words[c.at(i+1).text] // not «por supuesto voy»
	if org, to := c.ofOrg(i); org != "" && likely && c.find(to, yes, party, others) > 0 {
		return piece{says: behalf, words: c.ws[i:to], to: to, org: org}, true
	}
	if w := c.at(i); w.value > 1 && w.value <= maxParty && !w.clock {
		if c.at(i+1).text == "-" {
			return piece{}, false // «3- Marta»
		}
		org, to := c.ofOrg(i + 1)
		return piece{says: ours, words: c.ws[i : i+1], to: to, count: w.value, org: org}, org != ""
	}
	list, self, to := c.people(i)
	if len(list) == 0 || list[0].Name == "" && spanishArticles[c.at(i).text] { // «la abogada va mañana» is somebody's errand
		return piece{}, false
	}
	if self {
		if c.find(to, no) > 0 {
			return piece{}, false
		}
		return piece{says: together, words: c.ws[i:to], to: to + c.find(to, yes), people: list}, true
	}
	if n := c.find(to, roll); n > 0 && c.ground == Door {
		return piece{says: signed, words: c.ws[i:to], to: to + n, people: list, org: list[0].Org}, true
	}
	if n := c.find(to, no, maybe); n > 0 && thirds[c.at(to).text] {
		return piece{says: elses, words: c.ws[i:to], to: to + n, people: list}, true
	}
	n := c.find(to, others)
	org, end := c.ofOrg(to + n)
	for k := range list {
		if list[k].Org == "" {
			list[k].Org = org
		}
	}
	return piece{says: theirs, words: c.ws[i:to], to: end, people: list}, n > 0
}

// bySaying gives how an organisation comes, by the verb at word i: «Meadow House is coming», but not «is coming apart».
func (c *cutter) bySaying(i int) *phrases {
	if auxiliaries[c.at(i).text] {
		return oursAlone
	}
	return ours
}

// auxiliaries say nothing by themselves.
var auxiliaries = set("is are will")

// signed is «Rosa presente»: the name before it is the sender's.
var signed = &phrases{sense: roll, trust: anywhere, tail: strict}

// behalf is an organisation said before a yes.
var behalf = &phrases{sense: onBehalf, trust: whenAsked, tail: free}

// takeSignature reads the name people sign their «presente» with: «presente, Rosa de Faro», «presentes Ana y Luis».
func (c *cutter) takeSignature(p *piece) {
	i := p.to
	if c.at(i).text == "," || c.at(i).text == "-" {
		i++
	}
	if org, to := c.org(i); org != "" && c.orgLike(i, to) {
		p.org, p.to = org, to
		return
	}
	if org, to := c.ofOrg(i); org != "" {
		p.org, p.to = org, to
		return
	}
	if p.says.sense != roll {
		return
	}
	list, self, to := c.people(i)
	if len(list) == 0 || self || list[0].Name == "" || !c.ends(to) {
		return
	}
	p.people, p.org, p.to = list, list[0].Org, to
	if org, end := c.org(to + 1); c.at(to).text == "," && p.org == "" && orgWords[c.at(to+1).text] {
		p.org, p.to = org, end
	}
}
