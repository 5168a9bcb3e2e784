package answer

import "testing"

func TestReaction(t *testing.T) {
	for emoji, want := range map[string]Meaning{
		"✅": {Kind: Coming, Answer: Yes}, "✔️": {Kind: Coming, Answer: Yes}, "🙋🏾‍♂️": {Kind: Coming, Answer: Yes},
		"🙋‍♀️": {Kind: Coming, Answer: Yes}, "🙌🏽": {Kind: Coming, Answer: Yes}, "👍🏿": {Kind: Coming, Answer: Yes, Thumb: true},
		"🤔": {Kind: Coming, Answer: Maybe}, "🤷🏻‍♀️": {Kind: Coming, Answer: Maybe}, "🤞🏼": {Kind: Coming, Answer: Maybe},
		"❌": {Kind: Coming, Answer: No}, "👎🏽": {Kind: Coming, Answer: No}, "🚫": {Kind: Coming, Answer: No}, "🙅‍♀️": {Kind: Coming, Answer: No},
		"⏰": {Kind: Coming, Answer: Yes, Late: true}, "1️⃣": {Kind: Coming, Answer: Yes}, "3️⃣": {Kind: Coming, Answer: No},
	} {
		if got, ok := Reaction(emoji); !ok || label(got) != label(want) || got.Kind != Coming {
			t.Errorf("%s means %+v, want %+v", emoji, got, want)
		}
	}
	for _, emoji := range []string{"❤️", "👏🏽", "🙏", "😂", "🎉", "👀", "", "a", "👌"} {
		if got, ok := Reaction(emoji); ok {
			t.Errorf("%q answers %+v", emoji, got)
		}
	}
}
