package answer

// clause is a run of pieces without punctuation inside, other than the commas of a list of people.
type clause struct {
	pieces []piece
	end    string // the mark that ends it; empty at the end of the message or before an emoji
	asked  bool   // it is a question
	ahead  bool   // it comes before a question in the same sentence: «puedo ir, o ya no?»
}

// idle reports whether the clause is nothing but courtesy.
func (cl clause) idle() bool {
	for _, p := range cl.pieces {
		switch p.sense() {
		case polite, small, praise, regret, there, when:
		default:
			return false
		}
	}
	return true
}

// can reports whether a piece of the clause has that sense.
func (cl clause) can(s sense) bool {
	for _, p := range cl.pieces {
		if p.sense() == s {
			return true
		}
	}
	return false
}

// markQuestions tells which clauses are asked. A question begins at its ¿; without one, at the clause its ? ends.
func markQuestions(all []clause) []clause {
	for i := range all {
		if all[i].end != "?" {
			continue
		}
		all[i].asked = true
		if all[i].tag() || all[i].separate() {
			continue
		}
		for j := i - 1; j >= 0 && !endsSentence(all[j].end); j-- {
			all[j].ahead = true
		}
	}
	open := false
	for i := range all {
		all[i].asked = all[i].asked || open
		switch end := all[i].end; {
		case end == "¿":
			open = true
		case endsSentence(end):
			open = false
		}
	}
	return all
}

// tag reports whether the clause only asks for a nod: «entro tarde, ¿ok?».
func (cl clause) tag() bool {
	return len(cl.pieces) == 1 && cl.pieces[0].starts(tags) && len(cl.pieces[0].words) == 1
}

// separate reports whether the question asks for something of its own, so that what is said before it stands:
// «al final no puedo, ¿me quitan?».
func (cl clause) separate() bool {
	_, known := cl.asks(byItself)
	return known || cl.can(signup) || cl.can(signoff)
}

func endsSentence(end string) bool {
	switch end {
	case ".", "...", "!", "?", "\n", "¿", "¡", ";":
		return true
	}
	return false
}

// firstSentence gives the clauses up to the end of the first sentence, or none if that is a long one too.
func firstSentence(all []clause) []clause {
	words := 0
	for i, cl := range all {
		for _, p := range cl.pieces {
			words += len(p.words)
		}
		if words > longest {
			return nil
		}
		if endsSentence(cl.end) && words > 0 {
			return all[:i+1]
		}
	}
	return nil
}
