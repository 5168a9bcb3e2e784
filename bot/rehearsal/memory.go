package rehearsal

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"comunidad/bot"
)

// remembered is a message as WhatsApp goes on knowing it, or a label on one. What a later play in the same folder can refer
// to is a line of such a thing each; the words are not among it: WhatsApp keeps those, and a rehearsal need not.
type remembered struct {
	WA      string `json:"wa,omitempty"`    // WhatsApp's id
	ID      string `json:"id"`              // the one shown
	From    string `json:"from,omitempty"`  // of what can be quoted
	Post    bool   `json:"post,omitempty"`  // of the bot, to the group
	Event   bool   `json:"event,omitempty"` // a native one
	Label   string `json:"label,omitempty"`
	Options int    `json:"options,omitempty"` // of a poll, how many
	text    string
}

// remember takes a message or a label into the conversation, for this play and those to come.
func (s *Stage) remember(r remembered) error {
	s.recall(r)
	line, err := json.Marshal(r)
	if err != nil {
		return err
	}
	if s.memory == nil {
		if s.memory, err = os.OpenFile(s.talk(), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600); err != nil {
			return err
		}
	}
	_, err = s.memory.Write(append(line, '\n'))
	return err
}

// recall puts it where lines of a transcript find it.
func (s *Stage) recall(r remembered) {
	if r.Label != "" {
		s.labels[r.Label] = r.ID
		return
	}
	s.ids[r.WA] = r.ID
	if n, err := strconv.Atoi(strings.TrimLeft(r.ID, "mb")); err == nil {
		if strings.HasPrefix(r.ID, "m") {
			s.said = max(s.said, n)
		} else {
			s.spoken = max(s.spoken, n)
		}
	}
	if r.From == "" {
		return
	}
	s.told[r.ID] = said{from: r.From, text: r.text, wa: r.WA, options: r.Options}
	switch {
	case r.From != "bot":
		s.mine[r.From] = r.ID
	case r.Post:
		s.last = r.ID
	}
	if r.Event {
		s.event = r.ID
	}
}

// recallAll knows the conversation of the plays before, and what WhatsApp still keeps from them for the bot.
func (s *Stage) recallAll() error {
	lines, err := os.ReadFile(s.talk())
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for line := range strings.Lines(string(lines)) {
		var r remembered
		if !strings.HasSuffix(line, "\n") { // the power went out while it was written
			return os.Truncate(s.talk(), int64(len(lines)-len(line)))
		}
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			return fmt.Errorf("%s: %w", s.talk(), err)
		}
		s.recall(r)
	}
	kept, err := os.ReadFile(s.mailbox())
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		err = json.Unmarshal(kept, &s.waiting)
	}
	s.said += len(s.waiting) // ids that were given and not shown are not given again
	return err
}

func (s *Stage) talk() string    { return filepath.Join(s.dir, "talk.jsonl") }
func (s *Stage) mailbox() string { return filepath.Join(s.dir, "waiting.json") }

// keepWaiting writes down what WhatsApp keeps for the bot.
func (s *Stage) keepWaiting() error {
	if len(s.waiting) == 0 {
		if err := os.Remove(s.mailbox()); !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return nil
	}
	kept, err := json.Marshal(s.waiting)
	if err != nil {
		return err
	}
	return os.WriteFile(s.mailbox(), kept, 0o600)
}

// delivery is something WhatsApp hands to the bot, with what the person's profile says when they join.
type delivery struct {
	In      bot.Incoming
	Profile *Person
}
