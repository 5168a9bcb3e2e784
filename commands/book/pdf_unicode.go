package book

import (
	"fmt"
	"strings"
	"unicode/utf16"
)

// utf16Hex writes a text the way PDF strings hold Unicode.
func utf16Hex(text string) string {
	var b strings.Builder
	b.WriteString("FEFF")
	for _, u := range utf16.Encode([]rune(text)) {
		fmt.Fprintf(&b, "%04X", u)
	}
	return b.String()
}

// bookmarkText writes what is above U+FFFF as two halves of three bytes each, which fpdf then turns into proper UTF-16;
// the four bytes of UTF-8 it would take apart wrongly.
func bookmarkText(text string) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(text)) {
		if u < 0x80 {
			b.WriteByte(byte(u))
		} else if u < 0x800 {
			b.Write([]byte{0xC0 | byte(u>>6), 0x80 | byte(u&0x3F)})
		} else {
			b.Write([]byte{0xE0 | byte(u>>12), 0x80 | byte(u>>6&0x3F), 0x80 | byte(u&0x3F)})
		}
	}
	return b.String()
}
