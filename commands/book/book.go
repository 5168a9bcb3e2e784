// Package book makes the proceedings of one Open Space meeting: a page that is good to read on a phone and on paper, the
// same in Markdown, and a PDF.
//
// A Book becomes a sheet (sheet.go, compose.go, talk.go): words chosen, text cleaned (clean.go), phone numbers gone
// (phone.go), links found (link.go), small counts hidden (count.go). Each format then only sets the sheet, so the three
// cannot disagree: html.go, markdown.go, and pdf.go with the rooms it needs.
//
// Who may be named is decided before: a name that reaches this package is printed.
package book

import (
	"time"

	"comunidad/store"
)

// Unknown is the count of what nobody counted; nothing is said about it.
const Unknown = -1

// Book is what one meeting leaves behind. Whatever is empty is left out, so that a small meeting makes a small book.
type Book struct {
	Community string
	Title     string // the theme, if the meeting had one
	Number    int64  // of the meeting; 0 for none
	StartsAt  time.Time
	Minutes   int
	Version   int       // 1 for the first; additions make the next
	MadeAt    time.Time // when this version was made
	OpenUntil time.Time // additions are taken until then
	Lang      store.Lang

	People, Organisations, FirstTime int      // or Unknown
	Countries                        []string // ISO codes

	Conversations []Conversation
	Whole         Report // what belongs to no single conversation
	Closing       []Note // what people took away, one line each
	Mantras       []Note
	Principles    bool // print the principles of Open Space
}

// Conversation is the report of one conversation, in the fields of the classic form.
type Conversation struct {
	Number     int // as it was announced; 0 takes its place in the row
	Title      string
	Hosts      []string // those who agreed to be named
	People     int      // or Unknown
	Turn, Room string   // as people call them: «Turno 1», «16:20», «Sala A»

	Report
}

// Report is what people left of a conversation, or of the whole meeting.
type Report struct {
	Summary, Recommendations, Resources, Requests, Agreements []Note

	Commitments []Commitment
}

// Note is something somebody gave to the book; it may have several lines.
type Note struct {
	Text string
	By   string // who agreed to be named for it, or empty
}

// Commitment is what somebody took on.
type Commitment struct {
	Code string // «C14»
	Text string
	By   string // a person who agreed to be named, else the organisation, else empty
	Due  time.Time
	Done bool
}
