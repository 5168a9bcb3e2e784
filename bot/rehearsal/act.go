package rehearsal

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"comunidad/bot"
	"comunidad/store"
)

// Act does one line of a transcript. A problem that the line itself is to blame for is a *SyntaxError.
func (s *Stage) Act(ctx context.Context, l Line) error {
	if l.Verb != nothing && len(s.waiting) > 0 { // from a play before this one
		if err := s.catchUp(ctx); err != nil {
			return err
		}
	}
	switch l.Verb {
	case nothing:
		return nil
	case Community:
		return s.found(ctx, l)
	case Now:
		t, _, err := parseNow(l.Text, s.zone)
		if err != nil {
			return err
		}
		if s.timeless {
			s.timeless = false
			s.turn(t)
			return nil
		}
		if t.Before(s.clock) {
			return &SyntaxError{Number: l.Number, Got: l.Text, Expected: "a time from " + s.Clock().Format("2006-01-02 15:04") + " on: the clock never goes back"}
		}
		return s.Until(ctx, t)
	case Wait:
		d, err := parseSpan(l.Text)
		if err != nil {
			return err
		}
		s.timeless = false
		return s.Until(ctx, s.clock.Add(d))
	case Join, JoinAdmin:
		return s.join(ctx, l.Member)
	case Leave:
		if _, known := s.people[l.Who]; !known {
			return &SyntaxError{Number: l.Number, Got: "leave " + l.Who, Expected: "somebody who joined before, by a member or facilitator line"}
		}
		s.Tell(Happening{At: s.clock, Kind: "in", Event: "left", From: l.Who, Chat: "group"})
		return s.arrive(ctx, delivery{In: s.incoming(l.Who, store.Group, store.LeftIt)})
	case Label:
		if s.last == "" {
			return &SyntaxError{Number: l.Number, Got: "label " + l.Text, Expected: "a post of the bot before it"}
		}
		return s.remember(remembered{ID: s.last, Label: l.Text})
	case Event:
		return s.plan(ctx, l)
	case Offline, Online, Redeliver, Crash, Restart:
		return s.fault(ctx, l)
	}
	return s.speak(ctx, l)
}

func (s *Stage) found(ctx context.Context, l Line) error {
	if s.founded {
		return &SyntaxError{Number: l.Number, Got: `community "` + l.Text + `"`, Expected: "one community line, the first of the transcript"}
	}
	s.founded = true
	f := DefaultFounding()
	f.Name = l.Text
	if l.Lang != "" {
		f.Lang = l.Lang
	}
	if l.Ref != "" {
		zone, err := time.LoadLocation(l.Ref)
		if err != nil {
			return &SyntaxError{Number: l.Number, Got: l.Ref, Expected: "a zone such as America/Mexico_City"}
		}
		f.Zone = zone
	}
	return s.Found(ctx, f)
}

// fault does to the bot what happens to programs.
func (s *Stage) fault(ctx context.Context, l Line) error {
	switch l.Verb {
	case Offline:
		return s.goOffline()
	case Online:
		return s.goOnline(ctx)
	case Redeliver:
		if s.recent == nil {
			return nil
		}
		return s.arrive(ctx, *s.recent)
	case Crash:
		s.crash = l.Text
		return nil
	}
	if s.bot != nil {
		if err := s.powerOut(); err != nil {
			return err
		}
	}
	if err := s.powerUp(ctx); err != nil {
		return err
	}
	return s.catchUp(ctx)
}

// speak says, reacts, votes, edits or deletes something.
func (s *Stage) speak(ctx context.Context, l Line) error {
	chat, where := store.Group, "group"
	if l.Direct {
		chat, where = store.Direct, "dm"
	}
	target, err := s.find(l)
	if err != nil {
		return err
	}
	if l.Verb == VoteOn {
		if err := s.votable(l, target); err != nil {
			return err
		}
	}
	kinds := map[Verb]store.InKind{
		Say: store.Said, ReactTo: store.Reacted, VoteOn: store.Voted, RSVP: store.Answered, Edit: store.Edited, Delete: store.Deleted, File: store.Dropped,
	}
	in := s.incoming(l.Who, chat, kinds[l.Verb])
	in.Text, in.Target = l.Text, s.told[target].wa
	in.Named = strings.Contains(strings.ToLower(l.Text), "@bot") || strings.Contains(strings.ToLower(l.Text), "@comunidad")
	h := Happening{At: s.clock, Kind: "in", ID: fmt.Sprintf("m%d", s.said), From: l.Who, Chat: where, Text: l.Text}
	known := remembered{WA: in.ID, ID: h.ID}
	switch l.Verb {
	case File:
		if err := s.attach(l, &in, &h); err != nil {
			return err
		}
	case RSVP:
		h.Event, h.To = "answered", target
	case Say:
		h.Quotes = target
		known.From, known.text = l.Who, l.Text
	case ReactTo:
		h.Event, h.Emoji, h.Text, h.To = "reacted", l.Text, "", target
	case VoteOn:
		h.Event, h.To = "voted", target
	case Edit:
		h.Event, h.To = "edited", target
	case Delete:
		h.Event, h.To = "deleted", target
	}
	if err := s.remember(known); err != nil {
		return err
	}
	if _, known := s.people[l.Who]; !known {
		s.people[l.Who] = Person{Handle: l.Who}
	}
	s.Tell(h)
	return s.arrive(ctx, delivery{In: in})
}

