package commands

import (
	"cmp"
	"context"
	"errors"
	"strconv"
	"time"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "contact",
		Aliases: Words{
			ES: []string{"contacto", "contactar", "contacto con", "contactar con", "contactar a"},
			PT: []string{"contato", "contatar", "contato com", "falar com"},
			EN: []string{"contact", "contact with", "get in touch with"},
		},
		Args: []Arg{{Key: "words", Kind: AnyText, Name: Text{ES: "código u organización", PT: "código ou organização", EN: "code or organisation"}}},
		Cues: Words{
			ES: []string{
				"hablar con {org}", "comunic* con {org}", "comunic* {org}", "contact* {org}", "contacto de/con {org}",
				"preséntame/preséntenme/presentanos {org}", "conect* {org}", "ponme/ponnos/poneme/ponerme/ponernos/póngame en contacto con {org}",
				"escribir/escribirle/llegar a {org}", "{code} hablar con", "hablar con {code}", "contact* {code}", "cómo … contact* {org}",
				"cómo llego/ubico/encuentro {org}", "quién es … contacto {org}", "pásame/me pasas … contacto/número/teléfono/correo {org}",
				"pasás/pasa/paso con {org}", "presentar/presentarme/presentarnos {org}", "me/nos presentas/presentes {org}",
				"correo/mail/email/número/teléfono/contacto/encargada/encargado de/del {org}", "tienes/tenés el correo/número/teléfono/contacto {org}",
				"cómo puedo/podemos contactar/comunicarme/hablar a/con {org}",
			},
			PT: []string{
				"falar com {org}", "contato {org}", "contat* {org}", "me passa/manda/dá … contato/número/telefone {org}", "em contato com {org}",
				"conect* {org}", "me apresenta/apresente {org}", "falar com {code}", "contato {code}", "comunic* {org}", "escrever/chegar {org}",
				"me apresentar/apresenta/apresente pra/para {org}", "chego no/na/ao/em {org}", "apresentar {org}",
				"zap/whats/e mail/email/telefone/número {org}", "e-mail {org}", "com quem … falo {org}", "chego até {org}",
				"como posso/podemos falar/entrar em contato com {org}",
			},
			EN: []string{
				"speak/talk/chat to/with {org}", "contact {org}", "in touch with {org}", "put me/us through/in {org}", "introduce me/us to {org}",
				"connect me/us {org}", "reach out/to {org}", "reach {org}", "get hold of {org}", "speak/talk to/with {code}", "contact {code}",
				"who … contact at {org}", "number/email/phone for/of {org}", "get in touch/contact {org}",
				"phone/number/email/address/person at/for/of {org}", "{org} phone/number/email", "right person at {org}", "email address for {org}",
				"how do/can i/we get in touch with {org}", "how do/can i/we reach/contact {org}",
			},
		},
		Overheard: Words{ // whoever can help says so, and wants to talk with who asked
			ES: []string{
				"puedo/podemos/podría/podríamos/podremos ayudar/ayudarles/ayudarle/apoyar/apoyarles/colaborar/aportar con/en/a/para {code}", "puedo/podemos ayudar/apoyar/cubrir/resolver/atender {code}",
				"tengo/tenemos lo que … pide/piden/necesita/necesitan/busca/buscan {code}", "tengo/tenemos algo/eso/ese/esa para/de {code}",
				"yo/nosotras/nosotros ayudo/apoyo/ayudamos/apoyamos con/en/a {code}", "puedo/podemos ofrecer/dar/prestar/donar … para/de {code}", "me/nos interesa/sirve {code}",
				"puedo/podemos con la/el/lo {code}", "tenemos/tengo … para la/el/lo {code}",
			},
			PT: []string{
				"posso/podemos/consigo/conseguimos/poderia/poderíamos ajudar/apoiar/colaborar/contribuir com/em/a/na/no {code}", "posso/podemos/consigo ajudar/apoiar/atender {code}",
				"tenho/temos o que … pede/pedem/precisa/precisam/procura {code}", "tenho/temos algo/isso pra/para {code}", "eu/nós/gente ajudo/ajudamos/ajuda com/na/no {code}",
				"posso/podemos oferecer/dar/emprestar/doar … pra/para {code}", "me/nos interessa {code}",
			},
			EN: []string{
				"i/we can/could/might help/assist/support with/on/out {code}", "can/could help {code}", "i/we have/got what … needs/need/wants/asks/for {code}", "we've got what {code}",
				"i/we can/could cover/meet/provide/give/lend/supply {code}", "i/we have something/one for {code}", "interested in {code}",
			},
		},
		Help: Text{
			ES: "pregunto a la otra persona si quiere hablar contigo; nunca doy números: *contacto O3*",
			PT: "pergunto à outra pessoa se quer falar com você; nunca dou números: *contato O3*",
			EN: "I ask the other person whether they want to talk with you; I never give numbers: *contact O3*",
		},
		Who: Anyone,
		Run: contact,
	})
}

const (
	contactsDay  = 5
	contactsSame = 2 // to the same person in a month, unless they say yes
)

