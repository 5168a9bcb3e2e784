package commands

import (
	"context"
	"errors"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "tie end",
		Aliases: Words{
			ES: []string{"ya no colaboro con", "ya no colaboramos con", "terminar vínculo con", "dejamos de colaborar con", "ya no trabajamos con"},
			PT: []string{"não colaboro mais com", "não colaboramos mais com", "encerrar vínculo com", "deixamos de colaborar com", "já não trabalhamos com"},
			EN: []string{"no longer collaborate with", "we no longer collaborate with", "end tie with", "we stopped working with", "we no longer work with"},
		},
		Args: []Arg{{Key: "words", Kind: AnyText, Name: Text{ES: "organización", PT: "organização", EN: "organisation"}}},
		Help: Text{
			ES: "termina un vínculo de tu organización; queda en la historia, con su fecha",
			PT: "encerra um vínculo da sua organização; fica na história, com sua data",
			EN: "ends a tie of your organisation; it stays in the record, with its date",
		},
		Who: Anyone,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			other, known, err := organisationIn(ctx, tx, r.Args.Text("words"))
			switch {
			case err != nil:
				return nil, err
			case !known:
				return nil, No(noSuchOrganisation.With("name", clip(r.Args.Text("words"), 60)))
			case r.From.OrganisationID == 0:
				return nil, No(whoseTie)
			}
			t, err := tx.TieBetween(ctx, r.From.OrganisationID, other.ID)
			if errors.Is(err, store.ErrNotFound) {
				return nil, No(noSuchTie.With("name", other.Name))
			}
			if err != nil {
				return nil, err
			}
			return []Effect{React("👌")}, tx.EndTie(ctx, t.ID)
		},
	})
}

var noSuchTie = Text{
	ES: "No hay un vínculo con {name}.",
	PT: "Não há um vínculo com {name}.",
	EN: "There is no tie with {name}.",
}
