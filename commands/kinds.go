package commands

import (
	"errors"
	"regexp"
	"strconv"
	"strings"
	"time"

	"comunidad/commands/when"
)

// Arg is one thing that a command needs to know. The same slice reads what people write and prints how to write it.
type Arg struct {
	Key      string
	Name     Text // as usage shows it
	Kind     Kind
	Optional bool
	Default  bool // where it is not said the command has one of its own, wherever it stands
}

// Kind is a kind of argument. Except for free text, each finds itself in a natural sentence and leaves the rest.
type Kind struct {
	free bool // takes all that the others leave
	rank int  // who looks first: a link is never a date, «90 min» is no hour
	find func(text string, now time.Time) (value any, rest string, err error)
}

var errAbsent = errors.New("not said")

// The kinds of argument.
var (
	AnyText = Kind{free: true, rank: 9}
	Link    = Kind{rank: 1, find: findLink}
	Minutes = Kind{rank: 2, find: findMinutes}
	Moment  = Kind{rank: 3, find: findMoment}
	Digits  = Kind{rank: 4, find: findNumbers}
)

// link is one as people type it: also without its s, and from «www» on. A comma in it is part of it, one after it is not.
var link = regexp.MustCompile(`(?i)(?:https?://|\bwww\.)[^\s|<>"]+`)

// another link may follow without a blank.
var another = regexp.MustCompile(`(?i)[,;](?:https?://|www\.)`)

func findLink(text string, _ time.Time) (any, string, error) {
	at := link.FindStringIndex(text)
	if at == nil {
		return nil, text, errAbsent
	}
	found := text[at[0]:at[1]]
	if next := another.FindStringIndex(found); next != nil {
		found = found[:next[0]]
	}
	found = strings.TrimRight(found, ".,;:!?")
	if !strings.Contains(found, "(") {
		found = strings.TrimRight(found, ").,;:!?") // the sentence's own, and not «Refugio_(derecho)»
	}
	rest := strings.TrimLeft(text[at[0]+len(found):], ".)")
	if !strings.Contains(found, "://") {
		found = "https://" + found
	}
	return found, without(text[:at[0]], rest), nil
}

// without joins what stood around a link: «esta guía, léanla».
func without(before, after string) string {
	if after == "" || !strings.ContainsAny(after[:1], ",;") {
		return before + " " + after
	}
	if before = strings.TrimRight(before, " "); before == "" || strings.ContainsAny(before[len(before)-1:], ",;:") {
		return before + after[1:]
	}
	return before + after
}

func findMinutes(text string, _ time.Time) (any, string, error) {
	minutes, rest, ok := when.Minutes(text)
	if !ok {
		return nil, text, errAbsent
	}
	return minutes, rest, nil
}

func findMoment(text string, now time.Time) (any, string, error) {
	m, err := when.Read(byNumber.ReplaceAllStringFunc(text, hideDigits), now)
	m.Rest = showDigits.Replace(m.Rest)
	var problem *when.Problem
	if errors.As(err, &problem) && problem.Kind == when.None {
		return nil, text, errAbsent
	}
	if err != nil {
		return nil, text, err
	}
	return m, m.Rest, nil
}

// byNumber is a meeting by its number, which is no day: «el encuentro 14 para el 9 de julio». Its digits are put out of sight
// while the day is read.
var byNumber = regexp.MustCompile(`(?i)\b` + aMeeting + `\s+#?\d{1,4}\b`)

const hidden = 0xE000 // of the runes that mean nothing to anybody

func hideDigits(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return hidden + r - '0'
		}
		return r
	}, text)
}

var showDigits = func() *strings.Replacer {
	var pairs []string
	for d := range 10 {
		pairs = append(pairs, string(rune(hidden+d)), strconv.Itoa(d))
	}
	return strings.NewReplacer(pairs...)
}()

var number = regexp.MustCompile(`\d{1,3}`)

func findNumbers(text string, _ time.Time) (any, string, error) {
	var numbers []int
	for _, digits := range number.FindAllString(text, 20) {
		n, _ := strconv.Atoi(digits) // up to three digits
		numbers = append(numbers, n)
	}
	if numbers == nil {
		return nil, text, errAbsent
	}
	return numbers, number.ReplaceAllString(text, " "), nil
}

// Values are what was read for a command's arguments.
type Values map[string]any

// Text gives free text, cleaned; empty if it was not said.
func (v Values) Text(key string) string { s, _ := v[key].(string); return s }

// Moment gives a moment; ok is false if it was not said.
func (v Values) Moment(key string) (m when.Moment, ok bool) {
	m, ok = v[key].(when.Moment)
	return m, ok
}

// Number gives the first of the numbers, 0 if none was said.
func (v Values) Number(key string) int {
	if all := v.Numbers(key); len(all) > 0 {
		return all[0]
	}
	n, _ := v[key].(int)
	return n
}

// Numbers gives all of them.
func (v Values) Numbers(key string) []int { n, _ := v[key].([]int); return n }
