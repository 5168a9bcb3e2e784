package book

import (
	"strings"

	"github.com/rivo/uniseg"
	"golang.org/x/text/unicode/norm"
)

// atom is what is set as one: a character as people count them, and how it is drawn.
type atom struct {
	style
	text   string // as the font knows it
	actual string // what it stands for, if that is another text: who copies or listens gets this
	width  float64
}

// style is how a stretch of text is set.
type style struct {
	face  face
	size  float64
	color color
	url   string
}

type color struct{ r, g, b int }

// undrawn stands where no font has a glyph.
const undrawn = "▫"

// atoms divides a text into what can be set.
func atoms(text string, s style) (all []atom) {
	for text != "" {
		var cluster string
		cluster, text, _, _ = uniseg.FirstGraphemeClusterInString(text, -1)
		all = append(all, draw(cluster, s))
	}
	return all
}

// draw finds how one character is drawn: by its own font, else as a sign, else in a plainer form (𝓐 is A), else not.
func draw(cluster string, s style) atom {
	a := atom{style: s, text: cluster}
	if !drawnBy(s.face, cluster) {
		a.actual = cluster
		if a.text = asSigns(cluster); a.text != "" {
			a.face = signsFace
		} else if a.text = plainer(cluster, s.face); a.text == "" {
			a.face, a.text = signsFace, undrawn
		}
	}
	a.width = a.face.width(a.text, a.size)
	return a
}

func drawnBy(f face, text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return !f.draws(r) })
}

// plainer leaves out what only decorates (marks, keycaps, variants), and writes a flag as its letters.
func plainer(cluster string, f face) string {
	return strings.Map(func(r rune) rune {
		if r >= '🇦' && r <= '🇿' {
			r += 'A' - '🇦'
		}
		if !f.draws(r) {
			return -1
		}
		return r
	}, norm.NFKC.String(cluster))
}

// asSigns writes an emoji with the characters of the font of signs. There those from U+1F000 on, which fpdf does not know,
// stand in the private area: see commands/fonts/cut.py.
func asSigns(cluster string) string {
	var b strings.Builder
	for _, r := range cluster {
		if stand, ok := standIn[r]; ok {
			r = stand
		}
		if r >= 0x1F000 && r <= 0x1FFFF {
			r += 0xE000 - 0x1F000
		}
		if signsFace.draws(r) && !(isGender(r) && b.Len() > 0) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isGender knows the signs that only say more about the person before them.
func isGender(r rune) bool { return r == '♀' || r == '♂' }
