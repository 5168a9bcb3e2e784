package commands

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"comunidad/commands/stem"
	"comunidad/commands/when"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "directory",
		Aliases: Words{
			ES: []string{"directorio", "quién trabaja en", "organizaciones", "organizaciones de", "organizaciones en", "qué organizaciones hay en", "qué organizaciones", "quiénes trabajan en", "quién trabaja con", "quiénes trabajan con"},
			PT: []string{"diretório", "quem trabalha com", "organizações", "organizações de", "organizações em", "quem trabalha em", "que organizações"},
			EN: []string{"directory", "who works on", "organisations", "organizations", "organisations in", "organizations in", "who works in", "who works with", "which organisations"},
		},
		Args: []Arg{{Key: "words", Kind: AnyText, Optional: true, Name: Text{ES: "país, tema u organización", PT: "país, tema ou organização", EN: "country, topic or organisation"}}},
		Cues: Words{
			ES: []string{
				"quién/quiénes … trabaja/trabajan/atiende/atienden/ve/ven/hace/hacen/lleva/llevan/está/están/da/dan con/en/de/el/la/los/temas +",
				"quién/quiénes ve/ven/atiende/atienden/hace/hacen/da/dan +", "quién/quiénes … está/están/hay/tenemos {place}",
				"orgs/organizaciones/org/organizacion/asociaciones/ongs/colectivos/albergues en/de/que/con +",
				"qué/cuáles orgs/organizaciones/ongs/asociaciones/colectivos +",
				"hay/tienen/conocen alguna/algunas/alguien org/organización/organizaciones/ong … en/que/de/con +",
				"alguna/algunas organización/organizaciones/ong … en/que/de/con +", "directorio", "laburando/laburan/trabajando el/en/con/temas +",
				"trabajan/trabaja {place}", "lista de organizaciones/orgs/miembros/integrantes", "a qué se dedica* +", "quién/quienes de {place}",
				"quiénes somos", "hay alguien/alguna … red/grupo/comunidad en/de/que +", "qué instituciones/fundaciones +",
				"cuántas organizaciones/orgs … somos/hay/están/son", "de qué países somos/son/hay/están", "instituciones de/en/que +",
				"quiénes estamos en", "qué organizaciones integran/componen", "listado de organizaciones/orgs",
				"quién/quiénes … se dedica/dedican a +", "quién/quiénes … dedica/dedican a/en +",
			},
			PT: []string{
				"quem … trabalha/atua/atende/faz/cuida/está/tá/são +", "quais/que/qual organizações/orgs/ongs/org +",
				"organizações/orgs/ongs em/no/na/do/da/de/que/com +", "diretório", "tem/há alguma/alguém organização/org/ong … em/no/na/que/com +",
				"tem/há alguém {place}", "lista de/das organizações/orgs/ongs", "quem são/somos", "quantas organizações/orgs/ongs somos/são/tem/há",
				"quem é quem", "lista de instituições/entidades/organizações", "que coletivos/instituições/entidades +",
				"tem alguma/algum ong/org/organização/coletivo de/do/da/no/na +",
			},
			EN: []string{
				"which/what organisations/organizations/orgs/groups/charities/ngos/partners +", "who works/work on/in/with +",
				"who else/here/all is/are based/in/from/working +", "who … is/are based/working in/on/with +", "who does/do/handles/covers +",
				"organisations/organizations/orgs/groups/charities/ngos in/from/that/who/working/based/doing +",
				"is/are there anybody/anyone/any/someone/somebody in/who/that/organisation/organization/org/group/here/doing/working +",
				"anyone/anybody/someone here/in {place}", "directory", "list of organisations/organizations/orgs/members",
				"do we have any/anyone/orgs/organisations/organizations in/from/working +", "list all/the all/the/organisations/organizations/orgs",
				"list all the organisations/organizations/orgs", "how many organisations/organizations/orgs", "everyone in the network",
				"who all does/is/works +", "show me everyone in", "who is who", "who's who", "who is in this/the network/group/community",
				"who's in this/the network/group/community",
			},
		},
		Help: Text{
			ES: "organizaciones por país o tema, hasta cinco; personas, solo quienes dijeron *visible sí*: *directorio Honduras*",
			PT: "organizações por país ou tema, até cinco; pessoas, só quem disse *visível sim*: *diretório Honduras*",
			EN: "organisations by country or topic, up to five; people, only those who said *visible yes*: *directory Honduras*",
		},
		Who: Anyone,
		Run: directory,
	})
}

