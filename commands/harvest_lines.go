package commands

import (
	"context"
	"errors"
	"regexp"
	"slices"
	"strings"

	"comunidad/store"
)

// What a message of several lines leaves is kept line by line: «cosecha 1: …», below it «acuerdo: …» and «compromiso: …»; or
// «acuerdos:» and a list.

// harvestLabels are the words before a colon and the command that keeps what follows.
var harvestLabels = []struct {
	words   Words
	command string
}{
	{harvestWords, "harvest"},
	{agreementLabels, "agreement"},
	{commitLabels, "commitment"},
	{recommendWords, "recommendation"},
	{resourceWords, "resource"},
	{turnoutWords, "turnout"},
}

var (
	agreementLabels = and(agreementWords, Words{ES: []string{"acuerdos"}, PT: []string{"acordos", "combinados"}, EN: []string{"agreements"}})
	commitLabels    = and(commitWords, Words{ES: []string{"compromisos"}, PT: []string{"compromissos"}, EN: []string{"commitments"}})
)

// and gives the words of both.
func and(a, b Words) Words {
	return Words{slices.Concat(a.ES, b.ES), slices.Concat(a.PT, b.PT), slices.Concat(a.EN, b.EN)}
}

var (
	labelAlone = regexp.MustCompile(`^([^:\n]{3,32}?)\s*:\s*$`)
	listMark   = regexp.MustCompile(`^\s*(?:[-–—•*·▪◦]|\d{1,2}\s*[.)ºª-]|\d\x{fe0f}?\x{20e3})\s*`)
)

// labelOf gives the label of a line, «cosecha 1», and what follows it, which may be nothing.
func labelOf(line string) (label, rest string, ok bool) {
	if said := labelled.FindStringSubmatch(line); said != nil {
		label, rest = said[1], said[2]
	} else if said := labelAlone.FindStringSubmatch(line); said != nil {
		label = said[1]
	}
	_, _, ok = keptBy(label)
	return label, rest, ok
}

// keptBy is the command that keeps what a label stands before, and the number of the topic that is in it, or whose it is.
func keptBy(label string) (command, number string, ok bool) {
	for _, l := range harvestLabels {
		rest, opens := opening(label, l.words)
		if !opens {
			continue
		}
		if number := ofTopic.ReplaceAllString(strings.TrimSpace(rest), ""); strings.Trim(number, "0123456789") == "" {
			return l.command, number, true
		}
		if l.command == "commitment" && promisedBy.MatchString(rest+": -") {
			return l.command, rest, true
		}
		if command, args, part := partOf(rest + ": -"); part && l.command == "harvest" {
			return command, anyNumber.FindString(args), true
		}
	}
	return "", "", false
}

// harvestLines parts a message into lines that each have their label; none unless it opens with one and has several lines.
func harvestLines(text string) (lines []string) {
	if !strings.Contains(strings.TrimSpace(text), "\n") {
		return nil
	}
	label, empty := "", false
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		said, rest, ok := labelOf(line)
		switch item := listMark.ReplaceAllString(line, ""); {
		case ok:
			if label, empty = said, rest == ""; !empty {
				lines = append(lines, line)
			}
		case label == "":
			return nil
		case empty || item != line:
			lines, empty = append(lines, label+": "+item), empty && item != line
		default:
			lines[len(lines)-1] += " " + line
		}
	}
	return lines
}

// byLine keeps a message of several lines line by line, and any other as run does.
func byLine(run func(context.Context, *store.Tx, Request) ([]Effect, error)) func(context.Context, *store.Tx, Request) ([]Effect, error) {
	return func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
		if lines := harvestLines(r.Text); len(lines) > 0 {
			return keepLines(ctx, tx, r, lines)
		}
		return run(ctx, tx, r)
	}
}

// keepLines keeps each line as if it had been said alone. A line that cannot be kept is told, and the others stay; the
// receipt is one reaction, for there is one message.
func keepLines(ctx context.Context, tx *store.Tx, r Request, lines []string) (effects []Effect, err error) {
	var refused error
	receipt := ""
	for _, line := range lines {
		said, err := keepLine(ctx, tx, r, line)
		if isRefusal(err) {
			refused = err
			continue
		}
		if err != nil {
			return nil, err
		}
		for _, e := range said {
			if e.Kind == store.React {
				if receipt == "" || receipt == e.Emoji {
					receipt = e.Emoji
				} else {
					receipt = "🌾"
				}
				continue
			}
			effects = append(effects, e)
		}
	}
	if receipt == "" && len(effects) == 0 {
		return nil, refused
	}
	if receipt != "" {
		effects = append([]Effect{React(receipt)}, effects...)
	}
	var refusal *Refusal
	if errors.As(refused, &refusal) {
		effects = append(effects, Reply(refusal.Body))
	}
	return effects, nil
}

func keepLine(ctx context.Context, tx *store.Tx, r Request, line string) ([]Effect, error) {
	label, rest, _ := labelOf(line)
	command, number, _ := keptBy(label)
	if number != "" {
		rest = number + ": " + rest
	}
	c := r.Set.named(command)
	values, err := read(c.Args, rest, tx.Now.In(r.Community.Zone))
	if err != nil {
		return nil, err
	}
	r.Command, r.Text, r.Words, r.Args = c, line, rest, values
	return c.Run(ctx, tx, r)
}
