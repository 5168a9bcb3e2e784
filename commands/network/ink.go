package network

import (
	"image"
	"image/color"
	"math"
	"strings"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

var fonts = sync.OnceValue(func() [2]*opentype.Font {
	var both [2]*opentype.Font
	for i, ttf := range [][]byte{goregular.TTF, gobold.TTF} {
		f, err := opentype.Parse(ttf)
		if err != nil {
			panic(err) // the fonts are part of the program
		}
		both[i] = f
	}
	return both
})

// typeface is a font at one size.
func typeface(bold bool, size float64) font.Face {
	f := fonts()[0]
	if bold {
		f = fonts()[1]
	}
	face, err := opentype.NewFace(f, &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingFull})
	if err != nil {
		panic(err) // sizes are constants
	}
	return face
}

func textWidth(face font.Face, text string) float64 {
	return float64(font.MeasureString(face, text)) / 64
}

// write puts a line of text so that it is centred at x, or begins there, with its base at y.
func write(img *image.RGBA, face font.Face, c color.Color, text string, x, y float64, centred bool) {
	if centred {
		x -= textWidth(face, text) / 2
	}
	d := font.Drawer{Dst: img, Src: image.NewUniform(c), Face: face, Dot: fixed.Point26_6{X: fixed.Int26_6(x * 64), Y: fixed.Int26_6(y * 64)}}
	d.DrawString(text)
}

// wrap divides a name into lines that are not wider than most, at blanks; what does not fit in the last line is cut.
func wrap(face font.Face, text string, most float64, lines int) []string {
	var out []string
	for _, word := range strings.Fields(text) {
		if n := len(out); n > 0 && textWidth(face, out[n-1]+" "+word) <= most {
			out[n-1] += " " + word
			continue
		}
		out = append(out, word)
	}
	if len(out) > lines {
		out[lines-1] = strings.Join(out[lines-1:], " ")
		out = out[:lines]
	}
	for i, line := range out {
		if textWidth(face, line) <= most {
			continue
		}
		runes := []rune(line)
		for len(runes) > 1 && textWidth(face, string(runes)+"…") > most {
			runes = runes[:len(runes)-1]
		}
		out[i] = strings.TrimRight(string(runes), " ") + "…"
	}
	return out
}

// fill paints a closed outline.
func fill(img *image.RGBA, c color.Color, outline []point) {
	low, high := point{math.Inf(1), math.Inf(1)}, point{math.Inf(-1), math.Inf(-1)}
	for _, p := range outline {
		low, high = point{min(low.x, p.x), min(low.y, p.y)}, point{max(high.x, p.x), max(high.y, p.y)}
	}
	frame := image.Rect(int(low.x)-1, int(low.y)-1, int(high.x)+2, int(high.y)+2)
	r := vector.NewRasterizer(frame.Dx(), frame.Dy())
	for i, p := range outline {
		x, y := float32(p.x)-float32(frame.Min.X), float32(p.y)-float32(frame.Min.Y)
		if i == 0 {
			r.MoveTo(x, y)
			continue
		}
		r.LineTo(x, y)
	}
	r.ClosePath()
	r.Draw(img, frame, image.NewUniform(c), image.Point{})
}

type point struct{ x, y float64 }

func disc(img *image.RGBA, c color.Color, x, y, radius float64) {
	outline := make([]point, 48)
	for i := range outline {
		angle := 2 * math.Pi * float64(i) / float64(len(outline))
		outline[i] = point{x + radius*math.Cos(angle), y + radius*math.Sin(angle)}
	}
	fill(img, c, outline)
}

func line(img *image.RGBA, c color.Color, a, b point, width float64) {
	length := math.Hypot(b.x-a.x, b.y-a.y)
	if length < 1 {
		return
	}
	nx, ny := (a.y-b.y)/length*width/2, (b.x-a.x)/length*width/2
	fill(img, c, []point{{a.x + nx, a.y + ny}, {b.x + nx, b.y + ny}, {b.x - nx, b.y - ny}, {a.x - nx, a.y - ny}})
}

func rectangle(img *image.RGBA, c color.Color, left, up, right, down float64) {
	fill(img, c, []point{{left, up}, {right, up}, {right, down}, {left, down}})
}
