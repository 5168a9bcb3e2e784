package main

import (
	"context"
	"fmt"
	"net"
	"sync"

	"github.com/rs/zerolog"

	"comunidad/bot/page"
	"comunidad/bot/panel"
)

// checkPanel tells whether the panel may be served at an address; empty means that there is none.
func checkPanel(address string) error {
	if address == "" {
		return nil
	}
	host, port, err := net.SplitHostPort(address)
	if err != nil || host != "localhost" && !page.Loopback(host) || port == "0" {
		return fmt.Errorf("%q is not on this machine: write 127.0.0.1 and a port, such as 127.0.0.1:8017, or nothing for no panel", address)
	}
	return nil
}

// panelAddress is what links to the panel begin with.
func (c *Config) panelAddress() string {
	if c.Panel == "" {
		return ""
	}
	return "http://" + c.Panel
}

// servePanel serves the panel beside the bots, if there is to be one.
func servePanel(ctx context.Context, work *sync.WaitGroup, address string, served []panel.Community, log zerolog.Logger) error {
	if address == "" {
		return nil
	}
	l, err := page.Listen(address)
	if err != nil {
		return fmt.Errorf("the panel cannot be served (`panel` in the configuration): %w", err)
	}
	work.Go(func() {
		if err := page.Serve(ctx, l, panel.New(served...).Pages()); err != nil {
			log.Error().Err(err).Msg("The panel stopped")
		}
	})
	return nil
}
