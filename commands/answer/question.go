package answer

import "strings"

// place reads where an hour is asked for: «en Caracas», «de Argentina». It comes without its preposition.
func (c *cutter) place(i int) (string, int) {
	start := i
	if ins[c.at(i).text] {
		i++
	}
	from := i
	if (c.at(i).text == "el" || c.at(i).text == "la") && places[c.at(i+1).text] { // El Salvador
		i++
	}
	for i < len(c.ws) && i-from < 3 && c.ws[i].kind == letters && !notPlaces[c.ws[i].text] {
		i++
	}
	if i == from || from == start && !places[c.ws[from].text] || !c.ends(i) {
		return "", start
	}
	return clean(strings.Join(raws(c.ws[from:i]), " ")), i
}

func raws(ws []word) []string {
	var out []string
	for _, w := range ws {
		out = append(out, w.raw)
	}
	return out
}

// asks gives what one clause asks, if that is all it says.
func (cl clause) asks(least trust) (Meaning, bool) {
	var m Meaning
	gave, aside := false, false
	for _, p := range cl.pieces {
		switch p.sense() {
		case give:
			gave = true
			continue
		case polite, there, when:
			continue
		case small, from, but:
			aside = aside || !p.starts(ands)
			continue
		case who:
			m.Kind = Who
		case hour:
			m.Asks |= Hour
			m.Place = p.place
		case link:
			m.Asks |= Link
		case date:
			m.Asks |= Date
		case place:
			m.Asks |= Place
		default:
			return Meaning{}, false
		}
		t := p.says.trust
		if p.sense() == link && t == byItself && !aside && least == atDoor {
			t = atDoor // around the start, a lone «link» is the meeting's
		}
		if t < least && !(gave && least <= atDoor) || t == byItself && aside && !gave {
			return Meaning{}, false
		}
	}
	if m.Kind == Ignore && m.Asks != 0 {
		m.Kind = Ask
	}
	return m, m.Kind != Ignore
}

// questionsIn takes the questions out of the clauses. What is asked and not understood is taken out too, for a question
// is no answer. A lone word («link», «lista») asks only when nothing else is said.
func questionsIn(all []clause) (asks Meaning, rest []clause) {
	least := byItself
	for _, cl := range all {
		if _, ok := cl.asks(byItself); !ok && !cl.idle() {
			least = whenAsked
		}
	}
	for _, cl := range all {
		m, ok := cl.asks(least)
		switch {
		case ok:
			asks.Asks |= m.Asks
			if asks.Kind != Who {
				asks.Kind = m.Kind
			}
			if m.Place != "" {
				asks.Place = m.Place
			}
		case !cl.asked || cl.can(signup) || cl.can(signoff):
			rest = append(rest, cl)
		}
	}
	return asks, rest
}

// wholeQuestion reads a message that is a question about the meeting and nothing else.
func wholeQuestion(all []clause, least trust) Meaning {
	var asks Meaning
	for _, cl := range all {
		m, ok := cl.asks(least)
		switch {
		case ok && asks.Kind == Ignore:
			asks = m
		case ok || !cl.idle():
			return Meaning{}
		}
	}
	return asks
}

// ins stand before the place an hour is asked for.
var ins = set("en para de no na em in for")

// notPlaces are words after «a qué hora es para…» that are no place.
var notPlaces = set(`
	mi ti nosotros nosotras todos todas el la los las mim nos me us porfa favor gracias hoy manana esta este ese`)

// places are not organisations, and may follow «hora» without a preposition.
var places = set(`
	mexico cdmx tijuana tapachula guatemala honduras tegucigalpa salvador nicaragua managua rica panama colombia
	bogota medellin cali venezuela caracas chile santiago argentina uruguay montevideo paraguay bolivia peru lima
	ecuador quito brasil brazil espana madrid barcelona portugal lisboa londres london suiza ginebra york angeles
	usa eeuu eua california texas uk spain switzerland sp rio paulo brasilia mx cl ve`)
