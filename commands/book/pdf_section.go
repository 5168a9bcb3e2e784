package book

// section sets one chapter.
func (p *press) section(s section, c *contents) {
	const leading = 22
	title := wrap(atoms(s.Title, style{face: titleFace, size: 17, color: black}), right-left)
	below := 80.0 // a heading stays with what it heads
	if len(s.Talks) > 0 {
		below = headOf(s.Talks[0]).height() + 40
	}
	p.space(30)
	p.need(float64(len(title))*leading + below)
	p.reached(c, s.ID, s.Title, 0)
	p.set(title, left, leading, nil)
	p.y += 6
	p.note(s.Empty)
	for _, t := range s.Talks {
		p.talk(t, c)
	}
	for _, part := range s.Parts {
		p.part(part, style{face: titleFace, size: 12, color: black})
	}
}

// note sets a sentence of our own.
func (p *press) note(text string) {
	if text != "" {
		p.y += 4
		p.set(wrap(atoms(text, style{face: textFace, size: 10.5, color: soft}), right-left), left, 15.5, nil)
	}
}

// colophon sets the end of the book: which version this is, and what could not be drawn.
func (p *press) colophon(s *sheet) {
	lines := s.Colophon
	if p.undrawn {
		lines = append(lines[:len(lines):len(lines)], sayUndrawn.in(s.reader.lang))
	}
	var rows []row
	for _, l := range lines {
		rows = append(rows, wrap(atoms(l, style{face: textFace, size: 9, color: soft}), right-left)...)
	}
	p.space(26)
	p.need(float64(len(rows))*13 + 10)
	p.block(left, p.y, right-left, 0.7, hair)
	p.y += 8
	p.set(rows, left, 13, nil)
}
