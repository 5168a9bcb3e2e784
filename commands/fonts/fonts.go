// Package fonts carries the letters with which papers and pictures are set: Noto Sans, cut to the scripts of Europe and
// the Americas (LICENSE-Noto.txt).
package fonts

import _ "embed"

// Regular and Bold are TrueType files.
var (
	//go:embed NotoSans-Regular.ttf
	Regular []byte
	//go:embed NotoSans-Bold.ttf
	Bold []byte
)