// What one person may learn from the directory. Whoever came lately shares the last limit with all who came lately, so
// that five false members learn no more than one.
const (
	entriesShown  = 5
	lookupsDay    = 10
	peopleMonth   = 30 // different people, for somebody who is in the group for a month
	peopleForNew  = 5  // different people, for everybody together who is not
	monthInGroup  = 30 * 24 * time.Hour
	fieldsInEntry = 4
)

func directory(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	sought := strings.Trim(r.Args.Text("words"), "¿?¡! ")
	if newcomer(tx, r.From) {
		return nil, No(directoryLater)
	}
	country, words := countryIn(sought)
	if country == "" && len(stem.Words(words)) == 0 {
		return nil, No(directoryHow)
	}
	today, err := tx.Lookups(ctx, r.From.ID, "directory", tx.Now.Add(-24*time.Hour))
	if err != nil {
		return nil, err
	}
	if today >= lookupsDay {
		return nil, No(directoryEnough.With("max", lookupsDay))
	}
	if err := tx.Lookup(ctx, r.From.ID, "directory", 0); err != nil {
		return nil, err
	}
	entries, err := directoryEntries(ctx, tx)
	if err != nil {
		return nil, err
	}
	var fit []entry
	for _, e := range entries {
		if e.score = e.fits(words, country); e.score > 0 {
			fit = append(fit, e)
		}
	}
	if len(fit) == 0 {
		return []Effect{Reply(directoryNone.With("words", clip(Line(sought), 60)))}, nil
	}
	slices.SortStableFunc(fit, func(a, b entry) int { return cmp.Compare(b.score, a.score) })
	lines := []Body{Count{len(fit), directoryOne, directoryMany}}
	for _, e := range fit[:min(len(fit), entriesShown)] {
		person, err := showPerson(ctx, tx, r, e)
		if err != nil {
			return nil, err
		}
		lines = append(lines, Plain(e.line()+person))
	}
	return []Effect{Reply(Lines(append(lines, directoryContact)...))}, nil
}

// entry is an organisation as the directory shows it.
type entry struct {
	store.Organisation
	fields, langs []string
	visible       []store.Member
	score         float64
}

// directoryEntries are all organisations with people in the group, by name.
func directoryEntries(ctx context.Context, tx *store.Tx) ([]entry, error) {
	organisations, err := tx.Organisations(ctx)
	if err != nil {
		return nil, err
	}
	fields, err := tx.Fields(ctx)
	if err != nil {
		return nil, err
	}
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	visible, err := tx.Consenting(ctx, store.InDirectory)
	if err != nil {
		return nil, err
	}
	var entries []entry
	for _, o := range organisations {
		if o.People == 0 {
			continue
		}
		e := entry{Organisation: o}
		for _, f := range fields {
			if f.Organisation == o.ID {
				e.fields = append(e.fields, f.Name)
			}
		}
		for _, m := range members {
			if m.OrganisationID == o.ID && m.Lang != "" && !slices.Contains(e.langs, string(m.Lang)) {
				e.langs = append(e.langs, string(m.Lang))
			}
		}
		for _, m := range visible {
			if m.OrganisationID == o.ID && m.Name != "" {
				e.visible = append(e.visible, m)
			}
		}
		slices.Sort(e.langs)
		entries = append(entries, e)
	}
	return entries, nil
}

// countryIn takes a country out of what is sought: «salud en México» is Mexico and «salud en».
func countryIn(text string) (code, rest string) {
	fields := strings.Fields(text)
	for size := min(3, len(fields)); size > 0; size-- {
		for i := 0; i+size <= len(fields); i++ {
			if code, ok := when.Country(strings.Trim(strings.Join(fields[i:i+size], " "), ",.;:()")); ok && (len(fields) == size || len(fields[i]) > 2) {
				return code, strings.Join(slices.Concat(fields[:i], fields[i+size:]), " ")
			}
		}
	}
	return "", text
}

