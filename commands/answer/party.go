package answer

import "strings"

// takeParty reads what may follow a yes in the plural or a head count: «vamos dos de Espacio Sur», «somos Ana y yo»,
// «confirmamos Casa Umbral», «vamos tres: Ana, Luis y yo».
func (c *cutter) takeParty(p *piece) bool {
	if p.says.sense == yes && !c.plural(p) {
		return false
	}
	for _, w := range p.words {
		if w.value > 0 && !w.clock && p.count == 0 {
			p.count = w.value
		}
	}
	i := p.to
	for articles[c.at(i).text] || c.at(i).text == "solo" {
		i++
	}
	if w := c.at(i); p.count == 0 && w.value > 0 && !w.clock && w.value <= maxParty {
		p.count, p.to = w.value, i+1
		p.to += c.find(p.to, heads)
	}
	if p.count > maxParty {
		p.count = 0
	}
	c.takeCompany(p)
	return p.count > 0 || p.org != "" || len(p.people) > 0
}

// takeCompany reads who the party is: people with the sender among them, or an organisation.
func (c *cutter) takeCompany(p *piece) {
	i := p.to
	if c.at(i).text == ":" || c.at(i).text == "," || c.at(i).text == "(" {
		i++
	}
	if list, self, to := c.people(i); len(list) > 0 && (self || p.words[0].text == "+") {
		p.people, p.to = list, to
		return
	} else if len(list) > 1 && p.ends(confirming) {
		p.to = to // «confirmamos Julia y Marta» is signed by both
		return
	}
	if list, _, to := c.people(p.to); p.ends(ofs) && (len(list) > 1 || len(list) == 1 && mine[c.at(p.to).text]) {
		p.says, p.people, p.to = theirs, list, to // «confirmo asistencia de mi compañera Ana»
		return
	}
	if org, end := c.ofOrg(p.to); org != "" && c.at(p.to).text != "-" {
		p.org, p.to = org, end
		return
	}
	named := orgWords[c.at(p.to+1).text] || !spanishArticles[c.at(p.to).text] // «cuenten con la difusión» names nobody
	if p.count == 0 && named && (p.ends(confirming) || p.ends(ofs) || p.ends(withs)) {
		p.org, p.to = c.org(p.to)
	}
}

// An organisation may follow these without «de».
var (
	confirming = set("confirmamos")
	withs      = set("con")
)

// mine stand before somebody, never before an organisation.
var mine = set("mi mis nuestra nuestro una un otra otro minha meu nossa nosso uma um my our")

// plural reports whether p speaks for more than one: its verb ends in -mos, or it counts.
func (c *cutter) plural(p *piece) bool {
	for _, w := range p.words {
		if strings.HasSuffix(w.text, "mos") || w.text == "we" || w.text == "us" || w.value > 1 {
			return true
		}
	}
	return c.at(p.to).value > 1 && c.find(p.to+1, heads) > 0
}
