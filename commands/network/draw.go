package network

import (
	"bytes"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"math"
)

// Sizes, in pixels of a canvas that a phone shows about 1080 wide.
const (
	margin     = 40.0
	titleSize  = 46.0
	noteSize   = 30.0
	labelSize  = 28.0
	codeSize   = 22.0
	legendSize = 28.0
	labelMost  = 230.0 // how wide a label may be
	labelRows  = 2
	lineHeight = 32.0
	gap        = 8.0 // around each label
)

// Draw gives the picture as PNG.
func Draw(p Picture) ([]byte, error) {
	c := compose(p)
	img := image.NewRGBA(image.Rect(0, 0, int(c.width), int(c.height)))
	draw.Draw(img, img.Bounds(), image.NewUniform(paper), image.Point{}, draw.Src)
	c.paint(img, p)
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&out, img); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// canvas is everything in its place.
type canvas struct {
	width, height float64
	top           float64 // where the network begins
	alone         float64 // where those without a tie begin, 0 for none
	legend        float64 // where the legend begins
	places        []place
}

// compose finds the smallest of some canvases on which nothing lies over anything.
func compose(p Picture) canvas {
	places, tiedOnes, loners := measure(p)
	area := 0.0
	for _, i := range tiedOnes {
		b := places[i].box
		area += (b.left + b.right) * (b.up + b.down)
	}
	width := math.Max(1080, math.Min(2200, math.Sqrt(area*2.6/1.25)))
	c := canvas{width: width, top: margin + titleSize + noteSize + 60, places: places}
	for height := math.Max(500, area*2.6/width); ; height *= 1.12 {
		if c.settle(p, tiedOnes, height) {
			c.height = c.top + height
			break
		}
	}
	if len(tiedOnes) == 0 {
		c.height = c.top
	}
	if len(loners) > 0 {
		c.height += 30
		c.alone = c.height
		c.height = c.grid(loners, c.alone+legendSize+30)
	}
	c.legend = c.height + 50
	codes, _, _ := countriesOf(p.Nodes)
	c.height = c.legend + math.Ceil(float64(len(codes))/float64(c.columns()))*(legendSize+22) + margin
	return c
}

// measure gives each node its label and size, and parts those that have a tie from those that have none.
func measure(p Picture) (places []place, tiedOnes, loners []int) {
	face := typeface(true, labelSize)
	d := degrees(p)
	places = make([]place, len(p.Nodes))
	for i, n := range p.Nodes {
		at := &places[i]
		at.radius = 22 + 3*math.Sqrt(float64(d[i]))
		at.label = wrap(face, n.Name, labelMost, labelRows)
		half := at.radius
		for _, line := range at.label {
			half = math.Max(half, textWidth(face, line)/2)
		}
		at.box = box{half + gap, half + gap, at.radius + gap, at.radius + 6 + lineHeight*float64(len(at.label)) + gap}
		if d[i] > 0 {
			tiedOnes = append(tiedOnes, i)
		} else {
			loners = append(loners, i)
		}
	}
	return places, tiedOnes, loners
}

// settle lays the nodes with ties out in a frame of that height. ok is false when there is no room.
func (c *canvas) settle(p Picture, tiedOnes []int, height float64) (ok bool) {
	index := map[int]int{}
	for at, i := range tiedOnes {
		index[i] = at
	}
	edges := make([][2]int, len(p.Edges))
	for i, e := range p.Edges {
		edges[i] = [2]int{index[e[0]], index[e[1]]}
	}
	x, y := spread(len(tiedOnes), edges)
	inner := c.width - 2*margin
	moved := make([]place, len(tiedOnes))
	for at, i := range tiedOnes {
		b := c.places[i].box
		moved[at] = c.places[i]
		moved[at].x, moved[at].y = b.left+x[at]*(inner-b.left-b.right), b.up+y[at]*(height-b.up-b.down)
	}
	if !part(moved, inner, height) {
		return false
	}
	for at, i := range tiedOnes {
		c.places[i].x, c.places[i].y = moved[at].x+margin, moved[at].y+c.top
	}
	return true
}

// grid puts those without a tie in rows from y on, and gives where they end.
func (c *canvas) grid(loners []int, y float64) float64 {
	x, row := margin, 0.0
	for _, i := range loners {
		at := &c.places[i]
		wide, high := at.box.left+at.box.right, at.box.up+at.box.down
		if x+wide > c.width-margin && x > margin {
			x, y, row = margin, y+row+8, 0
		}
		at.x, at.y = x+at.box.left, y+at.box.up
		x, row = x+wide, math.Max(row, high)
	}
	return y + row
}

func (c *canvas) columns() int { return max(1, int((c.width-2*margin)/400)) }

func (c *canvas) paint(img *image.RGBA, p Picture) {
	codes, colours, count := countriesOf(p.Nodes)
	write(img, typeface(true, titleSize), ink, p.Title, margin, margin+titleSize, false)
	write(img, typeface(false, noteSize), faint, p.Note, margin, margin+titleSize+noteSize+16, false)
	for _, e := range p.Edges {
		a, b := c.places[e[0]], c.places[e[1]]
		line(img, tied, point{a.x, a.y}, point{b.x, b.y}, 3)
	}
	label, code := typeface(true, labelSize), typeface(true, codeSize)
	for _, at := range c.places { // a line may pass behind a label, never through its letters
		for row, text := range at.label {
			half, y := textWidth(label, text)/2, at.y+at.radius+6+lineHeight*float64(row)
			rectangle(img, veil, at.x-half-4, y, at.x+half+4, y+lineHeight+2)
		}
	}
	for i, at := range c.places {
		n := p.Nodes[i]
		disc(img, paper, at.x, at.y, at.radius+3)
		disc(img, colours[n.Country], at.x, at.y, at.radius)
		mark := n.Country
		if mark == "" {
			mark = "?"
		}
		write(img, code, onTop(colours[n.Country]), mark, at.x, at.y+codeSize*0.36, true)
		for row, text := range at.label {
			write(img, label, ink, text, at.x, at.y+at.radius+6+lineHeight*float64(row)+labelSize*0.86, true)
		}
	}
	if c.alone > 0 {
		write(img, typeface(true, noteSize), faint, p.Alone, margin, c.alone+noteSize, false)
	}
	face := typeface(false, legendSize)
	for i, country := range codes {
		x := margin + float64(i%c.columns())*(c.width-2*margin)/float64(c.columns())
		y := c.legend + float64(i/c.columns())*(legendSize+22)
		name := p.Countries[country]
		if country == "" {
			name = p.Elsewhere
		} else if name == "" {
			name = country
		}
		disc(img, colours[country], x+16, y+18, 16)
		text := fmt.Sprintf("%s %s (%d)", country, name, count[country])
		if country == "" {
			text = fmt.Sprintf("%s (%d)", name, count[country])
		}
		write(img, face, ink, wrap(face, text, (c.width-2*margin)/float64(c.columns())-50, 1)[0], x+42, y+28, false)
	}
}
