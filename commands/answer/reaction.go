package answer

import "comunidad/commands/fold"

// reactions is what an emoji on the announcement means. Skin tones and gender signs are taken off first.
var reactions = map[string]Meaning{
	"✅": {Answer: Yes}, "✔": {Answer: Yes}, "☑": {Answer: Yes}, "🙋": {Answer: Yes}, "🙌": {Answer: Yes}, "💪": {Answer: Yes},
	"✋": {Answer: Yes}, "🖐": {Answer: Yes}, "🤚": {Answer: Yes}, "👍": {Answer: Yes, Thumb: true},
	"🤔": {Answer: Maybe}, "🤷": {Answer: Maybe}, "🤞": {Answer: Maybe},
	"❌": {Answer: No}, "✖": {Answer: No}, "👎": {Answer: No}, "🚫": {Answer: No}, "🙅": {Answer: No}, "😢": {Answer: No}, "⛔": {Answer: No},
	"⏰": {Answer: Yes, Late: true},
	"1": {Answer: Yes}, "2": {Answer: Maybe}, "3": {Answer: No}, // 1️⃣ 2️⃣ 3️⃣
}

// hands are the emoji that say «presente» at the door.
var hands = map[string]bool{"🙋": true, "🖐": true, "✋": true, "🤚": true}

// Reaction says what an emoji put on the announcement means, in any skin tone and gender form.
// It reports false for an emoji that answers nothing.
func Reaction(emoji string) (Meaning, bool) {
	words := fold.Words(emoji)
	if len(words) == 0 {
		return Meaning{}, false
	}
	m, ok := reactions[words[0].Text]
	if ok {
		m.Kind = Coming
	}
	return m, ok
}

// readEmoji reads a message of nothing but emoji: all that mean something must mean the same.
func readEmoji(ws []word, ground Ground) Meaning {
	var said Meaning
	for _, w := range ws {
		m, ok := Reaction(w.text)
		switch {
		case !ok:
			continue
		case ground == Door && hands[w.text]:
			return Meaning{Kind: Present}
		case said.Kind == Coming && said.Answer != m.Answer:
			return Meaning{}
		}
		said = m
	}
	if ground != Reply && ground != Direct {
		return Meaning{}
	}
	return said
}
