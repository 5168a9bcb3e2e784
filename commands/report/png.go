package report

import (
	"bytes"
	"image/png"
	"math"
)

const (
	pictureWide = 1080
	margin      = 64.0
)

// PNG draws the report as one picture for the chat: the first numbers, and the sections that are drawn.
func PNG(r Report) ([]byte, error) {
	measure := newCanvas(1, 1)
	var charts []chart
	height := 330.0
	for _, s := range r.Sections {
		if c, ok := layout(s, measure.frame(s)); ok {
			charts = append(charts, c)
			height += 110 + c.Height
		}
	}
	c := newCanvas(pictureWide, int(math.Ceil(height+30)))
	c.rect(0, 0, pictureWide, 12, green)
	c.write(c.fit(r.Title, face{52, true}), margin, 92, 0, face{52, true}, ink)
	c.write(c.fit(r.Period, face{28, false}), margin, 138, 0, face{28, false}, soft)
	if len(r.Sections) > 0 {
		c.numbers(r.Sections[0].Figures)
	}
	y := 330.0
	for _, chart := range charts {
		c.write(chart.Title, margin, y+34, 0, face{34, true}, ink)
		c.chart(chart, margin, y+74)
		y += 110 + chart.Height
	}
	var b bytes.Buffer
	err := png.Encode(&b, c)
	return b.Bytes(), err
}

// frame is the room that a section's drawing has, with as much for its labels as they take.
func (c *canvas) frame(s Section) frame {
	f := frame{width: pictureWide - 2*margin, letter: 26}
	for _, fig := range s.Figures {
		f.labels = math.Max(f.labels, c.wide(fig.short(), face{f.letter, false})+0.8*f.letter)
	}
	return f
}

// fit shortens a line that would leave the picture.
func (c *canvas) fit(text string, f face) string {
	runes := []rune(plain(text))
	for short := text; len(runes) > 1; short = string(runes) + "…" {
		if c.wide(short, f) <= pictureWide-2*margin {
			return short
		}
		runes = runes[:len(runes)-1]
	}
	return text
}

func (c *canvas) numbers(figures []Figure) {
	room := (pictureWide - 2*margin) / float64(max(len(figures), 1))
	for i, f := range figures {
		x := margin + room*float64(i)
		c.write(f.Text, x, 244, 0, face{88, true}, green)
		c.write(f.Label, x, 288, 0, face{26, false}, soft)
	}
}

func (c *canvas) chart(chart chart, left, top float64) {
	small, value := face{24, false}, face{26, true}
	for _, t := range chart.Ticks {
		fill := line
		if t.Label == 0 {
			fill = soft
		}
		if chart.Upright {
			c.rect(left+chart.Start, top+t.At, chart.End-chart.Start, 2, fill)
			c.write(say(t.Label), left+chart.Start-10, top+t.At+9, 1, small, soft)
		} else {
			c.rect(left+t.At, top+chart.Start, 2, chart.End-chart.Start, fill)
			c.write(say(t.Label), left+t.At, top+chart.End+30, 0.5, small, soft)
		}
	}
	for _, b := range chart.Bars {
		if !b.Absent {
			c.rect(left+b.X, top+b.Y, b.W, b.H, green)
		}
		switch {
		case !b.ShowLabel:
		case chart.Upright:
			c.writeUp(b.Label, left+b.LabelX, top+b.LabelY, small, ink)
		default:
			c.write(b.Label, left+b.LabelX, top+b.LabelY, 1, small, ink)
		}
		if b.ShowText {
			align := 0.0
			if chart.Upright {
				align = 0.5
			}
			c.write(b.Text, left+b.TextX, top+b.TextY, align, value, ink)
		}
	}
}
