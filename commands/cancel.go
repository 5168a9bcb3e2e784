package commands

import (
	"context"
	"errors"
	"time"

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
		Args: []Arg{
			{Key: "number", Kind: Code, Optional: true, Name: Text{ES: "E13", PT: "E13", EN: "E13"}},
			{Key: "when", Kind: Moment, Optional: true, Name: Text{ES: "día", PT: "dia", EN: "day"}},
		},
		Cues: Words{
			ES: []string{
				"cancelar/cancela/cancelamos/suspende/suspendemos/suspender el/la encuentro/reunión", "tenemos que cancelar/suspender el/la",
				"no va a haber/habrá/hay encuentro/reunión", "se cancela/suspende el/la encuentro/reunión", "quítalo/sácalo del calendario",
			},
			PT: []string{
				"cancela/cancele/cancelar/cancelamos o/a encontro/reunião", "não vai ter/haver encontro/reunião", "precisamos/temos cancelar/que o/a",
			},
			EN: []string{
				"cancel the/our/this meeting", "call off the/our meeting", "call the meeting off", "we have/need to cancel the/our",
				"there will be no meeting", "no meeting on the",
			},
		},
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
	m, err := chosen(r, func(m store.Meeting) bool { return onDay(r, m) })
	if err != nil {
		return nil, err
	}
	if !onDay(r, m) {
		return nil, No(noMeetingThen.With("day", Day(m.StartsAt), "title", m.Title))
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

// onDay tells whether a meeting is on the day that was said, if one was.
func onDay(r Request, m store.Meeting) bool {
	at, said := r.Args.Moment("when")
	return !said || at.Time(r.Community.Zone).Format(time.DateOnly) == m.StartsAt.In(r.Community.Zone).Format(time.DateOnly)
}

var (
	noMeetingThen = Text{
		ES: "Ese día no hay encuentro. El próximo es *{title}*, el {day}. Para cancelarlo: *cancelar*.",
		PT: "Nesse dia não há encontro. O próximo é *{title}*, {day}. Para cancelar esse: *cancelar*.",
		EN: "There is no meeting on that day. The next is *{title}*, {day}. To cancel it: *cancel*.",
	}
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
