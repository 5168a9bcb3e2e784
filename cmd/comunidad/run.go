package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/rs/zerolog"

	"comunidad/bot"
	"comunidad/bot/panel"
	"comunidad/bot/public"
	"comunidad/bot/whatsapp"
	"comunidad/commands"
	"comunidad/store"
)

type runCmd struct{}

// Run serves every community of the configuration until it is told to stop.
func (*runCmd) Run(ctx context.Context, cli *cli) error {
	config, err := LoadConfig(cli.Config)
	if err != nil {
		return err
	}
	log := logger(config.Log)
	unlock, err := lock(config.Data)
	if err != nil {
		return err
	}
	defer unlock()
	if err := brake(ctx, config, log); err != nil {
		return err
	}
	client, err := whatsapp.Open(ctx, whatsapp.Options{SessionPath: config.sessionPath(), Log: log})
	if err != nil {
		return err
	}
	bots, served, shown, closeAll, err := open(ctx, config, client, log)
	if err != nil {
		return errors.Join(err, client.Close())
	}
	var work sync.WaitGroup
	if err := servePanel(ctx, &work, config.Panel, served, log); err != nil {
		return errors.Join(err, closeAll(), client.Close())
	}
	if err := servePublic(ctx, &work, config.Public, shown, log); err != nil {
		return errors.Join(err, closeAll(), client.Close())
	}
	for _, b := range bots {
		work.Go(func() { b.Run(ctx) })
	}
	work.Go(func() { watch(ctx, client, config, log) })
	err = client.Run(ctx)
	err = inWords(client, err)
	if err == nil {
		work.Wait()
	}
	return errors.Join(err, closeAll(), client.Close())
}

// open opens the community of each group and lets the account serve it.
func open(ctx context.Context, config *Config, client *whatsapp.Client, log zerolog.Logger) (bots []*bot.Bot, served []panel.Community, shown []public.Community, closeAll func() error, err error) {
	var dbs []*store.DB
	closeAll = func() error {
		var errs []error
		for _, db := range dbs {
			errs = append(errs, db.Close())
		}
		return errors.Join(errs...)
	}
	go commands.Warm()
	for _, c := range config.Communities {
		if c.Group == "" {
			log.Warn().Str("community", c.Name).Msg("It has no group yet: write its id into the configuration; `comunidad groups` lists them")
			continue
		}
		c.rules.Panel = config.panelAddress()
		set, err := commands.All(c.rules)
		if err != nil {
			return nil, nil, nil, nil, errors.Join(err, closeAll())
		}
		db, err := store.Open(ctx, filepath.Join(config.folder(c), "bot.db"))
		if err != nil {
			return nil, nil, nil, nil, errors.Join(err, closeAll())
		}
		dbs = append(dbs, db)
		var community store.Community
		err = db.Write(ctx, time.Now(), func(tx *store.Tx) error {
			if err := tx.Found(ctx, c.Name, c.lang, c.zone); err != nil {
				return err
			}
			community, err = tx.Community(ctx)
			return err
		})
		if err != nil {
			return nil, nil, nil, nil, errors.Join(err, closeAll())
		}
		b := bot.New(db, set, client.Sender(c.Group), time.Now, log)
		b.Pace.Gap, b.Pace.Minute, b.Pace.Day, b.Pace.New = config.Pace.gap, config.Pace.Minute, config.Pace.Day, community.Since
		if err := client.Serve(c.Group, b); err != nil {
			return nil, nil, nil, nil, errors.Join(err, closeAll())
		}
		bots = append(bots, b)
		served = append(served, panel.Community{DB: db, Receive: b.Receive, Now: time.Now, State: func(lang store.Lang) string { return client.State().Say(lang) }, Rules: c.rules})
		if c.Page.Path != "" {
			shown = append(shown, public.Community{Path: c.Page.Path, Join: c.Page.Join, DB: db, Now: time.Now})
		}
	}
	if len(bots) == 0 {
		return nil, nil, nil, nil, errors.New("no community has a group yet: `comunidad groups` lists those that the account is in")
	}
	return bots, served, shown, closeAll, nil
}

// lock keeps a second bot away from the same folder: two would answer everyone twice, and take the line from each other.
func lock(dir string) (unlock func(), err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(filepath.Join(dir, "comunidad.lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(fmt.Errorf("another comunidad is running in %s: stop it first", dir), f.Close())
	}
	return func() { _ = f.Close() }, nil
}
