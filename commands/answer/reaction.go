package answer

// Reaction says what an emoji put on the announcement means, in any skin tone and gender form.
// It reports false for an emoji that answers nothing.
func Reaction(emoji string) (Meaning, bool) {
	return Meaning{}, false
}
