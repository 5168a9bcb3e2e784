package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"comunidad/commands"
	"comunidad/commands/report"
	"comunidad/store"
)

type reportCmd struct {
	Store  string `help:"The community's folder." type:"path" default:"data" placeholder:"DIR"`
	All    bool   `help:"From the first meeting to the last. So it is without --from and --to." xor:"from,to"`
	From   string `help:"The first day, 2026-04-01." placeholder:"DATE" xor:"from"`
	To     string `help:"The last day, 2026-06-30." placeholder:"DATE" xor:"to"`
	Lang   string `help:"es, pt or en." enum:"es,pt,en" default:"es"`
	Format string `help:"text, html, pdf, xlsx, csv, json or png." enum:"text,html,pdf,xlsx,csv,json,png" default:"text"`
}

// Run writes the report to standard output.
func (c *reportCmd) Run(ctx context.Context) error {
	db, err := openCommunity(ctx, c.Store)
	if err != nil {
		return err
	}
	var r report.Report
	err = db.Read(ctx, time.Now(), func(tx *store.Tx) error {
		community, err := tx.Community(ctx)
		if err != nil {
			return err
		}
		period, err := c.period(community.Zone)
		if err != nil {
			return err
		}
		r, err = commands.MakeReport(ctx, tx, period, store.Lang(c.Lang))
		return err
	})
	if err = errors.Join(err, db.Close()); err != nil {
		return err
	}
	out, err := report.Formats[c.Format](r)
	if err == nil {
		_, err = os.Stdout.Write(out)
	}
	return err
}

// period reads the days of the flags.
func (c *reportCmd) period(zone *time.Location) (p commands.Period, err error) {
	if c.From != "" {
		if p.From, err = time.ParseInLocation(time.DateOnly, c.From, zone); err != nil {
			return p, fmt.Errorf("--from %q is no date: write year-month-day, 2026-04-01", c.From)
		}
	}
	if c.To != "" {
		if p.To, err = time.ParseInLocation(time.DateOnly, c.To, zone); err != nil {
			return p, fmt.Errorf("--to %q is no date: write year-month-day, 2026-06-30", c.To)
		}
		p.To = p.To.AddDate(0, 0, 1)
	}
	if !p.From.IsZero() && !p.To.IsZero() && !p.From.Before(p.To) {
		return p, errors.New("--from is after --to")
	}
	return p, nil
}
