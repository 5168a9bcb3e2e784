package answer

// company adds the people who come with the sender. «Con Ana» says who comes, and that the sender does unless they say no.
func (v *verdict) company(p piece, h *hearing) {
	if p.says.trust == byItself && h.strayed && !h.comes {
		return // «tengo que ver con mi jefa»
	}
	v.guests(p.people)
	if p.says.trust != byItself {
		v.answer(p, h)
	}
}

// guests adds people to the sender's party. Those without a name make it a head count.
func (v *verdict) guests(people []Person) {
	v.m.Guests = append(v.m.Guests, people...)
	for _, g := range v.m.Guests {
		if g.Name == "" && v.m.People <= len(v.m.Guests) {
			v.m.People = len(v.m.Guests) + 1
		}
	}
}

// party adds a head count, an organisation and guests said along with a yes.
func (v *verdict) party(p piece) {
	if p.org != "" {
		v.m.Org = p.org
	}
	plus := p.words[0].text == "+"
	switch {
	case plus && (v.said == Yes && v.spoke > 1 || v.weak == Yes) && len(p.people) == 0: // «voy +1»
		v.guests(make([]Person, p.count))
		return
	case plus && p.count == 1: // «+1», «+1 Ana»
	case p.count > 0:
		v.m.People = p.count
	}
	v.guests(p.people)
}

// others adds people who come by themselves.
func (v *verdict) others(p piece) {
	v.m.Others = append(v.m.Others, p.people...)
	if len(p.people) == 0 { // «va» alone is a yes
		v.weak, v.deal = Yes, true
	}
}

// arrived adds «presente»: at the door it is an arrival, elsewhere a yes; «acá estoy» is an arrival or nothing.
func (v *verdict) arrived(p piece, h *hearing) {
	switch {
	case v.ground == Door:
		v.m.Kind, v.m.Org = Present, p.org
		if len(p.people) > 1 { // a lone name is how the sender signs
			v.m.Others = p.people
		}
	case p.sense() == roll:
		v.answer(p, h)
		v.m.Org = p.org
	default:
		v.unknown++
	}
}
