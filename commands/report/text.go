package report

import "strings"

// Text sets the report for a terminal or a letter.
func Text(r Report) string {
	var b strings.Builder
	say := func(lines ...string) {
		for _, line := range lines {
			b.WriteString(line + "\n")
		}
	}
	say(r.Title, r.Period)
	for i, s := range r.Sections {
		say("")
		if i > 0 {
			say(s.Title)
		}
		for _, f := range s.Figures {
			indent := ""
			if i > 0 {
				indent = "  "
			}
			say(indent + f.said(": "))
		}
	}
	say("", r.Words.Paragraph, r.Paragraph, "", r.Words.How)
	for _, s := range r.Sections {
		if s.How != "" {
			say("- " + s.Title + ": " + s.How)
		}
	}
	for _, note := range r.Notes {
		say("- " + note)
	}
	return b.String()
}

// Chat sets the report for a message: the figures of each section on a line, nothing on how they were obtained.
func Chat(r Report) string {
	lines := []string{"*" + r.Title + "*", r.Period}
	for _, s := range r.Sections {
		if s.Draw == Upright {
			continue // twelve dates are a picture, not a message
		}
		colon := ": "
		if s.Draw == Across {
			colon = " "
		}
		var parts []string
		for _, f := range s.Figures {
			if !f.Absent { // that it is not shown, the page says
				parts = append(parts, f.said(colon))
			}
		}
		if len(parts) > 0 {
			lines = append(lines, strings.Join(parts, " · "))
		}
	}
	if len(r.Notes) > 0 {
		lines = append(lines, r.Notes[0])
	}
	return strings.Join(lines, "\n")
}
