package commands

import (
	"context"
	"slices"
	"strings"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/commands/when"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "hour",
		Aliases: Words{
			ES: []string{"hora", "a qué hora", "a qué hora es", "horario"},
			PT: []string{"hora", "que horas", "a que horas", "horário"},
			EN: []string{"time", "what time", "what time is it"},
		},
		Args: []Arg{{Key: "place", Name: Text{ES: "ciudad o país", PT: "cidade ou país", EN: "city or country"}, Kind: AnyText, Optional: true}},
		Cues: Words{
			ES: []string{
				"a qué hora me/nos toca", "qué hora sería/es/será acá/aquí/en +", "a qué hora es/sería acá/aquí/en",
			},
			PT: []string{
				"que horas é/seria/será aqui/no/na/em +", "a que horas é aqui/no/na/em",
			},
			EN: []string{
				"what time is/would/will it/that/be here/in/for", "what time … in +",
			},
		},
		Help: Text{
			ES: "la hora del próximo encuentro donde estás, o en otro lugar: *hora Caracas*",
			PT: "a hora do próximo encontro onde você está, ou em outro lugar: *hora Caracas*",
			EN: "the hour of the next meeting where you are, or elsewhere: *time Caracas*",
		},
		Who:  Anyone,
		Bare: Whole,
		Hear: func(h Heard) (string, bool) {
			return h.Meaning.Place, h.Meaning.Kind == answer.Ask && h.Meaning.Asks.Has(answer.Hour) && (h.Addressed || len(h.Scene.Ahead) > 0)
		},
		Run: hour,
	})
}

func hour(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	place := r.Args.Text("place")
	if place == "" || slices.Contains(ownPlace, strings.Trim(fold.String(place), " ?!.")) {
		if r.From.Zone == nil {
			return hourEverywhere(ctx, tx, m)
		}
		return []Effect{Reply(meetingLine.With("title", m.Title, "when", Full(m.StartsAt.In(r.From.Zone))))}, nil
	}
	zone, label, ok := when.Place(place)
	for rest := strings.Fields(place); !ok && len(rest) > 0; rest = rest[1:] { // «estoy en Madrid, a qué hora me toca»
		for n := min(3, len(rest)); n > 0 && !ok; n-- {
			if said := strings.Trim(strings.Join(rest[:n], " "), ",.;¿?¡!"); length(said) > 3 {
				zone, label, ok = when.Place(said)
			}
		}
	}
	if !ok {
		return nil, No(unknownPlace.With("place", Line(place)))
	}
	return []Effect{Reply(hourThere.With("title", m.Title, "place", inPlace(label), "day", Day(m.StartsAt.In(zone)), "clock", when.Clock(m.StartsAt.In(zone))))}, nil
}

// ownPlace are words for where the person is who asks.
var ownPlace = []string{
	"me toca", "nos toca", "es para mi", "para mi", "aqui", "aca", "es aqui", "es aca", "en mi pais", "en mi ciudad", "mi hora", "es", "sera", "es el encuentro",
	"e", "e para mim", "para mim", "e aqui", "no meu pais", "na minha cidade", "sera", "e o encontro", "is it", "for me", "is it for me", "here", "in my country",
	"is it here", "is the meeting", "does it start", "empieza", "comienza", "comeca",
}

// hourEverywhere answers somebody whose place is not known with the hours of everyone.
func hourEverywhere(ctx context.Context, tx *store.Tx, m store.Meeting) ([]Effect, error) {
	hours, err := hoursLine(ctx, tx, m.StartsAt)
	if err != nil {
		return nil, err
	}
	return []Effect{Reply(Lines(meetingLine.With("title", m.Title, "when", Full(m.StartsAt)), hours))}, nil
}

var (
	hourThere = Text{
		ES: "*{title}*: {day}, {clock} {place}",
		PT: "*{title}*: {day}, {clock} {place}",
		EN: "*{title}*: {day}, {clock} {place}",
	}
	unknownPlace = Text{
		ES: "No conozco «{place}». Prueba con una ciudad grande o un país: *hora Bogotá*.",
		PT: "Não conheço “{place}”. Tente uma cidade grande ou um país: *hora Bogotá*.",
		EN: "I do not know “{place}”. Try a big city or a country: *time Bogotá*.",
	}
)
