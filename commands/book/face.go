package book

import (
	"sync"

	"comunidad/commands/fonts"
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

var fontFiles = map[face][]byte{
	textFace: fonts.Regular, boldFace: fonts.Bold, italicFace: fonts.Italic, titleFace: fonts.Title, signsFace: fonts.Signs,
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
