// Command comunidad is a WhatsApp bot for communities of practice. This package wires the others together: subcommands,
// configuration and signals. It is the only one that knows all of them.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"
)

type cli struct {
	Demo   demoCmd   `cmd:"" help:"Try the bot in an invented group: no phone number, no configuration."`
	Play   playCmd   `cmd:"" help:"Play a conversation (.chat) through the real bot, without WhatsApp."`
	Export exportCmd `cmd:"" help:"Write everything the community has as CSV files."`
}

// exit ends the program with a code of its own, after saying why.
type exit struct {
	code int
	err  error
}

func (e exit) Error() string { return e.err.Error() }
func (e exit) Unwrap() error { return e.err }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	parser := kong.Parse(&cli{},
		kong.Name("comunidad"),
		kong.Description("A WhatsApp bot for communities of practice. Try it without a phone: comunidad demo"),
		kong.UsageOnError(),
		kong.BindTo(ctx, (*context.Context)(nil)),
	)
	err := parser.Run()
	if err == nil {
		return
	}
	fmt.Fprintln(os.Stderr, "comunidad:", err)
	code := 1
	var with exit
	if errors.As(err, &with) {
		code = with.code
	}
	os.Exit(code)
}
