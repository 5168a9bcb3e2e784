package answer

import "strings"

// people reads a list of people from word i: names, «una compañera de Faro», «dos colegas», «Ana (Faro), Luis y yo».
func (c *cutter) people(i int) (list []Person, self bool, to int) {
	to = i
	for len(list) < maxNamed {
		if selves[c.at(i).text] && c.at(i-1).text == "," && len(list) > 0 {
			return list, self, to // «Marta, yo voy» is said to her
		} else if selves[c.at(i).text] {
			self, to = true, i+1
		} else {
			some, end := c.person(i)
			if len(some) == 0 {
				break
			}
			if _, after := c.ofOrg(end); len(list) > 0 && c.at(i-1).text == "," && !c.ends(after) {
				break
			}
			list, to = append(list, some...), end
		}
		if org, end := c.ofOrg(to); org != "" {
			for k := range list {
				if list[k].Org == "" {
					list[k].Org = org
				}
			}
			to = end
		}
		switch next := c.at(to); {
		case ands[next.text] || next.text == "+":
			i = to + 1
		case next.text == "," && to+1 < len(c.ws):
			i = to + 1
			if ands[c.at(i).text] {
				i++
			}
		default:
			return list, self, to
		}
	}
	return list, self, to
}

// ends reports whether a list may go on or end at word i.
func (c *cutter) ends(i int) bool {
	w := c.at(i)
	return w.kind == mark || w.kind == emoji || ands[w.text]
}

// person reads one person, or several without a name: «dos compañeras».
func (c *cutter) person(i int) (some []Person, to int) {
	if w := c.at(i); w.kind == number && w.value <= maxSent && c.at(i-1).text == "+" { // «yo +1»
		return make([]Person, w.value), i + 1
	}
	d, i := c.describe(i)
	name, to := c.name(i)
	switch {
	case name != "" && d.count < 2 && (d.role || !d.article):
		some = []Person{{Name: name}}
	case name == "" && (d.role && (d.ours || d.count > 1) || d.count > 1 && c.ends(to)):
		to = i
		some = make([]Person, max(d.count, 1))
	default:
		return nil, i
	}
	if org, end := c.inBrackets(to); org != "" {
		some[0].Org, to = org, end
	}
	return some, to
}

// description is what stands before a name or in its place: «mi compañera», «otras dos colegas».
type description struct {
	count   int
	role    bool
	ours    bool // mi, una, otra
	article bool // a Spanish article: before no name, for «la Ana» may be, but «la difusión» is likelier
}

// describe reads a description from word i.
func (c *cutter) describe(i int) (d description, to int) {
	for ; ; i++ {
		w := c.at(i)
		switch {
		case roles[w.text] && !d.role:
			d.role = true
		case w.value > 1 && w.value <= maxSent && !w.clock && d.count == 0 && !d.role && !d.article:
			d.count = w.value
		case ones[w.text] && !d.role:
			d.count, d.ours = 1, true
		case determiners[w.text] && (!d.role || w.text == "mas" || w.text == "mais"):
			d.article, d.ours = d.article || spanishArticles[w.text], true
		default:
			return d, i
		}
	}
}

// name reads up to four words that can be a name: «María de los Ángeles Peña».
func (c *cutter) name(i int) (string, int) {
	var parts []string
	for len(parts) < 6 {
		w := c.at(i)
		if n := c.surname(i); n > 0 && len(parts) > 0 {
			for _, w := range c.ws[i : i+n] {
				parts = append(parts, w.raw)
			}
			i += n
			continue
		}
		if !c.nameLike(w) && !(len(parts) > 0 && (surnames[w.text] || c.strange(w))) {
			break
		}
		parts = append(parts, w.raw)
		i++
	}
	if len(parts) > 5 {
		return "", i
	}
	return clean(strings.Join(parts, " ")), i
}

// surname gives how many words from i are a compound surname: «de la Cruz», «del Río», «da Silva».
func (c *cutter) surname(i int) int {
	n := 0
	for n < 2 && particles[c.at(i+n).text] {
		n++
	}
	if n > 0 && compounds[c.at(i+n).text] {
		return n + 1
	}
	return 0
}

// nameLike reports whether w can be a name: the book does not know it, and it is no common word.
func (c *cutter) nameLike(w word) bool {
	if w.kind != letters || len(w.text) < 2 || notNames[w.text] || orgWords[w.text] {
		return false
	}
	if firstNames[w.text] {
		return true
	}
	return c.strange(w) && !errand(w.text) && !abstract(w.text)
}

// strange reports whether w is a word that neither the book nor the common words know.
func (c *cutter) strange(w word) bool {
	return w.kind == letters && !c.book.words[w.text] && !notNames[w.text] && !doing(w.text)
}
