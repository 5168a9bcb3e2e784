package whatsapp

import (
	"cmp"
	"slices"
	"strings"

	"go.mau.fi/whatsmeow/types"
)

// unmention tells whether the bot was mentioned, and takes the numbers out of a text: WhatsApp writes a mention as an @
// and somebody's phone number or LID, which must not end up in a topic or a name.
func unmention(text string, mentioned []string, me self) (rest string, named bool) {
	slices.SortFunc(mentioned, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	for _, m := range mentioned {
		j, err := types.ParseJID(m)
		if j = person(j); err != nil || j.IsEmpty() {
			continue
		}
		if !me.is(j) {
			text = strings.ReplaceAll(text, "@"+j.User, "@…")
			continue
		}
		named = true
		for _, name := range []types.JID{me.pn, me.lid} {
			if !name.IsEmpty() {
				text = strings.TrimSpace(strings.ReplaceAll(text, "@"+name.User, ""))
			}
		}
	}
	return text, named
}
