package book

import "slices"

// sections are the chapters in which there is something.
func (b Book) sections(r reader) []section {
	conversations := section{ID: "conversations", Title: sayConversations.in(r.lang)}
	for i, c := range b.Conversations {
		conversations.Talks = append(conversations.Talks, c.talk(i+1, r))
	}
	if len(b.Conversations) == 0 {
		conversations.Empty = sayNothing.in(r.lang)
	}
	all := []section{
		conversations,
		{ID: "whole", Title: sayWhole.in(r.lang), Parts: b.Whole.parts(r)},
		{ID: "closing", Title: sayClosing.in(r.lang), Parts: filled(part{Kind: sayings, Items: r.notes(b.Closing)})},
		{ID: "mantras", Title: sayMantras.in(r.lang), Parts: filled(part{Kind: sayings, Items: r.notes(b.Mantras)})},
	}
	if b.Principles {
		all = append(all, section{ID: "principles", Title: sayPrinciples.in(r.lang), Parts: []part{{Kind: list, Items: r.principles()}}})
	}
	return slices.DeleteFunc(all, func(s section) bool { return s.Empty == "" && len(s.Talks)+len(s.Parts) == 0 })
}

// filled leaves out the parts in which there is nothing.
func filled(parts ...part) []part {
	return slices.DeleteFunc(parts, func(p part) bool { return len(p.Items) == 0 })
}
