package commands

import (
	"context"

	"comunidad/store"
)

// broughtInFull is how many commitments an opening names with all their words; more are named by what they are about.
const broughtInFull = 3

// bringBack gives the lines that bring every open commitment back when a meeting opens, and remembers that it did.
func bringBack(ctx context.Context, tx *store.Tx, m store.Meeting) (Body, error) {
	open, err := tx.OpenCommitments(ctx)
	if err != nil {
		return nil, err
	}
	var lines joined
	first := 0
	for _, h := range open {
		if h.Meeting == m.Number { // made while this one already ran
			continue
		}
		if first == 0 {
			first = h.Code
		}
		if err := tx.MarkBrought(ctx, h.Code, m.Number); err != nil {
			return nil, err
		}
		line, err := commitmentLine(ctx, tx, h)
		if err != nil {
			return nil, err
		}
		if len(open) > broughtInFull {
			who, err := attribution(ctx, tx, h.By)
			if err != nil {
				return nil, err
			}
			if who != "" {
				who = " (" + atWord(who, 24) + ")"
			}
			line = commitmentNoDay.With("code", h.Code, "text", atWord(h.Text, 30), "who", who)
		}
		if len(lines) > 0 {
			lines = append(lines, Plain(" · "))
		}
		lines = append(lines, line)
	}
	if len(lines) == 0 {
		return nil, nil
	}
	return Lines(whatCameOf, lines, closeThem.With("code", first)), nil
}

var whatCameOf = Text{
	ES: "¿Qué fue de lo que nos propusimos?",
	PT: "Como ficou o que nos propusemos a fazer?",
	EN: "What came of what we set out to do?",
}
