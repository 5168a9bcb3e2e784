package commands

import (
	"context"
	"errors"
	"regexp"
	"strings"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

var tieWords = Words{
	ES: []string{"colaboro con", "colaboramos con", "trabajamos con", "trabajamos junto con", "trabajamos juntas con", "trabajamos de la mano con", "trabajamos en alianza con", "tenemos alianza con"},
	PT: []string{"colaboro com", "colaboramos com", "trabalhamos junto com", "temos parceria com"},
	EN: []string{"collaborate with", "I collaborate with", "we collaborate with", "we work with", "we are working with", "we're working with", "we partner with"},
}

func init() {
	add(&Command{
		Name:    "tie",
		Aliases: tieWords,
		Args:    []Arg{{Key: "words", Kind: AnyText, Name: Text{ES: "organización, [en qué]", PT: "organização, [em quê]", EN: "organisation, [on what]"}}},
		Cues: Words{
			ES: []string{
				"colabor* con/junto {org}", "trabaj*/labura* … con/junto/juntos/juntas {org}", "alianza … con {org}", "convenio … con {org}",
				"{org} … convenio/alianza con", "somos/son aliadas/aliados/socias/socios {org}", "{org} somos/son aliadas/aliados/socias/socios",
				"con {org} llevamos/hacemos/armamos/tenemos/trabajamos/compartimos/coordinamos/colaboramos", "hacemos equipo con {org}",
				"{org} y nosotras/nosotros", "vínculo con {org}", "vínculo +{org}", "agrega/anota/registra/apunta/pon … vínculo/alianza {org}",
				"proyecto conjunto/compartido/junto/juntos {org}", "coordinamos/coordino con {org}", "articul* con {org}",
				"{org} nos apoya/apoyan/prepara/manda/deriva/ayuda/da", "equipo conjunto", "mano con {org}", "juntos/juntas con {org}",
				"derivamos/deriva/derivan casos a {org}", "contraparte de/con {org}", "socias/socios de {org}", "proyecto en común {org}",
				"firmamos convenio/acuerdo {org}", "{org} vamos a coordinar", "alianza nueva {org}", "nuestra colectiva y {org}",
				"nuestra/mi organización coordina/articula/trabaja/colabora con {org}", "{org} firmamos/firmaron un/el convenio/acuerdo",
			},
			PT: []string{
				"colabor* com {org}", "parceria … com {org}", "parceir* … da/do/de/com {org}", "trabalh* … com/junto {org}", "vínculo {org}",
				"projeto conjunto/junto/juntos {org}", "em conjunto com {org}", "junto com {org}", "{org} é nossa/nosso parceira/parceiro",
				"somos parceir*", "anota/registra/adiciona … vínculo/parceria", "projeto em comum {org}", "encaminhamos casos pra/para {org}",
				"fechamos parceria {org}", "colaboração com {org}", "temos um/uma projeto {org}", "{org} tá/está/estamos junto/juntos/juntas",
				"inclua … parceiras/parceiros/parceira {org}", "entidades parceiras {org}", "aliança c/com {org}", "entramos em aliança {org}",
			},
			EN: []string{
				"collabor* with {org}", "partner* with {org}", "work/works/working with/alongside/together {org}", "{org} … working together",
				"{org} and us/we … together", "joint project/team {org}", "tie with {org}", "alliance with {org}", "partnership with {org}",
				"team up with {org}", "teamed up with {org}", "run … with {org}", "add/note/record … tie/partnership/joint {org}",
				"{org} is/are our partner/partners", "coordinate with {org}", "refer cases/people to {org}", "mou with {org}",
				"put us down as partners with {org}", "{org} and us share", "us share {org}",
			},
		},
		Overheard: Words{
			ES: []string{
				"colaboramos/colaboro … con {org}", "trabajamos/trabajo/laburamos … con {org}", "trabajamos de la mano con {org}",
				"nuestra/mi organización/org/fundación/asociación/colectivo/albergue colabora/trabaja {org}", "mi organización y {org}",
				"somos socias/socios/aliadas/aliados/contraparte {org}", "firmamos convenio/alianza/acuerdo con {org}",
				"tenemos/firmamos/hicimos convenio/alianza/acuerdo {org}", "con {org} llevamos", "llevamos juntos/juntas {org}",
				"armamos/hacemos … equipo/proyecto conjunto/juntos/juntas {org}", "con … coordinamos/colaboramos/armamos/hacemos {org}",
				"derivamos casos a {org}", "{org} y nosotras/nosotros", "hacemos equipo con {org}", "vamos a coordinar {org}", "alianza nueva {org}",
				"proyecto conjunto con {org}", "llevando juntos/juntas {org}", "estamos llevando … con {org}",
				"nuestra/mi organización coordina/articula con {org}", "firmamos un/el convenio/acuerdo {org}",
				"trabajando/colaborando/coordinando junto/juntos/juntas con {org}", "estamos trabajando/colaborando/coordinando con/junto {org}",
				"con … llevamos … coordinando/trabajando/colaborando {org}",
			},
			PT: []string{
				"colaboramos/colaboro com/junto {org}", "trabalhamos/trabalho … com {org}", "a gente trabalha/colabora … com {org}",
				"nossa/minha organização/org/ong colabora/trabalha … com {org}", "somos parceiros/parceiras/parceiro/parceira {org}",
				"fechamos/temos/firmamos parceria/convênio {org}", "em conjunto toda/sempre/com {org}", "estamos juntos/juntas nessa {org}",
				"parceria com {org}", "encaminhamos casos pra/para {org}", "nós e a/o {org}", "assinamos … com {org}", "termo de cooperação com {org}",
				"a gente e a/o {org}", "dividimos {org}", "projeto junto/conjunto com {org}", "já é parceiro/parceira da/do/de {org}",
				"a gente … parceiro/parceira/parceiros da/do {org}", "estamos trabalhando/colaborando/atuando com/junto {org}",
			},
			EN: []string{
				"we/i collaborate/partner/work with/alongside {org}", "we've/we been/are working with {org}", "we've been working with {org}",
				"we're/we are working with {org}",
				"my/our org/organisation/organization/charity/group partners/collaborates/collaborate/partner/works with {org}",
				"signed an mou/agreement/partnership with {org}", "signed … with {org}", "we do … together with {org}", "we run … with {org}",
				"partnered with {org}", "we're/we are partners with/of {org}", "teamed up with {org}", "jointly with {org}",
				"put us down as partners with {org}", "cooperation agreement with {org}", "we have … agreement with {org}",
				"we are/we're now partners with {org}", "partners with {org} now", "we … now partners with {org}",
				"now working/partnering/collaborating with {org}", "are/we're now working with {org}",
			},
		},
		Help: Text{
			ES: "di que tu organización colabora con otra; es un vínculo cuando la otra lo confirma: *colaboro con Faro*",
			PT: "diga que sua organização colabora com outra; é um vínculo quando a outra confirma: *colaboro com Faro*",
			EN: "say that your organisation collaborates with another; it is a tie once the other confirms: *I collaborate with Faro*",
		},
		Who: Anyone,
		Hear: func(h Heard) (string, bool) { // only a short line; whether it names an organisation is seen later
			rest, ok := opening(h.Text, tieWords)
			return rest, ok && !h.Emoji && h.Subject.Kind == "" && h.Ground != answer.Human && !strings.ContainsAny(rest, "?¿") && len(strings.Fields(rest)) <= 8
		},
		Run: tie,
	})
}

// tie is with each organisation that was named: «colaboramos con Faro y Tejido Vivo».
func tie(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	words := r.Args.Text("words")
	switch before := beforeTie(r); {
	case wishes.MatchString(before) && !r.Addressed, denies.MatchString(before) && !r.Addressed:
		return nil, nil // talk
	case denies.MatchString(before):
		r.Command = r.Set.named("tie end")
		return r.Command.Run(ctx, tx, r)
	case wishes.MatchString(before):
		return nil, No(tieOnceItIs)
	}
	together := inWhat.FindString(words)
	parts := severalNames.Split(strings.TrimSuffix(words, together), -1)
	for _, part := range parts {
		if other, known, err := organisationIn(ctx, tx, part, r.From.OrganisationID); err != nil || !known || plainWords(part) != plainWords(other.Name) {
			parts = nil // of one organisation, and of what is done together
			break
		}
	}
	if len(parts) < 2 {
		return tieWith(ctx, tx, r, words)
	}
	var effects []Effect
	for i, part := range parts {
		more, err := tieWith(ctx, tx, r, part+together)
		if err != nil {
			return nil, err
		}
		if i > 0 && len(more) > 0 && more[0].Kind == store.React {
			more = more[1:] // one receipt is enough
		}
		effects = append(effects, more...)
	}
	return effects, nil
}

// worksOn is how people say what they work on: «trabajamos con niñez». Nobody collaborates with a topic.
var worksOn = regexp.MustCompile(`\b(?:trabaj|trabalh|labur|atua|work)`)

var severalNames = regexp.MustCompile(`\s*,\s*(?:(?:y|e|and|con|com|with)\s+)?|\s+(?:y|e|and)\s+(?:(?:con|com|with)\s+)?`)

// beforeTie is what was said before the word for working together, the organisations' names left out: one may be «No Más
// Muertes».
func beforeTie(r Request) string {
	text := fold.String(r.Text)
	at := workTogether.FindStringIndex(text)
	if at == nil {
		return ""
	}
	return strings.ReplaceAll(text[:at[0]], fold.String(r.From.Organisation)+" ", " ")
}

var (
	workTogether = regexp.MustCompile(`\b(?:colabor|trabaj|trabalh|labur|coordin|articul|hac(?:er|emos) equipo|alianza|parceri|convenio|collaborat|work|partner|team)`)
	denies       = regexp.MustCompile(`\b(?:no|nao|nunca|jamas|never|not|dont|don't|tampoco|ni)\b`)
	wishes       = regexp.MustCompile(`\b(?:quisiera\w*|quisieramos|gustaria\w*|gostaria\w*|encantaria|queremos|quiero|querria\w*|quero|queria\w*|would|'d|want|hope|wish|ojala|esper[oa]\w*|podriamos|podemos|poderiamos|could|can)\b`)
	// inWhat is what organisations do together, and since when: «colaboramos con Faro y Casa Luz en formación».
	inWhat = regexp.MustCompile(`(?i)\s+(?:en|desde|hace|em|há|in|on|since|para|for)\s.*$`)
)

func tieWith(ctx context.Context, tx *store.Tx, r Request, words string) ([]Effect, error) {
	other, known, err := organisationIn(ctx, tx, words, r.From.OrganisationID)
	if err != nil {
		return nil, err
	}
	if _, opens := opening(r.Text, tieWords); opens && known && !r.Addressed && !opensWith(words, other.Name) {
		known = false // «trabajamos con gente que conoce a Faro»
	}
	switch {
	case !known && !r.Addressed:
		return nil, nil // talk
	case !known && r.Direct && fieldsIn(words) && worksOn.MatchString(fold.String(r.Text)):
		return setFields(ctx, tx, r)
	case !known:
		return nil, No(noSuchOrganisation.With("name", clip(Line(words), 60)))
	case r.From.OrganisationID == 0:
		return nil, No(whoseTie)
	case other.ID == r.From.OrganisationID:
		return nil, No(tieWithSelf)
	}
	kind := tieKind(words)
	stands, err := tx.TieBetween(ctx, r.From.OrganisationID, other.ID)
	switch {
	case errors.Is(err, store.ErrNotFound):
		effects, err := proposeTie(ctx, tx, r, r.From.OrganisationID, other, kind, "word")
		return append([]Effect{React("👀")}, effects...), err
	case err != nil:
		return nil, err
	case stands.Status == "proposed" && stands.Asked == r.From.OrganisationID: // both said so
		return confirmTie(ctx, tx, r, stands)
	case stands.Status == "proposed" && !r.Direct: // what could not be asked alone is asked here
		effects, err := askTie(ctx, tx, r, stands.ID, r.From.OrganisationID, other)
		return append([]Effect{React("👀")}, effects...), err
	case stands.Status == "proposed":
		people, err := reachableOf(ctx, tx, other.ID)
		if err != nil {
			return nil, err
		}
		if len(people) == 0 {
			return nil, No(tieAskInGroup.With("other", other.Name))
		}
		return nil, No(tieWaits.With("name", other.Name))
	case kind != "collaboration" && kind != stands.Kind:
		return []Effect{React("🤝")}, tx.SetTieKind(ctx, stands.ID, kind)
	}
	return nil, No(tieAlready.With("name", other.Name, "when", monthOf{stands.Since}))
}

// opensWith tells whether the name is what was said first: «colaboro con Faro en datos».
func opensWith(words, name string) bool {
	said, of := plainWords(words), plainWords(name)
	for _, article := range []string{"la ", "el ", "las ", "los ", "a ", "o ", "as ", "os ", "the "} {
		if rest, ok := strings.CutPrefix(said, article); ok && strings.HasPrefix(rest+" ", of+" ") {
			return true
		}
	}
	return strings.HasPrefix(said+" ", of+" ")
}

// tieKind reads what two organisations do together out of what was said.
func tieKind(words string) string {
	folded := fold.String(words)
	for _, k := range tieKinds {
		for _, w := range k.words {
			if strings.Contains(folded, w) {
				return k.kind
			}
		}
	}
	return "collaboration"
}

var tieKinds = []struct {
	kind  string
	words []string
}{
	{"referral", []string{"derivaci", "deriva", "canaliza", "remision", "encaminha", "referral", "refer "}},
	{"training", []string{"formacion", "formacao", "capacita", "taller", "oficina", "training", "workshop"}},
	{"advocacy", []string{"incidencia", "advocacy", "campana", "campanha", "campaign", "politica"}},
	{"funds", []string{"fondo", "financia", "funding", "fundo", "grant", "proyecto", "projeto"}},
	{"legal", []string{"legal", "juridic", "litigio", "litigation", "regulariza"}},
	{"research", []string{"investigacion", "pesquisa", "research", "datos", "dados", "data", "estudio", "estudo"}},
}

var (
	noSuchOrganisation = Text{
		ES: "No conozco a «{name}». Alguien suyo tiene que decir primero quién es: *soy nombre, organización, país*.",
		PT: "Não conheço “{name}”. Alguém de lá precisa dizer primeiro quem é: *sou nome, organização, país*.",
		EN: "I do not know “{name}”. Somebody of theirs has to say first who they are: *I am name, organisation, country*.",
	}
	whoseTie = Text{
		ES: "No sé de qué organización eres. Dímelo así: *soy nombre, organización, país*.",
		PT: "Não sei de que organização você é. Diga assim: *sou nome, organização, país*.",
		EN: "I do not know which organisation you are from. Tell me: *I am name, organisation, country*.",
	}
	tieWithSelf = Text{
		ES: "Esa es tu organización.",
		PT: "Essa é a sua organização.",
		EN: "That is your own organisation.",
	}
	tieOnceItIs = Text{
		ES: "Cuando colaboren, dímelo: *colaboro con* y su nombre. Para hablar con alguien de allí: *contacto* y su nombre.",
		PT: "Quando colaborarem, me diga: *colaboro com* e o nome. Para falar com alguém de lá: *contato* e o nome.",
		EN: "Once you collaborate, tell me: *I collaborate with* and their name. To talk with somebody there: *contact* and their name.",
	}
	tieWaits = Text{
		ES: "Ya se lo pregunté a {name}: el vínculo vale cuando lo confirmen.",
		PT: "Já perguntei a {name}: o vínculo vale quando confirmarem.",
		EN: "I asked {name} already: the tie counts once they confirm.",
	}
	tieAlready = Text{
		ES: "El vínculo con {name} ya está, desde {when}.",
		PT: "O vínculo com {name} já está, desde {when}.",
		EN: "The tie with {name} is there already, since {when}.",
	}
)
