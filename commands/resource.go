package commands

import (
	"context"

	"comunidad/store"
)

var resourceWords = Words{
	ES: []string{"recurso", "comparto", "compartimos", "les comparto", "comparto con ustedes", "aquí les comparto", "les dejo", "aquí les dejo", "acá les dejo"},
	PT: []string{"recurso", "compartilho", "compartilhamos", "compartilho com vocês", "deixo aqui"},
	EN: []string{"resource", "sharing", "I share", "sharing with you", "I'm sharing", "here is"},
}

func init() {
	add(&Command{
		Name:    "resource",
		Aliases: resourceWords,
		Args:    []Arg{lineArg, linkArg},
		Help: Text{
			ES: "guarda un recurso para que se encuentre después con *buscar*: *recurso https://… Guía de primeros auxilios psicológicos*",
			PT: "guarda um recurso para que se encontre depois com *buscar*: *recurso https://… Guia de primeiros socorros psicológicos*",
			EN: "keeps a resource so that *search* finds it later: *resource https://… Guide to psychological first aid*",
		},
		Who: Anyone,
		Hear: func(h Heard) (string, bool) {
			if args, ok := hearNumbered(h, resourceWords); ok {
				return args, true
			}
			return hearLinked(h, resourceWords)
		},
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return shareDated(ctx, tx, r, store.Resource, "🔗")
		},
	})
}
