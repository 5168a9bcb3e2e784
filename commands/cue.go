package commands

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"comunidad/commands/fold"
	"comunidad/commands/when"
	"comunidad/store"
)

// A cue is a turn of phrase that tells what somebody wants though none of the command's own words open the message: «con
// Faro ya no seguimos», «nos hacen falta colchonetas». It is written as the words that have to be there, in their order:
//
//	a/b     one word or the other          word*   any word that begins so
//	…       up to six words of any kind    ^       the message opens with what follows
//	<       what it is about begins with the word that follows, for cues with a +
//	+       something follows: it is what the cue is about. Without it, the cue is about the whole message, and so is a line
//	        for the list that does not open with its cue
//	{org}   an organisation that is known is named; {code}, {commitment}, {link}, {day}, {place}, {list}, {names}: a code such as
//	        N7, one such as C1, a link, a day, a country, commas, names behind a colon or on lines of their own
//	{told}  nothing is asked
//
// Of two cues, the one that found more letters was meant: «ya no colaboro con Faro» says more than «colaboro con Faro».
type cue struct {
	command *Command
	parts   []cuePart
	needs   []string // the slots
	opens   bool
	rest    bool
	from    int // of the parts, the one with which what it is about begins; 0 is after them all
}

// cuePart is one word of a cue: any of these, or one that begins so.
type cuePart struct {
	words []string
	gap   bool // any words may come before it
}

// namesFollow finds a list of names: «asistencia: Rosa y João», or one under the other.
var namesFollow = regexp.MustCompile(`[:\n]\s*(?:\d{1,3}\s*[.)\-]\s*|[-–•*·✅]\s*)?\p{L}`)

const (
	cueGap  = 6 // words that «…» stands for
	slotFor = 4 // letters that a slot counts as
)

// cueSlots are what a cue may need besides its words.
var cueSlots = []string{"{org}", "{code}", "{commitment}", "{link}", "{day}", "{place}", "{list}", "{names}", "{told}"}

// readCue reads a cue as it is written in a command's file.
func readCue(c *Command, text string) (cue, error) {
	read := cue{command: c}
	words, opens := strings.CutPrefix(text, "^")
	read.opens = opens
	gap := false
	for _, field := range strings.Fields(words) {
		switch {
		case field == "+":
			read.rest = true
		case field == "<":
			read.from = len(read.parts)
		case field == "…":
			gap = true
		case strings.HasPrefix(field, "{") && !slices.Contains(cueSlots, field):
			return read, fmt.Errorf("cue %q: there is no %s", text, field)
		case strings.HasPrefix(field, "{"):
			read.needs = append(read.needs, field)
		default:
			part := cuePart{words: strings.Split(strings.ReplaceAll(fold.String(field), "'", ""), "/"), gap: gap}
			if sorted := slices.Sorted(slices.Values(part.words)); len(slices.Compact(sorted)) < len(part.words) {
				return read, fmt.Errorf("cue %q: %s has a word twice, for accents are not looked at", text, field)
			}
			read.parts, gap = append(read.parts, part), false
		}
	}
	switch {
	case gap:
		return read, fmt.Errorf("cue %q: a … at its end says nothing", text)
	case len(read.parts)+len(read.needs) == 0:
		return read, fmt.Errorf("cue %q: it would find everything", text)
	case len(read.parts) == 0 && read.rest:
		return read, fmt.Errorf("cue %q: a + has to follow a word", text)
	case read.from > 0 && (!read.rest || slices.ContainsFunc(read.parts[read.from:], func(p cuePart) bool { return p.gap })):
		return read, fmt.Errorf("cue %q: after a < no …, and a +", text)
	}
	return read, nil
}

func (p cuePart) is(word string) bool {
	return slices.ContainsFunc(p.words, func(w string) bool {
		stem, open := strings.CutSuffix(w, "*")
		return w == word || open && strings.HasPrefix(word, stem)
	})
}

