package book

import (
	"net/url"
	"regexp"
	"strings"
)

// span is a stretch of a line; with a URL it is a link.
type span struct{ Text, URL string }

// line is one line of somebody's text.
type line []span

var linkLike = regexp.MustCompile(`(?i)\b(?:https?://|www\.)[^\s<>"“”«»\x60]+`)

// split finds the links in a cleaned line. The texts of the spans together are the line.
func split(text string) line {
	var l line
	at := 0
	for _, m := range linkLike.FindAllStringIndex(text, -1) {
		found := trimLink(text[m[0]:m[1]])
		scheme, rest, said := strings.Cut(found, "://")
		if !said {
			scheme, rest = "https", found
		}
		address := strings.ToLower(scheme) + "://" + rest
		if u, err := url.Parse(address); err != nil || !strings.Contains(u.Hostname(), ".") || u.User != nil {
			continue
		}
		if m[0] > at {
			l = append(l, span{Text: text[at:m[0]]})
		}
		l = append(l, span{found, address})
		at = m[0] + len(found)
	}
	if at < len(text) {
		l = append(l, span{Text: text[at:]})
	}
	return l
}

// trimLink leaves out what belongs to the sentence around a link: its full stop, the bracket that was open before.
func trimLink(link string) string {
	for len(link) > 0 {
		last := link[len(link)-1]
		switch {
		case strings.IndexByte(".,;:!?'*_~", last) >= 0:
		case last == ')' && strings.Count(link, ")") > strings.Count(link, "("):
		case last == ']' && strings.Count(link, "]") > strings.Count(link, "["):
		default:
			return link
		}
		link = link[:len(link)-1]
	}
	return link
}

// Label is how a link reads on a screen: without its scheme, and without the middle of a long one. Its host stays whole.
func (s span) Label() string {
	label := strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(s.URL, "https://"), "http://"), "/")
	const longest = 60
	runes := []rune(label)
	host := strings.IndexByte(label, '/')
	if len(runes) <= longest || host < 0 || host > longest-20 {
		return label
	}
	return string(runes[:longest-12]) + "…" + string(runes[len(runes)-11:])
}
