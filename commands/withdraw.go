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
			ES: []string{"retiro", "retirar", "retiro el", "retiro la", "retiro mi tema", "retirar mi tema", "retiro mi propuesta", "retirar mi propuesta", "retiro el tema", "retirar el tema"},
			PT: []string{"retiro", "retirar", "retiro o", "retiro meu tema", "retirar meu tema", "retiro o tema"},
			EN: []string{"withdraw", "i withdraw", "withdraw my topic", "i withdraw my topic", "withdraw topic"},
		},
		Args: []Arg{{Key: topicNumber.Key, Kind: Digits, Optional: true, Name: topicNumber.Name}},
		Cues: Words{
			ES: []string{
				"retira/retiren/quita/quiten/saca/saquen/borra/borren/elimina/eliminen/baja/bajen/cancela/cancelen/cancelar/quitar/sacar/borrar/bajar/anula/anular {code}",
				"dar de baja {code}", "{code} … ya no está/va/hay/vale/sirve/disponible/tenemos", "ya no … disponible/vale/va {code}",
				"se suspendió/canceló {code}", "{code} … se canceló/suspendió/agotó/terminó", "sacala/quítala/bórrala/elimínala/sacalo/quítalo {code}",
				"la/lo puedes/podés/puede eliminar/borrar/quitar/sacar {code}", "equivoqué … publicar/puse {code}",
				"{code} ya cerró/pasó/venció … sac*/quit*/borr*", "retracta*/anul* {code}",
				"retirar/quitar/sacar/retiro/quito/saco mi/el/la tema/propuesta", "no voy a poder llevar/facilitar/hacer el/mi tema",
				"quita/quiten/saca/saquen mi/nuestro/nuestra tema/propuesta", "al final no … tema",
				"quita/saca/borra/baja mi/la/nuestra oferta/necesidad/actividad/convocatoria/recurso {code}",
				"cancelamos/suspendimos la/el actividad/evento/taller {code}", "bájala/bájalo {code}",
			},
			PT: []string{
				"tira/tire/tirar/remove/remova/remover/apaga/apague/apagar/cancela/cancele/cancelar/exclui/exclua/excluir/retira/retire {code}",
				"{code} … cancelad*/adiad*/acabou/não tem/vale", "foi cancelad* {code}", "pode tirar/remover/apagar {code}",
				"{code} … pode tirar/apagar/remover", "anula/anule {code}", "retirar/tirar/retiro/tiro meu/minha/o/a tema/proposta",
				"vou ter que retirar/tirar", "tira/remove minha/a oferta/atividade/necessidade {code}", "cancelamos a atividade/o evento {code}",
			},
			EN: []string{
				"take down/off/away {code}", "take {code} down/off", "remove/delete/cancel/withdraw/pull/drop {code}",
				"{code} is/has … cancelled/canceled/gone/expired/postponed/over", "no longer available/offer/valid {code}",
				"{code} … remove/delete/withdraw", "scrap/retract/bin {code}", "please retract {code}", "take/pull my/our topic/proposal … off",
				"take my topic", "withdraw/pull/remove my/our topic/proposal", "remove/delete my/our offer/need/activity/call/resource {code}",
				"we cancelled/canceled {code}",
			},
		},
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
	t, err := topicToWithdraw(ctx, tx, r)
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
	changed, err := fellOut(ctx, tx, r.Set.Rules, t.Meeting, t.Number)
	return append([]Effect{React("👌")}, changed...), err
}

// topicToWithdraw is the topic that is named, or the only one that the person brought.
func topicToWithdraw(ctx context.Context, tx *store.Tx, r Request) (store.Topic, error) {
	if r.Args.Number(topicNumber.Key) != 0 {
		return topicNamed(ctx, tx, r)
	}
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return store.Topic{}, err
	}
	topics, err := tx.Topics(ctx, m.Number)
	if err != nil {
		return store.Topic{}, err
	}
	topics = slices.DeleteFunc(topics, func(t store.Topic) bool { return t.By != r.From.ID })
	switch len(topics) {
	case 0:
		return store.Topic{}, No(noTopicOfYours)
	case 1:
		return topics[0], nil
	}
	return store.Topic{}, No(writeItSo.With("usage", r.Command.Usage()))
}

var noTopicOfYours = Text{
	ES: "No encuentro un tema tuyo. Con *temas* se ven todos.",
	PT: "Não encontro um tema seu. Com *temas* veem-se todos.",
	EN: "I find no topic of yours. *topics* shows them all.",
}

var notYours = Text{
	ES: "El tema {number} lo retira quien lo trajo o lo facilita.",
	PT: "O tema {number} é retirado por quem o trouxe ou facilita.",
	EN: "Topic {number} can be withdrawn by whoever brought it or hosts it.",
}
