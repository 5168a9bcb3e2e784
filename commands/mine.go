package commands

import (
	"context"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "mine",
		Aliases: Words{
			ES: []string{"mis pedidos", "mis ofertas", "lo mío"},
			PT: []string{"meus pedidos", "minhas ofertas"},
			EN: []string{"my requests", "my offers"},
		},
		Cues: Words{
			ES: []string{
				"qué tengo/tenemos/hemos … pendiente*/abierto/abierta/abiertos/abiertas/pedido/publicado/ofrecido/activo",
				"necesidades/ofertas/pedidos/recursos/publicaciones mías/mios/nuestras/nuestros",
				"mis/nuestras/nuestros/mi necesidades/ofertas/pedidos/recursos/publicaciones/convocatorias/cosas/necesidad/oferta",
				"lo que he/hemos/pedí/publiqué/publicamos/pedimos/ofrecí … pedido/publicado/ofrecido",
				"lo que pedí/publiqué/ofrecí/pedimos/publicamos", "qué pedí/publiqué/ofrecí/pedimos/publicamos/puse",
				"qué había publicado/pedido/ofrecido yo", "me recuerdas qué había", "necesidades/ofertas/pedidos mías/míos",
				"qué cosas tengo … publicadas/pedidas/abiertas", "tengo yo publicad*", "qué pedidos/ofertas/necesidades tengo/tenemos",
				"qué pedidos/ofertas/necesidades tengo",
			},
			PT: []string{
				"meus/minhas necessidades/ofertas/pedidos/recursos/publicações/posts", "o que … publiquei/pedi/ofereci/postei",
				"necessidades e/ou ofertas minhas", "ofertas/necessidades/pedidos minhas/meus/minha", "me lembra o que … publiquei/pedi/postei",
				"o que … tenho/temos … aberto/pendente/ativo", "o que … publiquei/pedi/publicamos/pedimos/postei/ofereci",
				"cadê os/as/meus pedidos/ofertas", "pedidos que eu fiz",
			},
			EN: []string{
				"what have i/we got/posted/asked/shared/open", "what … i've/i/we posted/asked/shared/offered/requested",
				"my/our needs/offers/requests/posts/resources/listings/open", "do i/we have anything/something open/pending/active",
				"remind me what … posted/asked/offered", "stuff/things i've posted/shared/asked", "show me the stuff/things",
			},
		},
		Help: Text{
			ES: "lo que compartiste y sigue abierto, con su código",
			PT: "o que você compartilhou e segue aberto, com seu código",
			EN: "what you shared and is still open, with its code",
		},
		Who: Anyone,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			var lines []Body
			for _, kind := range []store.SharedKind{store.Need, store.Offer, store.Funding, store.Activity, store.Resource} {
				mine, err := tx.SharedOf(ctx, r.From.ID, kind)
				if err != nil {
					return nil, err
				}
				for _, s := range mine {
					lines = append(lines, Plain(s.Code()+" "+clip(s.Text, 80)))
				}
			}
			if len(lines) == 0 {
				return []Effect{Reply(nothingOfMine)}, nil
			}
			return []Effect{Reply(shortened(append(lines, mineHow)))}, nil
		},
	})
}

// fits is how long a message may be: it is read on a phone.
const fitsPhone = 700

// shortened is lines, with those in the middle left out until it fits a phone; the last one stays.
func shortened(all []Body) Body { return fitting{all} }

type fitting struct{ lines []Body }

func (f fitting) In(lang store.Lang) string {
	all := f.lines
	for left := 0; ; left++ {
		if left == 0 {
			if s := Lines(all...).In(lang); length(s) <= fitsPhone || len(all) < 3 {
				return s
			}
			continue
		}
		kept := append([]Body{}, all[:len(all)-1-left]...)
		kept = append(kept, andMore.With("n", left), all[len(all)-1])
		if s := Lines(kept...).In(lang); length(s) <= fitsPhone || len(kept) < 4 {
			return s
		}
	}
}

var (
	nothingOfMine = Text{
		ES: "No tienes nada abierto. Con *necesito …* y *ofrezco …* empieza.",
		PT: "Você não tem nada aberto. Comece com *preciso de …* ou *ofereço …*.",
		EN: "You have nothing open. *I need …* and *I offer …* make a start.",
	}
	mineHow = Text{
		ES: "Se cierran con *resuelto* o *retiro* y el código.",
		PT: "Para fechar: *resolvido* ou *retiro* e o código.",
		EN: "*solved* or *withdraw* and the code close them.",
	}
	andMore = Text{ES: "…y {n} más", PT: "…e mais {n}", EN: "…and {n} more"}
)
