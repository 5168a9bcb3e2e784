package commands

import (
	"context"
	"fmt"
	"time"

	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "volunteer",
		Aliases: Words{
			ES: []string{"quiero facilitar un mes", "quiero facilitar este mes", "quiero facilitar el próximo mes", "me ofrezco para facilitar un mes"},
			PT: []string{"quero facilitar um mês", "quero facilitar este mês", "quero facilitar o próximo mês", "me ofereço para facilitar um mês"},
			EN: []string{"I want to facilitate", "I would like to facilitate", "I'd like to facilitate", "I can facilitate", "I volunteer to facilitate", "I offer to facilitate"},
		},
		Args: []Arg{{Key: "when", Kind: AnyText, Optional: true, Name: Text{ES: "julio", PT: "julho", EN: "July"}}},
		Cues: Words{
			ES: []string{
				"facilitar … " + monthsES,
				"quiero/queremos/puedo/podemos/ofrezco/ofrecemos … facilitar … " + monthsES,
				"yo facilito … " + monthsES,
				"facilitar un/algún/el/este encuentro/próximo", "quiero/queremos/puedo/gustaría/ofrezco/encantaría/animo ser/como facilitadora/facilitador/facilitadore",
			},
			PT: []string{
				"facilitar … " + monthsPT,
				"quero/queremos/posso/podemos/ofereço/oferecemos … facilitar … " + monthsPT,
				"eu facilito … " + monthsPT,
				"facilitar um/algum/o/este encontro/próximo", "quero/queremos/posso/gostaria/ofereço/adoraria ser/como facilitadora/facilitador",
			},
			EN: []string{
				"facilitate … " + monthsEN,
				"facilitate a/the/this/one/our meeting/next", "love/like/want/happy/offer/volunteer/glad to facilitate", "i'll/i will facilitate",
			},
		},
		Help: Text{
			ES: "di que te ofreces a facilitar un mes: se lo cuento a quienes facilitan, que te lo pueden pasar",
			PT: "diga que você se oferece para facilitar um mês: conto a quem facilita, que pode passar para você",
			EN: "say that you would facilitate for a month: I tell those who facilitate, who can hand it over to you",
		},
		Who: Anyone,
		Run: volunteer,
	})
}

// volunteer tells those who facilitate that somebody would take over: once a month for each.
func volunteer(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	switch {
	case r.From.Facilitator:
		return nil, No(facilitateAlready)
	case r.From.Name == "":
		return nil, No(volunteerWho)
	}
	words := r.Args.Text("when")
	month := time.Month(0)
	for _, w := range fold.Words(words) {
		if named := monthNamed(w.Text); named != 0 {
			month = named
		}
	}
	now := tx.Now.In(r.Community.Zone)
	from, _ := monthAhead(month, words, now)
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	effects, told := []Effect{React("🙋")}, false
	for _, m := range members {
		if !m.Facilitator || !reachable(tx, m) {
			continue
		}
		told = true
		key := fmt.Sprintf("volunteer/%d/%s/%d", r.From.ID, from.Format("2006-01"), m.ID)
		effects = append(effects, DM(m.ID, volunteers.With("who", signature(r.From), "month", monthOf{from}, "name", r.From.Name)).Once(key))
	}
	if !told {
		return nil, No(volunteerInGroup)
	}
	return append(effects, Reply(volunteerTold)), nil
}

var (
	facilitateAlready = Text{
		ES: "Ya facilitas. Para pasarlo por un mes: *ceder facilitación de julio a Yuli*.",
		PT: "Você já facilita. Para passar por um mês: *passar facilitação de julho a Yuli*.",
		EN: "You facilitate already. To pass it on for a month: *hand over July to Yuli*.",
	}
	volunteerWho = Text{
		ES: "¡Qué bueno! Antes dime quién eres: *soy nombre, organización, país*.",
		PT: "Que bom! Antes me diga quem é: *sou nome, organização, país*.",
		EN: "Good! First tell me who you are: *I am name, organisation, country*.",
	}
	volunteers = Text{
		ES: "{who} se ofrece a facilitar en {month}. Para pasarle la facilitación: *ceder facilitación de {month} a {name}*.",
		PT: "{who} se oferece para facilitar em {month}. Para passar a facilitação: *passar facilitação de {month} a {name}*.",
		EN: "{who} offers to facilitate in {month}. To hand it over: *hand over {month} to {name}*.",
	}
	volunteerTold = Text{
		ES: "Gracias: se lo conté a quienes facilitan.",
		PT: "Obrigado: contei a quem facilita.",
		EN: "Thank you: I told those who facilitate.",
	}
	volunteerInGroup = Text{
		ES: "A quienes facilitan no les puedo escribir a solas ahora: dilo en el grupo, y te lo pasan con *ceder facilitación*.",
		PT: "Não posso escrever no privado para quem facilita agora: diga no grupo, e passam com *passar facilitação*.",
		EN: "I cannot write to those who facilitate alone now: say so in the group, and they pass it on with *hand over*.",
	}
)
