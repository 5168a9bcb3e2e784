package whatsapp

import (
	"slices"

	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/store"
)

// again finds something we said for a phone that could not read it, from the outbox: after a restart too. It is given only
// in the chat it was said in, or whoever learned an id could have the group's messages sent to them.
func (c *Client) again(_, to types.JID, id types.MessageID) *waE2E.Message {
	for _, g := range c.groups {
		out, err := g.bot.Sent(c.life, id)
		if err != nil {
			continue
		}
		facts, _ := g.facts(c.now())
		at := place{group: g.id, mode: facts.mode, timer: facts.timer, direct: facts.timer}
		if seconds, ok := c.timers.find(out.To); ok {
			at.direct = seconds
		}
		chat, m, err := outgoing(out, at, c.now())
		if err != nil {
			return nil
		}
		if chat == g.id && to == g.id || chat != g.id && slices.Contains(c.bothNames(c.life, addresses(to)), store.Address(chat.String())) {
			if err := c.equip(c.life, chat, out, m); err == nil {
				return m
			}
		}
		return nil
	}
	return nil
}

// mayAskAgain refuses to repeat a group's message to somebody who is not in it any more.
func (c *Client) mayAskAgain(receipt *events.Receipt, _ types.MessageID, _ int, _ *waE2E.Message) bool {
	g := c.group(receipt.Chat)
	if g == nil || receipt.IsFromMe {
		return true
	}
	g.mu.Lock()
	people := g.what.people
	g.mu.Unlock()
	who := person(receipt.Sender)
	return people == nil || people[who] || people[c.other(c.life, who)] || c.self().is(who)
}
