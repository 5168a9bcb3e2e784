package commands

import (
	"context"
	"slices"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "withdraw",
		Aliases: Words{
			ES: []string{"retiro", "retirar", "retiro el", "retiro la"},
			PT: []string{"retiro", "retirar", "retiro o"},
			EN: []string{"withdraw", "i withdraw"},
		},
		Args: []Arg{topicNumber},
		Help: Text{
			ES: "retira de la lista un tema tuyo: *retiro 2*",
			PT: "retira da lista um tema seu: *retiro 2*",
			EN: "takes a topic of yours off the list: *withdraw 2*",
		},
		Who:  Anyone,
		Bare: Numbers,
		Run:  withdraw,
	})
}

func withdraw(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	if _, _, shared := codeIn(r.Text); shared {
		return withdrawShared(ctx, tx, r)
	}
	t, err := topicNamed(ctx, tx, r)
	if err != nil {
		return nil, err
	}
	if t.By != r.From.ID && !slices.Contains(t.Hosts, r.From.ID) { // not even facilitation drops the topic of another
		return nil, No(notYours.With("number", t.Number))
	}
	if t.By != r.From.ID && len(t.Hosts) > 1 { // who joined steps back; the topic goes on with the others
		_, err := tx.DropHost(ctx, t.Meeting, t.Number, r.From.ID)
		return []Effect{React("👌")}, err
	}
	if err := tx.Withdraw(ctx, t.Meeting, t.Number); err != nil {
		return nil, err
	}
	changed, err := fellOut(ctx, tx, t.Meeting, t.Number)
	return append([]Effect{React("👌")}, changed...), err
}

var notYours = Text{
	ES: "El tema {number} lo retira quien lo trajo o lo facilita.",
	PT: "O tema {number} é retirado por quem o trouxe ou facilita.",
	EN: "Topic {number} can be withdrawn by whoever brought it or hosts it.",
}
