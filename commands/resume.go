package commands

import (
	"context"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name:    "resume",
		Aliases: Words{ES: []string{"seguir", "reanudar"}, PT: []string{"continuar", "retomar"}, EN: []string{"resume", "unpause"}},
		Cues: Words{
			ES: []string{
				"ya puedes/podés/puede volver/seguir/escribir/publicar/hablar a/escribir/publicar",
				"puedes/podés volver a escribir/publicar/hablar/mandar", "vuelve/volvé a escribir/publicar/mandar/funcionar", "reactívate/actívate",
			},
			PT: []string{
				"pode voltar a funcionar/escrever/publicar/mandar", "volta/volte a escrever/publicar/mandar/funcionar", "pode continuar/voltar/falar",
			},
			EN: []string{
				"you can/may resume/continue/post/write/speak again/now", "start posting/writing/sending again", "you can resume", "resume now",
			},
		},
		Help: Text{
			ES: "termina la pausa: sale lo que quedó guardado",
			PT: "termina a pausa: sai o que ficou guardado",
			EN: "ends the pause: what was kept goes out",
		},
		Who: Facilitators,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			changed, err := tx.Resume(ctx)
			if err != nil {
				return nil, err
			}
			if !changed {
				return nil, No(notPaused)
			}
			return []Effect{React("▶️")}, nil
		},
	})
}

var notPaused = Text{
	ES: "No estaba en pausa.",
	PT: "Não estava em pausa.",
	EN: "I was not paused.",
}
