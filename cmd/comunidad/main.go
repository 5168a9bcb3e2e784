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
	"github.com/rs/zerolog"
)

type cli struct {
	Config string `help:"The configuration." type:"path" default:"config.yaml" placeholder:"FILE"`

	Demo    demoCmd   `cmd:"" help:"Try the bot in an invented group: no phone number, no configuration."`
	Pair    pairCmd   `cmd:"" help:"Link the bot's WhatsApp account."`
	Groups  groupsCmd `cmd:"" help:"List the groups that the account is in, with their ids for the configuration."`
	Run     runCmd    `cmd:"" help:"Serve the communities of the configuration."`
	Status  statusCmd `cmd:"" help:"Say how the running bot stands with WhatsApp."`
	Doctor  doctorCmd `cmd:"" help:"Look for what is wrong, and say what to do about it."`
	Example configCmd `cmd:"" name:"config" help:"Print the example configuration, every key explained."`
	Export  exportCmd `cmd:"" help:"Write everything the community has as CSV files."`
	Play    playCmd   `cmd:"" help:"Play a conversation (.chat) through the real bot, without WhatsApp."`
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
	var c cli
	parser := kong.Parse(&c,
		kong.Name("comunidad"),
		kong.Description("A WhatsApp bot for communities of practice. Try it without a phone: comunidad demo"),
		kong.UsageOnError(),
		kong.BindTo(ctx, (*context.Context)(nil)),
	)
	err := parser.Run(&c)
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

// logger writes what happens to standard error: for people at a terminal, for machines elsewhere.
func logger(level string) zerolog.Logger {
	parsed, err := zerolog.ParseLevel(level)
	if err != nil {
		parsed = zerolog.InfoLevel
	}
	if info, err := os.Stderr.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
		return zerolog.New(zerolog.ConsoleWriter{Out: os.Stderr, TimeFormat: "15:04:05"}).Level(parsed).With().Timestamp().Logger()
	}
	return zerolog.New(os.Stderr).Level(parsed).With().Timestamp().Logger()
}
