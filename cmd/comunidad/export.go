package main

import (
	"context"
	"fmt"
	"time"

	"comunidad/store"
)

type exportCmd struct {
	Store string `help:"The community's folder." type:"path" default:"data" placeholder:"DIR"`
	Out   string `arg:"" help:"The folder to write to."`
}

// Run writes one CSV for each noun.
func (c *exportCmd) Run(ctx context.Context) error {
	db, err := openCommunity(ctx, c.Store)
	if err != nil {
		return err
	}
	defer db.Close()
	written, err := store.Export(ctx, db, c.Out, time.Now())
	if err != nil {
		return err
	}
	fmt.Printf("%d files in %s\n", written, c.Out)
	return nil
}
