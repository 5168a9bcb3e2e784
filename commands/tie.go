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
	parts := severalNames.Split(r.Args.Text("words"), -1)
	for _, part := range parts {
		if other, known, err := organisationIn(ctx, tx, part); err != nil || !known || plainWords(part) != plainWords(other.Name) {
			parts = nil // of one organisation, and of what is done together
			break
		}
	}
	if len(parts) < 2 {
		return tieWith(ctx, tx, r, r.Args.Text("words"))
	}
	var effects []Effect
	for i, part := range parts {
		more, err := tieWith(ctx, tx, r, part)
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

var severalNames = regexp.MustCompile(`\s*,\s*(?:(?:y|e|and|con|com|with)\s+)?|\s+(?:y|e|and)\s+(?:(?:con|com|with)\s+)?`)

func tieWith(ctx context.Context, tx *store.Tx, r Request, words string) ([]Effect, error) {
	other, known, err := organisationIn(ctx, tx, words)
	if err != nil {
		return nil, err
	}
	if known && !r.Addressed && !opensWith(words, other.Name) {
		known = false
	}
	switch {
	case !known && !r.Addressed:
		return nil, nil // talk
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
