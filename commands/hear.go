package commands

import (
	"strings"
	"sync"
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
	if c, args := s.wished(h); c != nil {
		return c, args, true
	}
	if !h.Emoji {
		if c, rest := s.lookup(h.Text); c != nil && !c.ByEar && (h.Addressed || c.Bare.admits(rest) && h.Ground != answer.Human) {
			return c, rest, true
		}
	}
	for _, c := range s.Commands {
		if c.Hear != nil && c.Says == 0 {
			if args, ok := c.Hear(h); ok {
				if len(c.Overheard.ES) > 0 { // «les comparto esta convocatoria»: the cue of another says more
					if heard, hint := s.overheard(h); heard != nil && heard != c {
						return heard, hint, true
					}
				}
				return c, args, true
			}
		}
	}
	if c, args := s.overheard(h); c != nil {
		return c, args, true
	}
	if h.Addressed && !h.Emoji {
		c, args, _ = s.plainly(h.Text)
	}
	return c, args, c != nil
}

// wished finds the command whose cue says more than the words that open the message: «necesitamos hablar con Faro» opens as a
// need does, and is none.
func (s *Set) wished(h Heard) (*Command, string) {
	if !h.Addressed || h.Slash || h.Emoji || h.Subject.Kind != "" {
		return nil, ""
	}
	c, args, letters, _ := s.cued(h, s.ownCues)
	if alias, rest := s.lookup(h.Text); alias != nil && (alias == c || letters <= len(h.Text)-len(rest) || alias.hears(h)) {
		return nil, ""
	}
	plain, about, plainly := s.plainly(h.Text)
	if letters <= plainly {
		return nil, ""
	}
	if asked, _ := s.lookup(about); plain != nil && plain.Name == "help" && asked == c { // they ask how, and of that same command
		return nil, ""
	}
	return c, args
}

// hears tells whether a command's own ear is sure that words are for it.
func (c *Command) hears(h Heard) bool {
	if c.Hear == nil || c.Says != 0 {
		return false
	}
	_, ok := c.Hear(h)
	return ok
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
	var heads []string // the first word, the first two, and so on
	var ends []int
	longest := 0
	words.All(func(alias string, _ store.Lang) {
		folded, n := foldedAlias(alias)
		for n > len(heads) {
			if ends = wordEnds(text, n); len(ends) < n {
				return
			}
			heads = append(heads, strings.Trim(fold.String(text[:ends[len(heads)]]), "¿¡!?.,:;\"' "))
		}
		if n > longest && heads[n-1] == folded {
			longest, ok = n, true
		}
	})
	if ok {
		rest = strings.TrimLeft(text[ends[longest-1]:], ":,;.!-–— \n")
	}
	return rest, ok
}

// foldedAlias is an alias as it is compared, and of how many words it is. They are looked at with every message, and few.
func foldedAlias(alias string) (folded string, words int) {
	if known, ok := foldedAliases.Load(alias); ok {
		f := known.(foldedWords)
		return f.text, f.words
	}
	f := foldedWords{fold.String(alias), len(strings.Fields(alias))}
	foldedAliases.Store(alias, f)
	return f.text, f.words
}

type foldedWords struct {
	text  string
	words int
}

var foldedAliases sync.Map // of string: foldedWords

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
