package commands

import (
	"context"
	"time"

	"comunidad/commands/answer"
	"comunidad/commands/when"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "next",
		Aliases: Words{
			ES: []string{"próximo", "próximo encuentro", "cuándo", "cuándo es", "fecha", "link", "enlace"},
			PT: []string{"próximo", "próximo encontro", "quando", "quando é", "data", "link"},
			EN: []string{"next", "next meeting", "when", "when is it", "date", "link"},
		},
		Cues: Words{
			ES: []string{
				"qué día nos toca/reunimos/es el", "cuándo nos toca/reunimos/vemos",
				"info/información/datos/detalles del/sobre próximo/siguiente/el/encuentro encuentro", "del/el siguiente/próximo encuentro",
				"cuándo es/será el/la siguiente/próximo/próxima/encuentro/reunión",
			},
			PT: []string{
				"quando é/será o próximo/encontro", "que dia é/será o", "info/informações do próximo/encontro",
			},
			EN: []string{
				"when's/when is the/our next/meeting", "when's the next", "what's the next meeting", "details of/for/about the next",
			},
		},
		Help: Text{
			ES: "el próximo encuentro, con la hora de tu lugar y el enlace cuando llega el momento",
			PT: "o próximo encontro, no seu horário, e o link quando chega a hora",
			EN: "the next meeting, in your local time, and the link when it is time",
		},
		Who:  Anyone,
		Bare: Whole,
		Hear: func(h Heard) (string, bool) {
			return "", h.Meaning.Kind == answer.Ask && !h.Meaning.Asks.Has(answer.Hour)
		},
		Run: next,
	})
}

func next(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	if pitch, err := nextPitch(ctx, tx, r); err != nil || len(pitch) > 0 {
		return pitch, err // at the marketplace «next» is about the topics
	}
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	link, err := linkFor(ctx, tx, r, m)
	if err != nil {
		return nil, err
	}
	return []Effect{Reply(Lines(
		meetingLine.With("title", m.Title, "when", Full(m.StartsAt)),
		hereToo(m, r.Zone()),
		link,
	))}, nil
}

// hereToo is the hour of a meeting where somebody is, if that is another one.
func hereToo(m store.Meeting, zone *time.Location) Body {
	there := m.StartsAt.In(zone)
	if when.Clock(there) == when.Clock(m.StartsAt) && there.Day() == m.StartsAt.Day() {
		return nil
	}
	return yourHour.With("when", Hour(there))
}

var (
	meetingLine = Text{ES: "*{title}*: {when}", PT: "*{title}*: {when}", EN: "*{title}*: {when}"}
	yourHour    = Text{
		ES: "En tu lugar: {when}",
		PT: "No seu horário: {when}",
		EN: "Where you are: {when}",
	}
)
