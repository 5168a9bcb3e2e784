package report

import (
	"image"
	"image/color"
	"image/draw"
	"math"
	"strings"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"comunidad/commands/fonts"
)

// The colours of pictures and papers, as the page has them by day.
var (
	paper = color.RGBA{0xfd, 0xfc, 0xf9, 0xff}
	ink   = color.RGBA{0x1d, 0x24, 0x29, 0xff}
	soft  = color.RGBA{0x57, 0x63, 0x6b, 0xff}
	line  = color.RGBA{0xdc, 0xda, 0xd2, 0xff}
	green = color.RGBA{0x1f, 0x6f, 0x64, 0xff}
)

// letters are the fonts, read once.
var letters = sync.OnceValue(func() (both struct{ regular, bold *sfnt.Font }) {
	var err error
	if both.regular, err = opentype.Parse(fonts.Regular); err == nil {
		both.bold, err = opentype.Parse(fonts.Bold)
	}
	if err != nil {
		panic(err) // the fonts are part of the program
	}
	return both
})

// plain leaves out the characters that our letters cannot write, such as emoji.
func plain(text string) string {
	var buffer sfnt.Buffer
	text = strings.Map(func(r rune) rune {
		if glyph, err := letters().regular.GlyphIndex(&buffer, r); err != nil || glyph == 0 || r > 0xFFFF {
			return -1
		}
		return r
	}, text)
	return strings.Join(strings.Fields(text), " ")
}

// canvas is a picture that is being drawn.
type canvas struct {
	*image.RGBA
	faces map[face]font.Face
}

type face struct {
	size float64
	bold bool
}

func newCanvas(width, height int) *canvas {
	c := &canvas{image.NewRGBA(image.Rect(0, 0, width, height)), map[face]font.Face{}}
	draw.Draw(c, c.Bounds(), image.NewUniform(paper), image.Point{}, draw.Src)
	return c
}

func (c *canvas) face(f face) font.Face {
	if known, ok := c.faces[f]; ok {
		return known
	}
	source := letters().regular
	if f.bold {
		source = letters().bold
	}
	made, err := opentype.NewFace(source, &opentype.FaceOptions{Size: f.size, DPI: 72, Hinting: font.HintingNone})
	if err != nil {
		panic(err) // only for sizes that make no sense
	}
	c.faces[f] = made
	return made
}

func (c *canvas) wide(text string, f face) float64 {
	return float64(font.MeasureString(c.face(f), plain(text))) / 64
}

// rect fills one whose edges lie on whole pixels, so that they are sharp.
func (c *canvas) rect(x, y, w, h float64, fill color.Color) {
	r := image.Rect(int(math.Round(x)), int(math.Round(y)), int(math.Round(x+w)), int(math.Round(y+h)))
	draw.Draw(c, r, image.NewUniform(fill), image.Point{}, draw.Src)
}

// write puts text at its baseline; align is 0 for text that begins at x, 0.5 in its middle, 1 at its end.
func (c *canvas) write(text string, x, y, align float64, f face, fill color.Color) {
	text = plain(text)
	d := font.Drawer{Dst: c, Src: image.NewUniform(fill), Face: c.face(f)}
	d.Dot = fixed.Point26_6{X: fixed.Int26_6(64 * (x - align*c.wide(text, f))), Y: fixed.Int26_6(64 * y)}
	d.DrawString(text)
}

// writeUp puts text that is read from below, its end at y and its baseline at x.
func (c *canvas) writeUp(text string, x, y float64, f face, fill color.Color) {
	text = plain(text)
	long, high := int(math.Ceil(c.wide(text, f)))+2, int(2*f.size)
	flat := image.NewAlpha(image.Rect(0, 0, long, high))
	d := font.Drawer{Dst: flat, Src: image.Opaque, Face: c.face(f), Dot: fixed.P(0, high/2)}
	d.DrawString(text)
	turned := image.NewAlpha(image.Rect(0, 0, high, long))
	for i := range long {
		for j := range high {
			turned.SetAlpha(j, long-1-i, flat.AlphaAt(i, j))
		}
	}
	at := image.Pt(int(math.Round(x))-high/2, int(math.Round(y)))
	draw.DrawMask(c, turned.Bounds().Add(at), image.NewUniform(fill), image.Point{}, turned, image.Point{}, draw.Over)
}
