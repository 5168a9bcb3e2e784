package answer

const (
	maxBytes = 4096 // more is no reply
	longest  = 30   // words: a longer message is a story, unless its first sentence answers
)

// Read says what text means on the given ground.
func Read(text string, ground Ground) Meaning {
	if len(text) > maxBytes || ground == Human || ground < Bare || ground > Door {
		return Meaning{}
	}
	c := &cutter{book: theBook(), ground: ground}
	var called bool
	c.ws, called = tokens(text, c.book)
	asked := ground == Reply || ground == Direct
	if len(c.ws) == 0 || called && !asked { // a mention of the bot makes it Direct: this one is of somebody else
		return Meaning{}
	}
	if !c.spoken() {
		return readEmoji(c.ws, ground)
	}
	if lines := readList(text, ground); len(lines) > 0 && (asked || !c.questioned()) {
		return Meaning{Kind: List, Lines: lines}
	}
	if list := c.justNumbers(); len(list) > 0 {
		return c.readNumbers(list)
	}
	if asked {
		return c.readAsked()
	}
	return c.readBare()
}

// readAsked reads a message that talks to the bot: a reply to its announcement, or a direct message.
func (c *cutter) readAsked() Meaning {
	digit := c.takeDigit()
	all := c.clauses()
	if c.length() > longest {
		all = firstSentence(all)
	}
	asks, rest := questionsIn(all)
	m := c.listen(rest).decide()
	switch {
	case digit > 0:
		m = withDigit(digit, m, rest)
	case m.Kind == Ignore:
		return asks
	}
	m.Asks, m.Place = asks.Asks, asks.Place
	return m
}

// listen hears the clauses one after the other.
func (c *cutter) listen(all []clause) *verdict {
	v := &verdict{ground: c.ground}
	for _, cl := range all {
		v.hear(cl)
	}
	return v
}
