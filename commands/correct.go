package commands

import (
	"context"
	"strings"

	"comunidad/commands/when"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "correct",
		Aliases: Words{
			ES: []string{"corregir", "corregir mis datos", "mi perfil"},
			PT: []string{"corrigir", "corrigir meus dados", "meu perfil"},
			EN: []string{"correct", "correct my data", "my profile"},
		},
		Args: []Arg{{Key: "words", Kind: AnyText, Optional: true, Name: Text{
			ES: "nombre, organización, país, [ciudad]", PT: "nome, organização, país, [cidade]", EN: "name, organisation, country, [city]",
		}}},
		Cues: Words{
			ES: []string{
				"mi nombre/organización/país/ciudad/apellido … mal", "está/estan mal escrito/escrita/puesto/puesta/anotado/mi/el/la",
				"mal escrito/escrita",
				"cambiar/cambia/cambié/cambiamos/actualiza/actualizar/corrige/corrija/corrijan/modificar/modifica/arregla … mi/mis/nuestro/nuestra/de nombre/organización/país/ciudad/datos/perfil/apellido",
				"ya no estoy/trabajo en … ahora", "ahora trabajo/estoy en/con +", "ahora somos/nos llamamos +",
				"me equivoqué … nombre/organización/país/perfil", "no soy de/del +", "cambiamos de nombre", "mudé/mudamos a +",
				"tienes/tenés mal/equivocado", "error en mi/nuestra/nuestro ficha/perfil/registro/nombre", "pusiste/pusieron que … somos/soy/es",
				"cambiar/cambiamos el nombre de", "queremos/quiero cambiar … nombre/organización/país", "no es … es … con", "me/nos pusiste en … y",
				"me llamo … no", "arreglalo/corrígelo", "no es Fundacion/Asociación … es", "ahora se llama +", "se llama ahora +",
				"estoy/estamos en … no en", "somos de … no de",
			},
			PT: []string{
				"meu nome/país/organização … errado/errada", "errado/errada aí", "está/tá errado/errada",
				"mudar/mudei/mudamos/trocar/atualizar/atualiza/corrige/corrigir/arruma/alterar … meu/minha/meus/de nome/organização/país/cidade/dados/perfil",
				"agora somos/me chamo/trabalho/estou +", "não sou mais da/do/de +", "mudamos de nome", "saí da/do … agora",
				"como altero/mudo/troco/corrijo", "altero/mudo/troco o/a nome/país/organização", "nome correto da/do/é",
				"retificar/conserta/conserte/corrige", "a gente não fica", "favor retificar", "agora se chama +",
				"estou/estamos no/na/em … não no/na/em",
			},
			EN: []string{
				"my name/organisation/organization/country/city … wrong/misspelled/misspelt/spelled/spelt", "is/are wrong/misspelled/misspelt",
				"changed our/my name/organisation/organization",
				"change/update/correct/fix/edit … my/our name/organisation/organization/country/city/details/profile/data",
				"we're/we are/i'm/i am now called/at/with/in +", "now called +", "i've moved/changed/left … to/now +",
				"you have me/us in/as/down … but", "i don't work at/for … anymore", "it should be/say +", "spelled/spelt wrong",
				"how do/can i/we update/change/edit/correct my/our/the name/organisation/organization/country/profile",
				"update the organisation/organization name", "not … fix it", "fix it please", "is called … missing",
				"organisation/organization is called", "we're in … not", "can you fix that/this/it", "we're based in … not", "i'm based in … not",
				"is now called +", "i'm/we're in … not in",
			},
		},
		Help: Text{
			ES: "cambia lo que sé de ti: *corregir Ana Pinto, Datos Sin Borde, Chile*",
			PT: "muda o que sei de você: *corrigir Ana Pinto, Datos Sin Borde, Chile*",
			EN: "changes what I know of you: *correct Ana Pinto, Datos Sin Borde, Chile*",
		},
		Who: Anyone,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			_, said := opening(unsaluted(r.Text), r.Command.Aliases) // «el país está mal» says that something is wrong, and not how it is right
			if said && r.Args.Text("words") != "" {
				return introduce(ctx, tx, oneField(r))
			}
			if !r.Direct {
				return nil, No(AloneOnly)
			}
			return []Effect{Reply(correctHow.With(
				"name", orDash(r.From.Name), "organisation", orDash(r.From.Organisation), "country", countryOf{r.From.Country}, "city", orDash(r.From.City),
			))}, nil
		},
	})
}

// profileFields are the words for what a profile has.
var profileFields = [4]Words{
	{ES: []string{"nombre", "mi nombre"}, PT: []string{"nome", "meu nome"}, EN: []string{"name", "my name"}},
	{ES: []string{"organización", "mi organización"}, PT: []string{"organização", "minha organização"}, EN: []string{"organisation", "organization", "my organisation", "my organization"}},
	{ES: []string{"país", "mi país"}, PT: []string{"país", "meu país"}, EN: []string{"country", "my country"}},
	{ES: []string{"ciudad", "mi ciudad"}, PT: []string{"cidade", "minha cidade"}, EN: []string{"city", "my city"}},
}

// oneField makes of «corregir ciudad Oaxaca» the whole profile with that changed.
func oneField(r Request) Request {
	words := r.Args.Text("words")
	r.Words = words
	for i, names := range profileFields {
		value, ok := opening(words, names)
		if !ok || value == "" || strings.ContainsAny(value, ",;|\n") {
			continue
		}
		for _, is := range []string{"es ", "é ", "is ", "a ", "para ", "to "} {
			value = strings.TrimPrefix(value, is)
		}
		profile := [4]string{r.From.Name, r.From.Organisation, r.From.Country, r.From.City}
		profile[i] = value
		if i == 2 {
			profile[3] = "" // a city of the country before
		}
		r.Words = strings.Trim(strings.Join(profile[:], ", "), ", ")
	}
	return r
}

// countryOf names a country in the reader's language.
type countryOf struct{ code string }

func (c countryOf) In(lang store.Lang) string {
	if c.code == "" {
		return "—"
	}
	return when.CountryName(c.code, lang)
}

var correctHow = Text{
	ES: "Sé de ti: {name}, {organisation}, {country}, {city}.\nPara cambiarlo: *corregir nombre, organización, país, ciudad*, o una sola cosa: *corregir país Guatemala*. Un tema o pedido se corrige editando tu mensaje, o con *retiro* y su código. El idioma, con *idioma*.",
	PT: "O que sei sobre você: {name}, {organisation}, {country}, {city}.\nPara mudar: *corrigir nome, organização, país, cidade*, ou uma só coisa: *corrigir país Bolívia*. Para corrigir um tema ou pedido, edite a sua mensagem ou use *retiro* e o código. O idioma, com *idioma*.",
	EN: "I know of you: {name}, {organisation}, {country}, {city}.\nTo change it: *correct name, organisation, country, city*, or one thing: *correct country Belize*. A topic or request is corrected by editing your message, or with *withdraw* and its code. The language, with *language*.",
}
