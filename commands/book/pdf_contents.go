package book

import "strconv"

// contents is the list of what is in the book. Its page numbers are written when all pages are there.
type contents struct {
	entries map[string]*entry // by id
	order   []*entry
}

type entry struct {
	page int     // where the list has it
	y    float64 // its base line there
	link int
	to   int // the page it is on
	size style
}

// fewTalks is up to how many conversations a book needs no list.
const fewTalks = 2

// contents sets the list, if the book is long enough to need one.
func (p *press) contents(s *sheet) *contents {
	c := &contents{entries: make(map[string]*entry)}
	talks := 0
	for _, section := range s.Sections {
		talks += len(section.Talks)
	}
	if talks <= fewTalks {
		return c
	}
	p.y += 22
	p.need(70)
	p.set(wrap(atoms(s.Contents, style{face: boldFace, size: 9.5, color: soft}), right-left), left, 18, nil)
	for _, section := range s.Sections {
		p.y += 2
		p.entry(c, section.ID, "", section.Title, boldFace)
		for _, t := range section.Talks {
			p.entry(c, t.ID, t.Number, t.Title, textFace)
		}
	}
	return c
}

// entry sets one line of the list, cut if it is longer than that.
func (p *press) entry(c *contents, id, number, title string, f face) {
	const leading, indent = 16.0, 24.0
	p.need(leading)
	x := left
	if number != "" {
		p.row(atoms(number, style{face: boldFace, size: 10, color: accent}), x, p.y+12)
		x += max(indent, boldFace.width(number+"  ", 10))
	}
	s := style{face: f, size: 10, color: black}
	p.row(cut(atoms(title, s), right-40-x), x, p.y+12)
	e := &entry{page: p.pdf.PageNo(), y: p.y + 12, link: p.pdf.AddLink(), size: s}
	p.pdf.Link(left, p.y, right-left, leading, e.link)
	p.y += leading
	c.entries[id] = e
	c.order = append(c.order, e)
}

// cut shortens atoms to one row that says so.
func cut(all []atom, width float64) row {
	if row(all).width() <= width || len(all) == 0 {
		return all
	}
	dots := atoms("…", all[0].style)
	used := dots[0].width
	for i, a := range all {
		if used += a.width; used > width {
			return append(append(row{}, all[:i]...), dots...)
		}
	}
	return all
}

// reached notes where a chapter or a conversation begins, for the list and for the PDF's own.
func (p *press) reached(c *contents, id, title string, level int) {
	p.ink(style{face: textFace, size: 10, color: black}) // the text of a bookmark is Unicode only while such a font is chosen
	p.pdf.Bookmark(bookmarkText(title), level, max(p.y-8, 0))
	if e := c.entries[id]; e != nil {
		e.to = p.pdf.PageNo()
		p.pdf.SetLink(e.link, max(p.y-8, 0), -1)
	}
}

// number writes the page numbers into the list.
func (c *contents) number(p *press) {
	for _, e := range c.order {
		n := atoms(strconv.Itoa(e.to), style{face: textFace, size: 10, color: soft})
		p.pdf.SetPage(e.page)
		p.row(n, right-row(n).width(), e.y)
	}
	p.pdf.SetPage(p.pdf.PageCount())
}
