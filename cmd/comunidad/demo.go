package main

import (
	"context"
	"errors"
	"os"

	"github.com/mattn/go-isatty"
	"github.com/rs/zerolog"

	"comunidad/bot/rehearsal"
	"comunidad/commands"
	"comunidad/store"
)

type demoCmd struct {
	Lang     string `help:"Language of the demo: es, pt or en." enum:"es,pt,en" default:"es"`
	Terminal bool   `help:"Stay in the terminal; this is also what happens when the input is no terminal." xor:"where"`
	Browser  bool   `help:"Serve the page whatever the input is." xor:"where"`
	Port     int    `help:"Port of the page on this machine; 0 takes one that is free." default:"0"`
}

// Run opens the demo: a page for the browser, or the terminal. It leaves nothing behind.
func (c *demoCmd) Run(ctx context.Context) error {
	rules := commands.DefaultRules()
	browser := c.Browser || !c.Terminal && isatty.IsTerminal(os.Stdin.Fd())
	var pages demoPages
	if browser {
		var err error
		if pages, err = openPages(c.Port); err != nil {
			return err
		}
		rules.Panel = pages.address(pages.panel)
	}
	go commands.Warm()
	set, err := commands.All(rules)
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
	lang, _ := store.ParseLang(c.Lang)
	if browser {
		err = pages.serve(ctx, stage, lang)
		return errors.Join(err, stage.Close(context.WithoutCancel(ctx)))
	}
	last, err := rehearsal.Seed(ctx, stage)
	if err != nil {
		return errors.Join(err, stage.Close(ctx))
	}
	err = rehearsal.NewDemo(stage, last, lang, os.Stdout).Run(ctx, os.Stdin)
	return errors.Join(err, stage.Close(ctx))
}
