package book

import "strings"

// Markdown gives the book as it is read on GitHub and in any text editor.
func (b Book) Markdown() string {
	s := b.compose()
	var m markdown
	m.block("# ", escape(s.Title))
	head := "**" + escape(s.Kicker) + "**"
	if s.Community != "" {
		head += " · " + escape(s.Community)
	}
	m.block("", stack(head, dots(s.When, s.Length)))
	var facts []string
	for _, f := range s.Facts {
		facts = append(facts, f.String())
	}
	m.block("", stack(dots(facts...), dots(s.Tally...)))
	if s.Countries.Text != "" {
		m.block("", "**"+s.Countries.Label+":** "+escape(s.Countries.Text))
	}
	m.block("> ", escape(s.Open))
	for _, section := range s.Sections {
		m.block("## ", escape(section.Title))
		m.block("", escape(section.Empty))
		for _, t := range section.Talks {
			m.talk(t)
		}
		m.parts(section.Parts, "### ")
	}
	m.block("", "---")
	for _, l := range s.Colophon {
		m.block("", escape(l))
	}
	return strings.TrimSuffix(m.String(), "\n")
}

type markdown struct{ strings.Builder }

// block writes a paragraph, a heading or a list item, with prefix before its first line; what is empty is not written.
func (m *markdown) block(prefix, text string) {
	if text != "" {
		m.WriteString(prefix + text + "\n\n")
	}
}

func (m *markdown) talk(t talk) {
	m.block("### ", t.Number+". "+escape(t.Title))
	var meta []string
	for _, l := range t.Meta {
		meta = append(meta, "**"+l.Label+":** "+escape(l.Text))
	}
	m.block("", stack(meta...))
	m.block("", escape(t.Empty))
	m.parts(t.Parts, "#### ")
}

func (m *markdown) parts(parts []part, heading string) {
	for _, p := range parts {
		m.block(heading, escape(p.Title))
		for _, i := range p.Items {
			switch p.Kind {
			case prose:
				m.block("", marked(i, ""))
			case sayings:
				m.block("> ", marked(i, "> "))
			default:
				m.WriteString("- " + marked(i, "  ") + "\n")
			}
		}
		if p.Kind == list || p.Kind == tasks {
			m.WriteString("\n")
		}
	}
}

// marked sets an item; indent stands before each of its lines but the first.
func marked(i item, indent string) string {
	var b strings.Builder
	if i.Code != "" {
		b.WriteString("**" + escape(i.Code) + "** ")
	}
	for n, l := range i.Lines {
		if n > 0 {
			b.WriteString("\\\n" + indent)
		}
		for at, s := range l {
			switch {
			case s.URL != "":
				b.WriteString("<" + s.URL + ">")
			case at == 0 && (n > 0 || i.Code == ""):
				b.WriteString(escapeStart(s.Text))
			default:
				b.WriteString(escape(s.Text))
			}
		}
	}
	if i.By != "" {
		b.WriteString(" — *" + escape(i.By) + "*")
	}
	if i.Due != "" {
		b.WriteString(" · " + escape(i.Due))
	}
	if i.Done != "" {
		b.WriteString(" · ✅ " + escape(i.Done))
	}
	return b.String()
}

// stack puts lines under each other in one paragraph.
func stack(lines ...string) string { return joinSaid("\\\n", lines) }

// dots puts texts of our own into one line.
func dots(texts ...string) string { return escape(joinSaid(" · ", texts)) }

func joinSaid(between string, texts []string) string {
	var said []string
	for _, t := range texts {
		if t != "" {
			said = append(said, t)
		}
	}
	return strings.Join(said, between)
}
