package commands

import (
	"context"
	"time"

	"comunidad/store"
)

// askAlone lets a plain «sí» of somebody, said to the bot alone, run a command: a job or somebody else had the bot ask them,
// with a message about the subject.
func askAlone(ctx context.Context, tx *store.Tx, member int64, about Subject, command, args string) error {
	return tx.Ask(ctx, store.Pending{
		Member: member, Asked: store.AskedOther, Chat: store.Direct, Command: command, Args: args, Subject: about.String(), ExpiresAt: tx.Now.Add(7 * 24 * time.Hour),
	})
}

// reachable tells whether the bot may write to somebody alone: they wrote to it in the last month.
func reachable(tx *store.Tx, m store.Member) bool {
	return m.Status == store.InGroup && !m.WroteAt.IsZero() && tx.Now.Sub(m.WroteAt) < 30*24*time.Hour
}
