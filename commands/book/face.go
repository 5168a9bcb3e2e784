package book

import (
	_ "embed"
	"sync"
)

// The fonts of the PDF; fonts/cut.py says where they come from. They are strings, so that nobody can write into them.
var (
	//go:embed fonts/NotoSans-Regular.ttf
	textFont string
	//go:embed fonts/NotoSans-Bold.ttf
	boldFont string
	//go:embed fonts/NotoSans-Italic.ttf
	italicFont string
	//go:embed fonts/NotoSerif-Bold.ttf
	titleFont string
	//go:embed fonts/Symbola.ttf
	signsFont string
)

// face is one of the fonts, by the name under which the PDF knows it.
type face string

const (
	textFace   face = "text"
	boldFace   face = "bold"
	italicFace face = "italic"
	titleFace  face = "title"
	signsFace  face = "signs" // emoji and other signs, see drawn
)

var fontFiles = map[face]string{
	textFace: textFont, boldFace: boldFont, italicFace: italicFont, titleFace: titleFont, signsFace: signsFont,
}

// faces are the measures of the fonts.
var faces = sync.OnceValue(func() map[face]*measures {
	all := make(map[face]*measures)
	for f, file := range fontFiles {
		m, err := measure(file)
		if err != nil {
			panic("book: font " + string(f) + ": " + err.Error())
		}
		all[f] = m
	}
	return all
})

// draws says whether the font has a glyph for r.
func (f face) draws(r rune) bool {
	_, ok := faces()[f].advance[r]
	return ok
}

// width measures a text in points.
func (f face) width(text string, size float64) (w float64) {
	m := faces()[f]
	for _, r := range text {
		w += float64(m.advance[r])
	}
	return w * size / float64(m.perEm)
}
