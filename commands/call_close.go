package commands

import (
	"context"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "call close",
		Aliases: Words{
			ES: []string{"cerrar propuestas", "cerrar temas", "cerrar convocatoria", "cerrar la convocatoria", "cerrar el llamado", "cerrar llamado", "cierra propuestas", "cierra las propuestas", "cierra la convocatoria"},
			PT: []string{"fechar propostas", "fechar temas", "fechar chamada", "fechar a chamada", "fecha as propostas", "encerrar a chamada", "encerrar propostas", "encerra a chamada", "fechar as propostas"},
			EN: []string{"close call", "close proposals", "close topics", "close the call"},
		},
		Cues: Words{
			ES: []string{
				"ya no recibas/recibamos/recibir/aceptes más temas/propuestas", "no recibas/aceptes más temas/propuestas",
				"cierra/cerrá/cierren/cerrar/cerramos ya/la/el/los/las convocatoria/llamado/temas/propuestas/recepción",
			},
			PT: []string{
				"não receba/aceite mais temas/propostas", "fecha/feche/encerra/encerre a/as/os chamada/temas/propostas",
			},
			EN: []string{
				"stop taking/collecting/accepting/receiving topics/proposals", "close the topics/proposals/call", "no more topics/proposals",
			},
		},
		Help: Text{
			ES: "cierra los temas ahora y pregunta al grupo cuáles le interesan",
			PT: "fecha os temas agora e pergunta ao grupo quais interessam",
			EN: "closes the topics now and asks the group which ones interest it",
		},
		Who: Facilitators,
		Run: closeCallByHand,
	})
}

func closeCallByHand(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	if r.Scene.Call == nil {
		return nil, No(noCall)
	}
	m, err := tx.Meeting(ctx, r.Scene.Call.Meeting)
	if err != nil {
		return nil, err
	}
	effects, err := closeCall(ctx, tx, m)
	return append(effects, React("✅")), err
}

// closeCall ends the call and asks what interests people, if there is anything to choose from.
func closeCall(ctx context.Context, tx *store.Tx, m store.Meeting) ([]Effect, error) {
	if err := tx.CloseCall(ctx, m.Number); err != nil {
		return nil, err
	}
	topics, err := tx.Topics(ctx, m.Number)
	if err != nil || len(topics) < 2 { // of one topic there is nothing to choose: the announcement names it
		return nil, err
	}
	listed, err := chosenFrom(ctx, tx, topics, false, true)
	if err != nil {
		return nil, err
	}
	post := Post(Lines(interestFirst.With("title", m.Title, "day", Day(m.StartsAt)), listed, interestHow))
	return []Effect{post.About(Subject{AboutInterest, m.Number}).Before(m.StartsAt)}, nil
}

var (
	noCall = Text{
		ES: "No hay una convocatoria de temas abierta.",
		PT: "Não há uma chamada de temas aberta.",
		EN: "There is no open call for topics.",
	}
	interestFirst = Text{
		ES: "*{title} · {day}*: ¿a cuáles temas irían?",
		PT: "*{title} · {day}*: a quais temas vocês iriam?",
		EN: "*{title} · {day}*: which topics would you go to?",
	}
	interestHow = Text{
		ES: "Respondan a este mensaje con los números: *1 3*. Para facilitar uno: *facilito 2*.",
		PT: "Respondam a esta mensagem com os números: *1 3*. Para facilitar um: *facilito 2*.",
		EN: "Reply to this message with the numbers: *1 3*. To host one: *host 2*.",
	}
)
