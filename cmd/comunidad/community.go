package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"comunidad/store"
)

// openCommunity opens the community in a folder for whoever only wants to look at it: where there is none, none is made.
func openCommunity(ctx context.Context, folder string) (*store.DB, error) {
	path := filepath.Join(folder, "bot.db")
	if _, err := os.Stat(path); err != nil {
		return nil, fmt.Errorf("there is no community in %s: run the bot, or import its history, first", folder)
	}
	return store.Open(ctx, path)
}
