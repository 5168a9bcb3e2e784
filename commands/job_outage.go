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

// tellOutage says in one line what counted although nobody was answered at the time. What is told of is never older than a
// day, so that clocks are enough.
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
	line := wasAway.With(
		"from", when.Clock(o.BeganAt.In(community.Zone)), "to", when.Clock(o.EndedAt.In(community.Zone)), "city", when.City(community.Zone, community.Lang),
		"noted", Count{o.Noted, notedOne, notedMany},
	)
	return []Effect{Post(line).Once(fmt.Sprintf("outage/%d", o.BeganAt.Unix())).Before(o.EndedAt.Add(outageMatters))}, nil
}

var (
	wasAway = Text{
		ES: "Estuve sin conexión de {from} a {to} ({city}); {noted}.",
		PT: "Fiquei sem conexão de {from} a {to} ({city}); {noted}.",
		EN: "I was offline from {from} to {to} ({city}); {noted}.",
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
