package watest_test

import (
	"context"
	"testing"

	"comunidad/bot/whatsapp/watest"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types/events"
)

// How another package uses this one: a bot pairs, is put in a group and answers.
func TestUsage(t *testing.T) {
	t.Parallel()
	server := watest.New(t)
	phone := server.Phone(t, "5491155550000", "Bot")

	client := whatsmeow.NewClient(watest.NewDevice(), nil) // the bot's own client and store
	client.AddEventHandler(func(event any) {
		if m, ok := event.(*events.Message); ok && watest.Words(m.Message) == "/ping" {
			// No look at the error: the test may end after Ana hears this and before the bot hears the ack.
			client.SendMessage(context.Background(), m.Info.Chat, watest.Text("pong"))
		}
	})
	server.Link(t, client, phone)

	ana := server.Member(t, "", "Ana")
	group := server.Group("Community", ana, phone)
	ana.Say(t, group.JID, "/ping")
	ana.Inbox.AwaitText(t, "pong")

	server.Line(phone).Drop() // and again after a power cut
	ana.Say(t, group.JID, "/ping")
	ana.Inbox.AwaitText(t, "pong")
	if unknown := server.Unknown(); len(unknown) > 0 {
		t.Errorf("unknown IQs: %v", unknown)
	}
}
