package book

import "strings"

// cover sets the head of the book: what, when, how many.
func (p *press) cover(s *sheet) {
	kicker := atoms(s.Kicker, style{face: boldFace, size: 9.5, color: accent})
	if s.Community != "" {
		kicker = append(kicker, atoms(" · "+s.Community, style{face: textFace, size: 9.5, color: soft})...)
	}
	p.set(wrap(kicker, right-left), left, 14, nil)
	p.y += 6
	p.set(wrap(atoms(s.Title, style{face: titleFace, size: 27, color: black}), right-left), left, 33, nil)
	p.y += 5
	when := joinSaid(" · ", []string{s.When, s.Length})
	p.set(wrap(atoms(when, style{face: textFace, size: 10.5, color: soft}), right-left), left, 15, nil)
	p.y += 14
	if len(s.Facts) > 0 {
		p.facts(s.Facts)
	}
	if s.Countries.Text != "" {
		line := atoms(s.Countries.Label+": ", style{face: boldFace, size: 10, color: black})
		line = append(line, atoms(s.Countries.Text, style{face: textFace, size: 10, color: soft})...)
		p.set(wrap(line, right-left), left, 15, nil)
		p.y += 3
	}
	p.set(wrap(atoms(strings.Join(s.Tally, " · "), style{face: textFace, size: 10, color: soft}), right-left), left, 15, nil)
	if s.Open != "" {
		p.y += 12
		p.open(s.Open)
	}
}

// facts sets the counts beside each other, between two lines.
func (p *press) facts(facts []fact) {
	const height = 62
	p.need(height)
	p.block(left, p.y, right-left, 0.7, hair)
	column := (right - left) / float64(max(len(facts), 4))
	for i, f := range facts {
		x := left + float64(i)*column
		size := 22.0
		if f.Small {
			size = 12.5
		}
		p.row(atoms(f.Figure, style{face: titleFace, size: size, color: accent}), x, p.y+31)
		p.row(atoms(f.Label, style{face: textFace, size: 9, color: soft}), x, p.y+46)
	}
	p.block(left, p.y+height-2, right-left, 0.7, hair)
	p.y += height + 12
}

// open sets the invitation to add something, in a box.
func (p *press) open(text string) {
	const leading, around = 14.5, 9
	rows := wrap(atoms(text, style{face: textFace, size: 10, color: black}), right-left-2*around-8)
	height := float64(len(rows))*leading + 2*around
	p.need(height)
	p.block(left, p.y, right-left, height, tint)
	p.block(left, p.y, 3, height, accent)
	p.y += around
	p.set(rows, left+around+5, leading, nil)
	p.y += around
}