// votable tells what is wrong with a vote: options go by number, and a poll has only so many.
func (s *Stage) votable(l Line, target string) error {
	if strings.TrimSpace(l.Text) == "" {
		return nil // taken back
	}
	most := s.told[target].options
	for option := range strings.SplitSeq(l.Text, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(option))
		switch {
		case err != nil || n < 1:
			return &SyntaxError{Number: l.Number, Got: l.Text, Expected: "the numbers of options with commas between them, such as 1,3, or nothing to take a vote back"}
		case most > 0 && n > most:
			return &SyntaxError{Number: l.Number, Got: l.Text, Expected: fmt.Sprintf("numbers from 1 to %d: the poll has no more options", most)}
		}
	}
	return nil
}

// attach puts a document into a message. Only what the bot may read at all is handed on: lists, of up to a megabyte. Of what is
// no list, and of all in the group, only the caption is heard.
func (s *Stage) attach(l Line, in *bot.Incoming, h *Happening) error {
	path, caption, _ := strings.Cut(l.Text, " ")
	if !filepath.IsAbs(path) {
		path = filepath.Join(s.Files, path)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return &SyntaxError{Number: l.Number, Got: l.Text, Expected: "the path of a file, relative to the script: " + err.Error()}
	}
	h.Event, h.Text, h.Name = "file", caption, filepath.Base(path)
	in.Text = caption
	list := slices.Contains([]string{".csv", ".txt"}, strings.ToLower(filepath.Ext(path)))
	if caption != "" && (!l.Direct || !list && !bot.IsSheet(path)) {
		in.Kind = store.Said
		return nil
	}
	if len(data) <= 1<<20 && list {
		in.File = &store.File{Name: filepath.Base(path), Data: data}
	}
	return nil
}

var event = regexp.MustCompile(`^"([^"]*)" (\d{4}-\d\d-\d\d \d\d:\d\d)$`)

// plan posts a native WhatsApp event by hand.
func (s *Stage) plan(ctx context.Context, l Line) error {
	m := event.FindStringSubmatch(l.Text)
	if m == nil {
		return &SyntaxError{Number: l.Number, Got: l.Text, Expected: `event NAME "Title" 2026-06-04 10:00`}
	}
	start, _, err := parseNow(m[2], s.zone)
	if err != nil {
		return &SyntaxError{Number: l.Number, Got: l.Text, Expected: `event NAME "Title" 2026-06-04 10:00`}
	}
	in := s.incoming(l.Who, store.Group, store.Planned)
	in.Text, in.Target = m[1], strconv.FormatInt(start.UnixMilli(), 10)
	h := Happening{At: s.clock, Kind: "in", ID: fmt.Sprintf("m%d", s.said), From: l.Who, Chat: "group", Event: "event", Text: m[1]}
	if err := s.remember(remembered{WA: in.ID, ID: h.ID, From: l.Who, Event: true, text: m[1]}); err != nil {
		return err
	}
	s.Tell(h)
	return s.arrive(ctx, delivery{In: in})
}

// find gives the id shown of the message that a line refers to.
func (s *Stage) find(l Line) (string, error) {
	id := l.Ref
	switch {
	case id == "":
		return "", nil
	case id == "last" && l.Verb == RSVP:
		id = s.event
	case id == "last":
		id = s.last
	case id == "mine":
		id = s.mine[l.Who]
	case strings.HasPrefix(id, "#"):
		id = s.labels[id[1:]]
	}
	if _, ok := s.told[id]; !ok {
		return "", &SyntaxError{Number: l.Number, Got: l.Ref, Expected: "a message said before: last, mine, a label (#name) or an id from the output (m3, b7)"}
	}
	return id, nil
}

// Author names who wrote a message, by the id shown.
func (s *Stage) Author(id string) string { return s.told[id].from }
