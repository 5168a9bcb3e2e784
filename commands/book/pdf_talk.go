package book

import "strings"

// talk sets one conversation.
func (p *press) talk(t talk, c *contents) {
	h := headOf(t)
	p.space(16)
	p.need(h.height())
	if p.y > top {
		p.block(left, p.y-4, right-left, 0.7, hair)
		p.y += 8
	}
	p.reached(c, t.ID, t.Number+". "+t.Title, 1)
	p.row(h.number, left, p.y+titleLeading*0.76)
	p.set(h.title, h.x, titleLeading, nil)
	p.y += 3
	p.set(h.meta, left, metaLeading, nil)
	p.note(t.Empty)
	for _, part := range t.Parts {
		p.part(part, style{face: boldFace, size: 10, color: accent})
	}
}

// head is what stands above a conversation: its title beside its number, and who, how many, where.
type head struct {
	number      row
	x           float64 // of the title
	title, meta []row
}

const titleLeading, metaLeading = 19.0, 14.0

func headOf(t talk) head {
	number := style{face: titleFace, size: 14, color: accent}
	h := head{number: atoms(t.Number, number), x: left + max(22, titleFace.width(t.Number+"  ", number.size))}
	h.title = wrap(atoms(t.Title, style{face: titleFace, size: 14, color: black}), right-h.x)
	var meta []atom
	for i, m := range t.Meta {
		if i > 0 {
			meta = append(meta, atoms("\u2003 ", style{face: textFace, size: 9.5, color: soft})...)
		}
		label := strings.ReplaceAll(m.Label+": ", " ", "\u00a0") // a label stays with its value
		meta = append(meta, atoms(label, style{face: textFace, size: 9.5, color: soft})...)
		meta = append(meta, atoms(m.Text, style{face: textFace, size: 9.5, color: black})...)
	}
	h.meta = wrap(meta, right-left)
	return h
}

// height is what a head needs with the first lines that follow it. No head is so long that it fills a page.
func (h head) height() float64 {
	return min(float64(len(h.title))*titleLeading+float64(len(h.meta))*metaLeading+78, bottom-top)
}
