package watest

import (
	"crypto/hkdf"
	"crypto/sha256"
	"fmt"
	"testing"
	"time"

	"go.mau.fi/util/random"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/gcmutil"
	"google.golang.org/protobuf/proto"
)

// Vote votes in a poll that the phone has heard, for options by their names.
func (p *Phone) Vote(t testing.TB, poll *Heard, options ...string) types.MessageID {
	t.Helper()
	return p.Send(t, poll.Chat, p.Ballot(poll, options...))
}

// Ballot is a vote in a poll that the phone has heard, sealed and not sent.
func (p *Phone) Ballot(poll *Heard, options ...string) *waE2E.Message {
	vote := &waE2E.PollVoteMessage{SelectedOptions: whatsmeow.HashPollOptions(options)}
	sealed, iv := p.sealSecret(poll, whatsmeow.EncSecretPollVote, vote)
	return &waE2E.Message{PollUpdateMessage: &waE2E.PollUpdateMessage{
		PollCreationMessageKey: Key(poll.Chat, poll.Sender, poll.ID),
		Vote:                   &waE2E.PollEncValue{EncPayload: sealed, EncIV: iv},
		SenderTimestampMS:      proto.Int64(time.Now().UnixMilli()),
	}}
}

// Answer answers a native event that the phone has heard, with so many guests besides.
func (p *Phone) Answer(t testing.TB, event *Heard, answer waE2E.EventResponseMessage_EventResponseType, guests int) types.MessageID {
	t.Helper()
	return p.Send(t, event.Chat, p.Response(event, answer, guests))
}

// Response is an answer to a native event that the phone has heard, sealed and not sent.
func (p *Phone) Response(event *Heard, answer waE2E.EventResponseMessage_EventResponseType, guests int) *waE2E.Message {
	sealed, iv := p.sealSecret(event, whatsmeow.EncSecretEventResponse, &waE2E.EventResponseMessage{
		Response: &answer, TimestampMS: proto.Int64(time.Now().UnixMilli()), ExtraGuestCount: proto.Int32(int32(guests)),
	})
	return &waE2E.Message{EncEventResponseMessage: &waE2E.EncEventResponseMessage{
		EventCreationMessageKey: Key(event.Chat, event.Sender, event.ID), EncPayload: sealed, EncIV: iv,
	}}
}

// sealSecret encrypts an answer with the secret that came in the message it answers. Both people go into the
// key under the names that the chat calls them by.
func (p *Phone) sealSecret(to *Heard, use whatsmeow.MsgSecretType, answer proto.Message) (sealed, iv []byte) {
	self, _ := p.named(to.Sender)
	info := fmt.Sprintf("%s%s%s%s", to.ID, to.Sender, self, use)
	key := must(hkdf.Key(sha256.New, to.Message.GetMessageContextInfo().GetMessageSecret(), nil, info, 32))
	iv = random.Bytes(12)
	context := fmt.Appendf(nil, "%s\x00%s", to.ID, self)
	return must(gcmutil.Encrypt(key, iv, must(proto.Marshal(answer)), context)), iv
}

// named is the phone's own name of the same kind as another's.
func (p *Phone) named(like types.JID) (name, other types.JID) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	return p.of.as(modeOf(like))
}
