package network

import (
	"cmp"
	"image/color"
	"maps"
	"slices"
)

// palette begins with the colours of Okabe and Ito, which people with any kind of colour blindness tell apart; further
// ones differ in lightness. No colour is needed to read the picture: each circle has its country's code in it.
var palette = []color.RGBA{
	{0x00, 0x72, 0xB2, 0xFF}, {0xE6, 0x9F, 0x00, 0xFF}, {0x00, 0x9E, 0x73, 0xFF}, {0xCC, 0x79, 0xA7, 0xFF},
	{0xD5, 0x5E, 0x00, 0xFF}, {0x56, 0xB4, 0xE9, 0xFF}, {0xF0, 0xE4, 0x42, 0xFF}, {0x33, 0x22, 0x88, 0xFF},
	{0x88, 0x22, 0x55, 0xFF}, {0x99, 0x99, 0x33, 0xFF}, {0x44, 0xAA, 0x99, 0xFF}, {0x66, 0x33, 0x00, 0xFF},
	{0xAA, 0xAA, 0xDD, 0xFF}, {0x11, 0x55, 0x22, 0xFF}, {0xDD, 0x99, 0x88, 0xFF}, {0x55, 0x55, 0x55, 0xFF},
}

var (
	paper = color.RGBA{0xFF, 0xFF, 0xFF, 0xFF}
	ink   = color.RGBA{0x1A, 0x1A, 0x1A, 0xFF}
	faint = color.RGBA{0x5A, 0x5A, 0x5A, 0xFF}
	tied  = color.RGBA{0x9A, 0xA5, 0xB1, 0xFF}
	veil  = color.RGBA{0xE8, 0xE8, 0xE8, 0xE8} // premultiplied white that lets a line be guessed
	other = color.RGBA{0xBB, 0xBB, 0xBB, 0xFF}
)

// countriesOf are the countries in the picture, those with most organisations first, each with its colour.
func countriesOf(nodes []Node) (codes []string, colours map[string]color.RGBA, count map[string]int) {
	count = map[string]int{}
	for _, n := range nodes {
		count[n.Country]++
	}
	codes = slices.SortedFunc(maps.Keys(count), func(a, b string) int {
		return cmp.Or(cmp.Compare(oneIf(a == ""), oneIf(b == "")), cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	})
	colours = map[string]color.RGBA{"": other}
	for i, code := range codes {
		if code != "" {
			colours[code] = palette[i%len(palette)]
		}
	}
	return codes, colours, count
}

func oneIf(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// onTop is black or white, whichever is read more easily on a colour (WCAG contrast).
func onTop(c color.RGBA) color.RGBA {
	if 0.2126*linear(c.R)+0.7152*linear(c.G)+0.0722*linear(c.B) > 0.179 {
		return ink
	}
	return paper
}

func linear(v uint8) float64 {
	f := float64(v) / 255
	return f * f * (0.6 + 0.4*f) // close enough to the curve of sRGB
}
