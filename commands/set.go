package commands

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"comunidad/commands/fold"
)

// Set is the commands and jobs that a bot knows, under the community's rules.
type Set struct {
	Commands []*Command // sorted by name
	Jobs     []*Job     // sorted by name
	Rules    Rules
	aliases  map[string]*Command // folded
	longest  int                 // words in the longest alias

	ownCues, groupCues []cue // what is gone by when something is said to us, and in the group
}

// All is the Set of every command and job in this package.
func All(rules Rules) (*Set, error) { return New(rules, registered.commands, registered.jobs) }

// New makes a Set. All that is wrong with a command or job is reported at once.
func New(rules Rules, commands []*Command, jobs []*Job) (*Set, error) {
	s := &Set{
		Commands: slices.SortedFunc(slices.Values(commands), func(a, b *Command) int { return strings.Compare(a.Name, b.Name) }),
		Jobs:     slices.SortedFunc(slices.Values(jobs), func(a, b *Job) int { return strings.Compare(a.Name, b.Name) }),
		Rules:    rules,
		aliases:  map[string]*Command{},
	}
	var problems []error
	for _, c := range s.Commands {
		problems = append(problems, s.admit(c)...)
	}
	for i, j := range s.Jobs {
		if j.Name == "" || j.Next == nil || j.Run == nil || i > 0 && s.Jobs[i-1].Name == j.Name {
			problems = append(problems, fmt.Errorf("job %q: needs a name of its own, Next and Run", j.Name))
		}
	}
	var wrong []error
	s.groupCues, wrong = s.cues(func(c *Command) Words { return c.Overheard })
	problems = append(problems, wrong...)
	s.ownCues, wrong = s.cues(func(c *Command) Words {
		return Words{slices.Concat(c.Cues.ES, c.Overheard.ES), slices.Concat(c.Cues.PT, c.Overheard.PT), slices.Concat(c.Cues.EN, c.Overheard.EN)}
	})
	problems = append(problems, wrong...)
	return s, errors.Join(problems...)
}

func (s *Set) admit(c *Command) (problems []error) {
	wrong := func(format string, args ...any) {
		problems = append(problems, fmt.Errorf("command %q: %w", c.Name, fmt.Errorf(format, args...)))
	}
	if c.Name == "" {
		wrong("has no name")
	}
	if c.Who == 0 {
		wrong("does not say who may use it")
	}
	if c.Run == nil && c.Says == 0 {
		wrong("does nothing")
	}
	for _, err := range c.Help.check() {
		wrong("help: %w", err)
	}
	for i, arg := range c.Args {
		if arg.Optional && i < len(c.Args)-1 && arg.Kind.free {
			wrong("argument %q is optional free text and not the last", arg.Key)
		}
		for _, err := range arg.Name.check() {
			wrong("argument %q: %w", arg.Key, err)
		}
	}
	for _, lang := range [][]string{c.Aliases.ES, c.Aliases.PT, c.Aliases.EN} {
		if len(lang) == 0 {
			wrong("is not called anything in one of the three languages")
		}
		for _, alias := range lang {
			folded := fold.String(alias)
			if other := s.aliases[folded]; other != nil && other != c {
				wrong("alias %q belongs to %q", alias, other.Name)
			}
			s.aliases[folded] = c
			s.longest = max(s.longest, len(strings.Fields(folded)))
		}
	}
	return problems
}

// named finds a command by its canonical name, for questions that waited in the store.
func (s *Set) named(name string) *Command {
	for _, c := range s.Commands {
		if c.Name == name {
			return c
		}
	}
	return nil
}

// lookup finds the command whose alias opens text, the longest alias first, and what follows it.
func (s *Set) lookup(text string) (c *Command, rest string) {
	ends := wordEnds(text, s.longest)
	for i := len(ends) - 1; i >= 0; i-- {
		head := strings.Trim(fold.String(text[:ends[i]]), "¿¡!?.,:;\"'*_~ ")
		if c := s.aliases[head]; c != nil {
			rest = strings.TrimLeft(strings.TrimSpace(text[ends[i]:]), ":,;.!-–— ")
			if named := ofMeeting.FindString(head); named != "" && rest != "" && rest[0] >= '0' && rest[0] <= '9' {
				rest = named + " " + rest // «agenda el encuentro 14 para el 9 de julio»: the number stays with its name
			}
			return c, rest
		}
	}
	return nil, text
}

var ofMeeting = regexp.MustCompile(aMeeting + `$`)

// wordEnds gives the byte offsets at which the first n words of text end.
func wordEnds(text string, n int) (ends []int) {
	inWord := false
	for i, r := range text {
		space := strings.ContainsRune(" \t\n\r\u00a0", r)
		if inWord && (space || strings.ContainsRune(":,;|", r)) {
			if ends = append(ends, i); len(ends) == n {
				return ends
			}
			inWord = false
		}
		if !space && !strings.ContainsRune(":,;|", r) {
			inWord = true
		}
	}
	if inWord {
		ends = append(ends, len(text))
	}
	return ends
}
