package commands

import (
	"slices"
	"strings"
	"unicode"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
)

// topicAct is what somebody does who quotes the call for topics, or a list of them.
type topicAct int

const (
	topicTalked    topicAct = iota // they talk, or ask
	topicBrought                   // «propongo…», or to the call a line that is one
	topicChosen                    // «el 1 y el 3», «me interesa el de João»
	topicHosted                    // «yo hosteo el 1»
	topicLeft                      // «no voy a poder facilitar el 1»
	topicWithdrawn                 // «quiten el mío»
	topicMerged                    // «can we merge 1 and 4?»
	topicRenamed                   // «cambio el 1 por: …»
	topicPuzzling                  // a topic is meant, and who knows what for
)

// onTopics tells whether a message quotes the call for topics, or a list of them.
func (s Subject) onTopics() bool {
	return s.Kind == AboutTopics || s.Kind == AboutListed || s.Kind == AboutInterest
}

// topicAct reads what quotes the call or a list. Most of what quotes the call is a topic, and so it is read with care: what
// is said of topics that are there, thanks and questions are none.
func (h Heard) topicAct() topicAct {
	if !h.Subject.onTopics() || h.Emoji || strings.TrimSpace(h.Text) == "" {
		return topicTalked
	}
	refs, other := topicRefs(h.Text)
	does := func(verbs []string) bool {
		return slices.ContainsFunc(other, func(w string) bool { return slices.Contains(verbs, w) })
	}
	_, _, title := newTitle(h.Text)
	numbered := len(refs) == 2 && refs[0].number != 0 && refs[1].number != 0
	switch _, opens := bringing(h.Text); {
	case does(mergeVerbs) && numbered:
		return topicMerged
	case len(refs) > 0 && title && does(renameVerbs):
		return topicRenamed
	case opens:
		return topicBrought
	case leavesHosting(h.Text):
		return topicLeft
	case len(refs) > 0 && does(withdrawVerbs):
		return topicWithdrawn
	case len(refs) > 0 && does(hostVerbs) && refs[0].number != 0 && !refs[0].negated:
		return topicHosted
	case strings.Contains(h.Text, "?"):
		return h.bare()
	case thanksFor.MatchString(h.Text):
		return topicTalked
	case h.Subject.Kind == AboutTopics && !does(chooseVerbs) && !slices.ContainsFunc(refs, func(t topicRef) bool { return t.whose == "" || t.person }):
		return h.bare() // «el tema de la vivienda»
	case len(refs) > 0 && chooses(h, refs, other, does):
		return topicChosen
	case len(refs) > 0 && (does(promises) || praised(other)):
		return topicTalked
	case len(refs) > 0 && !refs[0].all:
		return topicPuzzling
	}
	return h.bare()
}

// chooses tells whether topics are named as those that somebody would go to: with words that say so, or alone.
func chooses(h Heard, refs []topicRef, other []string, does func([]string) bool) bool {
	if does(chooseVerbs) {
		return true
	}
	strange := 0
	for _, w := range other {
		if !slices.Contains(chooseFillers, w) {
			strange++
		}
	}
	if refs[0].mine {
		return false
	}
	return strange == 0 || h.Subject.Kind == AboutInterest && strange < 3 && !does(hostVerbs) && !does(renameVerbs)
}

// praised tells «buenísimo el 2» and «gracias por el 3».
func praised(other []string) bool {
	return !slices.ContainsFunc(other, func(w string) bool { return !slices.Contains(cheers, w) && !laughter(w) && len(w) > 3 })
}

// bare reads a line that names no topic of those that are there.
func (h Heard) bare() topicAct {
	switch {
	case h.Subject.Kind == AboutInterest, chatter(h), asksOfTheCall(h.Text), accompanies(h.Text):
		return topicTalked
	case h.Subject.Kind == AboutListed && !titled(h.Text):
		return topicTalked
	}
	return topicBrought
}

// titled tells a line that can only be a title from what people say to each other below a list.
func titled(text string) bool {
	words := cueWords(text)
	content, _ := weighed(text)
	return len(words) < 15 && content > 1 && !strings.ContainsFunc(text, func(r rune) bool { return r == '!' || unicode.Is(unicode.So, r) }) &&
		!slices.ContainsFunc(words, func(w fold.Word) bool { return slices.Contains(spokenWords, w.Text) })
}

// bringing finds what somebody brings: what opens with it, or follows something else that was said first, as in «voy!! y
// propongo hablar de trata» and «gracias! propongo…».
func bringing(text string) (rest string, ok bool) {
	if brings(text) {
		return text, true
	}
	if after := strings.TrimLeftFunc(unsaluted(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '¿' }); after != text && brings(after) {
		return after, true
	}
	for _, end := range clauseEnd.FindAllStringIndex(text, 6) {
		if tail := text[end[1]:]; brings(tail) && besides(text[:end[0]]) {
			return tail, true
		}
	}
	return "", false
}

func brings(text string) bool {
	for _, words := range []Words{proposeWords, requestWords} {
		if rest, ok := opening(text, words); ok && !onlyLeads(rest) {
			return true
		}
	}
	_, _, counted := countedTopics(text)
	return counted || topicOpening.MatchString(text)
}

// brings tells whether something is brought with words that say so.
func (h Heard) brings() bool {
	_, ok := bringing(h.Text)
	return ok && h.topicAct() == topicBrought
}

// besides tells an answer, thanks or a greeting from a title.
func besides(text string) bool {
	if answer.Read(text, answer.Reply).Kind == answer.Coming || accompanies(text) || unsaluted(text+" .") == "." {
		return true
	}
	return !slices.ContainsFunc(cueWords(text), func(w fold.Word) bool { return !slices.Contains(cheers, w.Text) && !laughter(w.Text) })
}

// onlyLeads tells «tema 2», which brings nothing.
func onlyLeads(rest string) bool {
	refs, other := topicRefs("el " + rest)
	return rest != "" && len(refs) > 0 && len(other) == 0 && refs[0].number != 0
}

// asksOfTheCall tells a question about the call, the meeting or its topics from a topic that is a question.
func asksOfTheCall(text string) bool {
	if !strings.Contains(text, "?") {
		return false
	}
	words := cueWords(unsaluted(text))
	if len(words) == 0 {
		return true
	}
	switch first := words[0].Text; first {
	case "como", "how", "why": // what is asked of the call in this way is known: «cómo propongo»
		return false
	case "puedo", "posso", "may":
		return true
	}
	return slices.ContainsFunc(words, func(w fold.Word) bool { return slices.Contains(callWords, w.Text) })
}

// accompanies tells words that thank, agree, wait or have nothing to bring.
func accompanies(text string) bool {
	text = unsaluted(text)
	if _, ok := opening(text, beside); ok {
		return true
	}
	return praiseOf.MatchString(fold.String(text))
}
