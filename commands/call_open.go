package commands

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "call open",
		Aliases: Words{
			ES: []string{"abrir propuestas", "abrir temas", "abrir convocatoria", "abrir el llamado", "abrir llamado", "abrir la convocatoria", "abrir convocatoria de temas", "abrir la convocatoria de temas", "abrir las propuestas", "convocatoria de temas", "convocatoria a temas", "convocatoria para temas", "convocatoria de propuestas", "llamado de temas", "llamado a temas", "llamado a propuestas", "pedir temas"},
			PT: []string{"abrir propostas", "abrir temas", "abrir chamada", "abrir a chamada", "abrir as propostas", "chamada de temas", "chamada para temas", "chamada de propostas", "convocatória de temas", "pedir temas"},
			EN: []string{"open call", "open proposals", "open topics", "open the call", "call for topics", "call for session topics", "ask for topics"},
		},
		Args: []Arg{{Key: "until", Kind: Moment, Optional: true, Name: Text{ES: "hasta día y hora", PT: "até dia e hora", EN: "until day and time"}}},
		Cues: Words{
			ES: []string{
				"abre/abrí/abran/abrir/abrimos … convocatoria/llamado/recepción/propuestas de/para temas/propuestas",
				"abre/abrí/abran/abrir la/el convocatoria/llamado/recepción/propuestas",
				"podemos/pueden recibir/mandar/proponer temas/propuestas … abre/hasta",
				"empezar/empieza/empecemos a recibir/juntar/recoger temas/propuestas", "pide/pedí/pidan temas al/a grupo/todas",
			},
			PT: []string{
				"abre/abra/abrir a chamada/convocatória/inscrição de/pra/para temas/propostas", "abre/abra/abrir as propostas/temas",
				"começa/comece a receber temas/propostas",
			},
			EN: []string{
				"open the call/topics/proposals for/until", "start/begin collecting/taking/receiving topics/proposals", "open topic/topics/proposals",
				"ask the group for topics",
			},
		},
		Help: Text{
			ES: "pide temas en el grupo para el próximo encuentro, hasta la fecha que digas",
			PT: "pede temas no grupo para o próximo encontro, até a data que você disser",
			EN: "asks the group for topics for the next meeting, until the date you say",
		},
		Who: Facilitators,
		Run: openCallByHand,
	})
}

func openCallByHand(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, ok := r.Scene.Next()
	if !ok {
		return nil, No(noMeeting)
	}
	if call := r.Scene.Call; call != nil {
		return nil, No(callOpenAlready.With("when", Full(call.ClosesAt.In(r.Community.Zone))))
	}
	if !tx.Now.Before(m.StartsAt) { // who has a topic says it now
		_, _, err := takesTopics(ctx, tx, r)
		return nil, cmp.Or(err, No(callOnTheDay.With("title", m.Title)))
	}
	end, _ := callEnd(m, tx.Now, r.Set.Rules, r.Community.Zone)
	if end.After(m.StartsAt) {
		end = m.StartsAt
	}
	if until, said := r.Args.Moment("until"); said {
		end = closesOn(until, r.Set.Rules, r.Community.Zone)
	}
	switch {
	case !end.After(tx.Now):
		return nil, No(inThePast.With("when", Full(end)))
	case end.After(m.StartsAt):
		return nil, No(afterMeeting.With("when", Full(end), "title", m.Title, "start", Full(m.StartsAt)))
	}
	again, err := tx.Call(ctx, m.Number)
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return nil, err
	}
	post, err := openCall(ctx, tx, m, end, r.Community.Zone)
	if err != nil {
		return nil, err
	}
	key := "call"
	if !again.OpenedAt.IsZero() {
		key = fmt.Sprintf("call/%d", tx.Now.Unix())
	}
	return []Effect{post.Once(owedKey(m.Number, key)), React("✅")}, nil
}

var (
	callOpenAlready = Text{
		ES: "Los temas ya están abiertos, hasta el {when}. Con *cerrar propuestas* se cierran.",
		PT: "Os temas já estão abertos, até {when}. Com *fechar propostas* fecham.",
		EN: "Topics are open already, until {when}. *close call* closes them.",
	}
	callOnTheDay = Text{
		ES: "*{title}* ya empezó. Hasta el primer turno, cada tema entra con *propongo …*, en el grupo o a solas.",
		PT: "*{title}* já começou. Até o primeiro turno, cada tema entra com *proponho …*, no grupo ou no privado.",
		EN: "*{title}* has begun. Until the first turn, each topic comes in with *propose …*, in the group or alone.",
	}
	afterMeeting = Text{
		ES: "El {when} es después de *{title}*, que empieza el {start}.",
		PT: "{when} é depois de *{title}*, marcado para {start}.",
		EN: "{when} is after *{title}*, which starts on {start}.",
	}
)
