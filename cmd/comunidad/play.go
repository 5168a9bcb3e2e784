package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/rs/zerolog"

	"comunidad/bot/rehearsal"
	"comunidad/commands"
)

type playCmd struct {
	JSON   bool   `help:"Print everything that happens as one JSON object a line."`
	Store  string `help:"Keep the community in this folder, and go on from what is there." type:"path" placeholder:"DIR"`
	Update bool   `help:"Write what the bot really does into the file."`
	File   string `arg:"" help:"The conversation, or - to talk with the bot line by line."`
}

// Run plays the file. Exit 0: as expected; 1: it differs; 2: it is no transcript.
func (c *playCmd) Run(ctx context.Context) error {
	set, err := commands.All(commands.DefaultRules())
	if err != nil {
		return err
	}
	dir, forget, err := stageDir(c.Store)
	if err != nil {
		return err
	}
	defer forget()
	log := zerolog.New(os.Stderr).Level(zerolog.WarnLevel)
	stage, err := rehearsal.NewStage(ctx, dir, set, log)
	if err != nil {
		return err
	}
	stage.Files = filepath.Dir(c.File)
	play := &rehearsal.Play{Stage: stage, File: c.File, Heard: c.printer(stage)}
	err = errors.Join(c.play(ctx, play), stage.Close(ctx))
	var syntax *rehearsal.SyntaxError
	if errors.As(err, &syntax) {
		return exit{2, syntax}
	}
	return err
}

func (c *playCmd) play(ctx context.Context, play *rehearsal.Play) error {
	if c.File == "-" {
		play.File = "stdin"
		return play.Run(ctx, os.Stdin)
	}
	script, err := os.ReadFile(c.File)
	if err != nil {
		return exit{2, err}
	}
	err = play.Run(ctx, bytes.NewReader(script))
	var (
		differs *rehearsal.Mismatch
		syntax  *rehearsal.SyntaxError
	)
	switch {
	case errors.As(err, &syntax) && !c.JSON: // what happened before the line that is none
		_, written := io.WriteString(os.Stdout, play.Transcript())
		return errors.Join(err, written)
	case c.Update && (err == nil || errors.As(err, &differs)):
		return os.WriteFile(c.File, []byte(play.Transcript()), 0o644)
	case err == nil && !c.JSON:
		_, err = io.WriteString(os.Stdout, play.Transcript())
	}
	return err
}

// printer prints what happens while it happens, for programs and for whoever talks with the bot.
func (c *playCmd) printer(stage *rehearsal.Stage) func(rehearsal.Happening) {
	switch {
	case c.JSON:
		return func(h rehearsal.Happening) { _ = h.WriteJSON(os.Stdout) }
	case c.File == "-":
		return func(h rehearsal.Happening) {
			if h.Kind != "in" {
				fmt.Printf("\t%s\n", h.Line(stage.Author(h.Quotes)))
			}
		}
	}
	return nil
}

// stageDir is the folder that was asked for, or one that is gone afterwards.
func stageDir(asked string) (dir string, forget func(), err error) {
	if asked != "" {
		return asked, func() {}, nil
	}
	dir, err = os.MkdirTemp("", "comunidad-")
	return dir, func() { _ = os.RemoveAll(dir) }, err
}
