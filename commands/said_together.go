package commands

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"comunidad/commands/fold"
	"comunidad/store"
)

// thing is one need or offer of a message that may bring several.
type thing struct {
	kind store.SharedKind
	line string
}

// thingsIn are the needs and offers of a message, each where it opens a sentence or a line, or follows an «y»: «ofrecemos asesoría y
// necesitamos intérprete». A list under «necesitamos:» is one for each of its lines. What is said between them is of none.
func thingsIn(text string) (things []thing) {
	var under store.SharedKind // of a list
	last := -1                 // the thing that a sentence goes on with
	for _, line := range strings.Split(text, "\n") {
		item := itemOfList(line)
		for _, sentence := range sentences(line) {
			for _, part := range joinedParts(sentence) {
				kind, rest := opensThing(part)
				switch {
				case kind != "" && (strings.HasSuffix(rest, ":") || rest == "" || countsThings.MatchString(fold.String(rest))):
					under, last = kind, -1
				case kind != "":
					things, under, last = append(things, thing{kind, rest}), "", len(things)
				case under != "" && item != "":
					things = append(things, thing{under, strings.TrimSpace(part)})
				case last >= 0 && !turnsAway(part):
					things[last].line += ". " + strings.TrimSpace(part)
				default:
					last = -1
				}
			}
		}
	}
	return things
}

var (
	bullet       = regexp.MustCompile(`^\s*(?:[-*•·–—▪◦✅👉]+|\d{1,2}[.)-])\s*`)
	countsThings = regexp.MustCompile(`^(?:\w+ )?(?:cosas|coisas|things)$`)
	sentenceEnd  = regexp.MustCompile(`[.!;]+\s+`)
)

// itemOfList is a line of a list without its sign, empty for another line.
func itemOfList(line string) string {
	if sign := bullet.FindString(line); sign != "" {
		return strings.TrimSpace(line[len(sign):])
	}
	return ""
}

// sentences splits a line. A dot after a short word, as in «Av. Central», ends nothing.
func sentences(line string) (said []string) {
	if item := itemOfList(line); item != "" {
		line = item
	}
	from := 0
	for _, end := range sentenceEnd.FindAllStringIndex(line, -1) {
		before := line[from:end[0]]
		word := before[strings.LastIndexByte(before, ' ')+1:]
		if line[end[0]] == '.' && utf8.RuneCountInString(word) < 4 {
			continue
		}
		said, from = append(said, before), end[1]
	}
	if rest := strings.TrimRight(line[from:], " .!;"); rest != "" {
		said = append(said, rest)
	}
	return said
}

// joinedParts splits a sentence where a second need or offer begins.
func joinedParts(sentence string) (parts []string) {
	words := fold.Words(sentence)
	from := 0
	for i, w := range words {
		before := beforeThing(words, i)
		if before < 0 || words[before].Start < from || slices.Contains(joining, w.Text) {
			continue
		}
		kind, _ := opensThing(sentence[w.Start:])
		bare := w.Text == "need" || w.Text == "offer" || w.Text == "offering" || w.Text == "seeking"
		if kind == "" || bare && slices.ContainsFunc(words[:i], func(w fold.Word) bool { return w.Text == "who" || w.Text == "that" || w.Text == "to" }) {
			continue
		}
		parts = append(parts, strings.TrimSpace(sentence[from:words[before].Start]))
		from = w.Start
	}
	return append(parts, sentence[from:])
}

// beforeThing is the first of the words that join a part to what is said before it; -1 where none does.
func beforeThing(words []fold.Word, i int) int {
	at := i
	for at > 1 && (slices.Contains(joining, words[at-1].Text)) {
		at--
	}
	if at == i {
		return -1
	}
	return at
}

var joining = []string{"y", "e", "and", "&", ",", "pero", "mas", "but", "tambien", "also", "ademas", "plus"}

// opensThing tells a need or an offer by the words that open it.
func opensThing(part string) (kind store.SharedKind, rest string) {
	part = unsaluted(strings.TrimSpace(part))
	if rest, ok := opening(part, oneMore); ok && rest != "" {
		part = rest
	}
	if rest, ok := opening(part, needWords); ok {
		return store.Need, strings.TrimSpace(rest)
	}
	if rest, ok := opening(part, offerWords); ok {
		return store.Offer, strings.TrimSpace(rest)
	}
	return "", part
}

// oneMore may open one more sentence of the same message.
var oneMore = Words{
	ES: []string{"también", "además", "y", "y también", "por otro lado", "a la vez"}, PT: []string{"também", "além disso", "e", "e também"}, EN: []string{"also", "and", "we also", "and also", "plus"},
}

// turnsAway tells a sentence that is about something else than the thing before it: a notice, thanks, who comes.
func turnsAway(part string) bool {
	if _, ok := opening(part, notices); ok {
		return true
	}
	return daily(part) || strings.Contains(part, "?")
}

var notices = Words{
	ES: []string{"y aviso", "aviso", "aprovecho", "por cierto", "y", "también", "además", "gracias", "muchas gracias", "perdón", "disculpen", "saludos", "un abrazo", "abrazos", "yo", "no puedo", "no voy", "voy", "nos vemos", "el jueves", "pd", "bendiciones", "les"},
	PT: []string{"e aviso", "aviso", "aproveito", "aliás", "e", "também", "obrigada", "obrigado", "desculpem", "abraços", "um abraço", "eu", "não posso", "não vou", "vou", "até"},
	EN: []string{"also", "and", "btw", "by the way", "fyi", "thanks", "thank you", "sorry", "i", "i'm", "i can't", "see you", "best", "ps", "heads up"},
}

// heardTogether are the things of a message in the group that is not one line for the list, each of which would be one.
func heardTogether(text string) (things []thing) {
	for _, t := range thingsIn(text) {
		if length(t.line) <= talkLength+60 && !saidToPeople(t.line) {
			things = append(things, t)
		}
	}
	return things
}

// severalLines tells that a message says more than one thing.
func severalLines(text string) bool {
	trimmed := strings.TrimRightFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(".!", r) })
	return strings.Contains(trimmed, "\n") || len(sentences(trimmed)) > 1 || len(joinedParts(trimmed)) > 1
}
