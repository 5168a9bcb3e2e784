package answer

import (
	"strconv"
	"strings"
	"unicode"

	"comunidad/commands/fold"
)

// item is one line of a pasted list.
type item struct {
	text     string
	numbered bool
}

// readList reads a pasted list of names: «1. Ana», «2) Luis (Faro)», «- Marta», «✅ Pilar». Lines without a mark are
// headings. Every marked line must be a name, or it is another kind of list.
func readList(text string, ground Ground) []Person {
	var (
		people   []Person
		numbered int
	)
	for _, line := range strings.Split(unroll(text), "\n") {
		it, ok := cutMark(strings.TrimSpace(line))
		if !ok || fold.String(it.text) == "" {
			continue
		}
		some, ok := namesOn(it.text)
		if !ok {
			return nil
		}
		people = append(people, some...)
		if it.numbered {
			numbered++
		}
	}
	switch ground {
	case Reply, Direct:
		return people
	case Bare:
		if numbered >= 2 && numbered == len(people) && !things(people) {
			return people
		}
	}
	return nil
}

// unroll puts every item of «1. Ana 2. Luis 3. Marta» on a line of its own.
func unroll(text string) string {
	at, from := []int{}, 0
	for n := 1; ; n++ {
		i := strings.Index(text[from:], strconv.Itoa(n))
		if i < 0 {
			break
		}
		from += i + len(strconv.Itoa(n))
		if from >= len(text) || strings.IndexByte(".)-", text[from]) < 0 {
			break
		}
		at = append(at, from-len(strconv.Itoa(n)))
	}
	if len(at) < 2 {
		return text
	}
	out := text[:at[0]]
	for i, start := range at {
		end := len(text)
		if i+1 < len(at) {
			end = at[i+1]
		}
		out += "\n" + text[start:end]
	}
	return out
}

// cutMark takes the mark of a list item off its line.
func cutMark(line string) (item, bool) {
	digits := strings.TrimLeftFunc(line, unicode.IsDigit)
	if len(digits) < len(line) {
		rest := strings.TrimLeft(digits, "\ufe0f\u20e3")
		sign := strings.TrimLeft(rest, ".)-:º°")
		if n := len(line) - len(digits); n > 3 || len(sign) == len(digits) {
			return item{}, false
		}
		return item{strings.TrimSpace(sign), true}, true
	}
	for i, r := range line {
		switch {
		case i == 0 && strings.ContainsRune("-–•*·>", r) || unicode.Is(unicode.So, r) || r == 0xfe0f:
			continue
		case i == 0 || !unicode.IsSpace(r) && unicode.IsPunct([]rune(line)[0]):
			return item{}, false
		}
		return item{strings.TrimSpace(line[i:]), false}, true
	}
	return item{}, false
}

// namesOn reads the people on one line of a list. A line that says no («4. Marta ❌») names nobody.
func namesOn(line string) ([]Person, bool) {
	c := &cutter{book: theBook()}
	c.ws, _ = tokens(line, c.book)
	first, to := c.person(0)
	if len(first) == 0 {
		return nil, false
	}
	if c.at(to).text == "," || c.at(to).text == "-" {
		first[0].Org, to = c.org(to + 1)
	} else if org, end := c.ofOrg(to); org != "" {
		first[0].Org, to = org, end
	} else if ands[c.at(to).text] {
		more, _, end := c.people(to + 1)
		first, to = append(first, more...), end
	}
	for ; to < len(c.ws); to++ {
		switch w := c.ws[to]; {
		case w.kind == emoji && reactions[w.text].Answer == No:
			return nil, true
		case w.kind == letters || w.kind == number:
			return nil, false
		}
	}
	return first, true
}

// things reports whether a list bare in the group may be of something else than people: places, or plurals.
func things(list []Person) bool {
	for _, p := range list {
		w := fold.String(p.Name)
		if places[w] || !strings.Contains(w, " ") && !pluralNames[w] &&
			(strings.HasSuffix(w, "os") || strings.HasSuffix(w, "as") || strings.HasSuffix(w, "es")) {
			return true
		}
	}
	return false
}
