package commands

import (
	"context"
	"fmt"
	"slices"
	"time"

	"comunidad/store"
)

// newPhoneWaits is how long the words of a facilitator whose phone has new keys are not enough: whoever took over their
// number has the day in which the person, or somebody in the group, notices.
const newPhoneWaits = 24 * time.Hour

func init() {
	add(&Command{
		Name: "trust",
		Aliases: Words{
			ES: []string{"confío en", "confiar en"},
			PT: []string{"confio em", "confiar em"},
			EN: []string{"I trust", "trust"},
		},
		Args: []Arg{{Key: "name", Kind: AnyText, Name: Text{ES: "nombre", PT: "nome", EN: "name"}}},
		Help: Text{
			ES: "di que el teléfono nuevo de quien facilita es suyo: *confío en Marta*",
			PT: "diga que o telefone novo de quem facilita é dela ou dele: *confio em Marta*",
			EN: "say that a facilitator's new phone is theirs: *I trust Marta*",
		},
		Who: Facilitators,
		Run: trust,
	})
}

// NewPhone tells the other facilitators that the keys of one of them changed. Of anybody else it is nobody's business.
func NewPhone(ctx context.Context, tx *store.Tx, from store.Member, at time.Time) ([]Effect, error) {
	if !from.Facilitator {
		return nil, nil
	}
	if err := tx.SetRekeyed(ctx, from.ID, at); err != nil {
		return nil, err
	}
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	var effects []Effect
	for _, m := range members {
		if m.Facilitator && m.ID != from.ID {
			effects = append(effects, DM(m.ID, newPhoneIs.With("name", calledAs(from))).Once(fmt.Sprintf("rekeyed/%d/%d/%d", from.ID, at.Unix(), m.ID)))
		}
	}
	return effects, nil
}

// newPhoneStill tells whether a facilitator's phone is too new for what only facilitators may do.
func newPhoneStill(m store.Member, now time.Time) bool {
	return !m.RekeyedAt.IsZero() && now.Sub(m.RekeyedAt) < newPhoneWaits
}

func trust(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	members = slices.DeleteFunc(members, func(m store.Member) bool { return !m.Facilitator })
	name := Name(r.Args.Text("name"))
	whom, like := whoIs(name, members)
	if like != surely {
		return nil, No(whoIsThat.With("name", name))
	}
	return []Effect{React("🤝")}, tx.SetRekeyed(ctx, whom.ID, time.Time{})
}

// calledAs is what a facilitator is called by the others.
func calledAs(m store.Member) Body {
	if m.Name == "" {
		return someFacilitator
	}
	return Plain(m.Name)
}

var (
	someFacilitator = Text{ES: "alguien que facilita", PT: "alguém que facilita", EN: "a facilitator"}
	newPhoneIs      = Text{
		ES: "El WhatsApp de {name} tiene claves nuevas: cambió de teléfono, lo reinstaló, o alguien tomó su número. Hasta mañana no hago lo que me pida como quien facilita. Si hablaron y es su teléfono, responde *confío en* y su nombre; si no, quiten a ese número de la administración del grupo.",
		PT: "O WhatsApp de {name} tem chaves novas: trocou de telefone, reinstalou, ou alguém tomou o número. Até amanhã não faço o que me pedir como quem facilita. Se conversaram e é o telefone certo, responda *confio em* e o nome; se não, tirem esse número da administração do grupo.",
		EN: "The WhatsApp of {name} has new keys: they changed or reinstalled their phone, or somebody took over their number. Until tomorrow I do nothing that they ask as a facilitator. If you have talked and the phone is theirs, answer *I trust* and their name; if not, remove that number from the group's admins.",
	}
	newPhoneWait = Text{
		ES: "Tu WhatsApp tiene claves nuevas desde hace menos de un día. Por seguridad, lo que es para quienes facilitan espera hasta mañana, o hasta que otra persona que facilita me escriba *confío en* y tu nombre.",
		PT: "O seu WhatsApp tem chaves novas há menos de um dia. Por segurança, o que é para quem facilita espera até amanhã, ou até outra pessoa que facilita me escrever *confio em* e o seu nome.",
		EN: "Your WhatsApp has had new keys for less than a day. To be safe, what is for facilitators waits until tomorrow, or until another facilitator writes me *I trust* and your name.",
	}
)
