package book

import (
	"regexp"
	"strings"
)

// markup is what means something to Markdown wherever it stands. Dollars are GitHub's formulas.
var markup = regexp.MustCompile("[\\\\`*_#\\[\\]|~$]|&[#\\pL\\pN]")

// blockStart is what makes a heading, a list, a quotation, a table or a rule at the start of a line.
var blockStart = regexp.MustCompile(`^(?:[+\-=:>]|\d+[.)](?:\s|$))`)

// unlink breaks what GitHub makes a link of by itself: such a link would swallow the escapes that follow it. For the same
// reason < is not escaped but spelled.
var unlink = strings.NewReplacer("<", "&lt;", "://", `:\//`, "www.", `www\.`, "Www.", `Www\.`, "WWW.", `WWW\.`)

// escape makes Markdown show a text as it is.
func escape(text string) string {
	return unlink.Replace(markup.ReplaceAllStringFunc(text, func(s string) string { return `\` + s }))
}

// escapeStart is escape for a text that begins a line.
func escapeStart(text string) string {
	start := blockStart.FindString(text)
	if start == "" {
		return escape(text)
	}
	sign := strings.IndexAny(start, "+-=:>.)")
	return start[:sign] + `\` + start[sign:] + escape(text[len(start):])
}
