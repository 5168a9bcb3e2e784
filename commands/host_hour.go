package commands

import (
	"context"
	"regexp"
	"slices"
	"time"

	"comunidad/commands/answer"
	"comunidad/commands/when"
	"comunidad/store"
)

var untilWords = Words{
	ES: []string{"facilito hasta las", "facilito solo hasta las", "solo facilito hasta las", "facilito antes de las"},
	PT: []string{"facilito até as", "facilito até", "só facilito até as", "facilito antes das"},
	EN: []string{"host until", "i host until", "i can host until", "i can only host until", "host before"},
}

var fromWords = Words{
	ES: []string{"facilito desde las", "facilito solo desde las", "solo facilito desde las", "facilito después de las", "facilito a partir de las"},
	PT: []string{"facilito a partir das", "só facilito a partir das", "facilito depois das"},
	EN: []string{"host from", "i host from", "i can host from", "i can only host from", "host after"},
}

func init() {
	hourArg := []Arg{{Key: "hour", Kind: AnyText, Name: Text{ES: "10:40", PT: "10:40", EN: "10:40"}}}
	add(&Command{
		Name:    "host until",
		Aliases: untilWords,
		Args:    hourArg,
		Help: Text{
			ES: "di hasta qué hora, de tu lugar, puedes facilitar tus temas: *facilito hasta las 10:40*",
			PT: "diga até que hora, no seu horário, pode facilitar os seus temas: *facilito até as 10:40*",
			EN: "say until when, by your own clock, you can host your topics: *host until 10:40*",
		},
		Who:  Anyone,
		Hear: func(h Heard) (string, bool) { return hearHostHour(h, untilWords) },
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return hostWithin(ctx, tx, r, func(t store.Turn, hour time.Time) bool { return !t.EndsAt.After(hour.Add(turnSlack)) })
		},
	})
	add(&Command{
		Name:    "host from",
		Aliases: fromWords,
		Args:    hourArg,
		Help: Text{
			ES: "di desde qué hora, de tu lugar, puedes facilitar tus temas: *facilito desde las 10:40*",
			PT: "diga a partir de que hora, no seu horário, pode facilitar os seus temas: *facilito a partir das 10:40*",
			EN: "say from when, by your own clock, you can host your topics: *host from 10:40*",
		},
		Who:  Anyone,
		Hear: func(h Heard) (string, bool) { return hearHostHour(h, fromWords) },
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return hostWithin(ctx, tx, r, func(t store.Turn, hour time.Time) bool { return !t.StartsAt.Before(hour.Add(-turnSlack)) })
		},
	})
}

// hearHostHour hears «facilito hasta las 10:40» in the group: with an hour after it, it can mean nothing else.
func hearHostHour(h Heard, words Words) (string, bool) {
	rest, ok := opening(h.Text, words)
	return rest, ok && !h.Emoji && h.Ground != answer.Human && hourAlone.MatchString(rest)
}

var hourAlone = regexp.MustCompile(`^\d{1,2}(?:[:.h]\d{2})?\s*(?:h|hs|hrs|am|pm|a\.m\.|p\.m\.)?[ .!]*$`)

// turnSlack is how much a turn may go beyond what a host said: agendas begin some minutes late.
const turnSlack = 5 * time.Minute

// hostWithin keeps the turns of the next meeting that fit a host's hour.
func hostWithin(ctx context.Context, tx *store.Tx, r Request, fits func(store.Turn, time.Time) bool) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	day := m.StartsAt.In(r.Zone())
	midnight := time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, day.Location())
	said, err := when.Read("a las "+r.Args.Text("hour"), midnight) // «11» alone is no hour
	if err != nil || !said.HasTime {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	hour := time.Date(day.Year(), day.Month(), day.Day(), said.Hour, said.Minute, 0, 0, day.Location())
	turns, err := tx.Turns(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	if len(turns) == 0 {
		turns = turnsOf(m, m.StartsAt)
	}
	var can []int
	for i, t := range turns {
		if fits(t, hour) {
			can = append(can, i)
		}
	}
	if len(can) == 0 {
		return nil, No(noTurnThen.With("title", m.Title, "from", when.Clock(turns[0].StartsAt.In(day.Location())), "to", when.Clock(turns[len(turns)-1].EndsAt.In(day.Location()))))
	}
	return hostIn(ctx, tx, r, m, can)
}

// hostIn keeps in which turns somebody can host their topics; none means any.
func hostIn(ctx context.Context, tx *store.Tx, r Request, m store.Meeting, turns []int) ([]Effect, error) {
	topics, err := tx.Topics(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	hosts := false
	for _, t := range topics {
		if slices.Contains(t.Hosts, r.From.ID) {
			hosts = true
			if err := tx.SetHostTurns(ctx, m.Number, t.Number, turns); err != nil {
				return nil, err
			}
		}
	}
	if !hosts {
		return nil, No(hostsNothing.With("title", m.Title))
	}
	return []Effect{React("👌")}, nil
}

var noTurnThen = Text{
	ES: "Ningún turno de *{title}* cabe ahí: van de las {from} a las {to} de tu lugar.",
	PT: "Nenhum turno de *{title}* cabe aí: vão das {from} às {to} no seu horário.",
	EN: "No turn of *{title}* fits: they go from {from} to {to} where you are.",
}
