package rehearsal

import (
	"encoding/json"
	"io"
	"strings"
	"time"
)

// Happening is something that people of the group or the bot did, as one object of --json.
type Happening struct {
	At       time.Time `json:"at"`
	Kind     string    `json:"kind"` // in, post, reply, react, dm, file, poll, edit, delete
	ID       string    `json:"id,omitempty"`
	From     string    `json:"from,omitempty"`
	To       string    `json:"to,omitempty"` // of a DM the person, of a reaction the message
	Chat     string    `json:"chat,omitempty"`
	Event    string    `json:"event,omitempty"` // of in: joined, left, edited, deleted, voted; empty for what is said
	Text     string    `json:"text,omitempty"`
	Emoji    string    `json:"emoji,omitempty"`
	Quotes   string    `json:"quotes,omitempty"`
	Mentions []string  `json:"mentions,omitempty"`
	Options  []string  `json:"options,omitempty"`
	Many     bool      `json:"many,omitempty"`
	Name     string    `json:"name,omitempty"`
	MIME     string    `json:"mime,omitempty"`
	Path     string    `json:"path,omitempty"`
	Key      string    `json:"key,omitempty"`
	Cause    string    `json:"cause,omitempty"`
}

// WriteJSON writes a happening as one line.
func (h Happening) WriteJSON(w io.Writer) error {
	h.At = h.At.UTC()
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(h)
}

// Line writes what the bot did as a transcript expects it: without the leading tab, further lines with one tab more.
// author names who wrote the message that it quotes.
func (h Happening) Line(author string) string {
	text := strings.ReplaceAll(h.Text, "\n", "\n\t\t")
	switch h.Kind {
	case "react":
		return h.Emoji
	case "reply":
		return "> " + author + " " + text
	case "post":
		return "📣 " + text
	case "dm":
		return "@" + h.To + " " + text
	case "file":
		if h.To == "" {
			return "📎 " + h.Name
		}
		return "📎 @" + h.To + " " + h.Name
	case "poll":
		return "📊 " + text + " (" + strings.Join(h.Options, " · ") + ")"
	case "edit":
		return "✏️ " + text
	case "delete":
		return "🗑️"
	}
	return text
}
