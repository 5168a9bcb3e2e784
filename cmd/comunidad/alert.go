package main

import (
	"context"
	"fmt"
	"net/http"
	"os/exec"
	"strings"
	"time"

	"comunidad/bot/whatsapp"
	"comunidad/store"
)

// alarm reaches whoever runs the bot by another way than WhatsApp: once for each thing that is wrong, and once when all is
// well again.
type alarm struct {
	told string // the sentence that was told last; empty while all is well
	tell func(ctx context.Context, text string) error
}

// heed tells how the bot stands if that is news. What mends itself is none; what could not be told is told the next time.
func (a *alarm) heed(ctx context.Context, state whatsapp.State) (news bool, err error) {
	text, wrong := state.Say(store.EN), ""
	if state.Alarming() {
		wrong = text
	}
	if state.Condition == whatsapp.Degraded || state.Condition == whatsapp.Connecting || wrong == a.told {
		return false, nil
	}
	if err := a.tell(ctx, "comunidad: "+text); err != nil {
		return true, fmt.Errorf("the alert could not be sent: %w", err)
	}
	a.told = wrong
	return true, nil
}

// alertWithin is how long an alert may take: whoever watches must not be held up by it.
const alertWithin = 20 * time.Second

// alertBy is the way that the configuration names: an address that is posted to, or a command. Empty: nobody is told.
func alertBy(way string) func(ctx context.Context, text string) error {
	return func(ctx context.Context, text string) error {
		ctx, cancel := context.WithTimeout(ctx, alertWithin)
		defer cancel()
		switch {
		case way == "":
			return nil
		case !strings.HasPrefix(way, "https://") && !strings.HasPrefix(way, "http://"):
			return exec.CommandContext(ctx, way, text).Run()
		}
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, way, strings.NewReader(text))
		if err != nil {
			return err
		}
		r.Header.Set("Content-Type", "text/plain; charset=utf-8")
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			return err
		}
		defer answer.Body.Close()
		if answer.StatusCode >= 300 {
			return fmt.Errorf("the address answered %s", answer.Status)
		}
		return nil
	}
}
