package rehearsal

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"
)

// shown is a message as it stands on a phone now: with what people and the bot did to it since.
type shown struct {
	id, from, to string // from bot is the bot; to is the person of a chat with it alone, empty for the group
	at           time.Time
	text         string
	quotes       string
	mentions     []string
	options      []string
	file, path   string            // a document's name, and where the bot's own lie
	event        string            // joined, left: a line of the chat's own; event: a native one
	reactions    map[string]string // emoji by who gave it
	votes        map[string][]int
	edited, gone bool
}

// see takes in something that happened.
func (p *Phone) see(h Happening) {
	if h.Kind == "in" {
		p.seePerson(h)
		return
	}
	switch h.Kind {
	case "react":
		p.react("bot", h.To, h.Emoji)
	default:
		p.show(&shown{
			id: h.ID, from: "bot", to: h.To, at: h.At, text: h.Text, quotes: h.Quotes, mentions: h.Mentions, options: h.Options, file: h.Name, path: h.Path,
		})
	}
}

func (p *Phone) seePerson(h Happening) {
	target := p.by[h.To]
	switch h.Event {
	case "reacted":
		p.react(h.From, h.To, h.Emoji)
	case "voted":
		if target != nil {
			target.votes[h.From] = numbersOf(h.Text)
		}
	case "answered":
		p.react(h.From, h.To, "📅")
	case "edited":
		if target != nil {
			target.text, target.edited = h.Text, true
		}
	case "deleted":
		if target != nil {
			target.text, target.gone = "", true
		}
	default:
		m := &shown{id: h.ID, from: h.From, at: h.At, text: h.Text, quotes: h.Quotes, file: h.Name, event: h.Event}
		if h.Chat == "dm" {
			m.to = h.From
		}
		p.show(m)
	}
}

func (p *Phone) show(m *shown) {
	m.reactions, m.votes = map[string]string{}, map[string][]int{}
	p.shown = append(p.shown, m)
	if m.id != "" {
		p.by[m.id] = m
	}
}

func (p *Phone) react(who, to, emoji string) {
	m := p.by[to]
	switch {
	case m == nil:
	case emoji == "":
		delete(m.reactions, who)
	default:
		m.reactions[who] = emoji
	}
}

func numbersOf(text string) (numbers []int) {
	for part := range strings.SplitSeq(text, ",") {
		if n, err := strconv.Atoi(strings.TrimSpace(part)); err == nil {
			numbers = append(numbers, n)
		}
	}
	return numbers
}

// tally counts equal reactions, the same order each time.
func (m *shown) tally() (counted []reaction) {
	for _, who := range slices.Sorted(maps.Keys(m.reactions)) {
		at := slices.IndexFunc(counted, func(r reaction) bool { return r.Emoji == m.reactions[who] })
		if at < 0 {
			counted, at = append(counted, reaction{Emoji: m.reactions[who]}), len(counted)
		}
		counted[at].N++
	}
	return counted
}

type reaction struct {
	Emoji string
	N     int
}
