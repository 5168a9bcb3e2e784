package watest

import (
	"context"
	"testing"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"
)

// Vote votes in a poll for options by their names.
func (m *Member) Vote(t testing.TB, poll *events.Message, options ...string) types.MessageID {
	t.Helper()
	ballot, err := m.BuildPollVote(context.Background(), &poll.Info, options)
	if err != nil {
		t.Fatalf("watest: %s votes: %v", m.Phone.Name, err)
	}
	return m.Send(t, poll.Info.Chat, ballot)
}

// Answer answers a native event, with so many guests besides. whatsmeow has no function for it.
func (m *Member) Answer(t testing.TB, event *events.Message, answer waE2E.EventResponseMessage_EventResponseType, guests int) types.MessageID {
	t.Helper()
	self := m.Store.GetLID()
	if event.Info.Sender.Server == types.DefaultUserServer {
		self = m.Store.GetJID()
	}
	plain := must(proto.Marshal(&waE2E.EventResponseMessage{
		Response: &answer, TimestampMS: proto.Int64(time.Now().UnixMilli()), ExtraGuestCount: proto.Int32(int32(guests)),
	}))
	//lint:ignore SA1019 whatsmeow has no other way to it, and the version is pinned
	sealed, iv, err := m.DangerousInternals().EncryptMsgSecret(context.Background(),
		self, event.Info.Chat, event.Info.Sender, event.Info.ID, whatsmeow.EncSecretEventResponse, plain)
	if err != nil {
		t.Fatalf("watest: %s answers an event: %v", m.Phone.Name, err)
	}
	return m.Send(t, event.Info.Chat, &waE2E.Message{EncEventResponseMessage: &waE2E.EncEventResponseMessage{
		EventCreationMessageKey: Key(event.Info.Chat, event.Info.Sender, event.Info.ID), EncPayload: sealed, EncIV: iv,
	}})
}
