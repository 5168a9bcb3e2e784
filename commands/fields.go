package commands

import (
	"context"
	"strings"

	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "fields",
		Aliases: Words{
			ES: []string{"trabajamos en", "nuestros temas"},
			PT: []string{"trabalhamos em", "trabalhamos com", "nossos temas"},
			EN: []string{"we work on", "our topics"},
		},
		Args: []Arg{{Key: "words", Kind: AnyText, Name: Text{ES: "temas, con comas", PT: "temas, com vírgulas", EN: "topics, with commas"}}},
		Cues: Words{
			ES: []string{
				"^temas + {list}", "trabajamos en/el/la/los/las/con/por/sobre +", "nos dedicamos a +", "nos enfocamos en +",
				"enfocada/enfocado/enfocadas/enfocados/dedicada/dedicado/dedicadas/dedicados en/a +", "lo nuestro es/son +",
				"nuestros/nuestro tema/temas/áreas/área/ejes/eje/campo son/es +",
				"mi/nuestra organización/org/asociación trabaja/atiende/hace/ve en/con/la/el/los/temas +",
				"mi/nuestra organización/org/asociación se dedica/enfoca a/en +", "especializ* en +",
				"hacemos acompañamiento/incidencia/atención/defensa … en/de/a +", "nuestra área es +", "ejes de trabajo +",
				"nosotros/nosotras … vemos/hacemos +",
				"hacemos búsqueda/acompañamiento/incidencia/atención/defensa/investigación/formación de/a/con/en +", "laburamos con/en +",
				"vemos … alimentación/albergue/salud/educación/refugio/trata", "somos un/una comedor/albergue/clínica/escuela/casa +",
				"nosotros/nosotras damos/acompañamos/atendemos +", "somos una/un organización/colectivo/asociación/fundación de/que/para +",
				"hacemos sobre todo/principalmente +", "mi/nuestra organización se dedica al/a/principalmente +",
			},
			PT: []string{
				"^temas + {list}", "trabalhamos com/em/na/no/nas/nos/pela/pelo +", "atuamos com/em/na/no/nas/nos +", "nos dedicamos a +",
				"nossos/nosso/nossas/nossa temas/tema/áreas/área/foco/eixos são/é +",
				"minha/nossa organização/org/ong/associação faz/trabalha/atua/atende com/em/na/no +",
				"minha/nossa organização/org/ong/associação faz/trabalha/atua/atende +", "nosso foco é +", "especializ* em +",
				"a gente atua … com/em/no/na +", "a gente mexe com +", "mexemos com +", "a gente trabalha com/em +",
				"nós acompanhamos/atendemos/fazemos +", "muda/mudar/mude nosso/nossos tema/temas/área +",
				"somos uma/um organização/coletivo/ong de/que/para +", "fazemos principalmente/sobretudo +",
			},
			EN: []string{
				"^topics/themes/areas + {list}", "we work/focus/specialise/specialize on/in +", "we do +",
				"our topics/themes/areas/focus/fields/area/topic are/is +",
				"my/our organisation/organization/org/charity/group focus/focuses/works/work/specialises/specializes on/in/with +",
				"we're/we are focused on +", "we deal with +", "we mostly/mainly do/work +", "we mainly/mostly work on/with +", "put us down for +",
				"my/our association/organisation/organization/charity is helping/helps +", "we mainly/mostly do/work/focus on +",
			},
		},
		Help: Text{
			ES: "di en qué trabaja tu organización, para el directorio y para encontrar afinidades: *trabajamos en salud, retorno*",
			PT: "diga com o que sua organização trabalha, para o diretório e para achar afinidades: *trabalhamos com saúde, retorno*",
			EN: "say what your organisation works on, for the directory and to find common ground: *we work on health, return*",
		},
		Who: Anyone,
		Run: setFields,
	})
}

const fieldsEach = 8

func setFields(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	if r.From.OrganisationID == 0 {
		return nil, No(whoseTie)
	}
	said := r.Args.Text("words")
	if rest, ok := opening(said, Words{ES: []string{"son", "es"}, PT: []string{"são", "é"}, EN: []string{"are", "is"}}); ok {
		said = rest
	}
	words := strings.NewReplacer(" y ", ",", " e ", ",", " and ", ",", "\n", ",", ";", ",", " · ", ",").Replace(said)
	var fields []store.Field
	for part := range strings.SplitSeq(words, ",") {
		name := Name(strings.Trim(part, " ."))
		if name == "" || length(name) > 40 || len(fields) == fieldsEach {
			continue
		}
		fields = append(fields, store.Field{Name: name, Folded: fold.String(name), By: r.From.ID})
	}
	if len(fields) == 0 {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	if err := tx.SetFields(ctx, r.From.OrganisationID, fields); err != nil {
		return nil, err
	}
	if !r.Direct {
		return []Effect{React("✅")}, nil
	}
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = f.Name
	}
	return []Effect{React("✅"), Reply(fieldsKept.With("name", r.From.Organisation, "fields", strings.Join(names, ", ")))}, nil
}

// fieldsIn tells whether words are of what people work on: «trabajamos con niñez y educación».
func fieldsIn(words string) bool {
	_, known := weighed(words)
	return known > 0
}

var fieldsKept = Text{
	ES: "{name} trabaja en: {fields}.",
	PT: "{name} trabalha com: {fields}.",
	EN: "{name} works on: {fields}.",
}
