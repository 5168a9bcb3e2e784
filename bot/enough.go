package bot

import (
	"context"
	"fmt"
	"time"

	"comunidad/commands"
	"comunidad/store"
)

// enoughFor is how long somebody who asked too much is not answered in the group.
const enoughFor = 10 * time.Minute

// enough keeps somebody from filling the group with answers: after so many, one line says so, and then there is silence for
// a while. What they say counts all the same, and gets its receipt. ok is false for what is not to be said.
func (b *Bot) enough(ctx context.Context, tx *store.Tx, in store.In, e commands.Effect) (_ commands.Effect, ok bool, err error) {
	asked := e.Kind == store.Reply || e.Kind == store.Sheet && e.To == 0
	if in.Seq == 0 || in.Chat != store.Group || !asked || late(tx, in) {
		return e, true, nil
	}
	said := fmt.Sprintf("enough/%d/", in.From)
	if told, err := tx.OwedSince(ctx, said, tx.Now.Add(-enoughFor)); told || err != nil {
		return e, false, err
	}
	minute, hour, err := tx.AnswersTo(ctx, in.From)
	if err != nil || minute < b.Pace.OneMinute && hour < b.Pace.OneHour {
		return e, true, err
	}
	return commands.Reply(enoughAsked).Once(fmt.Sprint(said, in.Seq)), true, nil
}

var enoughAsked = commands.Text{
	ES: "Son muchas preguntas seguidas: en el grupo vuelvo a responder en diez minutos, y a solas cuando quieras. Lo que digas se anota igual.",
	PT: "São muitas perguntas seguidas: no grupo volto a responder em dez minutos, e no privado quando quiser. O que você disser fica anotado do mesmo jeito.",
	EN: "That is a lot of questions in a row: I answer in the group again in ten minutes, and alone whenever you like. What you say is noted all the same.",
}
