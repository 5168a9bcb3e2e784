package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"comunidad/commands"
	"comunidad/store"
)

type importCmd struct {
	History       importHistoryCmd       `cmd:"" help:"Meetings held before the bot: date,country,attendees."`
	Members       importMembersCmd       `cmd:"" help:"People: name,organisation,country,language,city."`
	Organisations importOrganisationsCmd `cmd:"" help:"Organisations: name."`
	Ties          importTiesCmd          `cmd:"" help:"Ties between organisations: organisation_a,organisation_b,since,kind."`
}

// importOf is what every import is told.
type importOf struct {
	Store  string `help:"The community's folder." type:"path" default:"data" placeholder:"DIR"`
	DryRun bool   `help:"Show what would happen, and do nothing."`
	File   string `arg:"" help:"The CSV, or - for standard input."`
}

type (
	importHistoryCmd       struct{ importOf }
	importMembersCmd       struct{ importOf }
	importOrganisationsCmd struct{ importOf }
	importTiesCmd          struct{ importOf }
)

// Run imports meetings of the past.
func (c *importHistoryCmd) Run(ctx context.Context) error { return c.run(ctx, commands.ImportHistory) }

// Run imports people.
func (c *importMembersCmd) Run(ctx context.Context) error { return c.run(ctx, commands.ImportMembers) }

// Run imports organisations.
func (c *importOrganisationsCmd) Run(ctx context.Context) error {
	return c.run(ctx, commands.ImportOrganisations)
}

// Run imports ties between organisations.
func (c *importTiesCmd) Run(ctx context.Context) error { return c.run(ctx, commands.ImportTies) }

// errDry takes back what a dry run did.
var errDry = errors.New("dry run")

func (c *importOf) run(ctx context.Context, take func(context.Context, *store.Tx, io.Reader) (commands.Import, error)) error {
	var from io.Reader = os.Stdin
	if c.File != "-" {
		f, err := os.Open(c.File)
		if err != nil {
			return err
		}
		defer f.Close()
		from = f
	}
	dir, forget, err := c.dir()
	if err != nil {
		return err
	}
	defer forget()
	db, err := store.Open(ctx, filepath.Join(dir, "bot.db"))
	if err != nil {
		return err
	}
	var done commands.Import
	err = db.Write(ctx, time.Now(), func(tx *store.Tx) (err error) {
		if err := foundIfNew(ctx, tx); err != nil {
			return err
		}
		if done, err = take(ctx, tx, from); err == nil && c.DryRun {
			err = errDry
		}
		return err
	})
	err = errors.Join(err, db.Close())
	if err != nil && !errors.Is(err, errDry) {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	for _, line := range done.Lines {
		fmt.Println(line)
	}
	fmt.Println(done.Say())
	if c.DryRun {
		fmt.Println("This was a dry run: nothing has changed.")
	}
	return nil
}

// dir is the community's folder; a dry run makes none where there is none.
func (c *importOf) dir() (dir string, forget func(), err error) {
	if _, err := os.Stat(filepath.Join(c.Store, "bot.db")); c.DryRun && errors.Is(err, fs.ErrNotExist) {
		return stageDir("")
	}
	return c.Store, func() {}, nil
}

// foundIfNew founds the community of a folder that has none yet, with what the example configuration says. The next run
// writes what the configuration says.
func foundIfNew(ctx context.Context, tx *store.Tx) error {
	if _, err := tx.Community(ctx); !errors.Is(err, store.ErrNotFound) {
		return err
	}
	c := communityDefaults()
	zone, err := time.LoadLocation(c.Zone)
	if err != nil {
		return err
	}
	return tx.Found(ctx, c.Name, store.Lang(c.Language), zone)
}
