package commands

import (
	"strings"
	"unicode"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

// understand finds the command that something is for, and what follows the words that name it. Nothing found means that
// it was not for us, or not understood.
//
// What counts, in order: the yes or no to a question that waits; a command's own words, said to us or plain enough to
// count in the group; plain words that a command has an ear for; and, said to us, words that are a command's once manners
// are taken away.
func (s *Set) understand(h Heard) (c *Command, args string, ok bool) {
	if h.Pending != nil {
		for _, c := range s.Commands {
			if c.Hear != nil && c.Says != 0 {
				if args, ok := c.Hear(h); ok {
					return c, args, true
				}
			}
		}
	}
	if !h.Emoji {
		if c, rest := s.lookup(h.Text); c != nil && !c.ByEar && (h.Addressed || c.Bare.admits(rest) && h.Ground != answer.Human) {
			return c, rest, true
		}
	}
	for _, c := range s.Commands {
		if c.Hear != nil && c.Says == 0 {
			if args, ok := c.Hear(h); ok {
				return c, args, true
			}
		}
	}
	if h.Addressed && !h.Emoji {
		c, args = s.plainly(h.Text)
	}
	return c, args, c != nil
}

// admits tells whether what follows an alias leaves no doubt that a command was meant.
func (b Bare) admits(rest string) bool {
	rest = fold.String(rest)
	switch b {
	case Whole:
		return !strings.ContainsFunc(rest, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
	case Numbers:
		digits := false
		for _, w := range fold.Words(rest) {
			switch {
			case unicode.IsDigit(rune(w.Text[0])):
				digits = true
			case w.Text == "y" || w.Text == "e" || w.Text == "and" || w.Text == "el" || w.Text == "la" || w.Text == "a" || w.Text == "o" || w.Text == "n":
			case unicode.IsLetter([]rune(w.Text)[0]):
				return false
			}
		}
		return digits
	}
	return false
}

// ground tells how far plain words may be trusted where they were said.
func (h Heard) ground(quotesSomeone bool) answer.Ground {
	_, door := h.Scene.Door()
	switch {
	case h.Subject.between() && !h.Addressed:
		return answer.Human
	case h.Subject.Kind == AboutDoor && door:
		return answer.Door
	case h.Subject.Kind != "":
		return answer.Reply
	case h.Addressed:
		return answer.Direct
	case quotesSomeone:
		return answer.Human
	case door:
		return answer.Door
	case len(h.Scene.Asked()) == 1:
		return answer.Bare
	}
	return answer.Closed
}

// opening tells whether text begins with one of the words, the longest that it does, and gives what follows them.
func opening(text string, words Words) (rest string, ok bool) {
	longest := 0
	words.All(func(alias string, _ store.Lang) {
		n := len(strings.Fields(alias))
		ends := wordEnds(text, n)
		if len(ends) < n || n <= longest {
			return
		}
		end := ends[n-1]
		if strings.Trim(fold.String(text[:end]), "¿¡!?.,:;\"' ") == fold.String(alias) {
			rest, ok = strings.TrimLeft(text[end:], ":,;.!-–— \n"), true
			longest = n
		}
	})
	return rest, ok
}

// unmark takes away what marks words as said to us: a slash, a mention, the dots and stars some keyboards put before.
func unmark(text string) (rest string, slash bool) {
	text = strings.TrimSpace(strings.ToValidUTF8(text, ""))
	for range 4 {
		switch folded := fold.String(text); {
		case text == "":
			return "", slash
		case strings.HasPrefix(folded, "@") && !strings.HasPrefix(text, "@ "):
			_, text, _ = strings.Cut(text, " ")
		case strings.HasPrefix(folded, "/"):
			slash = true
			text = strings.TrimSpace(text[strings.IndexAny(text, "/／"):])
			text = strings.TrimLeft(text, "/／ ")
		case strings.HasPrefix(text, ".") || strings.HasPrefix(text, "*"):
			text = text[1:]
		default:
			return text, slash
		}
		text = strings.TrimSpace(text)
	}
	return text, slash
}
