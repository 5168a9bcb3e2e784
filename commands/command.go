// Package commands holds all that can be decided: one file for each command or job, with everything it says in three
// languages. A handler reads and writes through its transaction and returns effects; it cannot speak, ask the time or
// roll dice, so that what it does can be undone, repeated and tested.
package commands

import (
	"context"

	"comunidad/store"
)

// Command is something a person can ask for.
type Command struct {
	Name         string // canonical, in English, for logs and tests: nothing looks at it or at the alias that was typed
	Aliases      Words
	Help         Text
	Args         []Arg
	Who          Who
	AfterLeaving bool // also for who left the group: what they gave is theirs until it is forgotten
	Bare         Bare
	ByEar        bool                              // its aliases only stand for what people may write: its ear decides
	Hear         Ear                               // plain words that are for this command though they do not begin with one of its aliases
	Cues         Words                             // turns of phrase that mean it when they are said to us, see cue.go
	Overheard    Words                             // turns of phrase that mean it in the group too
	Sifts        func(args string, rest bool) bool // tells whether what was overheard is for the list after all; nil: always
	Says         Says                              // yes or no to the question that waits: it does nothing of its own
	Run          func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error)
	Asks         func(ctx context.Context, tx *store.Tx, r Request, args string) (Body, error) // its question in few words, where several wait; nil: its words
	No           func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error)          // what a no to its question leads to; nil: nothing
}

// Words are what a command is called in each language. All of them work for everyone.
type Words struct{ ES, PT, EN []string }

// All gives every alias with the language it belongs to, always in the same order.
func (w Words) All(each func(alias string, lang store.Lang)) {
	for _, lang := range store.Langs {
		for _, alias := range w.In(lang) {
			each(alias, lang)
		}
	}
}

// In gives the aliases of one language, the usual one first.
func (w Words) In(lang store.Lang) []string {
	switch lang {
	case store.PT:
		return w.PT
	case store.EN:
		return w.EN
	}
	return w.ES
}

// Who may use a command. The zero value refuses to start: nothing is open by oversight.
type Who int

// Anyone is whoever is in the group.
const (
	Anyone Who = iota + 1
	Facilitators
)

// Bare is how far a command's words count when they stand in the group without a slash or a mention, and quote nothing
// of ours. Silence beats a wrong entry.
type Bare int

const (
	Never   Bare = iota // only after a slash or a mention, or in a direct message
	Whole               // the message is the alias and nothing else
	Numbers             // the alias and numbers
)

// Says is what a command says to the question that waits for the person.
type Says int

// A command that says neither does something of its own.
const (
	SaysYes Says = iota + 1
	SaysNo
)

// Ear reads plain words: whether they are for the command, and what its arguments are. It changes nothing.
type Ear func(h Heard) (args string, ok bool)

var registered struct {
	commands []*Command
	jobs     []*Job
}

func add(c *Command) { registered.commands = append(registered.commands, c) }
func owe(j *Job)     { registered.jobs = append(registered.jobs, j) }
