package commands

import (
	"context"
	"slices"

	"comunidad/commands/answer"
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
		Hear: func(h Heard) (string, bool) {
			drops := dropsCommitment(h.Text) && (h.Ground != answer.Human || h.Quoted.ID != "") && !h.Emoji
			return h.Text, drops || h.topicAct() == topicWithdrawn
		},
		Run: withdraw,
	})
}

func withdraw(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	if _, _, shared := codeIn(r.Text); shared {
		return withdrawShared(ctx, tx, r)
	}
	if dropsCommitment(r.Text) {
		return dropCommitment(ctx, tx, r)
	}
	t, err := topicToWithdraw(ctx, tx, r)
	if err != nil {
		return nil, err
	}
	if t.By != r.From.ID && !slices.Contains(t.Hosts, r.From.ID) {
		return withdrawOfAnother(ctx, tx, r, t)
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

// withdrawOfAnother lets facilitation take off the list what was never a topic. What somebody else chose or hosts is one, and
// not even facilitation drops it. Who brought it is told.
func withdrawOfAnother(ctx context.Context, tx *store.Tx, r Request, t store.Topic) ([]Effect, error) {
	interested, err := tx.Interested(ctx, t.Meeting)
	if err != nil {
		return nil, err
	}
	others := func(ids []int64) bool { return slices.ContainsFunc(ids, func(id int64) bool { return id != t.By }) }
	if !r.From.Facilitator {
		return nil, No(notYours.With("number", t.Number))
	}
	if others(t.Hosts) || others(interested[t.Number]) {
		return nil, No(chosenAlready.With("number", t.Number))
	}
	if err := tx.Withdraw(ctx, t.Meeting, t.Number); err != nil {
		return nil, err
	}
	changed, err := fellOut(ctx, tx, r.Set.Rules, t.Meeting, t.Number)
	effects := append([]Effect{React("👌")}, changed...)
	if by, known := tx.Member(ctx, t.By); known == nil && reachable(tx, by) {
		effects = append(effects, DM(by.ID, takenOff.With("topic", t.Title)))
	}
	return effects, err
}

// topicToWithdraw is the topic that is named, or the only one that the person brought.
func topicToWithdraw(ctx context.Context, tx *store.Tx, r Request) (store.Topic, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return store.Topic{}, err
	}
	refs, _ := topicRefs(r.Text)
	if refs = slices.DeleteFunc(refs, func(t topicRef) bool { return t.mine && t.place == 0 || t.all }); len(refs) > 0 && (r.Subject.onTopics() || refs[0].number == 0) {
		wanted, unwanted, err := topicsMeant(ctx, tx, r, m, refs[:1])
		if err != nil {
			return store.Topic{}, err
		}
		return topicAt(ctx, tx, m.Number, append(wanted, unwanted...)[0])
	}
	if r.Args.Number(topicNumber.Key) != 0 {
		return topicNamed(ctx, tx, r)
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
	PT: "Não encontro um tema seu. Com *temas* dá para ver todos.",
	EN: "I find no topic of yours. *topics* shows them all.",
}

var notYours = Text{
	ES: "El tema {number} lo retira quien lo trajo o lo facilita.",
	PT: "Só quem trouxe ou facilita o tema {number} pode retirar.",
	EN: "Topic {number} can be withdrawn by whoever brought it or hosts it.",
}

var chosenAlready = Text{
	ES: "El tema {number} ya lo eligió o lo facilita alguien más: lo retira quien lo trajo.",
	PT: "O tema {number} já foi escolhido ou é facilitado por mais alguém: quem o trouxe o retira.",
	EN: "Somebody else chose or hosts topic {number} already: whoever brought it can withdraw it.",
}

var takenOff = Text{
	ES: "Quienes facilitan quitaron de la lista «{topic}». Si era un tema, tráelo otra vez: *propongo …*",
	PT: "Quem facilita tirou da lista “{topic}”. Se era um tema, traga de novo: *proponho …*",
	EN: "Facilitation took “{topic}” off the list. If it was a topic, bring it again: *propose …*",
}