// fits tells how well an entry answers what was sought; 0 is not at all.
func (e entry) fits(words, country string) float64 {
	if country != "" && e.Country != country {
		return 0
	}
	sought, score := stem.Words(words), 0.0
	if len(sought) == 0 {
		return 1
	}
	have := stem.Words(e.Name + " " + strings.Join(e.fields, " "))
	for _, w := range sought {
		if slices.Contains(have, w) {
			score += stem.Weight(w)
		}
	}
	if score < float64(len(sought))/2 && score < 1 {
		return 0
	}
	return score
}

func (e entry) line() string {
	line := e.Name
	if e.Country != "" {
		line += " (" + e.Country + ")"
	}
	if len(e.fields) > 0 {
		line += ": " + strings.Join(e.fields[:min(len(e.fields), fieldsInEntry)], ", ")
	}
	if len(e.langs) > 0 {
		line += " · " + strings.Join(e.langs, ", ")
	}
	return line
}

// showPerson names somebody of an organisation who said yes to that, if the asker may still be shown somebody. It is never
// said in the group, where everyone reads it.
func showPerson(ctx context.Context, tx *store.Tx, r Request, e entry) (string, error) {
	if !r.Direct || len(e.visible) == 0 {
		return "", nil
	}
	recent := tx.Now.Sub(r.From.Since) < monthInGroup && !r.From.Facilitator
	shown, err := tx.Shown(ctx, r.From.ID, recent, tx.Now.Add(-monthInGroup))
	if err != nil {
		return "", err
	}
	most := peopleMonth
	if recent {
		most = peopleForNew
	}
	for _, m := range e.visible {
		if slices.Contains(shown, m.ID) {
			return " — " + m.Name, nil
		}
	}
	if len(shown) >= most {
		return "", nil
	}
	return " — " + e.visible[0].Name, tx.Lookup(ctx, r.From.ID, "directory", e.visible[0].ID)
}

var (
	directoryLater = Text{
		ES: "El directorio se abre a las 72 horas de llegar al grupo. Mientras tanto, *necesito …* llega a todas las organizaciones.",
		PT: "O diretório se abre 72 horas depois que você entra no grupo. Enquanto isso, *preciso de …* chega a todas as organizações.",
		EN: "The directory opens 72 hours after you came to the group. Until then, *I need …* reaches every organisation.",
	}
	directoryHow = Text{
		ES: "Dime un país o un tema, por ejemplo *directorio Honduras* o *directorio salud*. La lista entera no la doy.",
		PT: "Diga um país ou um tema, por exemplo *diretório Honduras* ou *diretório saúde*. A lista inteira eu não dou.",
		EN: "Tell me a country or a topic, for example *directory Honduras* or *directory health*. I do not give the whole list.",
	}
	directoryEnough = Text{
		ES: "Van {max} consultas hoy, que es el máximo. Mañana seguimos.",
		PT: "Foram {max} consultas hoje, que é o máximo. Amanhã continuamos.",
		EN: "That is {max} look-ups today, the most there are. Tomorrow we go on.",
	}
	directoryNone = Text{
		ES: "No hay organizaciones para *{words}*. Prueba con un país o con otra palabra.",
		PT: "Não há organizações para *{words}*. Tente um país ou outra palavra.",
		EN: "There are no organisations for *{words}*. Try a country or another word.",
	}
	directoryOne  = Text{ES: "{n} organización:", PT: "{n} organização:", EN: "{n} organisation:"}
	directoryMany = Text{
		ES: "{n} organizaciones; se muestran hasta cinco:",
		PT: "{n} organizações; mostro até cinco:",
		EN: "{n} organisations; up to five are shown:",
	}
	directoryContact = Text{
		ES: "Para hablar con alguna: *contacto* y su nombre; yo le pregunto.",
		PT: "Para falar com alguma: *contato* e o nome; eu pergunto.",
		EN: "To talk with one: *contact* and its name; I ask them.",
	}
)
