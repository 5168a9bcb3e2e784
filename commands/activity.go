package commands

import (
	"context"

	"comunidad/store"
)

var activityWords = Words{
	ES: []string{"actividad", "evento", "nueva actividad", "les invitamos a", "invitamos a", "les invito a"},
	PT: []string{"atividade", "evento", "nova atividade", "convidamos para"},
	EN: []string{"activity", "event", "new activity", "we invite you to"},
}

func init() {
	add(&Command{
		Name:    "activity",
		Aliases: activityWords,
		Args:    []Arg{lineArg, {Key: "when", Kind: Moment, Name: Text{ES: "día y hora", PT: "dia e hora", EN: "day and time"}}, linkArg},
		Help: Text{
			ES: "comparte una actividad de tu organización, con su día: *actividad Taller de datos, 20 de junio 16:00, https://…*",
			PT: "compartilha uma atividade da sua organização, com seu dia: *atividade Oficina de dados, 20 de junho 16:00, https://…*",
			EN: "shares an activity of your organisation, with its day: *activity Data workshop, 20 June 16:00, https://…*",
		},
		Who:  Anyone,
		Hear: func(h Heard) (string, bool) { return hearLinked(h, activityWords) },
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return shareDated(ctx, tx, r, store.Activity, "📅")
		},
	})
}
