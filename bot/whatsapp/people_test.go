package whatsapp

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"

	"comunidad/bot/whatsapp/watest"
)

// mention is a text that begins with a mention, as phones write it.
type mention struct {
	of    types.JID
	words string
}

func (m *mention) message() *waE2E.Message {
	return &waE2E.Message{ExtendedTextMessage: &waE2E.ExtendedTextMessage{
		Text:        proto.String("@" + m.of.User + m.words),
		ContextInfo: &waE2E.ContextInfo{MentionedJID: []string{m.of.String()}},
	}}
}

// self is what those in the group call the bot.
func (h *house) self() types.JID {
	for _, j := range h.group.Members() {
		if j == h.phone.LID() || j == h.phone.PN() {
			return j
		}
	}
	return types.EmptyJID
}

// names is what those in the group call somebody.
func names(m *watest.Member, h *house) (all []string) {
	for _, j := range h.group.Members() {
		if j == m.Phone.LID() || j == m.Phone.PN() {
			all = append(all, j.String())
		}
	}
	return all
}

// nothingSaidOf holds that the bot did not react to a message.
func (h *house) nothingSaidOf(t *testing.T, id types.MessageID) {
	t.Helper()
	for _, heard := range h.phone.Heard() {
		if heard.Message.GetReactionMessage().GetKey().GetID() == id {
			t.Errorf("the bot reacted to %s", id)
		}
	}
}

// discreet holds that nothing of anybody is in the log, and no name in the session.
func (h *house) discreet(t *testing.T, people []*watest.Member) {
	t.Helper()
	if err := h.client.session.tidy(t.Context()); err != nil {
		t.Fatal(err)
	}
	log := h.log.String()
	session := contents(t, filepath.Join(h.folder, "session.db")) + contents(t, filepath.Join(h.folder, "session.db-wal"))
	for _, m := range people {
		for _, trace := range []string{m.Phone.PN().User, m.Phone.LID().User, m.Phone.Name, h.group.JID.User, "quemarnos"} {
			if strings.Contains(log, trace) {
				t.Errorf("the log has %q", trace)
			}
		}
		if strings.Contains(session, m.Phone.Name) {
			t.Errorf("the session has the name %s", m.Phone.Name)
		}
	}
	if strings.Contains(session, "quemarnos") {
		t.Error("the session has what somebody said")
	}
}

func contents(t *testing.T, path string) string {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return string(raw)
}
