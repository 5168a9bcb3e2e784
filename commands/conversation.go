package commands

import (
	"context"
	"regexp"
	"strconv"
	"strings"
	"time"

	"comunidad/commands/answer"
	"comunidad/store"
)

// aboutTopic is something said of a topic by its number: «1: contacto legal en Tapachula».
var aboutTopic = regexp.MustCompile(`^\s*(\d{1,2})\s*:\s*(\S(?s:.*))$`)

// hearNumbered hears «necesito 1: contacto legal»: with the topic's number and a colon it can mean nothing else.
func hearNumbered(h Heard, words Words) (string, bool) {
	said := labelled.FindStringSubmatch(h.Text)
	if said == nil || h.Emoji || h.Ground == answer.Human {
		return "", false
	}
	number, ok := opening(said[1], words)
	args := ofTopic.ReplaceAllString(strings.TrimSpace(number), "") + ": " + said[2]
	return args, ok && aboutTopic.MatchString(args)
}

// placed is the meeting and the conversation that a need or a resource comes from: the one that it numbers, while that
// meeting's harvest is taken, or where it is said while a meeting runs. 0 is none.
func placed(ctx context.Context, tx *store.Tx, r Request, text string) (meeting int64, topic int, rest string, err error) {
	if said := aboutTopic.FindStringSubmatch(text); said != nil {
		m, open, err := harvestOpen(ctx, tx, r.At)
		if err != nil || !open {
			return 0, 0, said[2], err
		}
		number, err := strconv.Atoi(said[1])
		if err != nil {
			return 0, 0, text, err
		}
		t, err := topicAt(ctx, tx, m.Number, number)
		return m.Number, t.Number, said[2], err
	}
	m, ok := r.Scene.Door()
	if !ok {
		return 0, 0, text, nil
	}
	topic, err = topicHere(ctx, tx, r, m)
	return m.Number, topic, text, err
}

// topicHere is the conversation that something belongs to which numbers none: that of the minute it quotes, or the one that
// runs in the room where the person said they are. 0 is the whole meeting.
func topicHere(ctx context.Context, tx *store.Tx, r Request, m store.Meeting) (int, error) {
	if number, pitch := strings.CutPrefix(r.Subject.Kind, AboutPitch); pitch && r.Subject.Meeting == m.Number {
		n, err := strconv.Atoi(number)
		if err != nil {
			return 0, nil
		}
		t, err := topicAt(ctx, tx, m.Number, n)
		if isRefusal(err) {
			return 0, nil
		}
		return t.Number, err
	}
	where, err := tx.Whereabouts(ctx, m.Number)
	if err != nil {
		return 0, err
	}
	room, known := where[r.From.ID]
	if !known {
		return 0, nil
	}
	slots, err := between(ctx, tx, m, r.At, r.At)
	for _, s := range slots {
		if s.Room == room {
			return s.Topic, err
		}
	}
	return 0, err
}

// between are the conversations that run at some time from one instant to another.
func between(ctx context.Context, tx *store.Tx, m store.Meeting, from, to time.Time) (running []store.Slot, err error) {
	turns, err := tx.Turns(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	slots, err := tx.Slots(ctx, m.Number)
	for _, s := range slots {
		if s.Turn >= len(turns) {
			continue
		}
		end := turns[s.Turn].EndsAt
		if !s.EndedAt.IsZero() {
			end = s.EndedAt
		}
		if !turns[s.Turn].StartsAt.After(to) && end.After(from) {
			running = append(running, s)
		}
	}
	return running, err
}

// seePeople counts who said that they are in each conversation, for its report, before that changes: it is the most that
// were there at once.
func seePeople(ctx context.Context, tx *store.Tx, m store.Meeting, until time.Time) error {
	since, err := tx.LastMove(ctx, m.Number)
	if err != nil || since.IsZero() {
		return err
	}
	where, err := tx.Whereabouts(ctx, m.Number)
	if err != nil {
		return err
	}
	slots, err := between(ctx, tx, m, since, until)
	if err != nil {
		return err
	}
	for _, s := range slots {
		people := 0
		for _, room := range where {
			if room == s.Room {
				people++
			}
		}
		if err := tx.SeePeople(ctx, m.Number, s.Topic, people); err != nil {
			return err
		}
	}
	return nil
}
