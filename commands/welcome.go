package commands

import (
	"context"
	"strings"
	"time"

	"comunidad/store"
)

func init() { owe(&Job{Name: "welcome", Next: nextWelcome, Run: welcome}) }

// welcomeHour is the hour, in the community's zone, at which the newcomers of a day are greeted together.
const welcomeHour = 10

// nextWelcome is the morning after the first newcomer came.
func nextWelcome(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	since, err := tx.NewcomerSince(ctx)
	if err != nil || since.IsZero() {
		return Due{}, err
	}
	community, err := tx.Community(ctx)
	if err != nil {
		return Due{}, err
	}
	return Due{Job: "welcome", At: atHour(since.Add(24*time.Hour), welcomeHour, community.Zone)}, nil
}

// welcome greets all newcomers in one message, by the names they gave, if they gave any.
func welcome(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	newcomers, err := tx.Newcomers(ctx)
	if err != nil {
		return nil, err
	}
	if err := tx.Welcomed(ctx); err != nil {
		return nil, err
	}
	var ids []int64
	var names []string
	for _, m := range newcomers {
		ids = append(ids, m.ID)
		if name := signature(m); name != "" {
			names = append(names, name)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	first := Body(welcomeAll)
	if len(names) > 0 && len(names) <= 6 {
		first = welcomeNamed.With("names", strings.Join(names, " · "))
	}
	post := Post(Lines(first, welcomeHow)).Once("welcome/" + due.At.UTC().Format(time.DateOnly))
	if len(ids) <= mostMentions && len(names) < len(ids) { // whoever gave no name is greeted by being mentioned
		post = post.Mentioning(ids)
	}
	return []Effect{post.Before(due.At.Add(72 * time.Hour))}, nil
}

var (
	welcomeAll = Text{
		ES: "*Damos la bienvenida a quienes llegaron.*",
		PT: "*Damos as boas-vindas a quem chegou.*",
		EN: "*A warm welcome to everyone who has joined.*",
	}
	welcomeNamed = Text{
		ES: "*Damos la bienvenida a quienes llegaron:* {names}",
		PT: "*Damos as boas-vindas a quem chegou:* {names}",
		EN: "*A warm welcome to everyone who has joined:* {names}",
	}
	welcomeHow = Text{
		ES: "Si me escriben *hola* a solas, les cuento en qué ayudo y qué guardo.",
		PT: "Se me escreverem *oi* no privado, conto em que ajudo e o que guardo.",
		EN: "Write me *hello* alone and I tell you what I help with and what I keep.",
	}
)
