package main

import (
	"context"
	"os/exec"
	"time"

	"github.com/rs/zerolog"

	"comunidad/bot/whatsapp"
	"comunidad/store"
)

// watch leaves word of how the bot stands, and alerts when WhatsApp has been out of reach for a while, or a person has to act.
func watch(ctx context.Context, client *whatsapp.Client, config *Config, log zerolog.Logger) {
	look := time.NewTicker(30 * time.Second)
	defer look.Stop()
	var told alarm
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
		if told.due(state) {
			alert(ctx, config, log, state.Say(store.EN))
		}
	}
}

// alarm is the sentence that somebody was last alerted with; empty when all is well.
type alarm string

// due tells whether to alert: each sentence once, until all is well again. What mends itself changes nothing.
func (a *alarm) due(s whatsapp.State) bool {
	switch {
	case s.Condition == whatsapp.Degraded || s.Condition == whatsapp.Connecting:
		return false
	case !s.Alarming():
		*a = ""
		return false
	}
	again := *a == alarm(s.Say(store.EN))
	*a = alarm(s.Say(store.EN))
	return !again
}

// alert tells whoever looks after the bot, by the command of the configuration: WhatsApp may be what is broken.
func alert(ctx context.Context, config *Config, log zerolog.Logger, what string) {
	log.Warn().Msg(what)
	if config.Alert == "" {
		return
	}
	if err := exec.CommandContext(ctx, config.Alert, "comunidad: "+what).Run(); err != nil {
		log.Error().Err(err).Msg("The alert command failed")
	}
}