func contact(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	if newcomer(tx, r.From) {
		return nil, No(directoryLater)
	}
	if !r.Direct && !reachable(tx, r.From) {
		return nil, No(AloneOnly)
	}
	who, about, err := whomToAsk(ctx, tx, r, r.Args.Text("words"))
	if err != nil {
		return nil, err
	}
	month, err := tx.ContactsBy(ctx, r.From.ID, tx.Now.Add(-30*24*time.Hour))
	if err != nil {
		return nil, err
	}
	today, same := 0, 0
	for _, c := range month {
		if tx.Now.Sub(c.At) < 24*time.Hour {
			today++
		}
		if c.Asked != who.ID {
			continue
		}
		if same++; c.Status != "yes" && (c.About == about || same == contactsSame) { // a no is nobody's business, and is not asked again
			return nil, No(contactWaits)
		}
	}
	if today >= contactsDay {
		return nil, No(contactsEnough.With("max", contactsDay))
	}
	id, err := tx.AddContact(ctx, r.From.ID, who.ID, about)
	if err != nil {
		return nil, err
	}
	asked := Subject{AboutContact, id}
	if err := askAlone(ctx, tx, who.ID, asked, "contact answer", strconv.FormatInt(id, 10)); err != nil {
		return nil, err
	}
	return []Effect{
		Reply(contactAsked.With("about", about)),
		DM(who.ID, contactQuestion.With("who", signed(r.From), "about", about)).About(asked),
	}, nil
}

// signed is the signature of somebody who asks: that they are named is what asking means.
func signed(m store.Member) Body {
	if s := signature(m); s != "" {
		return Plain(s)
	}
	return somebody
}

// whomToAsk finds whoever brought what has the code, or somebody of the organisation who can be asked: those who are
// visible first.
func whomToAsk(ctx context.Context, tx *store.Tx, r Request, words string) (store.Member, string, error) {
	if kind, number, ok := codeIn(words); ok {
		s, err := tx.Shared(ctx, kind, number)
		if errors.Is(err, store.ErrNotFound) {
			return store.Member{}, "", No(noSuchCode.With("code", store.Shared{Kind: kind, Number: number}.Code()))
		}
		if err != nil {
			return store.Member{}, "", err
		}
		m, err := tx.Member(ctx, s.By)
		switch {
		case err != nil:
			return m, "", err
		case m.ID == r.From.ID:
			return m, "", No(contactSelf)
		case !reachable(tx, m):
			return m, "", No(contactInGroup.With("code", s.Code()))
		}
		return m, s.Code(), nil
	}
	o, known, err := organisationIn(ctx, tx, words, r.From.OrganisationID)
	if err != nil {
		return store.Member{}, "", err
	}
	if !known {
		return visibleNamed(ctx, tx, r, words)
	}
	people, err := tx.PeopleOf(ctx, o.ID)
	if err != nil {
		return store.Member{}, "", err
	}
	var found *store.Member
	for i, m := range people {
		if !reachable(tx, m) || m.ID == r.From.ID {
			continue
		}
		visible, err := tx.Consents(ctx, m.ID, store.InDirectory)
		if err != nil {
			return m, "", err
		}
		if found == nil || visible {
			found = &people[i]
		}
		if visible {
			break
		}
	}
	if found == nil {
		return store.Member{}, "", No(contactNobody.With("name", o.Name))
	}
	return *found, o.Name, nil
}

// visibleNamed finds somebody by the name that the directory shows. Whoever is not in it is not found: that they are in the
// group is theirs to say.
func visibleNamed(ctx context.Context, tx *store.Tx, r Request, words string) (store.Member, string, error) {
	visible, err := tx.Consenting(ctx, store.InDirectory)
	if err != nil {
		return store.Member{}, "", err
	}
	m, found := memberIn(words, visible)
	switch {
	case !found:
		return m, "", No(noSuchOrganisation.With("name", clip(Line(words), 60)))
	case m.ID == r.From.ID:
		return m, "", No(contactSelf)
	case !reachable(tx, m):
		return m, "", No(contactNobody.With("name", m.Name))
	}
	return m, cmp.Or(m.Organisation, m.Name), nil
}

var (
	somebody       = Text{ES: "Alguien del grupo", PT: "Alguém do grupo", EN: "Somebody from the group"}
	contactsEnough = Text{
		ES: "Van {max} pedidos de contacto hoy, que es el máximo.",
		PT: "Foram {max} pedidos de contato hoje, que é o máximo.",
		EN: "That is {max} requests for contact today, the most there are.",
	}
	contactWaits = Text{
		ES: "Ya se lo pregunté, y todavía no responde.",
		PT: "Já perguntei, e ainda não respondeu.",
		EN: "I asked already, and there is no answer yet.",
	}
	contactAsked = Text{
		ES: "Le pregunto ({about}), con tu nombre y tu organización. Te aviso si dice que sí.",
		PT: "Vou perguntar ({about}), com o seu nome e a sua organização. Aviso se disser que sim.",
		EN: "I will ask ({about}), with your name and organisation. I tell you if the answer is yes.",
	}
	contactQuestion = Text{
		ES: "{who} quiere hablar contigo ({about}). ¿Le digo que sí? Responde *sí* o *no*. Tu número no lo doy; se escriben desde el grupo.",
		PT: "{who} quer falar com você ({about}). Digo que sim? Responda *sim* ou *não*. O seu número eu não dou; vocês se escrevem pelo grupo.",
		EN: "{who} would like to talk with you ({about}). Shall I say yes? Answer *yes* or *no*. I do not give your number; you write to each other from the group.",
	}
	contactSelf = Text{
		ES: "Eso lo trajiste tú.",
		PT: "Isso foi você quem trouxe.",
		EN: "You brought that yourself.",
	}
	contactInGroup = Text{
		ES: "A quien trajo {code} no puedo escribirle a solas. Pregunten en el grupo, citando {code}.",
		PT: "Não posso escrever no privado para quem trouxe {code}. Perguntem no grupo, citando {code}.",
		EN: "I cannot write alone to whoever brought {code}. Ask in the group, naming {code}.",
	}
	contactNobody = Text{
		ES: "A nadie de {name} puedo escribirle a solas. Pregunta por {name} en el grupo.",
		PT: "Não posso escrever no privado para ninguém de {name}. Pergunte por {name} no grupo.",
		EN: "There is nobody of {name} I can write to alone. Ask for {name} in the group.",
	}
)
