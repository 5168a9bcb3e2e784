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
	File     *store.File // of a document
	Subject  Subject     // what an answer to it will be about
	Mentions []int64
	Key      string
	Until    time.Time
	Urgent   bool
	Day      bool   // of a meeting's own day: it waits for no waking hour, and has a budget of its own
	Asks     bool   // it is a question: the same command runs again, confirmed, when the person says yes
	Choices  int    // of a question that is answered with a number
	Resumes  string // name of the command that the answer is for; empty: the one that asks
}

// Post says something to the group, in the group's language.
func Post(b Body) Effect { return Effect{Kind: store.Post, Body: b} }

// Reply answers the person who asked where they asked, in their language: quoting them in the group, or directly.
func Reply(b Body) Effect { return Effect{Kind: store.Reply, Body: b} }

// DM writes to one person, in their language, if they have written to the bot before.
func DM(to int64, b Body) Effect { return Effect{Kind: store.DM, To: to, Body: b} }

// React answers with an emoji: the receipt that disturbs nobody.
func React(emoji string) Effect { return Effect{Kind: store.React, Emoji: emoji} }

// File sends a document to one person, in their language; to nobody (0) where it was asked for. The caption may be nil.
func File(to int64, name, mime string, data []byte, caption Body) Effect {
	return Effect{Kind: store.Sheet, To: to, Body: caption, File: &store.File{Name: name, MIME: mime, Data: data}}
}

// Poll asks the group a question with options to tick.
func Poll(question Body, options ...Body) Effect {
	return Effect{Kind: store.Poll, Body: Options{question, options}}
}

// Options is the Body of a poll: the question, with its options on lines of their own.
type Options struct {
	Question Body
	Choices  []Body
}

// In gives the question in one language.
func (o Options) In(lang store.Lang) string { return o.Question.In(lang) }

// Each gives the options in one language.
func (o Options) Each(lang store.Lang) []string {
	each := make([]string, len(o.Choices))
	for i, c := range o.Choices {
		each[i] = c.In(lang)
	}
	return each
}

// Ask shows what would happen, and asks the person for a yes before it does.
func Ask(b Body) Effect { return Effect{Kind: store.Reply, Body: b, Asks: true} }

// Choose asks the person for one of so many numbered choices; the same command runs again with Request.Choice.
func Choose(b Body, choices int) Effect {
	return Effect{Kind: store.Reply, Body: b, Asks: true, Choices: choices}
}

// For hands the answer to a question to the command with that name.
func (e Effect) For(command string) Effect { e.Resumes = command; return e }

// Once names what is owed, so that it is said at most once ever.
func (e Effect) Once(key string) Effect { e.Key = key; return e }

// Before says when it becomes better not to say it at all.
func (e Effect) Before(t time.Time) Effect { e.Until = t; return e }

// About says what people who quote it, or react to it, speak of.
func (e Effect) About(s Subject) Effect { e.Subject = s; return e }

// OnTheDay marks what belongs to the hours around a meeting.
func (e Effect) OnTheDay() Effect { e.Day = true; return e }

// Now lets it out even while the bot is paused.
func (e Effect) Now() Effect { e.Urgent = true; return e }

// Mentioning notifies these people.
func (e Effect) Mentioning(members []int64) Effect { e.Mentions = members; return e }
