package book

const leading = 15.5 // of the text

// part sets a heading and its items.
func (p *press) part(part part, heading style) {
	if part.Title != "" {
		p.space(11)
		p.need(heading.size*1.6 + 2*leading)
		p.set(wrap(atoms(part.Title, heading), right-left), left, heading.size*1.6, nil)
	}
	for i, item := range part.Items {
		if i > 0 {
			p.space(4)
		}
		switch part.Kind {
		case prose:
			p.set(item.rows(textFace, 10.5, right-left), left, leading, nil)
		case sayings:
			p.saying(item)
		case tasks:
			p.task(item)
		default:
			p.listed(item)
		}
	}
}

const indent = 14.0

// listed sets an item behind a point.
func (p *press) listed(i item) {
	point := func(y float64) {
		p.row(atoms("•", style{face: boldFace, size: 10.5, color: accent}), left+1, y+leading*0.76)
	}
	p.set(i.rows(textFace, 10.5, right-left-indent), left+indent, leading, once(point))
}

// task sets a commitment behind a box, which is full when it is done.
func (p *press) task(i item) {
	box := func(y float64) {
		p.pdf.SetDrawColor(accent.r, accent.g, accent.b)
		p.pdf.SetFillColor(accent.r, accent.g, accent.b)
		p.pdf.SetLineWidth(0.9)
		drawn := "D"
		if i.Done != "" {
			drawn = "FD"
		}
		p.pdf.Rect(left+0.5, y+4.5, 6.5, 6.5, drawn)
	}
	p.set(i.rows(textFace, 10.5, right-left-indent), left+indent, leading, once(box))
}

// saying sets a line of the circle beside a bar.
func (p *press) saying(i item) {
	rows := i.rows(italicFace, 11.5, right-left-indent)
	if len(rows) < 8 {
		p.need(float64(len(rows)) * 17)
	}
	p.set(rows, left+indent, 17, func(y float64) { p.block(left, y, 2.2, 17, accent) })
	p.y += 3
}

// once draws beside the first row only.
func once(draw func(y float64)) func(y float64) {
	drawn := false
	return func(y float64) {
		if !drawn {
			drawn = true
			draw(y)
		}
	}
}

// rows sets the lines of an item, then who said it or until when it is due.
func (i item) rows(f face, size, width float64) (rows []row) {
	small := style{face: textFace, size: size - 1, color: soft}
	last := len(i.Lines) - 1
	for n := range max(len(i.Lines), 1) {
		var line []atom
		if n == 0 && i.Code != "" {
			line = atoms(i.Code+" ", style{face: boldFace, size: size, color: black})
		}
		if n <= last {
			for _, s := range i.Lines[n] {
				line = append(line, atoms(s.set(), s.style(f, size))...)
			}
		}
		if n >= last && i.By != "" {
			line = append(line, atoms(" —\u00a0"+i.By, small)...)
		}
		rows = append(rows, wrap(line, width)...)
	}
	if due := atoms(i.Due, small); len(due) > 0 || i.Done != "" {
		if i.Done != "" {
			if len(due) > 0 {
				due = append(due, atoms(" · ", small)...)
			}
			due = append(due, atoms("✓ "+i.Done, style{face: boldFace, size: size - 1, color: accent})...)
		}
		rows = append(rows, wrap(due, width)...)
	}
	return rows
}

// set is the text of a span on paper, where a link is written out.
func (s span) set() string {
	if s.URL != "" {
		return s.URL
	}
	return s.Text
}

func (s span) style(f face, size float64) style {
	if s.URL != "" {
		return style{face: f, size: size, color: accent, url: s.URL}
	}
	return style{face: f, size: size, color: black}
}
