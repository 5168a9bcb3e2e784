package commands

import (
	"context"
	"fmt"
	"strings"

	"comunidad/commands/answer"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "answer",
		Aliases: Words{
			ES: []string{"voy", "tal vez", "no puedo", "llego tarde", "voy con"},
			PT: []string{"vou", "talvez", "não posso", "vou me atrasar", "vou com"},
			EN: []string{"going", "maybe", "can't make it", "running late", "going with"},
		},
		Help: Text{
			ES: "di si vienes al próximo encuentro: *voy*, *tal vez*, *no puedo*, *voy con Ana (Casa Luz)*, *llego tarde*",
			PT: "diga se vem ao próximo encontro: *vou*, *talvez*, *não posso*, *vou com Ana (Casa Luz)*, *vou me atrasar*",
			EN: "say whether you come to the next meeting: *going*, *maybe*, *can't make it*, *going with Ana (Casa Luz)*, *running late*",
		},
		Who:   Anyone,
		ByEar: true,
		Hear: func(h Heard) (string, bool) {
			if _, another := tellsOfAnother(h); another {
				return "", false
			}
			if said, own := tellsOfSelf(h); own {
				return said, true
			}
			if said, ok := comesToOne(h); ok {
				return said, true
			}
			return h.Text, h.Meaning.Kind == answer.Coming && !isHere(h) && (!h.Subject.onTopics() || plainAnswer(h)) && !leavesHosting(h.Text)
		},
		Run: recordAnswer,
	})
}

// plainAnswer tells a «voy» that quotes the call for topics or a list of them from a topic, and from what is said of one.
func plainAnswer(h Heard) bool {
	if h.Subject.Kind == AboutInterest || !h.Emoji && (len(h.Meaning.Numbers) > 0 || h.topicAct() > topicBrought || h.brings()) {
		return false
	}
	return answer.Read(h.Text, answer.Bare).Kind == answer.Coming || len(strings.Fields(h.Text)) < 10 && h.Meaning.Answer != answer.Maybe
}

func recordAnswer(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, ask, err := answeredFor(ctx, tx, &r)
	if err != nil || ask != nil {
		return ask, err
	}
	if !m.Open(r.At) {
		return nil, No(tooLateToAnswer.With("title", m.Title))
	}
	if said, own := tellsOfSelf(r.Heard); own && !r.Confirmed {
		r.Meaning = answer.Read(said, answer.Direct)
	}
	if said, ok := comesToOne(r.Heard); ok {
		r.Meaning = answer.Read(said, answer.Direct)
	}
	a := statement(r.Meaning, r.source())
	a.Meeting, a.Member, a.Message, a.At, a.Seq = m.Number, r.From.ID, r.Message, r.At, r.Seq
	if err := tx.PutAnswer(ctx, a); err != nil {
		return nil, err
	}
	if r.Emoji {
		return nil, nil // they see their own reaction
	}
	return []Effect{React(receipt(a.Answer))}, nil
}

// answeredFor is the meeting that an answer is for. When two are open and nothing tells which, it is asked, once.
func answeredFor(ctx context.Context, tx *store.Tx, r *Request) (m store.Meeting, ask []Effect, err error) {
	asked := r.Scene.Asked()
	if r.Confirmed {
		r.Meaning = answer.Read(r.Words, answer.Direct) // what they had said, not the number that they say now
		for i, m := range asked {
			if r.Choice == i+1 || r.Choice > len(asked) && r.Choice == m.StartsAt.Day() {
				return m, nil, nil
			}
		}
		return m, nil, No(noSuchMeeting.With("number", r.Choice))
	}
	if named, ok := namedAmong(asked, r.Heard); ok && r.Subject.Meeting == 0 {
		return named, nil, nil
	}
	if r.Subject.Meeting == 0 && len(asked) > 1 && r.Ground != answer.Door {
		return m, []Effect{Choose(numberedLines(asked), len(asked))}, nil
	}
	m, err = r.Meeting(ctx, tx)
	return m, nil, err
}

// numberedLines asks which of several meetings is meant.
func numberedLines(meetings []store.Meeting) Body {
	lines := []Body{forWhich}
	for i, m := range meetings {
		lines = append(lines, joined{Plain(fmt.Sprintf("%d. ", i+1)), meetingLine.With("title", m.Title, "when", Hour(m.StartsAt))})
	}
	return Lines(lines...)
}

// statement is what a reading says for the roster.
func statement(m answer.Meaning, source string) store.Answer {
	a := store.Answer{Late: m.Late, Partial: m.Partial, Source: source}
	if m.Thumb {
		a.Source = "thumb"
	}
	switch m.Answer {
	case answer.Yes:
		a.Answer = store.Yes
	case answer.No:
		a.Answer = store.No
	case answer.Maybe:
		a.Answer = store.Maybe
	}
	others := append(append([]answer.Person{}, m.Guests...), m.Others...)
	a.Guests = len(others)
	if a.Answer == store.Yes && m.People-1 > a.Guests {
		a.Guests = m.People - 1
	}
	a.Guests = min(a.Guests, 99)
	for _, p := range others[:min(len(others), 99)] {
		if name := Name(p.Name); name != "" && length(name) <= MaxName {
			a.Named = append(a.Named, store.Guest{Name: name, Organisation: Name(p.Org)})
		}
	}
	return a
}

// source says by which way an answer came, since a quoted word is worth more than a thumb.
func (r Request) source() string {
	switch {
	case r.Emoji:
		return "reaction"
	case r.Slash:
		return "command"
	case r.Subject.Kind != "":
		return "reply"
	}
	return "word"
}

func receipt(answer string) string {
	switch answer {
	case store.No:
		return "💛"
	case store.Maybe:
		return "🤔"
	}
	return "✅"
}

var forWhich = Text{
	ES: "¿Para cuál? Responde con el número:",
	PT: "Para qual? Responda com o número:",
	EN: "Which one? Answer with its number:",
}

var tooLateToAnswer = Text{
	ES: "*{title}* ya pasó o se canceló, así que no anoto nada.",
	PT: "*{title}* já passou ou foi cancelado, então não anoto nada.",
	EN: "*{title}* is over or was cancelled, so I note nothing.",
}
