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
			say(indent + f.Label + ": " + f.Text)
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
		parts := make([]string, len(s.Figures))
		for i, f := range s.Figures {
			parts[i] = f.Label + ": " + f.Text
			if s.Draw == Across {
				parts[i] = f.Label + " " + f.Text
			}
		}
		lines = append(lines, strings.Join(parts, " · "))
	}
	return strings.Join(lines, "\n")
}
