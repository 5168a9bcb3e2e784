package whatsapp

import (
	"fmt"

	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot"
	"comunidad/store"
)

// hearNewKeys lets the groups that somebody is in know that their phone has new keys. What that means, the Bot decides.
func (c *Client) hearNewKeys(evt *events.IdentityChange) bool {
	c.log.Warn().Msg("Somebody's phone has new keys: they changed or reinstalled it, or somebody took over their number")
	from := c.bothNames(c.life, addresses(evt.JID))
	if len(from) == 0 {
		return true
	}
	for _, g := range c.groups {
		has, err := g.bot.Has(c.life, from)
		if err != nil {
			return c.check(err)
		}
		in := bot.Incoming{From: from, Chat: store.Group, Kind: store.Rekeyed, ID: fmt.Sprintf("keys/%d", evt.Timestamp.UnixMilli()), At: evt.Timestamp}
		if has && !c.receive(g.bot, in) {
			return false
		}
	}
	return true
}
