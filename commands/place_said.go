package commands

import (
	"slices"
	"strings"

	"comunidad/commands/when"
	"comunidad/store"
)

// countryList names countries in the reader's language, in its own alphabetical order.
type countryList []string

func (c countryList) names(lang store.Lang) []string {
	names := make([]string, len(c))
	for i, code := range c {
		names[i] = when.CountryName(code, lang)
	}
	slices.Sort(names)
	return names
}

// inCountries says in which: «en Chile y España», «no Chile e na Espanha».
type inCountries countryList

// In gives the list in one language.
func (c inCountries) In(lang store.Lang) string {
	return inPlaces(countryList(c).names(lang), lang)
}

// fromCountries says from which: «de Chile y España», «do Chile e da Espanha».
type fromCountries countryList

// In gives the list in one language.
func (c fromCountries) In(lang store.Lang) string {
	return prepositions[lang].before(countryList(c).names(lang), lang, func(p preposition) string { return p.from })
}

// inPlace says in which place: «en Tijuana», «no Chile».
type inPlace string

// In gives it in one language.
func (p inPlace) In(lang store.Lang) string { return inPlaces([]string{string(p)}, lang) }

func inPlaces(names []string, lang store.Lang) string {
	return prepositions[lang].before(names, lang, func(p preposition) string { return p.in })
}

// preposition is what stands before a name with a certain article.
type preposition struct{ in, from string }

// prepositionsOf are a language's: by article, and the article by name. Names that are not there have none.
type prepositionsOf struct {
	each    bool // they are said again before each name of a list
	with    map[string]preposition
	article map[string]string
}

var prepositions = map[store.Lang]prepositionsOf{
	store.ES: {
		with:    map[string]preposition{"": {"en ", "de "}, "el": {"en el ", "del "}, "los": {"en los ", "de los "}},
		article: articled("el: Reino Unido", "los: Países Bajos"),
	},
	store.PT: {
		each: true,
		with: map[string]preposition{"": {"em ", "de "}, "o": {"no ", "do "}, "a": {"na ", "da "}, "os": {"nos ", "dos "}, "as": {"nas ", "das "}},
		article: articled(
			"o: Acre, Afeganistão, Amapá, Amazonas, Cairo, Ceará, Distrito Federal, Egito, Espírito Santo, Iêmen, Irã, Iraque, Líbano, Maranhão, "+
				"Marrocos, Mato Grosso do Sul, Nepal, Pará, Paquistão, Paraná, Piauí, Quênia, Rio, Rio de Janeiro, Rio Grande do Norte, Rio Grande do Sul, "+
				"Senegal, Sudão, Tocantins, Vietnã, Brasil, Canadá, Chile, Equador, Haiti, Japão, México, Panamá, Paraguai, Peru, Reino Unido, Suriname, Uruguai",
			"a: África do Sul, Arábia Saudita, Argélia, Bahia, China, Cidade da Guatemala, Cidade do México, Coreia do Sul, Eritreia, Etiópia, Geórgia, "+
				"Grécia, Guiana Francesa, Guiné, Guiné-Bissau, Índia, Jordânia, Nigéria, Nova Zelândia, Palestina, Paraíba, Polônia, "+
				"República Democrática do Congo, República do Congo, Rússia, Síria, Somália, Tunísia, Turquia, Ucrânia, Alemanha, Argentina, Austrália, Áustria, Bélgica, Bolívia, Colômbia, Costa Rica, Dinamarca, Espanha, França, Guatemala, Guiana, Irlanda, Itália, "+
				"Jamaica, Nicarágua, Noruega, República Dominicana, Suécia, Suíça, Venezuela",
			"os: Estados Unidos, Países Baixos, Camarões, Emirados Árabes Unidos",
			"as: Bahamas, Filipinas",
		),
	},
	store.EN: {
		with:    map[string]preposition{"": {"in ", "from "}, "the": {"in the ", "from the "}},
		article: articled("the: United Kingdom, United States, Netherlands, Dominican Republic, Bahamas, Philippines"),
	},
}

func articled(lines ...string) map[string]string {
	of := map[string]string{}
	for _, line := range lines {
		article, names, _ := strings.Cut(line, ": ")
		for name := range strings.SplitSeq(names, ", ") {
			of[name] = article
		}
	}
	return of
}

// before puts the preposition before the names: before each, or before the first, with their articles before the others.
func (p prepositionsOf) before(names []string, lang store.Lang, which func(preposition) string) string {
	said := make([]string, len(names))
	for i, name := range names {
		article := p.article[name]
		switch {
		case i == 0 || p.each:
			said[i] = which(p.with[article]) + name
		case article != "":
			said[i] = article + " " + name
		default:
			said[i] = name
		}
	}
	return listed(said, lang)
}

// listed puts names one after the other as people say them: «Chile, Honduras e Italia».
func listed(names []string, lang store.Lang) string {
	if len(names) == 1 {
		return names[0]
	}
	and := map[store.Lang]string{store.ES: " y ", store.PT: " e ", store.EN: " and "}[lang]
	if last := names[len(names)-1]; lang == store.ES && strings.HasPrefix(last, "I") {
		and = " e "
	}
	return strings.Join(names[:len(names)-1], ", ") + and + names[len(names)-1]
}
