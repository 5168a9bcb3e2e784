package whatsapp

import (
	"go.mau.fi/whatsmeow/appstate"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/store"
)

// State is how the account stands with WhatsApp now.
func (c *Client) State() State {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.state.at(c.now())
}

// feel takes over what an event says of the connection, tells the log once when it has changed, and wakes whoever waits
// for it.
func (c *Client) feel(evt any) {
	c.mu.Lock()
	before := c.state
	c.state = before.after(evt, c.now())
	after := c.state
	c.mu.Unlock()
	c.rememberPhone(before.PhoneSeen, after.PhoneSeen)
	if after.Condition != before.Condition || !after.DirectUntil.Equal(before.DirectUntil) {
		c.tell(after)
	}
	if after.Condition == Banned && before.Condition != Banned {
		c.rememberBan(after.Until)
	}
	switch evt := evt.(type) {
	case *events.Connected:
		signal(c.connected)
		for _, g := range c.groups {
			g.bot.Awake()
		}
	case *events.AppStateSyncComplete:
		if evt.Name == appstate.WAPatchRegularLow { // it comes last
			signal(c.settled)
		}
	case events.PermanentDisconnect:
		select {
		case c.ended <- evt:
		default: // somebody is already about to look after it
		}
	}
}

// signal wakes whoever waits, and does not wait for them.
func signal(who chan<- struct{}) {
	select {
	case who <- struct{}{}:
	default:
	}
}

func (c *Client) tell(s State) {
	line := c.log.Error()
	switch s.Condition {
	case Connected, Connecting:
		line = c.log.Info()
	case Degraded:
		line = c.log.Warn()
	}
	if !s.Until.IsZero() {
		line = line.Time("until", s.Until)
	}
	line.Str("state", string(s.Condition)).Msg(s.Say(store.EN))
}
