package book

import (
	"slices"

	"codeberg.org/go-pdf/fpdf"
)

// The page in points: as wide as A4, as high as US Letter, so that it prints on either without being made smaller.
const (
	pageWidth  = 595.28
	pageHeight = 792.0
	left       = 64.0
	right      = pageWidth - left
	top        = 62.0
	bottom     = pageHeight - 70
)

// The colours, the same as the web page's.
var (
	black  = color{0x26, 0x22, 0x1d}
	soft   = color{0x62, 0x5a, 0x50}
	accent = color{0x9c, 0x3d, 0x22}
	tint   = color{0xf6, 0xe9, 0xe1}
	hair   = color{0xe3, 0xdb, 0xcf}
)

// press sets rows on pages from top to bottom; y is where the next one goes.
type press struct {
	pdf     *fpdf.Fpdf
	y       float64
	loaded  map[face]bool
	undrawn bool // something was that no font draws
}

func newPress() *press {
	p := &press{
		pdf:    fpdf.NewCustom(&fpdf.InitType{UnitStr: "pt", Size: fpdf.SizeType{Wd: pageWidth, Ht: pageHeight}}),
		loaded: make(map[face]bool),
	}
	p.pdf.SetAutoPageBreak(false, 0)
	p.pdf.SetMargins(left, top, left)
	p.turn()
	return p
}

// turn begins a page.
func (p *press) turn() {
	p.pdf.AddPage()
	p.y = top
}

// need turns the page if there are not height points left on it.
func (p *press) need(height float64) {
	if p.y+height > bottom && p.y > top {
		p.turn()
	}
}

// space leaves height points free, but not at the top of a page.
func (p *press) space(height float64) {
	if p.y > top {
		p.y += height
	}
}

// set puts rows below each other from x on. No page ends or begins with a single row of several. Before each row, beside
// (if it is not nil) draws what stands next to it.
func (p *press) set(rows []row, x, leading float64, beside func(y float64)) {
	for len(rows) > 0 {
		fit := min(len(rows), int((bottom-p.y)/leading))
		if rest := len(rows) - fit; rest == 1 && fit > 1 {
			fit--
		}
		if fit < min(2, len(rows)) {
			if p.y > top {
				p.turn()
				continue
			}
			fit = 1
		}
		for _, r := range rows[:fit] {
			if beside != nil {
				beside(p.y)
			}
			p.row(r, x, p.y+leading*0.76)
			p.y += leading
		}
		if rows = rows[fit:]; len(rows) > 0 {
			p.turn()
		}
	}
}

// row draws one row on the base line y, joining what is set alike.
func (p *press) row(r row, x, y float64) {
	for len(r) > 0 {
		n, text, width := 0, "", 0.0
		for n < len(r) && (n == 0 || r[n].style == r[0].style && r[n].actual == "" && r[0].actual == "") {
			text += r[n].text
			width += r[n].width
			n++
		}
		p.ink(r[0].style)
		if r[0].actual != "" {
			p.pdf.RawWriteStr("/Span <</ActualText <" + utf16Hex(r[0].actual) + ">>> BDC")
			p.undrawn = p.undrawn || r[0].text == undrawn
		}
		p.pdf.Text(x, y, text)
		if r[0].actual != "" {
			p.pdf.RawWriteStr("EMC")
		}
		if url := r[0].url; url != "" {
			p.pdf.LinkString(x, y-r[0].size, width, r[0].size*1.3, url)
		}
		x += width
		r = r[n:]
	}
}

// ink chooses font and colour, loading a font when it is first needed.
func (p *press) ink(s style) {
	if !p.loaded[s.face] {
		p.pdf.AddUTF8FontFromBytes(string(s.face), "", slices.Clone(fontFiles[s.face]))
		p.loaded[s.face] = true
	}
	p.pdf.SetFont(string(s.face), "", s.size)
	p.pdf.SetTextColor(s.color.r, s.color.g, s.color.b)
}

// block fills a rectangle.
func (p *press) block(x, y, width, height float64, c color) {
	p.pdf.SetFillColor(c.r, c.g, c.b)
	p.pdf.Rect(x, y, width, height, "F")
}
