package commands

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "hand over",
		Aliases: Words{
			ES: []string{"ceder facilitación", "ceder la facilitación", "cedo la facilitación", "pasar facilitación", "pasar la facilitación", "entregar facilitación", "entregar la facilitación"},
			PT: []string{"passar facilitação", "passar a facilitação", "ceder facilitação", "entregar facilitação"},
			EN: []string{"hand over", "hand over facilitation", "pass facilitation"},
		},
		Args: []Arg{{Key: "to", Kind: AnyText, Name: Text{ES: "de julio a Yuli", PT: "de julho a Yuli", EN: "July to Yuli"}}},
		Cues: Words{
			ES: []string{
				"cedo/dejo/paso la facilitación a/con +", "que … facilite/modere … " + monthsES + "/encuentro",
				monthsES + " … facilita/facilitará/facilite/modera/toca",
				"facilita/facilitará/encarga/toca … " + monthsES,
				"sea/será/haz/hagan/nombra/nombremos/nombramos/pon/pongan facilitadora/facilitador/facilitadore",
				"dale/darle/da/pasa/pasale/pasarle … facilitación/permisos a +",
			},
			PT: []string{
				"passo/deixo a facilitação pra/para/com/a +",
				monthsPT + " … facilita/facilitará/facilite/modera/cuida",
				"facilita/facilitará/facilite/cuida … " + monthsPT,
				"seja/será/torna/torne/nomeia/põe facilitadora/facilitador", "passa/passe/dá … facilitação/permissões pra/para/a/ao +",
			},
			EN: []string{
				"hand it over to +", "facilitates/facilitate/hosts/lead … " + monthsEN,
				"january/february/march/april/june/july/august/september/october/november/december/month … facilitates/facilitate/facilitating",
				"make … a facilitator", "give/pass … facilitation/rights to +",
			},
		},
		Help: Text{
			ES: "pasa la facilitación de un mes a otra persona, con sus permisos; vuelve sola al terminar: *ceder facilitación de julio a Yuli*",
			PT: "passa a facilitação de um mês a outra pessoa, com as permissões; volta sozinha no fim: *passar facilitação de julho a Yuli*",
			EN: "passes a month's facilitation on to somebody, with its rights; it comes back by itself: *hand over July to Yuli*",
		},
		Who: Facilitators,
		Run: handOver,
	})
	owe(&Job{Name: "handover", Next: nextHandover, Run: turnHandover})
}

// passedOn parts «de julio a Yuli» into the month, 0 for none, and the name.
func passedOn(text string) (month time.Month, name string) {
	before, after, found := "", "", false
	for _, to := range []string{" a ", " para ", " to "} {
		if b, a, ok := strings.Cut(" "+text, to); ok && (!found || len(b) < len(before)) {
			before, after, found = b, a, true
		}
	}
	if !found {
		before = text
	}
	for _, w := range fold.Words(before) {
		if named := monthNamed(w.Text); named != 0 {
			month = named
		}
	}
	for _, article := range []string{"la ", "el ", "a ", "o "} {
		after = strings.TrimPrefix(strings.TrimLeft(after, " "), article)
	}
	return month, Name(after)
}

func handOver(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	words := r.Args.Text("to")
	month, name := passedOn(words)
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	taker, like := whoIs(name, members)
	if like != surely { // «que en julio facilite Yuli», «… a Casa Umbral»
		m, found := memberIn(words, members)
		if !found {
			if m, found, err = onlyOneOf(ctx, tx, words, members); err != nil {
				return nil, err
			}
		}
		if found {
			taker, like, name = m, surely, m.Name
		}
	}
	switch {
	case name == "":
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	case like != surely:
		return nil, No(whoIsThat.With("name", name))
	case taker.ID == r.From.ID:
		return nil, No(handOverSelf)
	}
	from, until := monthAhead(month, words, tx.Now.In(r.Community.Zone))
	id, err := tx.AddHandover(ctx, store.Handover{Giver: r.From.ID, Taker: taker.ID, From: from, Until: until})
	if err != nil {
		return nil, err
	}
	effects := []Effect{React("🤝")}
	if !from.After(tx.Now) {
		started, err := beginHandover(ctx, tx, id)
		return append(effects, started...), err
	}
	return append(effects, Reply(handOverPlanned.With("who", signature(taker), "day", Day(from), "last", Day(until.Add(-time.Hour))))), nil
}

// onlyOneOf finds who is meant when an organisation is named that has one person in the group.
func onlyOneOf(ctx context.Context, tx *store.Tx, words string, members []store.Member) (store.Member, bool, error) {
	organisation, ok, err := organisationIn(ctx, tx, words, 0)
	if err != nil || !ok {
		return store.Member{}, false, err
	}
	people := slices.DeleteFunc(slices.Clone(members), func(m store.Member) bool {
		return m.OrganisationID != organisation.ID || m.Status != store.InGroup
	})
	switch len(people) {
	case 0:
		return store.Member{}, false, nil
	case 1:
		return people[0], true, nil
	}
	var names []string
	for _, m := range people {
		if m.Name != "" {
			names = append(names, m.Name)
		}
	}
	return store.Member{}, false, No(whoOfThem.With("organisation", organisation.Name, "names", strings.Join(names, ", ")))
}

