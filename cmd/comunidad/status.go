package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"comunidad/bot/whatsapp"
	"comunidad/store"
)

type statusCmd struct{}

// standing is what a running bot leaves for whoever looks: how it stands with WhatsApp, and nothing about anybody.
type standing struct {
	At, Since          time.Time
	Condition, English string
	Spanish            string
	PhoneSeen          time.Time
	Unreadable         int
}

// stale is how old a report of a running bot can be.
const stale = 2 * time.Minute

// Run prints how the running bot stands. It fails when nobody is served, for machines that watch.
func (*statusCmd) Run(ctx context.Context, cli *cli) error {
	config, err := LoadConfig(cli.Config)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(statusPath(config))
	if errors.Is(err, fs.ErrNotExist) {
		return errors.New("the bot has never run here: start it with `comunidad run`")
	}
	var r standing
	if err == nil {
		err = json.Unmarshal(text, &r)
	}
	if err != nil {
		return err
	}
	if age := time.Since(r.At); age > stale {
		return fmt.Errorf("the bot is not running: it was last seen %s ago (%s)", age.Round(time.Minute), r.Condition)
	}
	fmt.Printf("%s since %s\n%s\n%s\n", r.Condition, r.Since.Local().Format("2006-01-02 15:04"), r.English, r.Spanish)
	if !r.PhoneSeen.IsZero() {
		fmt.Printf("The bot's phone was last seen online %s.\n", r.PhoneSeen.Local().Format("2006-01-02 15:04"))
	}
	if r.Unreadable > 0 {
		fmt.Printf("%d messages could not be read at first since the start; most come again.\n", r.Unreadable)
	}
	for _, c := range config.Communities {
		if err := countCommunity(ctx, config, c); err != nil {
			return err
		}
	}
	if r.Condition != string(whatsapp.Connected) {
		return errors.New("the bot does not reach WhatsApp")
	}
	return nil
}

func countCommunity(ctx context.Context, config *Config, c CommunityConfig) error {
	path := filepath.Join(config.folder(c), "bot.db")
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	db, err := store.Open(ctx, path)
	if err != nil {
		return err
	}
	defer db.Close()
	return db.Read(ctx, time.Now(), func(tx *store.Tx) error {
		waiting, failed, err := tx.CountIn(ctx)
		if err != nil {
			return err
		}
		owed, dead, err := tx.CountOut(ctx)
		if err != nil {
			return err
		}
		fmt.Printf("%s: %d messages wait, %d are owed, %d commands failed, %d messages were given up\n", c.Name, waiting, owed, failed, dead)
		return nil
	})
}

func statusPath(config *Config) string { return filepath.Join(config.Data, "status.json") }

// leaveStatus writes how the bot stands, whole or not at all.
func leaveStatus(path string, state whatsapp.State) error {
	text, err := json.Marshal(standing{
		At: time.Now().UTC(), Since: state.Since.UTC(), Condition: string(state.Condition), English: state.Say(store.EN), Spanish: state.Say(store.ES),
		PhoneSeen: state.PhoneSeen.UTC(), Unreadable: state.Unreadable,
	})
	if err != nil {
		return err
	}
	if err := os.WriteFile(path+".new", text, 0o600); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}
