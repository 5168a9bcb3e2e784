package whatsapp

import (
	"context"
	"errors"
	"fmt"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"

	"comunidad/bot"
	"comunidad/store"
)

// answerWithin is how long WhatsApp may take to accept a message. Then it is tried again under the same id.
const answerWithin = 30 * time.Second

type sender struct {
	client *Client
	group  types.JID
}

// Sender is the way out of one group's Bot. The group has to be served before the first message is sent.
func (c *Client) Sender(groupID string) bot.Sender {
	id, _ := types.ParseJID(groupID)
	return &sender{client: c, group: id}
}

// Send implements bot.Sender.
func (s *sender) Send(ctx context.Context, out bot.Outgoing) error {
	c, g := s.client, s.client.group(s.group)
	if g == nil {
		return fmt.Errorf("%w: the group is not served", bot.Never)
	}
	if err := c.mayWrite(out); err != nil {
		return err
	}
	ctx = quietly(ctx)
	at, err := c.place(ctx, g, out)
	if err != nil {
		return c.judge(g, out, err)
	}
	out.TargetFrom = c.bothNames(ctx, out.TargetFrom)
	for i, who := range out.Mentions {
		out.Mentions[i] = c.bothNames(ctx, who)
	}
	to, m, err := outgoing(out, at, c.now())
	if err == nil {
		err = c.equip(ctx, to, out, m)
	}
	if errors.Is(err, bot.Never) {
		return err
	}
	if err != nil {
		return c.judge(g, out, err)
	}
	c.sending.Lock()
	defer c.sending.Unlock()
	turned, end := c.session.turn.begin(ctx)
	defer end()
	unsaid := c.speaks()
	flying, landed := c.flight.begin(turned, out.ID)
	defer landed()
	_, err = c.wa.SendMessage(flying, to, m, whatsmeow.SendRequestExtra{ID: out.ID, Timeout: c.answerWithin})
	if errors.Is(context.Cause(flying), errArrived) {
		return nil
	}
	if err != nil {
		unsaid()
	}
	return c.judge(g, out, err)
}

// equip gives a message what is not in its words: the document, or the secret of a poll.
func (c *Client) equip(ctx context.Context, to types.JID, out bot.Outgoing, m *waE2E.Message) error {
	switch out.Kind {
	case store.Sheet:
		return c.upload(ctx, out, m)
	case store.Poll:
		return c.secretly(ctx, to, out.ID, m)
	}
	return nil
}

// place gathers what has to be known of where a message goes.
func (c *Client) place(ctx context.Context, g *group, out bot.Outgoing) (place, error) {
	facts, err := c.known(ctx, g)
	at := place{group: g.id, mode: facts.mode, timer: facts.timer, direct: facts.timer}
	if seconds, ok := c.timers.find(out.To); ok {
		at.direct = seconds
	}
	return at, err
}

// mayWrite tells what keeps a message from being sent now, without trying.
func (c *Client) mayWrite(out bot.Outgoing) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.now()
	direct := out.Kind == store.DM || len(out.To) > 0
	switch {
	case c.state.Condition == Banned && c.state.Until.After(now):
		return &bot.Wait{Until: c.state.Until, Why: "WhatsApp has banned the account for a time"}
	case c.quiet.After(now):
		return &bot.Wait{Until: c.quiet, Why: "WhatsApp says that it is too much"}
	case direct && c.state.DirectUntil.After(now):
		return &bot.Wait{Until: c.state.DirectUntil, Why: "WhatsApp does not let the account write to people directly"}
	case !c.online():
		return bot.Offline
	}
	return nil
}
