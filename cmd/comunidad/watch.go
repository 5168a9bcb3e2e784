package main

import (
	"context"
	"strings"
	"time"

	"github.com/rs/zerolog"

	"comunidad/bot/whatsapp"
	"comunidad/store"
)

// watch leaves word of how the bot stands, and alerts as the configuration says when WhatsApp has been out of reach for a
// while, or a person has to act.
func watch(ctx context.Context, client *whatsapp.Client, config *Config, log zerolog.Logger) {
	look := time.NewTicker(30 * time.Second)
	defer look.Stop()
	alarm := &alarm{tell: alertBy(config.Alert)}
	for {
		select {
		case <-ctx.Done():
			return
		case <-look.C:
		}
		state := client.State()
		if err := leaveStatus(statusPath(config), state); err != nil {
			log.Error().Err(err).Msg("The status could not be written")
		}
		news, err := alarm.heed(ctx, state)
		if news {
			log.Warn().Str("state", string(state.Condition)).Msg(state.Say(store.EN))
		}
		if err != nil {
			log.Error().Str("error", strings.ReplaceAll(err.Error(), config.Alert, "[alert]")).Msg("The alert failed; it is tried again")
		}
	}
}
