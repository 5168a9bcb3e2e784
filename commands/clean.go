package commands

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"golang.org/x/text/unicode/norm"
)

// Limits of what is taken, in characters as people count them (graphemes).
const (
	MaxName  = 60
	MaxTitle = 140
	maxText  = 4096 // bytes of one message that are read at all
)

// Line makes one clean line of what somebody wrote: composed letters, no controls, nothing that turns the writing
// direction or hides, blanks as one space. It cannot pretend to be another line of ours.
func Line(text string) string {
	var b strings.Builder
	marks := 0
	for _, r := range norm.NFC.String(strings.ToValidUTF8(text, "")) {
		switch {
		case unicode.IsSpace(r):
			r = ' '
		case r == '\u200d': // joins the people of one emoji
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs), r == 0x115F, r == 0x1160, r == 0x3164:
			continue
		}
		if unicode.Is(unicode.Mn, r) {
			if marks++; marks > 3 { // more only buries the lines around it
				continue
			}
		} else {
			marks = 0
		}
		b.WriteRune(r)
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// Name is Line for what names a person or an organisation: no signs that WhatsApp would read as bold or struck out, no
// mention of anybody, and no phone number, which some have for a name.
func Name(text string) string {
	text = Line(strings.NewReplacer("*", "", "_", " ", "~", "", "`", "", "@", "", "|", "").Replace(text))
	return strings.Trim(phoneNumber.ReplaceAllString(text, ""), " ,;+")
}

var phoneNumber = regexp.MustCompile(`\+?\d[\d ().-]{5,}\d`)

// length counts characters as people do.
func length(text string) int { return uniseg.GraphemeClusterCount(text) }

// sentenceCase begins with a capital, as a title does; a ¿ or a quote before it stays.
func sentenceCase(text string) string {
	for i, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return text[:i] + string(unicode.ToUpper(r)) + text[i+utf8.RuneLen(r):]
		}
	}
	return text
}
