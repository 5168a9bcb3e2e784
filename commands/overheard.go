package commands

import (
	"slices"
	"strings"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
)

// overheard finds the command for something that was said in the group and not to us: only what cannot be small talk.
func (s *Set) overheard(h Heard) (c *Command, args string) {
	news := h.Subject.Kind == AboutNews // what quotes the news is said to us
	if h.Emoji || !news && (h.Addressed || h.Subject.Kind != "" || h.Ground == answer.Human) || length(h.Text) > 2*talkLength || smallTalk(h.Text) {
		return nil, ""
	}
	c, args, _, rest := s.cued(h, s.groupCues)
	if alias, after := s.lookup(unsaluted(h.Text)); alias != nil && alias == c {
		args, rest = after, true // it opens with the command's own words
	}
	if c != nil && (c.Sifts == nil || c.Sifts(args, rest)) {
		return c, args
	}
	if severalLines(h.Text) { // «hubo un incendio. Necesitamos cobijas»
		if things := heardTogether(h.Text); len(things) > 0 {
			return s.named(string(things[0].kind)), things[0].line
		}
	}
	return nil, ""
}

// smallTalk tells what asks, laughs or names somebody.
func smallTalk(text string) bool {
	return strings.ContainsAny(link.ReplaceAllString(text, ""), "?¿@😂🤣😅😜😉") || slices.ContainsFunc(fold.Words(text), func(w fold.Word) bool {
		return laughter(w.Text) && len(w.Text) > 2 || w.Text == "lol" || w.Text == "rs" || w.Text == "rsrs"
	})
}
