package whatsapp

import (
	"fmt"
	"slices"

	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot"
	"comunidad/store"
)

// hear takes one event. It returns true when it is ours to answer for or nobody's; on false WhatsApp keeps it and sends it
// again. whatsmeow takes a panic for a success, and the message would be lost: so it is caught here.
func (c *Client) hear(evt any) (kept bool) {
	defer func() {
		if p := recover(); p != nil {
			c.log.Error().Str("event", fmt.Sprintf("%T", evt)).Str("panic", cause(p)).Msg("An event broke us")
			kept = false
		}
	}()
	c.feel(evt)
	switch evt := evt.(type) {
	case *events.Message:
		return c.hearMessage(evt)
	case *events.GroupInfo:
		return c.hearChange(evt)
	case *events.Receipt:
		return c.hearReceipt(evt)
	case *events.JoinedGroup:
		if g := c.group(evt.JID); g != nil {
			c.reread(g)
		} else if len(c.groups) > 0 {
			c.log.Warn().Msg("The bot was added to a group that it does not serve; it stays silent there")
		}
	case *events.UndecryptableMessage:
		c.log.Warn().Bool("unavailable", evt.IsUnavailable).Msg("A message could not be read; it was asked for again")
	case *events.IdentityChange:
		return c.hearNewKeys(evt)
	}
	return true
}

func (c *Client) hearMessage(evt *events.Message) bool {
	evt = c.open(evt)
	in, ok := incoming(evt, c.self())
	if !ok {
		return true
	}
	if len(c.groups) == 0 { // we are here to pair or to look around: whoever serves a group comes later
		return false
	}
	in.From = c.bothNames(c.life, in.From)
	b, err := c.concerned(evt, in)
	if b == nil || err != nil {
		return c.check(err)
	}
	if ok, err = c.complete(evt, b, &in); !ok || err != nil {
		return c.check(err)
	}
	return c.receive(b, in)
}

// concerned finds the Bot that a message is for; nil if none is.
func (c *Client) concerned(evt *events.Message, in bot.Incoming) (*bot.Bot, error) {
	if in.Chat == store.Direct {
		c.timers.learn(in.From, evt)
		return c.belongs(in)
	}
	if g := c.group(evt.Info.Chat); g != nil {
		return g.bot, nil
	}
	return nil, nil
}

// complete reads what a message does not say by itself: what is sealed in it, and what lies elsewhere. ok is false when
// nothing is left of it.
func (c *Client) complete(evt *events.Message, b *bot.Bot, in *bot.Incoming) (ok bool, err error) {
	switch in.Kind {
	case store.Voted:
		return c.readVote(evt, b, in)
	case store.Answered:
		return c.readAnswer(evt, in), nil
	case store.Planned: // its answers come for weeks
		return true, c.session.hold(c.life, in.ID, c.now())
	case store.Dropped:
		return c.fetch(evt, b, in)
	}
	return true, nil
}

func (c *Client) hearChange(evt *events.GroupInfo) bool {
	if len(c.groups) == 0 {
		return false
	}
	g := c.group(evt.JID)
	if g == nil {
		return true
	}
	me := c.self()
	g.change(evt, func(j types.JID) types.JID { return c.other(c.life, j) })
	if evt.Announce != nil {
		c.reread(g) // if only admins may write from now on, somebody should know in time
	}
	if slices.ContainsFunc(evt.Leave, me.is) || evt.Delete != nil {
		c.log.Error().Msg("The bot was taken out of a group that it serves: a person in the group has to add it again")
	}
	for _, in := range changes(evt, me, func(j types.JID) types.JID { return c.other(c.life, j) }) {
		if !c.receive(g.bot, in) {
			return false
		}
	}
	return true
}

func (c *Client) receive(b *bot.Bot, in bot.Incoming) bool { return c.check(b.Receive(c.life, in)) }

func (c *Client) check(err error) bool {
	if err != nil {
		c.log.Error().Str("error", redact(err.Error())).Msg("Not kept; WhatsApp will send it again")
	}
	return err == nil
}

// belongs finds the Bot that a direct message is for: the one it quotes, or else the first of whose group the person is.
// Whoever is in none is a stranger to the first.
func (c *Client) belongs(in bot.Incoming) (*bot.Bot, error) {
	if len(c.groups) == 1 {
		return c.groups[0].bot, nil
	}
	if in.Target != "" {
		for _, g := range c.groups {
			if _, err := g.bot.Sent(c.life, in.Target); err == nil {
				return g.bot, nil
			}
		}
	}
	for _, g := range c.groups {
		has, err := g.bot.Has(c.life, in.From)
		if has || err != nil {
			return g.bot, err
		}
	}
	return c.groups[0].bot, nil
}
