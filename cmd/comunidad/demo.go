package main

import (
	"context"
	"errors"
	"os"

	"github.com/rs/zerolog"

	"comunidad/bot/rehearsal"
	"comunidad/commands"
	"comunidad/store"
)

type demoCmd struct {
	Lang string `help:"Language of the demo: es, pt or en." enum:"es,pt,en" default:"es"`
}

// Run opens the demo in the terminal. It leaves nothing behind.
func (c *demoCmd) Run(ctx context.Context) error {
	set, err := commands.All(commands.DefaultRules())
	if err != nil {
		return err
	}
	dir, forget, err := stageDir("")
	if err != nil {
		return err
	}
	defer forget()
	stage, err := rehearsal.NewStage(ctx, dir, set, zerolog.Nop())
	if err != nil {
		return err
	}
	last, err := rehearsal.Seed(ctx, stage)
	if err != nil {
		return errors.Join(err, stage.Close(ctx))
	}
	lang, _ := store.ParseLang(c.Lang)
	err = rehearsal.NewDemo(stage, last, lang, os.Stdout).Run(ctx, os.Stdin)
	return errors.Join(err, stage.Close(ctx))
}
