package whatsapp

import (
	"context"
	"errors"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
)

// keep does what has to be done now and then while the account is connected: it tells every Bot who is in its group, after
// each time that something may have been missed and once a day, shows WhatsApp that the device is in use, and throws away
// what whatsmeow keeps too long.
func (c *Client) keep(ctx context.Context) {
	daily := time.NewTicker(groupLasts)
	defer daily.Stop()
	var retry <-chan time.Time
	for {
		select {
		case <-ctx.Done():
			return
		case <-c.connected:
		case <-daily.C:
			c.show(ctx)
		case <-retry:
		}
		retry = nil
		if !c.online() {
			continue
		}
		if err := c.session.prune(ctx, c.now()); err != nil {
			c.log.Error().Str("error", redact(err.Error())).Msg("Old message secrets could not be thrown away")
		}
		for _, g := range c.groups {
			if err := c.sync(ctx, g); err != nil && ctx.Err() == nil {
				c.log.Warn().Str("error", redact(err.Error())).Msg("A group could not be read; later again")
				retry = time.After(quietFor)
			}
		}
	}
}

// show lets WhatsApp see the device for a moment: those that never show themselves are unlinked after some weeks.
func (c *Client) show(ctx context.Context) {
	for _, presence := range []types.Presence{types.PresenceAvailable, types.PresenceUnavailable} {
		if err := c.wa.SendPresence(ctx, presence); err != nil && !errors.Is(err, whatsmeow.ErrNoPushName) {
			c.log.Warn().Str("error", redact(err.Error())).Msg("The device could not be shown to WhatsApp")
			return
		}
	}
}
