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
		PT: "Você não tem nada aberto. Com *preciso de …* e *ofereço …* começa.",
		EN: "You have nothing open. *I need …* and *I offer …* make a start.",
	}
	mineHow = Text{
		ES: "Se cierran con *resuelto* o *retiro* y el código.",
		PT: "Fecham-se com *resolvido* ou *retiro* e o código.",
		EN: "*solved* or *withdraw* and the code close them.",
	}
	andMore = Text{ES: "…y {n} más", PT: "…e mais {n}", EN: "…and {n} more"}
)
