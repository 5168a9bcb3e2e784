package whatsapp

import (
	"testing"

	"go.mau.fi/whatsmeow/proto/waE2E"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	"comunidad/store"
)

// hearAll reads a message as everything it could be taken for.
func hearAll(t testing.TB, m *waE2E.Message) {
	evt := inGroup(m)
	in, ok := incoming(evt, me)
	if ok && (in.ID == "" || len(in.From) == 0 || in.Kind == "" || in.Kind != store.Said && in.Target == "") {
		t.Errorf("%v was heard as %+v", m, in)
	}
	if ok && in.Text == "" && in.Kind != store.Reacted && in.Kind != store.Deleted && in.Kind != store.Voted && in.Kind != store.Answered && !in.Named {
		t.Errorf("%v says nothing and was heard as %+v", m, in)
	}
	asEdit(m, m.GetSecretEncryptedMessage())
	new(timers).learn(in.From, evt)
}

// Every kind of message that WhatsApp has, empty, with empty parts, and inside of each wrapping.
func TestEveryKindOfMessage(t *testing.T) {
	fields := new(waE2E.Message).ProtoReflect().Descriptor().Fields()
	for i := range fields.Len() {
		field := fields.Get(i)
		if field.Kind() != protoreflect.MessageKind || field.IsList() {
			continue
		}
		for depth := range 4 {
			m := new(waE2E.Message)
			grow(m.ProtoReflect(), field, depth)
			hearAll(t, m)
			for _, wrap := range []*waE2E.Message{
				{EphemeralMessage: wrapped(m)}, {EditedMessage: wrapped(m)}, {ViewOnceMessage: wrapped(m)},
				{DeviceSentMessage: &waE2E.DeviceSentMessage{Message: m}},
				{ProtocolMessage: &waE2E.ProtocolMessage{Type: waE2E.ProtocolMessage_MESSAGE_EDIT.Enum(), EditedMessage: m}},
			} {
				hearAll(t, wrap)
			}
		}
	}
}

// grow sets a field to an empty message, and that one's fields too, to a depth.
func grow(m protoreflect.Message, field protoreflect.FieldDescriptor, depth int) {
	inner := m.Mutable(field).Message()
	if depth == 0 {
		return
	}
	fields := inner.Descriptor().Fields()
	for i := range fields.Len() {
		if f := fields.Get(i); f.Kind() == protoreflect.MessageKind && !f.IsList() && !f.IsMap() {
			grow(inner, f, min(depth-1, 1))
		}
	}
}

func FuzzIncoming(f *testing.F) {
	for _, m := range []*waE2E.Message{
		{Conversation: proto.String("voy")}, reacts("👍"), edit(nil, "x"), revoke(nil), {EphemeralMessage: wrapped(edit(nil, "x"))},
		extended("@5491100000099 voy", &waE2E.ContextInfo{StanzaID: proto.String("OLD"), MentionedJID: []string{"5491100000099@s.whatsapp.net", "@", "a@b@lid", ":::@lid", "1.2.3@lid"}}),
	} {
		raw, err := proto.Marshal(m)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		m := new(waE2E.Message)
		if proto.Unmarshal(raw, m) == nil {
			hearAll(t, m)
		}
	})
}
