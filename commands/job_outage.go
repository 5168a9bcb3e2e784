package commands

import (
	"context"
	"fmt"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

func init() { owe(&Job{Name: "outage", Next: nextOutage, Run: tellOutage}) }

const (
	outageSettles = 2 * time.Minute  // all that waited has come by then
	outageMatters = 24 * time.Hour   // after which nobody wonders any more
	outageIsLong  = 15 * time.Minute // what is shorter nobody noticed
)

func nextOutage(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	o, err := tx.Outage(ctx)
	if isNotFound(err) {
		return Due{}, nil
	}
	return Due{Job: "outage", At: o.EndedAt.Add(outageSettles)}, err
}

// tellOutage says what counted although nobody was answered at the time, and what was asked for nothing.
func tellOutage(ctx context.Context, tx *store.Tx, _ Rules, _ Due) ([]Effect, error) {
	o, err := tx.Outage(ctx)
	if err != nil {
		return nil, err
	}
	if err := tx.EndOutage(ctx); err != nil {
		return nil, err
	}
	community, err := tx.Community(ctx)
	if err != nil || o.EndedAt.Sub(o.BeganAt) < outageIsLong {
		return nil, err
	}
	line := wasAway.With("span", outageSpan(o, community))
	if o.Noted > 0 {
		line = wasAwayNoted.With("span", outageSpan(o, community), "noted", Count{o.Noted, notedOne, notedMany})
	}
	var again Body
	if o.Missed > 0 {
		again = Count{o.Missed, missedOne, missedMany}
	}
	return []Effect{Post(Lines(line, again)).Once(fmt.Sprintf("outage/%d", o.BeganAt.Unix())).Before(o.EndedAt.Add(outageMatters))}, nil
}

// outageSpan says from when to when: in clocks if that was on one day.
func outageSpan(o store.Outage, community store.Community) Body {
	from, to := o.BeganAt.In(community.Zone), o.EndedAt.In(community.Zone)
	words, days := outageHours, []any{}
	if !startOfDay(from, community.Zone).Equal(startOfDay(to, community.Zone)) {
		words, days = outageDays, []any{"day", Day(from), "last", Day(to)}
	}
	return words.With(append(days, "from", when.Clock(from), "to", when.Clock(to), "city", when.City(community.Zone, community.Lang))...)
}

var (
	wasAway = Text{
		ES: "Estuve sin conexión {span}.",
		PT: "Fiquei sem conexão {span}.",
		EN: "I was offline {span}.",
	}
	wasAwayNoted = Text{
		ES: "Estuve sin conexión {span}; {noted}.",
		PT: "Fiquei sem conexão {span}; {noted}.",
		EN: "I was offline {span}; {noted}.",
	}
	outageHours = Text{
		ES: "de {from} a {to} ({city})",
		PT: "de {from} a {to} ({city})",
		EN: "from {from} to {to} ({city})",
	}
	outageDays = Text{
		ES: "del {day}, {from}, al {last}, {to} ({city})",
		PT: "de {day}, {from}, a {last}, {to} ({city})",
		EN: "from {day}, {from}, to {last}, {to} ({city})",
	}
	missedOne = Text{
		ES: "Una pregunta de hace más de un día quedó sin respuesta: si todavía importa, háganla otra vez.",
		PT: "Uma pergunta de mais de um dia atrás ficou sem resposta: se ainda importa, façam de novo.",
		EN: "One question from more than a day ago was not answered: if it still matters, ask it again.",
	}
	missedMany = Text{
		ES: "{n} preguntas de hace más de un día quedaron sin respuesta: si todavía importan, háganlas otra vez.",
		PT: "{n} perguntas de mais de um dia atrás ficaram sem resposta: se ainda importam, façam de novo.",
		EN: "{n} questions from more than a day ago were not answered: if they still matter, ask them again.",
	}
	notedOne = Text{
		ES: "lo que me dijeron en ese tiempo quedó anotado",
		PT: "o que me disseram nesse tempo ficou anotado",
		EN: "what I was told in that time is noted",
	}
	notedMany = Text{
		ES: "las {n} cosas que me dijeron en ese tiempo quedaron anotadas",
		PT: "as {n} coisas que me disseram nesse tempo ficaram anotadas",
		EN: "the {n} things that I was told in that time are noted",
	}
)
