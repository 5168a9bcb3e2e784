package commands

import (
	"regexp"
	"slices"
	"strings"

	"comunidad/commands/fold"
)

// brought is one topic of a message, and whether it asks for it.
type brought struct {
	words string
	asks  bool
}

// topicsBrought parts what somebody brings into topics: a list, «1) … 2) …», «dos temas: … y …», «propongo … y pido …».
func topicsBrought(text string, asks bool) (topics []brought) {
	parts := listItems(text)
	if len(parts) < 2 {
		parts = countedItems(text)
	}
	if len(parts) < 2 {
		parts = andAsks(text)
	}
	if len(parts) < 2 {
		parts = []string{text}
	}
	for _, part := range parts {
		b := brought{part, asks}
		if rest, ok := opening(part, requestWords); ok {
			b = brought{rest, true}
		} else if rest, ok := opening(part, proposeWords); ok {
			b = brought{rest, false}
		}
		topics = append(topics, b)
	}
	return topics
}

var inlineMark = regexp.MustCompile(`(?:^|\s)(\d)\s*[.)]\s*`)

// listItems are the items of a list, each on a line with its mark, or «1) … 2) …» on one; or lines that each say that they
// bring something. What stands before the first is only what introduces them.
func listItems(text string) (items []string) {
	marked, opened := 0, 0
	lines := strings.FieldsFunc(text, func(r rune) bool { return r == '\n' })
	for _, line := range lines {
		switch item := listMark.ReplaceAllString(line, ""); {
		case strings.TrimSpace(line) == "":
		case item != line:
			items, marked = append(items, item), marked+1
		case proposalWords(line) == "": // «propongo» alone, above a list
		case brings(line) && !strings.HasSuffix(strings.TrimSpace(line), ":"):
			items, opened = append(items, line), opened+1
		case len(items) > 0:
			items[len(items)-1] += " " + line
		}
	}
	if len(items) > 1 && (marked > 0 || opened == len(items)) {
		return items
	}
	at := inlineMark.FindAllStringSubmatchIndex(text, -1)
	if len(at) < 2 {
		return nil
	}
	items = nil
	for i, m := range at {
		if text[m[2]] != byte('1'+i) {
			return nil
		}
		end := len(text)
		if i+1 < len(at) {
			end = at[i+1][0]
		}
		items = append(items, strings.Trim(text[m[1]:end], " ,;"))
	}
	return items
}

var (
	howManyTopics = regexp.MustCompile(`(?i)^\s*(?:(?:tengo|tenemos|traigo|van|tenho|temos|trago|i have|we have|here are)\s+)?(\p{L}+|\d)\s+(?:nuev[oa]s |new |nov[oa]s )?(?:temas|propuestas|propostas|topics|proposals|ideas|ideias)\s*[:!.,–—-]\s*(\S(?s:.*))$`)
	countWords    = map[string]int{"2": 2, "dos": 2, "dois": 2, "duas": 2, "two": 2, "3": 3, "tres": 3, "three": 3, "4": 4, "cuatro": 4, "quatro": 4, "four": 4, "5": 5, "cinco": 5, "five": 5}
	itemEnd       = regexp.MustCompile(`\s*[;,\n]\s*(?:(?:y|e|and)\s+)?|\s+(?:y|e|and)\s+`)
	moreIsSaid    = regexp.MustCompile(`(?i)[.!]\s+(?:yo|eu|i|we|nosotras|nós)\s.*$`)
	asksToo       = regexp.MustCompile(`(?i)(?:[,;.]\s*|\s+)(?:(?:y|e|and|además|también|também|also)\s+){1,2}(pido|pedimos|peço|i request|propongo|proponho|i propose)\s`)
)

// countedItems are those of «dos temas: a y b», if they are as many as was said.
func countedItems(text string) []string {
	if rest, ok := opening(text, proposeWords); ok {
		text = rest
	}
	n, rest, ok := countedTopics(text)
	if items := itemEnd.Split(moreIsSaid.ReplaceAllString(rest, ""), -1); ok && len(items) == n && !slices.Contains(items, "") {
		return items
	}
	return nil
}

// countedTopics reads «tengo dos temas: …».
func countedTopics(text string) (n int, rest string, ok bool) {
	said := howManyTopics.FindStringSubmatch(text)
	if said == nil {
		return 0, "", false
	}
	n = countWords[fold.String(said[1])]
	return n, said[2], n > 0
}

// andAsks parts «albergues llenos y pido que alguien cuente…».
func andAsks(text string) []string {
	at := asksToo.FindStringSubmatchIndex(text)
	if at == nil || length(strings.TrimSpace(text[:at[0]])) < 3 {
		return nil
	}
	return []string{text[:at[0]], text[at[2]:]}
}
