package report

import (
	"bytes"
	"image/color"
	"math"

	"codeberg.org/go-pdf/fpdf"

	"comunidad/commands/fonts"
)

// PDF sets the report on A4.
func PDF(r Report) ([]byte, error) {
	p := newPress(r)
	p.AddPage()
	p.color(green)
	p.Rect(0, 0, paperWide, 6, "F")
	p.text(r.Title, 24, true, ink)
	p.text(r.Period, 12, false, soft)
	p.gap(14)
	if len(r.Sections) > 0 {
		p.numbers(r.Sections[0].Figures)
	}
	p.head(r.Words.Paragraph, 60)
	p.text(r.Paragraph, 11, false, ink)
	for _, s := range r.Sections[min(1, len(r.Sections)):] {
		if c, ok := layout(s, p.frame(s)); ok {
			p.head(s.Title, c.Height)
			p.chart(c)
		} else {
			p.head(s.Title, 22*float64(len(s.Figures)))
			p.table(s)
		}
	}
	p.head(r.Words.How, 60)
	for _, s := range r.Sections {
		if s.How != "" {
			p.text(s.Title, 9, true, ink)
			p.text(s.How, 9, false, soft)
			p.gap(2)
		}
	}
	for _, note := range r.Notes {
		p.text(note, 9, false, soft)
		p.gap(2)
	}
	var b bytes.Buffer
	err := p.Output(&b)
	return b.Bytes(), err
}

const (
	paperWide, paperHigh = 595.28, 841.89
	edge                 = 54.0
	column               = paperWide - 2*edge
)

type press struct{ *fpdf.Fpdf }

func newPress(r Report) press {
	p := press{fpdf.New("P", "pt", "A4", "")}
	p.AddUTF8FontFromBytes("Noto", "", fonts.Regular)
	p.AddUTF8FontFromBytes("Noto", "B", fonts.Bold)
	p.SetMargins(edge, edge, edge)
	p.SetAutoPageBreak(true, 60)
	p.SetTitle(plain(r.Title), true)
	p.SetAuthor(plain(r.Community), true)
	p.SetLang(r.Lang)
	p.SetCreationDate(r.At)
	p.SetModificationDate(r.At)
	p.SetCatalogSort(true)
	p.SetFooterFunc(func() {
		p.SetY(-40)
		p.SetFont("Noto", "", 8.5)
		p.ink(soft)
		p.CellFormat(column/2, 12, plain(r.Made), "", 0, "L", false, 0, "")
		p.CellFormat(column/2, 12, say(p.PageNo()), "", 0, "R", false, 0, "")
	})
	return p
}

func (p press) color(c color.RGBA) { p.SetFillColor(int(c.R), int(c.G), int(c.B)) }
func (p press) ink(c color.RGBA)   { p.SetTextColor(int(c.R), int(c.G), int(c.B)) }

func (p press) gap(points float64) { p.SetY(p.GetY() + points) }

func (p press) font(size float64, bold bool) {
	style := ""
	if bold {
		style = "B"
	}
	p.SetFont("Noto", style, size)
}

func (p press) text(text string, size float64, bold bool, c color.RGBA) {
	p.font(size, bold)
	p.ink(c)
	p.MultiCell(column, 1.4*size, plain(text), "", "L", false)
}

// head begins a part, on a new page if so much of it as room does not fit on this one.
func (p press) head(title string, room float64) {
	p.gap(18)
	if p.GetY()+26+room > paperHigh-60 && p.GetY() > 2*edge {
		p.AddPage()
	}
	p.text(title, 13, true, ink)
	p.gap(5)
}

func (p press) numbers(figures []Figure) {
	room, y := column/float64(max(len(figures), 1)), p.GetY()
	for i, f := range figures {
		x := edge + room*float64(i)
		p.font(34, true)
		p.ink(green)
		p.Text(x, y+32, plain(f.Text))
		p.font(10.5, false)
		p.ink(soft)
		p.Text(x, y+50, plain(f.Label))
	}
	p.SetY(y + 54)
}

func (p press) table(s Section) {
	for i, f := range s.Figures {
		if f.Quoted() {
			p.text(f.Label, 10.5, false, ink)
			p.gap(3)
			continue
		}
		p.font(10.5, false)
		p.ink(ink)
		border := "T"
		if i == 0 {
			border = ""
		}
		p.SetDrawColor(int(line.R), int(line.G), int(line.B))
		p.SetLineWidth(0.6)
		p.CellFormat(column-110, 20, plain(f.Label), border, 0, "L", false, 0, "")
		p.font(10.5, !f.Absent)
		if f.Absent {
			p.ink(soft)
		}
		p.CellFormat(110, 20, plain(f.Text), border, 1, "R", false, 0, "")
	}
}

// frame is the room that a section's drawing has, with as much for its labels as they take.
func (p press) frame(s Section) frame {
	f := frame{width: column, letter: 9, flat: true}
	if s.Draw == Upright {
		f.width = 0.92 * column
	}
	p.font(f.letter, false)
	for _, fig := range s.Figures {
		f.labels = math.Max(f.labels, p.GetStringWidth(plain(fig.short()))+0.9*f.letter)
	}
	return f
}

func (p press) chart(c chart) {
	left, top := edge, p.GetY()
	p.SetLineWidth(0.6)
	for _, t := range c.Ticks {
		stroke := line
		if t.Label == 0 {
			stroke = soft
		}
		p.SetDrawColor(int(stroke.R), int(stroke.G), int(stroke.B))
		p.font(8, false)
		p.ink(soft)
		if c.Upright {
			p.Line(left+c.Start, top+t.At, left+c.End, top+t.At)
			p.write(say(t.Label), left+c.Start-4, top+t.At+3, 1)
		} else {
			p.Line(left+t.At, top+c.Start, left+t.At, top+c.End)
			p.write(say(t.Label), left+t.At, top+c.End+11, 0.5)
		}
	}
	for _, b := range c.Bars {
		p.color(green)
		if !b.Absent {
			p.Rect(left+b.X, top+b.Y, b.W, b.H, "F")
		}
		p.ink(ink)
		p.font(9, false)
		switch {
		case !b.ShowLabel:
		case c.Upright:
			p.TransformBegin()
			p.TransformRotate(90, left+b.LabelX, top+b.LabelY)
			p.write(b.Label, left+b.LabelX, top+b.LabelY, 1)
			p.TransformEnd()
		default:
			p.write(b.Label, left+b.LabelX, top+b.LabelY, 1)
		}
		if b.ShowText {
			align := 0.0
			if c.Upright {
				align = 0.5
			}
			p.font(9, true)
			p.write(b.Text, left+b.TextX, top+b.TextY, align)
		}
	}
	p.SetY(top + c.Height)
}

// write puts text at its baseline; align is 0 for text that begins at x, 0.5 in its middle, 1 at its end.
func (p press) write(text string, x, y, align float64) {
	text = plain(text)
	p.Text(x-align*p.GetStringWidth(text), y, text)
}
