package commands

import (
	"context"

	"comunidad/store"
)

var fundingWords = Words{
	ES: []string{"convocatoria", "convocatoria abierta", "fondo", "nueva convocatoria", "hay convocatoria", "hay una convocatoria", "hay una convocatoria abierta", "se abrió la convocatoria", "abrió la convocatoria"},
	PT: []string{"edital", "edital aberto", "chamada aberta", "novo edital", "há um edital", "há um edital aberto", "abriu o edital"},
	EN: []string{"funding call", "call", "call for applications", "call for proposals", "grant", "new call", "new funding call", "there is a call", "there is a funding call"},
}

func init() {
	add(&Command{
		Name:    "funding",
		Aliases: fundingWords,
		Args:    []Arg{lineArg, {Key: "when", Kind: Moment, Optional: true, Name: Text{ES: "hasta día", PT: "até dia", EN: "until day"}}, linkArg},
		Help: Text{
			ES: "comparte una convocatoria con su fecha de cierre; tres días antes lo recuerdo: *convocatoria https://… Fondo Semilla hasta 18 de junio*",
			PT: "compartilha um edital com seu prazo; três dias antes eu lembro: *edital https://… Fundo Semente até 18 de junho*",
			EN: "shares a funding call with its deadline; I remind three days before: *call https://… Seed Fund until 18 June*",
		},
		Who:  Anyone,
		Hear: func(h Heard) (string, bool) { return hearLinked(h, fundingWords) },
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return shareDated(ctx, tx, r, store.Funding, "📢")
		},
	})
}
