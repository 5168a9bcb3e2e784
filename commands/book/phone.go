package book

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// phoneLike is a run of digits in any script with what people put between them, emoji keycaps too.
var phoneLike = regexp.MustCompile(`[+＋]?[(（]?\p{Nd}(?:[\s().\-/‐‑‒–—−·•_*~\x{FE0F}\x{20E3}]*\p{Nd})+[\x{FE0F}\x{20E3}]*`)

// phoneLink opens a chat or a call with a number.
var phoneLink = regexp.MustCompile(strings.ReplaceAll(`(?i)(?:https?://)?(?:www\.)?(?:wa\.me|api\.whatsapp\.com|web\.whatsapp\.com|viber\.click)/…\d{6,}…`+
	`|(?:tel|sms|callto|whatsapp|viber):…\d{6,}…|…(?:/|=|#p/|%20)(?:\+|%2B)\d{7,}…|…[?&](?:phone|tel)=…\d{6,}…`, "…", `[^\s,;"»”)\]]*`))

// hidePhones puts the word hidden for whatever looks like a phone number. In doubt it hides: to lose a number that was no
// phone costs little, and a phone in a book that travels cannot be called back. Links keep their digits unless they call.
func hidePhones(line, hidden string) string {
	if !strings.ContainsFunc(line, unicode.IsDigit) {
		return line
	}
	line = phoneLink.ReplaceAllLiteralString(line, hidden)
	var b strings.Builder
	for _, piece := range split(line) {
		if piece.URL != "" {
			b.WriteString(piece.Text)
		} else {
			hideIn(&b, piece.Text, hidden)
		}
	}
	return b.String()
}

// hideIn hides the phones of a text that has no links: first its dates are set aside.
func hideIn(b *strings.Builder, text, hidden string) {
	at := 0
	for _, m := range dateLike.FindAllStringSubmatchIndex(text, -1) {
		if isDate(text, m) {
			hideBetween(b, text[at:m[0]], hidden)
			b.WriteString(text[m[0]:m[1]])
			at = m[1]
		}
	}
	hideBetween(b, text[at:], hidden)
}

func hideBetween(b *strings.Builder, text, hidden string) {
	at := 0
	for _, m := range phoneLike.FindAllStringIndex(text, -1) {
		if isPhone(text[m[0]:m[1]], text[:m[0]]) {
			b.WriteString(text[at:m[0]])
			b.WriteString(hidden)
			at = m[1]
		}
	}
	b.WriteString(text[at:])
}

// What runs of digits also are.
var (
	yearsLike   = regexp.MustCompile(`^(?:(?:19|20)\d\d[\s\-–—/.]*){1,6}$`)
	hoursLike   = regexp.MustCompile(`^(?:[01]?\d|2[0-3])\.[0-5]\d\s*[\-–—]\s*(?:[01]?\d|2[0-3])\.[0-5]\d$`)
	daysLike    = regexp.MustCompile(`^[0-3]?\d/[01]?\d\s*[\-–—]\s*[0-3]?\d/[01]?\d$`)
	amountLike  = regexp.MustCompile(`^\d{1,3}(?:[ .]\d{3})+$`)
	coded       = regexp.MustCompile(`(?i)\b(?:isbn|issn|doi)(?:[\s:\-]|1[03])*$`)
	moneyBefore = regexp.MustCompile(`(?i)(?:[$€£₡₲₱]|\b(?:usd|eur|mxn|cop|clp|ars|brl))\s*$`)
)

// isPhone judges one run of digits by how many there are and how they are grouped.
func isPhone(run, before string) bool {
	groups := strings.FieldsFunc(run, func(r rune) bool { return !unicode.IsDigit(r) })
	digits := strings.Join(groups, "")
	n := len([]rune(digits))
	bare := digits == run
	switch {
	case strings.ContainsAny(run, "+＋"), strings.HasPrefix(digits, "00"):
		return n >= 7
	case n < 7, bare && n > 15, coded.MatchString(before), isCounting(groups),
		yearsLike.MatchString(run), hoursLike.MatchString(run), daysLike.MatchString(run):
		return false
	case amountLike.MatchString(run) && (n < 8 || strings.HasSuffix(digits, "000") || moneyBefore.MatchString(before)):
		return false
	case bare && (strings.HasSuffix(digits, "0000") || moneyBefore.MatchString(before)):
		return false
	case n == 7: // 555-1234, but not 100-2000
		return bare || len(groups) == 2 && len([]rune(groups[0])) == 3 && !strings.HasSuffix(digits, "00")
	}
	return true
}

// isCounting knows the clocks and lists that count up: «09 10 11 12 13».
func isCounting(groups []string) bool {
	last := -1
	for _, g := range groups {
		n, err := strconv.Atoi(g)
		if err != nil || last >= 0 && n != last+1 {
			return false
		}
		last = n
	}
	return len(groups) > 2
}