// monthAhead is the month that is meant: the running one, or the next of that name. Without a name it is from now to the end
// of the running month, and with «el próximo mes» all of the next.
func monthAhead(month time.Month, words string, now time.Time) (from, until time.Time) {
	year := now.Year()
	switch {
	case month == 0 && nextMonth.MatchString(words):
		month = now.Month() + 1
	case month == 0:
		month = now.Month()
	case month < now.Month():
		year++
	}
	from = time.Date(year, month, 1, 0, 0, 0, 0, now.Location())
	return from, time.Date(year, month+1, 1, 0, 0, 0, 0, now.Location())
}

var nextMonth = regexp.MustCompile(`(?i)pr[óo]ximo m[eê]s|m[eê]s (?:que (?:viene|vem)|siguiente|seguinte|próximo)|next month`)

// nextHandover is when facilitation next passes on or comes back.
func nextHandover(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	all, err := tx.Handovers(ctx)
	if err != nil {
		return Due{}, err
	}
	var candidates []Due
	for _, h := range all {
		if h.Status == "planned" {
			candidates = append(candidates, Due{Job: fmt.Sprintf("handover/%d/begin", h.ID), At: h.From})
		} else {
			candidates = append(candidates, Due{Job: fmt.Sprintf("handover/%d/end", h.ID), At: h.Until})
		}
	}
	return earliest(ctx, tx, candidates)
}

func turnHandover(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	var id int64
	var what string
	if _, err := fmt.Sscanf(due.Job, "handover/%d/%s", &id, &what); err != nil {
		return nil, err
	}
	if what == "begin" {
		return beginHandover(ctx, tx, id)
	}
	h, err := handoverAt(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	if h.Granted {
		if err := tx.SetFacilitator(ctx, h.Taker, false); err != nil {
			return nil, err
		}
	}
	h.Status = "ended"
	return []Effect{DM(h.Taker, handedBack).Once(due.Job)}, tx.SetHandover(ctx, h)
}

func handoverAt(ctx context.Context, tx *store.Tx, id int64) (store.Handover, error) {
	all, err := tx.Handovers(ctx)
	if err != nil {
		return store.Handover{}, err
	}
	for _, h := range all {
		if h.ID == id {
			return h, nil
		}
	}
	return store.Handover{}, Skip("it has ended")
}

// beginHandover gives the rights and tells the group who facilitates; whoever takes it on gets the checklist alone.
func beginHandover(ctx context.Context, tx *store.Tx, id int64) ([]Effect, error) {
	h, err := handoverAt(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	taker, err := tx.Member(ctx, h.Taker)
	if err != nil {
		return nil, err
	}
	if taker.Status != store.InGroup {
		h.Status = "ended"
		return nil, tx.SetHandover(ctx, h)
	}
	h.Granted, h.Status = !taker.Facilitator, "running"
	if err := tx.SetFacilitator(ctx, h.Taker, true); err != nil {
		return nil, err
	}
	community, err := tx.Community(ctx)
	if err != nil {
		return nil, err
	}
	last := Day(h.Until.In(community.Zone).Add(-time.Hour))
	key := fmt.Sprintf("handover/%d", h.ID)
	return []Effect{
		Post(handedOver.With("who", signature(taker), "last", last)).Once(key + "/post").Before(h.Until),
		DM(h.Taker, handOverList.With("last", last)).Once(key + "/list").Before(h.Until),
	}, tx.SetHandover(ctx, h)
}

var (
	whoOfThem = Text{
		ES: "¿A quién de {organisation}? {names}",
		PT: "Para quem de {organisation}? {names}",
		EN: "To whom at {organisation}? {names}",
	}
	handOverSelf = Text{
		ES: "Ya facilitas: se cede a otra persona.",
		PT: "Você já facilita: passe para outra pessoa.",
		EN: "You facilitate already: it is handed to somebody else.",
	}
	handOverPlanned = Text{
		ES: "Desde el {day} facilita {who}, hasta el {last}. Después vuelve solo.",
		PT: "A partir de {day}, {who} facilita, até {last}. Depois a facilitação volta sozinha.",
		EN: "From {day} {who} facilitates, until {last}. Then it comes back by itself.",
	}
	handedOver = Text{
		ES: "*Facilita {who}, hasta el {last}.* Cuenten con su ayuda, y ayuden.",
		PT: "*Facilitação: {who}, até {last}.* Contem com essa ajuda, e ajudem.",
		EN: "*{who} facilitates until {last}.* Count on their help, and lend a hand.",
	}
	handOverList = Text{
		ES: "Facilitas hasta el {last}. Lo que viene, y cómo:\n1. *abrir propuestas* pide los temas\n2. *anunciar* invita\n3. *mercado*, *siguiente*, *publicar agenda* el día del encuentro\n4. *memoria* cuenta lo que quedó\nEl permiso vuelve solo. Con *ayuda* hay más.",
		PT: "Você facilita até {last}. O que vem, e como:\n1. *abrir propostas* pede os temas\n2. *anunciar* convida\n3. *mercado*, *próximo tema*, *publicar agenda* no dia do encontro\n4. *memória* conta o que ficou\nA permissão volta sozinha. Com *ajuda* há mais.",
		EN: "You facilitate until {last}. What comes, and how:\n1. *open call* asks for topics\n2. *announce* invites\n3. *marketplace*, *next topic*, *publish agenda* on the day\n4. *proceedings* tells what stayed\nThe right goes back by itself. *help* shows more.",
	}
	handedBack = Text{
		ES: "Terminó tu tiempo de facilitación. Gracias por sostenerlo.",
		PT: "Terminou o seu tempo de facilitação. Obrigado por esse cuidado.",
		EN: "Your time as facilitator has ended. Thank you for holding it.",
	}
)
