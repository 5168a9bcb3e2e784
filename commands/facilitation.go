package commands

import (
	"context"
	"time"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "facilitation",
		Aliases: Words{
			ES: []string{"facilitación", "quién facilita"},
			PT: []string{"facilitação", "quem facilita"},
			EN: []string{"facilitation", "who facilitates"},
		},
		Help: Text{
			ES: "a quién le toca facilitar, y cuántos encuentros del último año cuidaron integrantes",
			PT: "a quem cabe facilitar, e quantos encontros do último ano foram cuidados por integrantes",
			EN: "whose turn it is to facilitate, and how many meetings of the last year members led",
		},
		Who:  Anyone,
		Bare: Whole,
		Run:  showFacilitation,
	})
}

func showFacilitation(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	all, err := tx.Handovers(ctx)
	if err != nil {
		return nil, err
	}
	lines := []Body{}
	for _, h := range all {
		taker, err := tx.Member(ctx, h.Taker)
		if err != nil {
			return nil, err
		}
		last := Day(h.Until.In(r.Community.Zone).Add(-time.Hour))
		if h.Status == "running" {
			lines = append(lines, facilitatesNow.With("who", signature(taker), "last", last))
		} else {
			lines = append(lines, facilitatesThen.With("who", signature(taker), "day", Day(h.From.In(r.Community.Zone)), "last", last))
		}
	}
	if len(lines) == 0 {
		lines = append(lines, nobodyTook)
	}
	handed, held, err := tx.Handed(ctx, r.At.AddDate(-1, 0, 0))
	if held > 0 {
		lines = append(lines, membersLed.With("n", handed, "all", held, "share", handed*100/held))
	}
	return []Effect{Reply(Lines(lines...))}, err
}

var (
	facilitatesNow  = Text{ES: "Facilita {who}, hasta el {last}.", PT: "Facilitação: {who}, até {last}.", EN: "{who} facilitates until {last}."}
	facilitatesThen = Text{ES: "Desde el {day}: {who}, hasta el {last}.", PT: "A partir de {day}: {who}, até {last}.", EN: "From {day}: {who}, until {last}."}
	nobodyTook      = Text{
		ES: "Facilita el equipo de siempre. Para pasarlo por un mes: *ceder facilitación de julio a Yuli*.",
		PT: "A equipe de sempre facilita. Para passar por um mês: *passar facilitação de julho a Yuli*.",
		EN: "The usual team facilitates. To pass it on for a month: *hand over July to Yuli*.",
	}
	membersLed = Text{
		ES: "Encuentros del último año que cuidaron integrantes: {n} de {all} ({share} %).",
		PT: "Encontros do último ano cuidados por integrantes: {n} de {all} ({share}%).",
		EN: "Meetings of the last year that members led: {n} of {all} ({share}%).",
	}
)