// find looks for the cue among the words of a text. It gives how many letters it found, the number of the word after them,
// and whether the text opens with them.
func (c cue) find(words []fold.Word) (letters, after int, opens bool) {
	if len(c.parts) == 0 {
		return 1, 0, false
	}
	for start := range words {
		if letters, after = c.follow(words, start, c.parts); letters > 0 {
			return letters, after, start == 0
		}
		if c.opens {
			break
		}
	}
	return 0, 0, false
}

func (c cue) follow(words []fold.Word, at int, parts []cuePart) (letters, after int) {
	most := at
	if parts[0].gap {
		most += cueGap
	}
	for ; at <= most && at < len(words); at++ {
		if !parts[0].is(words[at].Text) {
			continue
		}
		found := utf8.RuneCountInString(words[at].Text) + 1 // and the blank
		if len(parts) == 1 {
			return found, at + 1
		}
		if more, after := c.follow(words, at+1, parts[1:]); more > 0 {
			return found + more, after
		}
	}
	return 0, 0
}

// cued finds the command whose cue finds most in the message, and what the message is about: all of it, or with rest only
// what follows. Letters is how much was found.
func (s *Set) cued(h Heard, cues []cue) (best *Command, args string, letters int, rest bool) {
	text := withoutThanks(unsaluted(h.Text))
	words := cueWords(text)
	slots := map[string]bool{}
	for _, c := range cues {
		found, after, opens := c.find(words)
		if found += slotFor * len(c.needs); found <= letters || after == 0 && len(c.parts) > 0 || c.rest && after == len(words) || !h.fills(text, c.needs, slots) {
			continue
		}
		best, args, letters = c.command, text, found
		if rest = c.rest && (c.command.Sifts == nil || opens); rest {
			if c.from > 0 {
				after -= len(c.parts) - c.from // nothing but one word after the other stands there
			}
			args = strings.TrimSpace(text[words[after].Start:])
		}
	}
	return best, args, letters, rest
}

// cueWords are the words of a text without signs; «I've» is one word.
func cueWords(text string) (words []fold.Word) {
	hangs := false
	for _, w := range fold.Words(text) {
		r, _ := utf8.DecodeRuneInString(w.Text)
		switch {
		case w.Text == "'":
			hangs = len(words) > 0 && words[len(words)-1].End == w.Start
			if hangs {
				words[len(words)-1].End = w.End
			}
			continue
		case unicode.IsLetter(r) && hangs && words[len(words)-1].End == w.Start:
			words[len(words)-1].Text += w.Text
			words[len(words)-1].End = w.End
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			words = append(words, w)
		}
		hangs = false
	}
	return words
}

// fills tells whether what a cue needs besides its words is there. What was looked for once is kept.
func (h Heard) fills(text string, needs []string, known map[string]bool) bool {
	for _, slot := range needs {
		there, looked := known[slot]
		if !looked {
			switch slot {
			case "{org}":
				there = h.NamesOrganisation
			case "{code}":
				_, _, there = codeIn(text)
			case "{commitment}":
				_, there = commitmentSaid(text)
			case "{list}":
				there = strings.Contains(text, ",")
			case "{told}":
				there = !strings.Contains(h.Text, "?")
			case "{names}":
				there = namesFollow.MatchString(text)
			case "{link}":
				there = link.MatchString(text)
			case "{day}":
				_, _, err := findMoment(text, h.Scene.Now)
				there = err == nil
			case "{place}":
				there = slices.ContainsFunc(strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }), func(w string) bool {
					_, ok := when.Country(w)
					return ok
				})
			}
			known[slot] = there
		}
		if !there {
			return false
		}
	}
	return true
}

// cues reads those of all commands. What is wrong with one is reported; two commands cannot go by the same.
func (s *Set) cues(of func(*Command) Words) (all []cue, problems []error) {
	known := map[string]*Command{}
	for _, c := range s.Commands {
		of(c).All(func(text string, _ store.Lang) {
			read, err := readCue(c, text)
			if other := known[fold.String(text)]; other != nil && other != c {
				err = fmt.Errorf("cue %q belongs to %q", text, other.Name)
			}
			if err != nil {
				problems = append(problems, fmt.Errorf("command %q: %w", c.Name, err))
			}
			known[fold.String(text)] = c
			all = append(all, read)
		})
	}
	return all, problems
}
