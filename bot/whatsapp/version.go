package whatsapp

import (
	"context"
	"net/http"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/store"
)

const noteVersion = "version"

// latest asks WhatsApp which version of its web client is the current one.
func latest(client *http.Client) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) {
		v, err := whatsmeow.GetLatestVersion(ctx, client)
		if err != nil {
			return "", err
		}
		return v.String(), nil
	}
}

// refresh says that we are WhatsApp Web's newest version: a build that gives its own is turned away after some four months.
// Without an answer, the last one that we had will do.
func (c *Client) refresh(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	name, err := c.version(ctx)
	if err != nil {
		c.log.Debug().Str("error", redact(err.Error())).Msg("WhatsApp's current version could not be found out; the last known one is used")
		name = c.session.note(c.life, noteVersion)
	}
	v, parseErr := store.ParseVersion(name)
	if parseErr != nil || !store.GetWAVersion().LessThan(v) {
		return
	}
	store.SetWAVersion(v)
	if err == nil {
		if err := c.session.remember(c.life, noteVersion, name); err != nil {
			c.log.Warn().Str("error", redact(err.Error())).Msg("WhatsApp's current version could not be kept")
		}
	}
}
