package book

import (
	"encoding/binary"
	"errors"
)

// measures are what setting text needs of a font: which characters it has and how wide they are.
type measures struct {
	perEm   int
	advance map[rune]int
}

var errFont = errors.New("not a TrueType font with a table of Unicode's first plane")

// measure reads them out of a TrueType file, since fpdf tells nobody which characters a font lacks.
func measure(b []byte) (*measures, error) {
	tables := make(map[string][]byte)
	if len(b) < 12 {
		return nil, errFont
	}
	for i := range int(u16(b, 4)) {
		entry := b[12+16*i:]
		tables[string(entry[:4])] = b[binary.BigEndian.Uint32(entry[8:]):]
	}
	cmap, head, hhea, hmtx := tables["cmap"], tables["head"], tables["hhea"], tables["hmtx"]
	if cmap == nil || head == nil || hhea == nil || hmtx == nil {
		return nil, errFont
	}
	chars := cmap[binary.BigEndian.Uint32(cmap[8:]):] // cut.py leaves one table: platform 3, encoding 1
	if u16(chars, 0) != 4 {
		return nil, errFont
	}
	m := &measures{perEm: int(u16(head, 18)), advance: make(map[rune]int)}
	metrics := int(u16(hhea, 34))
	for r, glyph := range glyphs(chars) {
		m.advance[r] = int(u16(hmtx, 4*min(glyph, metrics-1))) // the last one holds for all that follow
	}
	return m, nil
}

// glyphs reads the ranges of a character table in format 4.
func glyphs(t []byte) map[rune]int {
	twice := int(u16(t, 6)) // two bytes for each range
	ends, starts, deltas, offsets := t[14:], t[16+twice:], t[16+2*twice:], t[16+3*twice:]
	found := make(map[rune]int)
	for at := 0; at < twice; at += 2 {
		offset := int(u16(offsets, at))
		for c := int(u16(starts, at)); c <= int(u16(ends, at)) && c < 0xFFFF; c++ {
			glyph := c
			if offset > 0 {
				if glyph = int(u16(offsets, at+offset+2*(c-int(u16(starts, at))))); glyph == 0 {
					continue
				}
			}
			if glyph = (glyph + int(u16(deltas, at))) & 0xFFFF; glyph != 0 {
				found[rune(c)] = glyph
			}
		}
	}
	return found
}

func u16(b []byte, at int) uint16 { return binary.BigEndian.Uint16(b[at:]) }
