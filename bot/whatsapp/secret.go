package whatsapp

import (
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"
)

// open decrypts the forms that are sealed once more with the secret of the message they are about: reactions in the
// announcement groups of communities, and edits by newer phones. What cannot be opened stays shut, and says nothing.
func (c *Client) open(evt *events.Message) *events.Message {
	m := unwrap(evt.Message)
	var opened *waE2E.Message
	switch {
	case m.GetEncReactionMessage() != nil:
		opened, _ = trySenders(c, evt, func(e *events.Message) (*waE2E.Message, error) {
			reaction, err := c.wa.DecryptReaction(c.life, e)
			if err != nil {
				return nil, err
			}
			reaction.Key = e.Message.GetEncReactionMessage().GetTargetMessageKey()
			return &waE2E.Message{ReactionMessage: reaction}, nil
		})
	case m.GetSecretEncryptedMessage().GetSecretEncType() == waE2E.SecretEncryptedMessage_MESSAGE_EDIT:
		opened, _ = trySenders(c, evt, func(e *events.Message) (*waE2E.Message, error) {
			return c.wa.DecryptSecretEncryptedMessage(c.life, e)
		})
		opened = asEdit(opened, m.GetSecretEncryptedMessage())
	}
	if opened == nil {
		return evt
	}
	out := *evt
	out.Message = opened
	return &out
}

// trySenders tries both names of the sender: the seal depends on which of them the phone went by. What cannot be opened is
// counted, and nothing else is told of it.
func trySenders[M any](c *Client, evt *events.Message, decrypt func(*events.Message) (M, error)) (opened M, ok bool) {
	try := *evt
	try.Message = unwrap(evt.Message)
	opened, err := decrypt(&try)
	if err != nil && !evt.Info.SenderAlt.IsEmpty() {
		try.Info.Sender = evt.Info.SenderAlt
		opened, err = decrypt(&try)
	}
	if err != nil {
		c.log.Warn().Int64("so_far", c.shut.Add(1)).Msg("A sealed vote, answer, edit or reaction could not be opened")
	}
	return opened, err == nil
}

// asEdit gives a sealed edit the form of an open one: some phones seal only the new text.
func asEdit(opened *waE2E.Message, sealed *waE2E.SecretEncryptedMessage) *waE2E.Message {
	if opened == nil || unwrap(opened).GetProtocolMessage() != nil {
		return opened
	}
	return &waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{
		Type: waE2E.ProtocolMessage_MESSAGE_EDIT.Enum(), Key: proto.CloneOf(sealed.GetTargetMessageKey()), EditedMessage: opened,
	}}
}
