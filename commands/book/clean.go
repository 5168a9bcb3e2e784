package book

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// cleanLines gives the lines of a text that say something: composed letters, no controls, nothing that hides or turns the
// writing direction, blanks as one space.
func cleanLines(text string) (lines []string) {
	text = norm.NFC.String(strings.ToValidUTF8(text, ""))
	for line := range strings.FieldsFuncSeq(text, isBreak) {
		if line = cleanLine(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

func isBreak(r rune) bool {
	return r >= '\n' && r <= '\r' || r == 0x85 || r == 0x2028 || r == 0x2029
}

const joiner = '\u200d' // holds the people of one emoji together

func cleanLine(line string) string {
	var b strings.Builder
	marks, last := 0, ' '
	for _, r := range line {
		switch {
		case unicode.IsSpace(r):
			r = ' '
		case r == joiner && last > 0xFF: // between letters it only hides
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs), isBlankLetter(r), !unicode.IsGraphic(r) && r != joiner:
			continue
		}
		if unicode.In(r, unicode.Mn, unicode.Me) {
			if marks++; marks > 3 || last == ' ' { // more would bury the lines around it
				continue
			}
		} else {
			marks = 0
		}
		if r == ' ' && last == ' ' {
			continue
		}
		b.WriteRune(r)
		last = r
	}
	return strings.TrimRight(b.String(), " \u200d")
}

// isBlankLetter knows the letters that show nothing, with which people write empty lines.
func isBlankLetter(r rune) bool {
	return r == 0x115F || r == 0x1160 || r == 0x3164 || r == 0xFFA0 || r == 0x2800 || r == 0x034F
}
