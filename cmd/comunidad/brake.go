package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/rs/zerolog"
)

// A bot that dies and is started again without end asks WhatsApp the same questions each time, which WhatsApp punishes.
const (
	mostStarts = 5
	startsIn   = 10 * time.Minute
)

// brake waits if the bot has been started too often, and says so.
func brake(ctx context.Context, config *Config, log zerolog.Logger) error {
	wait, err := noteStart(filepath.Join(config.Data, "starts.json"), time.Now())
	if err != nil || wait == 0 {
		return err
	}
	what := fmt.Sprintf("It was started %d times within %d minutes, and waits until %s before it connects: look in the log for what ends it.",
		mostStarts, int(startsIn.Minutes()), time.Now().Add(wait).Format("15:04"))
	log.Warn().Msg(what)
	if err := alertBy(config.Alert)(ctx, "comunidad: "+what); err != nil {
		log.Error().Msg("The alert failed")
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(wait):
		return nil
	}
}

// noteStart keeps that the bot was started, and says how long to wait before it goes on: 0 unless it is the sixth time within
// ten minutes. A file that cannot be read is as none, since it only makes us wait.
func noteStart(path string, now time.Time) (wait time.Duration, err error) {
	var before, starts []time.Time
	if text, err := os.ReadFile(path); err == nil {
		_ = json.Unmarshal(text, &before)
	}
	for _, at := range before {
		if age := now.Sub(at); age >= 0 && age < startsIn {
			starts = append(starts, at)
		}
	}
	if len(starts) >= mostStarts {
		starts = starts[len(starts)-mostStarts:]
		wait = starts[0].Add(startsIn).Sub(now)
	}
	text, err := json.Marshal(append(starts, now.Add(wait).UTC()))
	if err != nil {
		return 0, err
	}
	return wait, os.WriteFile(path, text, 0o600)
}
