package bot

import (
	"context"
	"fmt"
	"time"

	"comunidad/commands"
	"comunidad/store"
)

// writesBack is for how long whoever wrote directly may be written to.
const writesBack = 30 * 24 * time.Hour

// reachable tells whether somebody may be written to alone. The bot is never the first to write.
func reachable(tx *store.Tx, m store.Member) bool {
	return !m.WroteAt.IsZero() && tx.Now.Sub(m.WroteAt) < writesBack
}

// openly is what becomes of a direct message to somebody who asked in the group and may not be written to alone: an answer
// there that says nothing of it.
func openly(ctx context.Context, tx *store.Tx, in store.In, e commands.Effect) (commands.Effect, error) {
	if e.Kind != store.DM || e.To != in.From || in.Chat != store.Group {
		return e, nil
	}
	member, err := tx.Member(ctx, e.To)
	if err != nil || reachable(tx, member) {
		return e, err
	}
	return commands.Reply(commands.AloneOnly), nil
}

// invite owes an answer that asks somebody to write alone, with the link to do so. Each person is given it once, and only
// if they may not be written to; otherwise invited is false.
func (b *Bot) invite(ctx context.Context, tx *store.Tx, e commands.Effect, out store.Out) (invited bool, err error) {
	if _, alone := e.Body.(commands.Alone); !alone || out.Kind != store.Reply || b.Number == nil || b.Number() == "" {
		return false, nil
	}
	member, err := tx.Member(ctx, out.TargetMember)
	if err != nil || reachable(tx, member) {
		return false, err
	}
	out.Key = fmt.Sprintf("invitation/%d", member.ID)
	out.Text += "\nhttps://wa.me/" + b.Number()
	return tx.PutOut(ctx, out)
}
