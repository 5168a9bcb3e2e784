package commands

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "leave topic",
		Aliases: Words{
			ES: []string{"no puedo facilitar", "ya no puedo facilitar", "no voy a poder facilitar", "ya no voy a poder facilitar", "no podré facilitar", "ya no facilito", "no facilito", "dejo de facilitar"},
			PT: []string{"não posso facilitar", "já não posso facilitar", "não posso mais facilitar", "não vou poder facilitar", "não vou conseguir facilitar", "não consigo facilitar", "não facilito", "deixo de facilitar"},
			EN: []string{"i can't host", "can't host", "i cannot host", "i can no longer host", "i can't host anymore", "i won't be able to host", "i won't host", "stop hosting"},
		},
		Args: []Arg{{Key: topicNumber.Key, Kind: AnyText, Optional: true, Name: topicNumber.Name}},
		Help: Text{
			ES: "dejas de facilitar un tema; el tema queda, y alguien más lo puede tomar: *ya no puedo facilitar 2*",
			PT: "você deixa de facilitar um tema; o tema fica, e outra pessoa pode assumir: *não posso facilitar 2*",
			EN: "you stop hosting a topic; it stays, and somebody else can take it: *can't host 2*",
		},
		Who: Anyone,
		Hear: func(h Heard) (string, bool) {
			return h.Text, !h.Emoji && h.Ground != answer.Human && leavesHosting(h.Text) && (h.Subject.Kind != AboutHosts || h.Direct)
		},
		Run: leaveTopic,
	})
}

// noHosting is how people say that they will not host after all; notThen says that they cannot come, to who asks whether they
// host.
var (
	noHosting = regexp.MustCompile(`\b(?:no|nao) (?:voy a |vamos a |vou |vamos |creo que )?(?:(?:puedo|podre|podremos|podemos|pueda|poder|logro|lograre|alcanzo a|alcanzare a|quiero|conseguir|conseguirei|consigo|posso|podemos|poderei|quero)(?: ya| mais| mas)? ` +
		`(?:co-?)?(?:facilitar|hostear|conducir|moderar|conduzir|mediar|ser anfitrion|llevar (?:el|mi|nuestro) tema|levar (?:o|meu|nosso) tema|puxar)|(?:facilito|facilitare|facilitamos|hosteo|facilitarei)\b)` +
		`|\b(?:dejo|dejamos|deixo|deixamos) de facilitar\b` +
		`|\b(?:can ?'?t|cannot|can not|can no longer|won'?t|will not|not able to|unable to|no longer)(?: be able to| be)? (?:co-?)?(?:host|lead|facilitat|moderat)|\bstop hosting\b|\bstep (?:down|back) (?:as|from) host`)
	notThen = regexp.MustCompile(`\b(?:no|nao) (?:voy a |vamos a |vou |vamos |me va a )?(?:puedo|podre|podria|podemos|podremos|poder|alcanzo|llego|llegare|llegar|logro|estare|estaremos|estar|posso|podemos|consigo|conseguir|conseguirei|poderei|estarei|dou conta|vai dar|da|rola)\b` +
		`|\b(?:can ?'?t|cannot|can not|won'?t|not able|unable|no longer)\b|\b(?:have|need|got) to (?:drop|cancel|pass)|\bcount me out|\bstep (?:back|down)` +
		`|\bme bajo\b|\b(?:tengo|tenemos|voy a tener) que (?:bajarme|bajarnos|cancelar|dejarlo)|\bvou ter que (?:sair|cancelar|deixar|desistir)|\bque l[oa] tome (?:otr|algui)`)
	butThen = regexp.MustCompile(`\b(?:espera|esperar|wait|hora|horas|turno|turn|hour|antes|before|despues|after|depois|cambio|troco|swap)\b`)
)

func leavesHosting(text string) bool {
	return !strings.Contains(text, "?") && len(strings.Fields(text)) < 25 && noHosting.MatchString(fold.String(text))
}

// leaveTopic takes somebody off the hosts of the topics they name, or of all. The topics stay, for somebody else.
func leaveTopic(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	topics, err := tx.Topics(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	mine := slices.DeleteFunc(topics, func(t store.Topic) bool { return !slices.Contains(t.Hosts, r.From.ID) })
	if len(mine) == 0 {
		if !r.Addressed && r.Subject.Kind == "" {
			return nil, nil
		}
		return nil, No(hostsNothing.With("title", m.Title))
	}
	if refs, _ := topicRefs(r.Text); len(refs) > 0 && !refs[0].mine {
		wanted, unwanted, err := topicsMeant(ctx, tx, r, m, refs)
		if err != nil {
			return nil, err
		}
		named := append(wanted, unwanted...)
		if mine = slices.DeleteFunc(mine, func(t store.Topic) bool { return !slices.Contains(named, t.Number) }); len(mine) == 0 {
			return nil, No(hostsOther.With("number", named[0]))
		}
	}
	changed, err := stepBack(ctx, tx, r, mine)
	return append([]Effect{React("💛")}, changed...), err
}

// stepBack takes somebody off the hosts of topics. An agenda on which one of them stood without another host is made anew.
func stepBack(ctx context.Context, tx *store.Tx, r Request, topics []store.Topic) (effects []Effect, err error) {
	for _, t := range topics {
		if _, err := tx.DropHost(ctx, t.Meeting, t.Number, r.From.ID); err != nil {
			return nil, err
		}
		if len(t.Hosts) > 1 {
			continue
		}
		changed, err := fellOut(ctx, tx, r.Set.Rules, t.Meeting, t.Number)
		if err != nil {
			return nil, err
		}
		effects = append(effects, changed...)
	}
	return effects, nil
}

var hostsOther = Text{
	ES: "No facilitas el tema {number}. Con *temas* ves los tuyos.",
	PT: "Você não facilita o tema {number}. Com *temas* vê os seus.",
	EN: "You do not host topic {number}. *topics* shows yours.",
}
