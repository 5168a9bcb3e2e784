package page

import (
	"html/template"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

var link = regexp.MustCompile(`https?://[^\s<>"]+`)

// Format gives a message as HTML: everything in it is text but WhatsApp's own marks (*bold*, _italic_, ~struck~, `code`)
// and links. Lines are kept; the style shows them.
func Format(text string) template.HTML {
	var b strings.Builder
	for {
		at := link.FindStringIndex(text)
		if at == nil {
			b.WriteString(marked(text))
			return template.HTML(b.String()) //nolint:gosec // every part of it was escaped
		}
		url := strings.TrimRight(text[at[0]:at[1]], ".,;:!?)*_~")
		b.WriteString(marked(text[:at[0]]))
		shown := template.HTMLEscapeString(url)
		b.WriteString(`<a href="` + shown + `" target="_blank" rel="noopener noreferrer nofollow">` + shown + `</a>`)
		text = text[at[0]+len(url):]
	}
}

// marked escapes a text and then turns its marks into elements: a mark is never part of what escaping writes.
func marked(text string) string {
	text = template.HTMLEscapeString(text)
	for _, m := range []struct {
		mark byte
		tag  string
	}{{'`', "code"}, {'*', "strong"}, {'_', "em"}, {'~', "s"}} {
		text = element(text, m.mark, m.tag)
	}
	return text
}

// element puts what stands between two marks on one line into an element, if the marks hug it and nothing else hugs them.
func element(text string, mark byte, tag string) string {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] != mark || wordBefore(text, i) {
			b.WriteByte(text[i])
			continue
		}
		end := closing(text, i, mark)
		if end < 0 {
			b.WriteByte(mark)
			continue
		}
		b.WriteString("<" + tag + ">" + text[i+1:end] + "</" + tag + ">")
		i = end
	}
	return b.String()
}

func closing(text string, start int, mark byte) int {
	if start+1 >= len(text) || text[start+1] == ' ' || text[start+1] == mark {
		return -1
	}
	for j := start + 2; j < len(text) && text[j] != '\n'; j++ {
		if text[j] != mark || text[j-1] == ' ' {
			continue
		}
		if after, _ := utf8.DecodeRuneInString(text[j+1:]); j+1 == len(text) || !word(after) {
			return j
		}
	}
	return -1
}

func wordBefore(text string, i int) bool {
	before, size := utf8.DecodeLastRuneInString(text[:i])
	return size > 0 && word(before)
}

func word(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
