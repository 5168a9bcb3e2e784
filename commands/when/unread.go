package when

// unread finds a number beside the moment that was not understood: then the moment may be another one than was meant.
func (c *choice) unread(Moment) *Problem {
	r := c.r
	timely := make([]bool, len(r.words)) // the word belongs to the moment
	known := make([]bool, len(r.words))  // the word was understood
	for _, p := range c.pieces {
		for i := p.from; i < p.to; i++ {
			known[i] = p.kind != aHint
		}
	}
	for _, p := range c.used {
		for i := p.from; i < p.to; i++ {
			timely[i] = true
		}
	}
	for _, p := range c.of(aHint) {
		if (r.reaches(p.from, -1, timely) || r.reaches(p.to-1, 1, timely)) && !farHints[r.at(p.from).Text] {
			return c.problem(Unclear, p)
		}
	}
	for i, w := range r.words {
		number := w.number >= 0 && !w.mute
		if _, j := r.countWords(i); j > i && !r.is(i, "un", "una", "uno", "um", "uma", "one") {
			if !known[i] && !r.isPlain(j) && !r.counted(j) && r.reaches(i, -1, timely) {
				return &Problem{Kind: Unclear, Words: r.written(i, j)}
			}
		}
		if !number || known[i] || r.counted(i+1) {
			continue
		}
		if r.reaches(i, -1, timely) || r.reaches(i, 1, timely) && !r.isLabel(i, timely) {
			return &Problem{Kind: Unclear, Words: r.written(i, i+1)}
		}
	}
	return nil
}

// reaches says whether only small words stand between word i and the moment, in one direction.
func (r *reader) reaches(i, step int, timely []bool) bool {
	for k, far := i+step, 0; k >= 0 && k < len(r.words) && far < 6; k, far = k+step, far+1 {
		if timely[k] {
			return true
		}
		if r.at(k).number < 0 && !r.is(k, "y", "e", "o", "u", "ou", "or", "and", "a", "al", "as", "to", "de", "del", "el", "la", "las", "the", "-", "/", ",", ";",
			":", "|", "·", "(", ")", "&", "+", "h", "hs", "am", "pm", "on", "na", "no", "at", "em", "en", "para", "dia", "do", "da") {
			return false
		}
	}
	return false
}

// isLabel says whether number i belongs to the word before it («Encuentro 13 el jueves»), and only articles lead from it
// to the moment.
func (r *reader) isLabel(i int, timely []bool) bool {
	if !r.isPlain(i - 1) {
		return false
	}
	for k := i + 1; k < len(r.words) && !timely[k]; k++ {
		if r.is(k, "y", "e", "o", "u", "ou", "or", "and", "al", "as", "to", "&", "+", "h", "hs", "am", "pm") || r.is(k, "a") && !r.is(k+1, "las", "la", "partir") ||
			r.at(k).number >= 0 {
			return false
		}
	}
	return true
}
