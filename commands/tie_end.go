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
		Cues: Words{
			ES: []string{
				"ya no colabor*/trabaj*/tenemos/somos/coordin*/seguimos {org}", "no seguimos/colaboramos/trabajamos más {org}",
				"terminó/terminamos/acabó/finalizó/cerró/cerramos/venció … convenio/alianza/proyecto/vínculo/colaboración {org}",
				"terminó/acabó/finalizó/cerró convenio/alianza/proyecto/vínculo/colaboración", "se acabó/cerró/terminó {org}",
				"{org} … se acabó/cerró/terminó", "{org} no seguimos más", "dejamos/dejé de colaborar/trabajar/coordinar {org}",
				"borra/quita/saca/elimina/termina/cierra … vínculo/alianza/tie {org}", "con {org} ya no", "con {org} no … más", "se acabó {org}",
				"vínculo … se acabó/terminó {org}", "borra/quita/saca/elimina el/nuestro vínculo con {org}", "borra/quita/saca lo de {org}",
				"ya no somos socios/socias/aliadas/aliados {org}", "nuestro acuerdo con … terminó {org}",
				"convenio/alianza/acuerdo con … terminó/acabó/venció {org}",
			},
			PT: []string{
				"não trabalh*/colabor* mais {org}", "não … mais parceir* {org}", "já não trabalh*/colabor*/somos {org}",
				"deixamos/deixou/deixei de ser/colaborar/trabalhar {org}",
				"acabou/terminou/encerrou/encerramos … parceria/projeto/convênio/vínculo {org}",
				"remove/remova/tira/apaga/exclui/encerra … vínculo/parceria {org}", "{org} … acabou/encerrou",
				"nossa parceria com … acabou/terminou/encerrou", "parceria com … acabou/terminou {org}", "tira/tire a/o … parceiros/parceiras {org}",
				"não temos mais nada com {org}", "encerramos a cooperação/parceria com {org}", "convênio/parceria com … acabou/terminou/venceu {org}",
			},
			EN: []string{
				"don't/not/no work/collaborate/partner with … anymore/longer {org}", "don't work/collaborate/partner with {org}",
				"no longer work*/collaborat*/partner* {org}", "stopped to/working/collaborating/partnering {org}", "stopped … work*/collaborat* {org}",
				"end/remove/delete/drop … tie/partnership/link {org}", "partnership/project/agreement/collaboration … ended/finished/over {org}",
				"we ended/finished {org}", "not working with … anymore {org}", "are/we're not working with {org}",
				"no longer partnering/collaborating/working with {org}", "not partnering with {org}", "we split from {org}",
				"agreement/partnership with … lapsed/ended/wrapped {org}", "take that/this link off", "partnership with … wrapped/ended",
			},
		},
		Overheard: Words{
			ES: []string{
				"ya no colaboramos/trabajamos/colaboro/trabajo con {org}", "dejamos de colaborar/trabajar con {org}",
				"terminó/terminamos … convenio/alianza/colaboración con {org}", "nuestro acuerdo con … terminó {org}",
				"ya no trabajamos en conjunto {org}",
			},
			PT: []string{
				"já não colaboramos/trabalhamos com {org}", "deixou/deixamos de ser parceiro/parceira/parceiros/colaborar/trabalhar {org}",
				"não trabalhamos/colaboramos mais com {org}", "encerramos a/o cooperação/parceria/convênio com {org}",
			},
			EN: []string{
				"no longer partnering/collaborating/working with {org}", "stopped to collaborate/working/collaborating/partnering {org}",
				"we no longer work/collaborate/partner with {org}", "our partnership with … wrapped/ended {org}", "no longer working together {org}",
			},
		},
		Help: Text{
			ES: "termina un vínculo de tu organización; queda en la historia, con su fecha",
			PT: "encerra um vínculo da sua organização; fica na história, com sua data",
			EN: "ends a tie of your organisation; it stays in the record, with its date",
		},
		Who: Anyone,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			other, known, err := organisationIn(ctx, tx, r.Args.Text("words"), r.From.OrganisationID)
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
