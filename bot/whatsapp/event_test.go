package whatsapp

import (
	"testing"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"

	"comunidad/bot/whatsapp/watest"
)

func TestNativeEvent(t *testing.T) {
	inBothModes(t, func(t *testing.T, h *house, m []*watest.Member) {
		marta, rosa := m[0], m[1]
		id := marta.Send(t, h.group.JID, watest.Event("Encuentro 13", time.Unix(1_780_574_400, 0), "Zoom"))
		event := watest.Await(t, rosa.Inbox, func(e *events.Message) bool { return e.Message.GetEventMessage() != nil })
		expect(t, "the event", h.heard(t), `event "Encuentro 13" on 1780574400000`)
		for _, c := range []struct {
			answer waE2E.EventResponseMessage_EventResponseType
			guests int
			want   string
		}{
			{waE2E.EventResponseMessage_GOING, 0, "going"}, {waE2E.EventResponseMessage_GOING, 2, "going +2"}, {waE2E.EventResponseMessage_GOING, 5000, "going +99"},
			{waE2E.EventResponseMessage_MAYBE, 1, "maybe"}, {waE2E.EventResponseMessage_NOT_GOING, 0, "no"}, {waE2E.EventResponseMessage_UNKNOWN, 0, ""},
		} {
			rosa.Answer(t, event, c.answer, c.guests)
			expect(t, "an answer", h.heard(t), `answered "`+c.want+`" on `+id)
		}
		for _, self := range []types.JID{rosa.Phone.LID(), rosa.Phone.PN()} {
			sealed, iv := sealAs(t, h, rosa, self, event.Info.Sender, id, whatsmeow.EncSecretEventResponse,
				&waE2E.EventResponseMessage{Response: waE2E.EventResponseMessage_MAYBE.Enum()})
			rosa.Send(t, h.group.JID, &waE2E.Message{EncEventResponseMessage: &waE2E.EncEventResponseMessage{
				EventCreationMessageKey: watest.Key(h.group.JID, event.Info.Sender, id), EncPayload: sealed, EncIV: iv,
			}})
			expect(t, "mixed names", h.heard(t), `answered "maybe" on `+id)
		}
		h = h.restart(t)
		h.muchIsSaid(t)
		rosa.Answer(t, event, waE2E.EventResponseMessage_GOING, 1)
		expect(t, "after a restart", h.heard(t), `answered "going +1" on `+id)

		off := watest.Event("Encuentro 13", time.Unix(1_780_574_400, 0), "")
		off.EventMessage.IsCanceled = proto.Bool(true)
		marta.Send(t, h.group.JID, off)
		marta.Send(t, h.phone.LID(), watest.Event("A solas", time.Unix(1_780_574_400, 0), ""))
		rosa.Send(t, h.group.JID, &waE2E.Message{EncEventResponseMessage: &waE2E.EncEventResponseMessage{
			EventCreationMessageKey: watest.Key(h.group.JID, marta.Phone.LID(), "NONE"), EncPayload: []byte("x"), EncIV: make([]byte, 12),
		}})
		expect(t, "what is none", h.heard(t))
		h.log.await(t, `"so_far":1`)
		h.discreet(t, m)
	}, "Marta", "Rosa")
}
