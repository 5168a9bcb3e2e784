package commands

import (
	"time"

	"comunidad/store"
)

// Effect is something to be said once the transaction that decided it has been committed. It is a plain value.
type Effect struct {
	Kind     store.OutKind
	To       int64 // the member of a DM
	Body     Body
	Emoji    string
	Subject  Subject // what an answer to it will be about
	Mentions []int64
	Key      string
	Until    time.Time
	Urgent   bool
	Asks     bool   // it is a question: the same command runs again, confirmed, when the person says yes
	Name     string // of a file
	MIME     string
	Data     []byte
}

// Post says something to the group, in the group's language.
func Post(b Body) Effect { return Effect{Kind: store.Post, Body: b} }

// Reply answers the person who asked where they asked, in their language: quoting them in the group, or directly.
func Reply(b Body) Effect { return Effect{Kind: store.Reply, Body: b} }

// DM writes to one person, in their language, if they have written to the bot before.
func DM(to int64, b Body) Effect { return Effect{Kind: store.DM, To: to, Body: b} }

// File sends a file to one person, or to where it was asked for when to is 0.
func File(to int64, name, mime string, data []byte, caption Body) Effect {
	return Effect{Kind: store.Filed, To: to, Name: name, MIME: mime, Data: data, Body: caption}
}

// React answers with an emoji: the receipt that disturbs nobody.
func React(emoji string) Effect { return Effect{Kind: store.React, Emoji: emoji} }

// Ask shows what would happen, and asks the person for a yes before it does.
func Ask(b Body) Effect { return Effect{Kind: store.Reply, Body: b, Asks: true} }

// Once names what is owed, so that it is said at most once ever.
func (e Effect) Once(key string) Effect { e.Key = key; return e }

// Before says when it becomes better not to say it at all.
func (e Effect) Before(t time.Time) Effect { e.Until = t; return e }

// About says what people who quote it, or react to it, speak of.
func (e Effect) About(s Subject) Effect { e.Subject = s; return e }

// Now lets it out even while the bot is paused.
func (e Effect) Now() Effect { e.Urgent = true; return e }

// Mentioning notifies these people.
func (e Effect) Mentioning(members []int64) Effect { e.Mentions = members; return e }
