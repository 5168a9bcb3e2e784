package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"comunidad/bot/whatsapp"
	"comunidad/store"
)

type pairCmd struct {
	Phone string `help:"The bot's number, with country code: shows a code to type on the phone instead of a QR code." placeholder:"+52…"`
	Other bool   `name:"other-number" help:"Link another number than the bot has had until now."`
}

// Run links the account, with a QR code in the terminal or a code to type.
func (c *pairCmd) Run(ctx context.Context, cli *cli) error {
	client, err := openClient(ctx, cli)
	if err != nil {
		return err
	}
	if err := client.Pair(ctx, os.Stdout, c.Phone, c.Other); err != nil {
		return errors.Join(err, client.Close())
	}
	fmt.Println("Linked. `comunidad groups` lists the groups that the account is in.")
	return client.Close()
}

type groupsCmd struct{}

// Run lists the groups.
func (*groupsCmd) Run(ctx context.Context, cli *cli) error {
	client, err := openClient(ctx, cli)
	if err != nil {
		return err
	}
	groups, err := client.Groups(ctx)
	for _, g := range groups {
		note := ""
		if g.AdminsOnly && !g.Admin {
			note = "  (only admins may write there, and the bot is none)"
		}
		fmt.Printf("%-28s %4d  %s%s\n", g.ID, g.Size, g.Name, note)
	}
	if err == nil && len(groups) == 0 {
		fmt.Println("The account is in no group yet: add its number to yours.")
	}
	return errors.Join(inWords(client, err), client.Close())
}

// inWords says what to do about an account that is not linked.
func inWords(client *whatsapp.Client, err error) error {
	if errors.Is(err, whatsapp.ErrNotPaired) {
		return errors.New(client.State().Say(store.EN))
	}
	return err
}

// openClient opens the account's session as the configuration says.
func openClient(ctx context.Context, cli *cli) (*whatsapp.Client, error) {
	config, err := LoadConfig(cli.Config)
	if err != nil {
		return nil, err
	}
	return whatsapp.Open(ctx, whatsapp.Options{SessionPath: config.sessionPath(), Log: logger(config.Log)})
}
