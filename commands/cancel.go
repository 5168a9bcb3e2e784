package commands

import (
	"context"
	"errors"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "cancel",
		Aliases: Words{
			ES: []string{"cancelar", "cancelar encuentro", "cancelar el encuentro", "suspender", "suspender encuentro", "suspender el encuentro", "cancelar la reunión"},
			PT: []string{"cancelar", "cancelar encontro", "cancelar o encontro", "suspender o encontro"},
			EN: []string{"cancel", "cancel meeting", "cancel the meeting", "call off the meeting"},
		},
		Args: []Arg{{Key: "number", Kind: Digits, Optional: true, Name: Text{ES: "número", PT: "número", EN: "number"}}},
		Help: Text{
			ES: "cancela el próximo encuentro; pregunta antes, y avisa al grupo si ya lo sabía",
			PT: "cancela o próximo encontro; pergunta antes, e avisa o grupo se ele já sabia",
			EN: "cancels the next meeting; asks first, and tells the group if it knew",
		},
		Who: Facilitators,
		Run: cancel,
	})
}

func cancel(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := chosen(r, func(store.Meeting) bool { return true })
	if err != nil {
		return nil, err
	}
	roster, err := rosterOf(ctx, tx, m.Number)
	if err != nil {
		return nil, err
	}
	if !r.Confirmed {
		return []Effect{Ask(Lines(
			cancelSure.With("title", m.Title, "when", Full(m.StartsAt)),
			roster.count(willNotGoOne, willNotGoMany),
			cancelHow,
		))}, nil
	}
	known := m.Status == store.Announced
	if _, err := tx.Call(ctx, m.Number); err == nil {
		known = true
	} else if !errors.Is(err, store.ErrNotFound) {
		return nil, err
	}
	if err := tx.SetMeetingStatus(ctx, m.Number, store.Cancelled); err != nil {
		return nil, err
	}
	if err := tx.CancelOut(ctx, owedKey(m.Number, "")); err != nil {
		return nil, err
	}
	if err := tx.CloseCall(ctx, m.Number); err != nil {
		return nil, err
	}
	effects := []Effect{Reply(cancelDone.With("title", m.Title))}
	if known {
		effects = append(effects, Post(cancelled.With("title", m.Title, "when", Full(m.StartsAt))).Once(owedKey(m.Number, "cancelled")))
	}
	return effects, nil
}

var (
	cancelSure = Text{
		ES: "¿Cancelo *{title}* del {when}?",
		PT: "Cancelo *{title}* de {when}?",
		EN: "Cancel *{title}* on {when}?",
	}
	willNotGoOne  = Text{ES: "Dijo que va {n} persona.", PT: "Disse que vai {n} pessoa.", EN: "{n} person said they are coming."}
	willNotGoMany = Text{ES: "Dijeron que van {n} personas.", PT: "Disseram que vão {n} pessoas.", EN: "{n} people said they are coming."}
	cancelHow     = Text{
		ES: "Si es así, responde *confirmar*. Si no, *no*.",
		PT: "Se for, responda *confirmar*. Se não, *não*.",
		EN: "If so, answer *confirm*. If not, *no*.",
	}
	cancelDone = Text{
		ES: "*{title}* queda cancelado; los recordatorios también.",
		PT: "*{title}* fica cancelado; os lembretes também.",
		EN: "*{title}* is cancelled, and so are its reminders.",
	}
	cancelled = Text{
		ES: "*Se cancela {title}*, que iba a ser el {when}. Gracias a quienes pensaban venir.",
		PT: "*Cancelamos {title}*, que seria em {when}. Obrigado a quem pensava vir.",
		EN: "*{title} is cancelled*; it was to be on {when}. Thank you to everyone who meant to come.",
	}
)
