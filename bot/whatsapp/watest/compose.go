package watest

import (
	"time"

	"go.mau.fi/util/random"
	"go.mau.fi/whatsmeow/proto/waCommon"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// What people send, as the official apps make it.

// Text is a plain text.
func Text(words string) *waE2E.Message {
	return &waE2E.Message{Conversation: proto.String(words)}
}

// Reply is a text that quotes a message.
func Reply(id types.MessageID, author types.JID, quoted *waE2E.Message, words string) *waE2E.Message {
	return &waE2E.Message{ExtendedTextMessage: &waE2E.ExtendedTextMessage{
		Text: proto.String(words),
		ContextInfo: &waE2E.ContextInfo{
			StanzaID: proto.String(id), Participant: proto.String(author.ToNonAD().String()), QuotedMessage: quoted,
		},
	}}
}

// Key names a message. Leave the author empty for one's own.
func Key(chat, author types.JID, id types.MessageID) *waCommon.MessageKey {
	key := &waCommon.MessageKey{
		RemoteJID: proto.String(chat.String()), ID: proto.String(id), FromMe: proto.Bool(author.IsEmpty()),
	}
	if !author.IsEmpty() && chat.Server == types.GroupServer {
		key.Participant = proto.String(author.ToNonAD().String())
	}
	return key
}

// Reaction is an emoji on a message. The empty emoji takes it back.
func Reaction(key *waCommon.MessageKey, emoji string) *waE2E.Message {
	return &waE2E.Message{ReactionMessage: &waE2E.ReactionMessage{
		Key: key, Text: proto.String(emoji), SenderTimestampMS: proto.Int64(time.Now().UnixMilli()),
	}}
}

// Edit replaces the words of one's own message.
func Edit(chat types.JID, id types.MessageID, words string) *waE2E.Message {
	return &waE2E.Message{EditedMessage: &waE2E.FutureProofMessage{Message: &waE2E.Message{
		ProtocolMessage: &waE2E.ProtocolMessage{
			Type: waE2E.ProtocolMessage_MESSAGE_EDIT.Enum(), Key: Key(chat, types.EmptyJID, id),
			EditedMessage: Text(words), TimestampMS: proto.Int64(time.Now().UnixMilli()),
		},
	}}}
}

// Revoke deletes a message for everyone: one's own, or anyone's if one is an admin.
func Revoke(key *waCommon.MessageKey) *waE2E.Message {
	return &waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{
		Type: waE2E.ProtocolMessage_REVOKE.Enum(), Key: key,
	}}
}

// Poll is a poll as the phones of 2026 send it (version 3). At most that many options may be chosen; zero
// is any number.
func Poll(question string, options []string, atMost int) *waE2E.Message {
	poll := &waE2E.PollCreationMessage{
		Name: proto.String(question), SelectableOptionsCount: proto.Uint32(uint32(atMost)),
	}
	for _, option := range options {
		poll.Options = append(poll.Options, &waE2E.PollCreationMessage_Option{OptionName: proto.String(option)})
	}
	return &waE2E.Message{PollCreationMessageV3: poll, MessageContextInfo: secretly()}
}

// Event is a native event.
func Event(name string, starts time.Time, place string) *waE2E.Message {
	event := &waE2E.EventMessage{
		Name: proto.String(name), StartTime: proto.Int64(starts.Unix()), ExtraGuestsAllowed: proto.Bool(true),
	}
	if place != "" {
		event.Location = &waE2E.LocationMessage{Name: proto.String(place)}
	}
	return &waE2E.Message{EventMessage: event, MessageContextInfo: secretly()}
}

// secretly is what polls and events carry so that only those in the chat can answer them.
func secretly() *waE2E.MessageContextInfo {
	return &waE2E.MessageContextInfo{MessageSecret: random.Bytes(32)}
}

// Words is the text of a message, "" if it has none.
func Words(m *waE2E.Message) string {
	if edited := m.GetEditedMessage().GetMessage().GetProtocolMessage().GetEditedMessage(); edited != nil {
		return Words(edited)
	}
	if p := m.GetProtocolMessage(); p.GetType() == waE2E.ProtocolMessage_MESSAGE_EDIT && p.GetEditedMessage() != nil {
		return Words(p.GetEditedMessage())
	}
	if words := m.GetConversation(); words != "" {
		return words
	}
	return m.GetExtendedTextMessage().GetText()
}
