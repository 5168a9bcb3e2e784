package whatsapp

import (
	"errors"
	"fmt"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"

	"comunidad/bot"
)

// readAnswer opens an answer to a native event. ok is false for what stays shut: what is about an event from before we came.
func (c *Client) readAnswer(evt *events.Message, in *bot.Incoming) (ok bool) {
	answer, ok := trySenders(c, evt, func(e *events.Message) (*waE2E.EventResponseMessage, error) {
		sealed, answer := e.Message.GetEncEventResponseMessage(), new(waE2E.EventResponseMessage)
		//lint:ignore SA1019 whatsmeow has no other way to it, and the version is pinned
		raw, err := c.wa.DangerousInternals().DecryptMsgSecret(c.life, e, whatsmeow.EncSecretEventResponse, sealed, sealed.GetEventCreationMessageKey())
		return answer, errors.Join(err, proto.Unmarshal(raw, answer))
	})
	in.Text = going(answer)
	return ok
}

// going writes an answer to an event as the Bot reads it. What takes an answer back is empty.
func going(answer *waE2E.EventResponseMessage) string {
	switch answer.GetResponse() {
	case waE2E.EventResponseMessage_GOING:
		if guests := min(answer.GetExtraGuestCount(), 99); guests > 0 {
			return fmt.Sprintf("going +%d", guests)
		}
		return "going"
	case waE2E.EventResponseMessage_MAYBE:
		return "maybe"
	case waE2E.EventResponseMessage_NOT_GOING:
		return "no"
	}
	return ""
}
