// Package fold makes words comparable the way people mean them: «Voy», «VÓY» and «voy» are one word, a curly quote is a
// quote, and what a keyboard adds in secret (zero-width marks, skin tones, bidi controls) is not there at all.
// Everything that compares what people wrote goes through it, so that no two readers of a message disagree.
package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// String folds s: lower case, no accents, plain quotes and dashes, compatibility forms spelled out (／ is /, ² is 2),
// runs of blanks as one space. Line breaks stay, since a list is more than a sentence. Folding twice changes nothing.
func String(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(s, "")) {
		if r = plain(r); r != skip {
			b.WriteRune(r)
		}
	}
	lines := strings.Split(b.String(), "\n")
	for i, line := range lines {
		lines[i] = strings.Join(strings.Fields(line), " ")
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

const skip rune = -1

// plain gives the one rune that stands for r, or skip.
func plain(r rune) rune {
	switch {
	case r == '\n':
		return r
	case r == '\r' || r == '\t' || unicode.Is(unicode.Zs, r):
		return ' '
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Cc, unicode.Co):
		return skip
	case r >= 0x1F3FB && r <= 0x1F3FF: // skin tones
		return skip
	case r == 0x115F || r == 0x1160 || r == 0x3164: // letters that show nothing
		return skip
	}
	switch r {
	case '“', '”', '„', '«', '»', '‟':
		return '"'
	case '‘', '’', '‚', '´', '`', '‛':
		return '\''
	case '–', '—', '‒', '‑', '−':
		return '-'
	case 'ı':
		return 'i'
	}
	return unicode.ToLower(r)
}

// Word is a run of letters or of digits, or one other sign, with its place in the text it came from.
type Word struct {
	Text       string // folded
	Start, End int    // bytes of the original text
}

// Words splits s where letters, digits, signs and blanks meet: «9h30» gives 9, h, 30. Blanks are left out.
func Words(s string) []Word {
	var (
		words []Word
		kind  = -1 // of the word being read: 0 letters, 1 digits, 2 signs
	)
	for at := 0; at < len(s); {
		r, size := utf8.DecodeRuneInString(s[at:])
		folded := String(s[at : at+size])
		start := at
		at += size
		if folded == "" {
			if !unicode.IsSpace(r) && kind >= 0 { // a mark belongs to the letter before it
				words[len(words)-1].End = at
			} else {
				kind = -1
			}
			continue
		}
		k := kindOf(folded)
		if k == kind && k != 2 {
			last := &words[len(words)-1]
			last.Text += folded
			last.End = at
			continue
		}
		words = append(words, Word{Text: folded, Start: start, End: at})
		kind = k
	}
	return words
}

func kindOf(folded string) int {
	first := []rune(folded)[0]
	switch {
	case unicode.IsLetter(first):
		return 0
	case unicode.IsDigit(first):
		return 1
	}
	return 2
}
