package watest

import (
	"cmp"
	"fmt"
	"testing"

	"go.mau.fi/libsignal/keys/prekey"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// said is what a phone remembers of what it said, for those who ask again.
type said struct {
	chat    types.JID
	message *waE2E.Message
}

// Say sends a text to a group or a person, and returns the message's id.
func (p *Phone) Say(t testing.TB, chat types.JID, words string) types.MessageID {
	t.Helper()
	return p.Send(t, chat, Text(words))
}

// Send sends a message to a group or a person, and returns its id.
func (p *Phone) Send(t testing.TB, chat types.JID, m *waE2E.Message) types.MessageID {
	t.Helper()
	p.s.mu.Lock()
	id := fmt.Sprintf("3AWATEST%08X", p.s.next())
	p.s.mu.Unlock()
	p.SendAs(t, chat, id, m)
	return id
}

// SendAs sends a message under an id of the test's choice, which may be one that was used before.
func (p *Phone) SendAs(t testing.TB, chat types.JID, id types.MessageID, m *waE2E.Message) {
	t.Helper()
	if err := p.post(chat, id, m); err != nil {
		t.Fatalf("watest: %s sends to %s: %v", p.Name, chat, err)
	}
}

func (p *Phone) post(chat types.JID, id types.MessageID, m *waE2E.Message) error {
	p.signal.Lock()
	defer p.signal.Unlock()
	stanza, err := p.compose(chat, id, m)
	if err != nil {
		return err
	}
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	p.spoken[id] = said{chat, m}
	code, _ := p.s.route(p.device, stanza)
	p.s.bump()
	if code != 0 {
		return fmt.Errorf("the server answered with error %d", code)
	}
	return nil
}

// compose makes a message as a client would send it.
func (p *Phone) compose(chat types.JID, id types.MessageID, m *waE2E.Message) (*node, error) {
	plain := must(proto.Marshal(m))
	stanza := &node{Tag: "message", Attrs: attrs{"id": id, "to": chat, "type": kindOf(m)}}
	if edit := editOf(m); edit != "" {
		stanza.Attrs["edit"] = edit
	}
	recipients, self := p.recipients(chat)
	var shared *node
	each := plain
	if chat.Server == types.GroupServer {
		enc, distribution, err := p.keys.sealForGroup(chat, self, plain)
		if err != nil {
			return nil, err
		}
		stanza.Attrs["addressing_mode"] = string(types.AddressingModeLID)
		shared = &enc
		each = must(proto.Marshal(&waE2E.Message{SenderKeyDistributionMessage: &waE2E.SenderKeyDistributionMessage{
			GroupID: proto.String(chat.String()), AxolotlSenderKeyDistributionMessage: distribution,
		}}))
	}
	var to []node
	for _, r := range recipients {
		body := each
		if shared != nil {
			if p.given[chat][r.lid] {
				continue
			}
			if p.given[chat] == nil {
				p.given[chat] = map[types.JID]bool{}
			}
			p.given[chat][r.lid] = true
		} else if r.own {
			body = must(proto.Marshal(&waE2E.Message{DeviceSentMessage: &waE2E.DeviceSentMessage{
				DestinationJID: proto.String(chat.String()), Message: m,
			}, MessageContextInfo: m.MessageContextInfo}))
		}
		enc, _, err := p.keys.seal(r.lid, r.bundle, body)
		if err != nil {
			return nil, err
		}
		to = append(to, node{Tag: "to", Attrs: attrs{"jid": r.lid}, Content: []node{enc}})
	}
	children := []node{{Tag: "participants", Content: to}}
	if shared != nil {
		children = append(children, *shared)
	}
	stanza.Content = children
	return stanza, nil
}

// recipient is a device that a phone writes to.
type recipient struct {
	lid    types.JID
	own    bool
	bundle func() *prekey.Bundle
}

// recipients are the devices in a chat that listen, but for the phone itself; and the phone's own LID.
func (p *Phone) recipients(chat types.JID) (list []recipient, self types.JID) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	people := []*account{p.of}
	if g := p.s.groups[chat]; g != nil {
		people = nil
		for _, m := range g.members {
			people = append(people, m.of)
		}
	} else if a := p.s.account(chat); a != nil && a != p.of {
		people = append(people, a)
	}
	for _, a := range people {
		for _, d := range a.devices {
			// Nobody will open what a deaf phone gets: a crowd would cost a session for each pair of its people.
			if d != p.device && (d.phone == nil || !d.phone.deaf) {
				list = append(list, recipient{lid: d.lid(), own: a == p.of, bundle: p.s.bundleOf(d)})
			}
		}
	}
	return list, p.device.lid()
}

// bundleOf fetches a device's bundle, when asked.
func (s *Server) bundleOf(d *device) func() *prekey.Bundle {
	return func() *prekey.Bundle {
		s.mu.Lock()
		defer s.mu.Unlock()
		b := d.bundle()
		s.lowWater(d)
		return b
	}
}

// kindOf is the type that clients write on the envelope.
func kindOf(m *waE2E.Message) string {
	switch {
	case m.ReactionMessage != nil || m.EncReactionMessage != nil:
		return "reaction"
	case m.PollCreationMessage != nil || m.PollCreationMessageV3 != nil || m.PollUpdateMessage != nil:
		return "poll"
	case m.EventMessage != nil || m.EncEventResponseMessage != nil:
		return "event"
	case m.ImageMessage != nil || m.DocumentMessage != nil || m.AudioMessage != nil || m.VideoMessage != nil || m.StickerMessage != nil:
		return "media"
	}
	return "text"
}

// editOf marks the messages that change another.
func editOf(m *waE2E.Message) string {
	p := cmp.Or(m.GetEditedMessage().GetMessage().GetProtocolMessage(), m.GetProtocolMessage())
	switch {
	case p.GetType() == waE2E.ProtocolMessage_MESSAGE_EDIT && p != nil:
		return string(types.EditAttributeMessageEdit)
	case p != nil && p.GetType() == waE2E.ProtocolMessage_REVOKE && p.GetKey().GetFromMe():
		return string(types.EditAttributeSenderRevoke)
	case p != nil && p.GetType() == waE2E.ProtocolMessage_REVOKE:
		return string(types.EditAttributeAdminRevoke)
	case m.ReactionMessage != nil && m.ReactionMessage.GetText() == "":
		return string(types.EditAttributeSenderRevoke)
	case m.PinInChatMessage != nil:
		return string(types.EditAttributePinInChat)
	}
	return ""
}
