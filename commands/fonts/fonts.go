// Package fonts carries the letters with which papers and pictures are set: Noto, cut to the scripts of Europe and the
// Americas (LICENSE-Noto.txt), and the signs of Symbola (LICENSE-Symbola.txt). cut.py says where they come from.
package fonts

import _ "embed"

// The faces are TrueType files. Nobody writes into them.
var (
	//go:embed NotoSans-Regular.ttf
	Regular []byte
	//go:embed NotoSans-Bold.ttf
	Bold []byte
	//go:embed NotoSans-Italic.ttf
	Italic []byte
	//go:embed NotoSerif-Bold.ttf
	Title []byte
	//go:embed Symbola.ttf
	Signs []byte // emoji and other signs, those beyond the first plane in the private area
)
