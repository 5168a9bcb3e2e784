package answer

import (
	"strconv"
	"strings"
	"unicode"

	"comunidad/commands/fold"
)

// word is one token of a message.
type word struct {
	kind   kind
	text   string // as the book spells it
	raw    string // as it was written
	value  int    // of a number, in digits or in words
	clock  bool   // an hour, a date or a stretch of time: never a head count or a topic
	accent bool   // «sí» with its accent cannot be «si»
	joined bool   // nothing stands between it and the word before
}

type kind uint8

const (
	letters kind = iota
	number
	emoji
	mark // punctuation and line breaks: they end a clause
)

// spoken reports whether w would be heard if the message were read aloud.
func (w word) spoken() bool { return w.kind == letters || w.kind == number }

// tokens cuts a message into words. What only decorates them (slash, dots, mentions, bold signs) is left out; called
// tells whether a mention came first.
func tokens(text string, b *book) (ws []word, called bool) {
	for i, line := range strings.Split(strings.TrimSpace(text), "\n") {
		if i > 0 {
			ws = append(ws, word{kind: mark, text: "\n"})
		}
		end := -1
		for _, w := range fold.Words(line) {
			ws = join(ws, newWord(w.Text, line[w.Start:w.End], w.Start == end))
			end = w.End
		}
	}
	ws, called = undress(ws)
	for i := range ws {
		ws[i].spell(b)
	}
	return ws, called
}

func newWord(text, raw string, joined bool) word {
	w := word{text: text, raw: raw, joined: joined}
	switch first := []rune(text)[0]; {
	case strings.Contains(text, "?") || askers[text]:
		w.kind, w.text = mark, "?"
	case unicode.IsLetter(first):
		w.accent = text == "si" && !strings.EqualFold(raw, "si")
	case unicode.IsDigit(first):
		w.kind = number
		w.value, _ = strconv.Atoi(text)
	case first == '+' || first == '&' || first == '%':
	case first < 0x80 || unicode.IsPunct(first):
		w.kind = mark
	default:
		w.kind = emoji
	}
	return w
}

// join adds w, made one with the words before it when they are one in the mind: can't, 10:15, 10h30, 15 min, 50/50, 4/6.
func join(ws []word, w word) []word {
	n := len(ws)
	switch {
	case decoration[w.text]:
		return ws
	case n == 0:
		return append(ws, w)
	}
	last := &ws[n-1]
	if n > 1 && w.joined && last.joined && w.spoken() {
		switch before := &ws[n-2]; {
		case last.text == "'" && before.kind == letters && w.kind == letters:
			before.text += w.text
			before.raw += "'" + w.raw
			return ws[:n-1]
		case strings.Contains(":./-", last.text) && before.kind == number && w.kind == number:
			before.text += "-" + w.text
			before.raw += last.raw + w.raw
			before.clock = true
			return ws[:n-1]
		}
	}
	switch {
	case w.joined && w.text == "." && titles[last.text]: // «Dra. Ruiz» is one clause
		return ws
	case w.joined && w.kind == number && last.kind == number: // 10h30: the h is already in
		last.raw += w.raw
		return ws
	case units[w.text] && (last.kind == number || counts[last.text] > 0):
		last.raw += " " + w.raw
		last.clock = true
		return ws
	}
	return append(ws, w)
}

// minus reports whether ws begins with «-1», which takes away what «1» gives.
func minus(ws []word) bool {
	return ws[0].text == "-" && len(ws) > 1 && ws[1].kind == number && ws[1].joined
}

// undress takes out the mentions, and at the start the slash and the dots too.
func undress(ws []word) (out []word, called bool) {
	out = ws[:0]
	for i := 0; i < len(ws); i++ {
		switch w := ws[i]; {
		case w.text == "@" && i+1 < len(ws) && (ws[i+1].kind == number || len(out) == 0):
			called = called || len(out) == 0
			i++
		case w.text == "@" || w.text == "'":
		case len(out) == 0 && w.kind == mark && strings.Contains("/.,;:!-\n", w.text) && !minus(ws[i:]):
		default:
			out = append(out, w)
		}
	}
	return out, called
}
