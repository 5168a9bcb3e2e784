package commands

import (
	"context"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name:    "pause",
		Aliases: Words{ES: []string{"pausa", "pausar", "silencio"}, PT: []string{"pausa", "pausar", "silêncio"}, EN: []string{"pause", "silence", "be quiet"}},
		Cues: Words{
			ES: []string{
				"no mandes/publiques/escribas/envíes/digas nada/más/mensajes hasta/al/por/en", "no mandes/publiques/escribas/envíes/digas nada",
				"quédate callado/callada/quieto/quieta/en silencio", "deja de publicar/mandar/escribir/enviar", "calla/cállate", "haz/hacé una pausa",
				"silencio por",
			},
			PT: []string{
				"fica/fique quieto/quieta/calado/calada/em silêncio", "não manda/mande/publica/publique/escreve/escreva nada/mais",
				"para/pare de mandar/publicar/escrever",
			},
			EN: []string{
				"stay/be/keep quiet/silent", "don't send/post/write anything/more/any", "stop posting/sending/writing", "hold all/the messages/posts",
			},
		},
		Help: Text{
			ES: "el bot calla desde ahora; nada se pierde y sale con *seguir*, si aún tiene sentido",
			PT: "o bot se cala a partir de agora; nada se perde e sai com *continuar*, se ainda fizer sentido",
			EN: "the bot falls silent from now on; nothing is lost, and it goes out with *resume* if it still makes sense",
		},
		Who: Facilitators,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			changed, err := tx.Pause(ctx)
			if err != nil {
				return nil, err
			}
			if !changed {
				return []Effect{Reply(pausedAlready).Now()}, nil
			}
			return []Effect{React("⏸️").Now(), Reply(paused).Now()}, nil
		},
	})
}

var (
	paused = Text{
		ES: "En pausa. Anoto lo que digan y guardo lo que debo decir; con *seguir* vuelvo.",
		PT: "Em pausa. Anoto o que disserem e guardo o que devo dizer; com *continuar* eu volto.",
		EN: "Paused. I note what people say and keep what I owe; *resume* brings me back.",
	}
	pausedAlready = Text{
		ES: "Ya estaba en pausa. Con *seguir* vuelvo.",
		PT: "Já estava em pausa. Com *continuar* eu volto.",
		EN: "I was paused already. *resume* brings me back.",
	}
)
