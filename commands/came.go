package commands

import (
	"context"
	"maps"
	"slices"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "came",
		Aliases: Words{
			ES: []string{"quiénes vinieron", "quién vino", "quiénes asistieron", "cuántas personas vinieron", "cuántos vinieron", "asistencia", "quiénes estuvieron", "quién estuvo", "quiénes participaron", "cuántas personas participaron", "cuántas personas asistieron", "cuántos fuimos", "cuántas fuimos"},
			PT: []string{"quem veio", "quem foi", "quantas pessoas vieram", "quantos vieram", "presenças", "quem esteve", "quem participou", "quantas pessoas participaram", "quantos fomos"},
			EN: []string{"who came", "who attended", "how many came", "attendance", "who was there", "how many people came", "how many attended", "how many people attended"},
		},
		Help: Text{
			ES: "cuántas personas vinieron al último encuentro, de qué países y organizaciones",
			PT: "quantas pessoas vieram ao último encontro, de que países e organizações",
			EN: "how many people came to the last meeting, from which countries and organisations",
		},
		Who:  Anyone,
		Bare: Whole,
		Run:  came,
	})
}

func came(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := tx.LastBegun(ctx, tx.Now)
	if isNotFound(err) {
		return nil, No(noneHeld)
	}
	if err != nil {
		return nil, err
	}
	there, err := tx.Attended(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	roster := roster{countries: map[string]int{}}
	organisations := map[string]bool{}
	for _, id := range there {
		member, err := tx.Member(ctx, id)
		if err != nil {
			return nil, err
		}
		roster.going++
		roster.countries[member.Country]++
		if member.Organisation != "" {
			organisations[member.Organisation] = true
		}
	}
	visitors, err := tx.EveryVisitor(ctx)
	if err != nil {
		return nil, err
	}
	for _, v := range visitors {
		if v.Meeting == m.Number {
			roster.going += v.People
			roster.countries[v.Country] += v.People
			if v.Organisation != "" {
				organisations[v.Organisation] = true
			}
		}
	}
	roster.organisations = slices.Sorted(maps.Keys(organisations))
	if roster.going == 0 {
		return []Effect{Reply(nobodyThere.With("title", m.Title))}, nil
	}
	return []Effect{Reply(Lines(
		joined{Plain("*" + m.Title + "*: "), Count{roster.going, wereOne, wereMany}, Plain(": " + roster.byCountry())},
		roster.named(),
	))}, nil
}

var (
	wereOne  = Text{ES: "vino 1", PT: "veio 1", EN: "1 came"}
	wereMany = Text{ES: "vinieron {n}", PT: "vieram {n}", EN: "{n} came"}
	noneHeld = Text{
		ES: "Todavía no hubo ningún encuentro.",
		PT: "Ainda não houve nenhum encontro.",
		EN: "There has been no meeting yet.",
	}
	nobodyThere = Text{
		ES: "De *{title}* no hay presencias anotadas.",
		PT: "De *{title}* não há presenças anotadas.",
		EN: "Nobody is noted as having been at *{title}*.",
	}
)
