package main

import (
	"context"
	"fmt"
	"net"
	"regexp"
	"sync"

	"github.com/rs/zerolog"

	"comunidad/bot/page"
	"comunidad/bot/public"
)

var pagePath = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$`)

// checkPublic tells whether the public pages can be served as the configuration says: each under a path of its own, and
// somewhere.
func (c *Config) checkPublic(k *checker) {
	if host, port, err := net.SplitHostPort(c.Public); c.Public != "" && (err != nil || host == "" || port == "0") {
		k.wrong("$.public", "%q is no address: write one such as 127.0.0.1:8018, or nothing for no public page", c.Public)
	}
	paths := map[string]bool{}
	for i, community := range c.Communities {
		key := fmt.Sprintf("$.communities[%d].page.path", i)
		path := community.Page.Path
		switch {
		case path == "":
			continue
		case !pagePath.MatchString(path):
			k.wrong(key, "%q cannot end an address: write small letters, digits and hyphens, such as comunidad-m", path)
		case paths[path]:
			k.wrong(key, "another community has this path: each needs its own")
		case c.Public == "":
			k.wrong(key, "there is nowhere to serve it: write an address at `public`, such as 127.0.0.1:8018")
		}
		paths[path] = true
	}
	if c.Public != "" && len(paths) == 0 {
		k.wrong("$.public", "no community has a page: give one a `page` with a `path`, or leave `public` empty")
	}
}

// servePublic serves what communities show to everybody, if they do.
func servePublic(ctx context.Context, work *sync.WaitGroup, address string, shown []public.Community, log zerolog.Logger) error {
	if address == "" {
		return nil
	}
	l, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("the public page cannot be served (`public` in the configuration): %w", err)
	}
	work.Go(func() {
		if err := page.Serve(ctx, l, public.Pages(shown...)); err != nil {
			log.Error().Err(err).Msg("The public page stopped")
		}
	})
	return nil
}
