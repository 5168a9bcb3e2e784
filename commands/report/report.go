// Package report sets a report: as text, for the chat, as a page, PDF, spreadsheet, CSV, JSON, and its pictures.
//
// A Report comes with its words chosen and what must not be shown already gone (package commands sees to both), so that
// no format can say more than another. Each format is one file.
package report

import "time"

// Report is a report in one language.
type Report struct {
	Lang      string // es, pt or en
	Community string
	Title     string
	Period    string // in words
	From, To  string // first and last day, 2026-04-01; empty when the period has no such end
	Made      string // in words, the day on which it was made
	At        time.Time
	Sections  []Section
	Paragraph string // to be edited by whoever sends it
	Notes     []string
	Words     Words
}

// Words are those that the formats say by themselves.
type Words struct {
	How       string // heads the notes: how each number was obtained
	Paragraph string // heads the paragraph
	Figure    string // heads the column of what is counted
	Value     string // heads the column of numbers
	Table     string // unfolds the numbers under a picture
}

// Section is what belongs together.
type Section struct {
	Key     string // the same in every language
	Title   string
	Figures []Figure
	Draw    Drawing
	How     string // how these numbers were obtained
}

// Drawing is how a section's figures are drawn.
type Drawing int

// A section without a picture is only a table.
const (
	Plain   Drawing = iota
	Across          // a bar for each, from left to right
	Upright         // a column for each, in order of time
)

// Figure is one number and what it counts.
type Figure struct {
	Key    string // the same in every language: «meetings_held», or a country's code
	Label  string
	Short  string // the label where there is little room; empty is Label
	Number int
	Unit   Unit
	Text   string // the number as it is said: «84 %»; or why there is none
	Absent bool   // it is not known, or not shown
}

// Unit is what a figure's number is.
type Unit int

// A number counts, unless it says otherwise.
const (
	Count   Unit = iota
	Percent      // of a hundred
	Tenths       // 24 is 2.4
	Quote        // there is no number: the label is what somebody said
)

// Value is the number in ones.
func (f Figure) Value() float64 {
	if f.Unit == Tenths {
		return float64(f.Number) / 10
	}
	return float64(f.Number)
}

// Quoted tells whether it is somebody's words.
func (f Figure) Quoted() bool { return f.Unit == Quote }

// said is the figure in a line: «Países: 14».
func (f Figure) said(colon string) string {
	if f.Quoted() {
		return f.Label
	}
	return f.Label + colon + f.Text
}

// Section finds a section by its key; ok is false if the report has none.
func (r Report) Section(key string) (s Section, ok bool) {
	for _, s := range r.Sections {
		if s.Key == key {
			return s, true
		}
	}
	return Section{}, false
}

// short is the label for little room.
func (f Figure) short() string {
	if f.Short != "" {
		return f.Short
	}
	return f.Label
}
