package commands

import (
	"context"

	"comunidad/store"
)

var requestWords = Words{
	ES: []string{"pido"},
	PT: []string{"peço", "pido"},
	EN: []string{"request", "i request"},
}

func init() {
	add(&Command{
		Name:    "request",
		Aliases: requestWords,
		Args:    []Arg{topicArg},
		Help: Text{
			ES: "pide un tema que cuente otra organización: *pido alertas sin exponer a las personas*",
			PT: "pede um tema que outra organização conte: *peço alertas sem expor as pessoas*",
			EN: "asks for a topic that another organisation would tell: *request alerts that expose nobody*",
		},
		Who:  Anyone,
		Hear: func(h Heard) (string, bool) { return hearTopic(h, requestWords, proposeWords) },
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return addTopic(ctx, tx, r, store.Request)
		},
	})
}
