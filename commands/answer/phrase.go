package answer

import "strings"

// phrases is one line of the book: what these phrases say and how far they may be trusted.
//
// They are written as people write them, one after the other with · between. In a phrase, a/b stands for either word,
// [a/b] for either or none, {set} for any of a named set, _ joins the words of one choice, # is any number
// and ## one with its unit: an hour or a stretch of time.
type phrases struct {
	sense sense
	trust trust
	tail  tail
	text  string
}

// spellOut gives every phrase that the notation stands for.
func spellOut(text string, sets map[string]string) []string {
	var all []string
	for _, phrase := range strings.FieldsFunc(text, func(r rune) bool { return r == '·' || r == '\n' }) {
		all = append(all, choices(strings.Fields(phrase), sets)...)
	}
	return all
}

// choices gives every way to read the words of one phrase.
func choices(words []string, sets map[string]string) []string {
	ways := []string{""}
	for _, w := range words {
		var next []string
		for _, choice := range choice(w, sets) {
			for _, way := range ways {
				next = append(next, strings.TrimSpace(way+" "+choice))
			}
		}
		ways = next
	}
	out := ways[:0]
	for _, way := range ways {
		if way != "" {
			out = append(out, way)
		}
	}
	return out
}

// choice gives what may stand in the place of one word.
func choice(w string, sets map[string]string) []string {
	optional := strings.HasPrefix(w, "[")
	w = strings.Trim(w, "[]")
	var all []string
	if optional {
		all = append(all, "")
	}
	for _, part := range strings.Split(w, "/") {
		if name, ok := strings.CutPrefix(part, "{"); ok {
			all = append(all, spellOut(sets[strings.TrimSuffix(name, "}")], sets)...)
			continue
		}
		all = append(all, strings.ReplaceAll(part, "_", " "))
	}
	return all
}
