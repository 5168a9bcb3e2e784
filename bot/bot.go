// Package bot holds what moves. A message goes through three of its four verbs, and the clock drives the other:
//
//	Receive   keeps what arrived, and only then may WhatsApp be told that we have it
//	Handle    works out one message, all in one transaction, and owes what it leads to
//	Tick      owes what has fallen due
//	Deliver   says one thing that is owed
//
// Power may go at any point between or within them: nothing is said before it is true, nothing owed is forgotten, and
// nothing is said twice.
package bot

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"

	"comunidad/commands"
	"comunidad/store"
)

// Bot serves one community.
type Bot struct {
	Pace   Pace          // of Run; Deliver by itself waits for nothing
	Number func() string // the bot's own phone number, digits only, for those who are to write to it; nil: it has none

	db     *store.DB
	set    *commands.Set
	sender Sender
	now    func() time.Time
	log    zerolog.Logger

	handled int64         // every inbox row up to here is done with
	settled atomic.Int64  // every outbox row up to here is
	news    chan struct{} // something arrived
	owed    chan struct{} // something may be said
}

// New makes a bot that keeps everything in db and speaks through sender. now is its clock.
func New(db *store.DB, set *commands.Set, sender Sender, now func() time.Time, log zerolog.Logger) *Bot {
	return &Bot{Pace: DefaultPace(), db: db, set: set, sender: sender, now: now, log: log, news: make(chan struct{}, 1), owed: make(chan struct{}, 1)}
}

// Sender is the way out. Send must not return before the message is accepted, and must use the message's own id, so that
// a second attempt at the same message is the same message. What it returns decides what happens next: see Never,
// Wait and Offline.
type Sender interface {
	Send(ctx context.Context, out Outgoing) error
}

// Outgoing is a message with everyone in it as WhatsApp names them.
type Outgoing struct {
	ID         string
	Kind       store.OutKind
	To         []store.Address // whom a direct message is for; nobody: the group
	Text       string          // or the emoji
	Target     string          // id of the message that is quoted or reacted to
	TargetFrom []store.Address // who wrote that
	TargetText string
	Mentions   [][]store.Address
	Key        string      // what was owed on a schedule
	Cause      string      // id of the message that led to it
	Options    []string    // of a poll
	Many       bool        // more than one of them may be ticked
	File       *store.File // of a document
}

// Incoming is something that happened on WhatsApp.
type Incoming struct {
	From   []store.Address // all names that came with it for the one person it is from
	Chat   store.Chat
	Kind   store.InKind
	ID     string
	Text   string
	Target string // id of the message that is quoted, reacted to, voted on, edited or deleted
	Named  bool   // the bot was mentioned
	At     time.Time
	File   *store.File // a document that came with it
}
