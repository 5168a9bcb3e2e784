package commands

import (
	"context"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name:    "noise",
		Aliases: Words{ES: []string{"ruido"}, PT: []string{"ruído"}, EN: []string{"noise"}},
		Help: Text{
			ES: "cuántos mensajes empezó el bot, y cuántos puede empezar",
			PT: "quantas mensagens o bot começou, e quantas pode começar",
			EN: "how many messages the bot has started, and how many it may",
		},
		Who:  Anyone,
		Bare: Whole,
		Run:  noise,
	})
}

func noise(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	rules := r.Set.Rules
	day, err := tx.Started(ctx, startOfDay(tx.Now, r.Community.Zone), tx.Now)
	if err != nil {
		return nil, err
	}
	week, err := tx.Started(ctx, tx.Now.Add(-week), tx.Now)
	if err != nil {
		return nil, err
	}
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	from, to := quietHours(tx.Now, places(members), rules)
	return []Effect{Reply(Lines(
		noiseSoFar.With("day", day, "daymax", rules.NoiseDay, "week", week, "weekmax", rules.NoiseWeek),
		noiseRules.With("from", from, "to", to),
	))}, nil
}

var (
	noiseSoFar = Text{
		ES: "Por mi cuenta empecé hoy {day} de {daymax} mensajes posibles, y en siete días {week} de {weekmax}.",
		PT: "Por conta própria comecei hoje {day} de {daymax} mensagens possíveis, e em sete dias {week} de {weekmax}.",
		EN: "On my own I have started {day} of {daymax} possible messages today, and {week} of {weekmax} in seven days.",
	}
	noiseRules = Text{
		ES: "Los empiezo entre las {from} y las {to} UTC, cuando nadie duerme. El día del encuentro se cuenta aparte; lo que no cabe se junta o espera.",
		PT: "Começo entre as {from} e as {to} UTC, quando ninguém dorme. O dia do encontro conta à parte; o que não cabe se junta ou espera.",
		EN: "I start them between {from} and {to} UTC, when nobody sleeps. The day of a meeting is counted apart; what does not fit is pooled or waits.",
	}
)
