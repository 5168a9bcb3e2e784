package commands

import (
	"context"
	"slices"
	"strings"
	"time"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/commands/stem"
	"comunidad/store"
)

// What people look for when they ask whether there is one, and is part of what is sought: «hay una guía de asilo».
const (
	papersES = "guía/guías/manual/manuales/protocolo/protocolos/cartilla/cartillas/plantilla/formato/informe/mapa/directorio/folleto/video/material/materiales/recurso/recursos/documento/documentos"
	papersPT = "guia/guias/manual/manuais/protocolo/cartilha/cartilhas/modelo/relatório/mapa/diretório/folheto/vídeo/material/materiais/recurso/recursos/documento/documentos"
	papersEN = "guide/guides/manual/handbook/toolkit/template/report/map/directory/leaflet/booklet/video/factsheet/form/resource/resources/document/documents"
)

func init() {
	add(&Command{
		Name: "search",
		Aliases: Words{
			ES: []string{"buscar", "busca", "encuentra", "buscar sobre", "busca sobre", "búscame"},
			PT: []string{"buscar", "pesquisar", "buscar sobre", "procurar", "procura"},
			EN: []string{"search", "find", "search for", "look for", "find me"},
		},
		Args: []Arg{{Key: "words", Kind: AnyText, Name: Text{ES: "palabras", PT: "palavras", EN: "words"}}},
		Cues: Words{
			ES: []string{
				"hay/tienen/tienes/tenés/tenemos/habrá algo/algún/alguna/información/info/material/materiales/documentos/documento/datos guardado/guardada/sobre/de/para/acerca +",
				"hay/tienen/tienes/tenés/tenemos/habrá algo/algún/alguna/información/info/material/materiales/documentos/datos +",
				"qué hay/tenemos/tienen/tienes/tenés guardado/guardada/sobre/de/acerca +",
				"qué hay/tenemos/tienen/tienes/tenés guardado/guardada de/sobre +", "qué se ha dicho/compartido/hablado sobre/de +",
				"encuéntrame/encontrame/búscame/busque/busquen/buscá +", "encuéntrame/encontrame/búscame lo que haya/hay de/sobre +",
				"necesito/quiero/quisiera/podrías/puedes/podés encontrar/buscar/buscarme/encontrarme +", "ando/estoy viendo si hay +",
				"ando/estoy buscando … documento/documentos/guía/manual/informe/información/info/material", "info/información de/sobre/acerca +",
				"me acuerdo/recuerdo … compart*", "alguien/quien compartió/pasó/mandó/subió/puso +", "dónde está/quedó/encuentro/puedo +",
				"lo/la/los/las puedes/podés/podrías/puede buscar/encontrar", "mostrame/muéstrame/pásame … sobre/de +", "sabes/saben algo de/sobre +",
				"alguien … había/habían pasado/compartido/mandado +", "tendrá/tendrás/tendrán alguna/algún/algo/información/material +",
				"existe/existen … algún/alguna/material/documento/guía +", "me lo/la/los/las encuentras/encontrás/buscas",
				"se ha compartido/hablado/dicho … de/sobre +", "qué se ha compartido/hablado/dicho/guardado … de/sobre/acerca +",
				"hay … guardado/guardada/archivado +", "me suena que", "lo/la encuentras/encontrás", "hay alguien que tenga +",
				"quién dona/regala/presta/ofrece +", "algún/alguna fondo/curso/taller/manual/guía … que sirva/para", "checa/fíjate si +", "qué tienes",
				"quién/quiénes/alguien tiene/tendrá/tienen/conoce/conocen +", "conocen/conoces/sabes de algún/alguna/alguien +",
				"hay alguien que ofrezca/ofrece/dé/da/haga/hace/traduzca/tenga +", "quién puede/podría ayudar con/en +", "alguien que ofrezca +",
				"si alguien ofreció/ofrece/compartió/tiene +", "hay algo publicado/compartido sobre/de +",
				"hay/tienen/tienes/tenés/tenemos/existe/habrá/conocen/conoces un/una/algún/alguna < " + papersES + " +",
				"hay/tienen/tienes/tenés/tenemos/existe/habrá < " + papersES + " +",
				"^algún/alguna < " + papersES + " +",
				"link/enlace/liga/url de/del/al/para la/el/un/una/esa/ese < " + papersES + " +",
				"link/enlace/liga/url de/del/al < " + papersES + " +",
			},
			PT: []string{
				"tem/temos/há algo/alguma/algum/informação/informações/material/materiais/coisa/documento/documentos sobre/de/pra/para +",
				"tem/temos/há algo/alguma/algum/informação/material/documento/documentos +", "o que tem/temos/há sobre/de +",
				"acha/ache/acharia pra/para/mim +", "me acha/ache/encontra/busca +", "queria/quero/preciso encontrar/achar/buscar/procurar … sobre +",
				"queria/quero/preciso encontrar/achar/buscar/procurar +", "pesquisa/pesquise/pesquisar/procura/procure/busca/busque aí/por/sobre +",
				"pesquisa/pesquise/procura/procure/busca/busque +", "lembro/lembra que alguém", "alguém mandou/compartilhou/postou +",
				"onde está/tá/fica/encontro/acho +", "informações/informação/info sobre/de +", "vc/você acha/encontra +",
				"tem alguma coisa/algo salva/salvo/guardado/guardada sobre/de +", "alguém já compartilhou/mandou/postou/falou +",
				"o que vocês/vc/você tem guardado/salvo de/sobre +", "tem alguma coisa sobre/de +", "vê aí se", "gostaria/queria de localizar +",
				"quem dá/oferece/doa/empresta +", "lembro de um/uma +", "ainda existe isso", "tem alguém com +", "já pintou +",
				"quem/alguém tem/teria/conhece +", "vocês/você/vc conhecem/conhece algum/alguma/alguém +", "tem alguém que oferece/ofereça/faz +",
				"se alguém ofereceu/compartilhou +",
				"tem/temos/há/existe/conhecem um/uma/algum/alguma < " + papersPT + " +",
				"tem/temos/há/existe < " + papersPT + " +",
				"^algum/alguma < " + papersPT + " +",
				"link do/da/de/pro/pra/ao < " + papersPT + " +",
			},
			EN: []string{
				"is/are there anything/something/any/info/information/material/documents saved/on/about/re/regarding +",
				"is/are there anything/something/any/some +", "do/have we/you have/got anything/something/any/info/information on/about/for/re +",
				"has/did anyone/anybody/someone … share/shared/post/posted +", "somebody/someone/anybody posted/shared/sent +",
				"can/could you/u look up/for +", "look up +", "search/searching/searched +",
				"looking for info/information/documents/guides/material/resources on/about +", "info/information on/about +",
				"find/finding … documents/guides/material/info/information/resources on/about +", "what do/have we/you have/got on/about +",
				"anything on/about/regarding +", "where is/are/can/did +", "i/we want to find +", "i'd/i would like to find +",
				"remember a/the/some link/map/guide/document/post", "dig it/this/that out", "can you dig/find/search",
				"has anyone/anybody/someone … shared/posted/sent +", "is/are there anything/something saved re/on/about +", "age ago/ages … where",
				"looking thru/through for +", "any org/organisation giving/offering/with +", "has anyone got +",
				"who does/offers/gives … testing/classes/lessons +", "wasn't there a +", "does/do anyone/anybody/someone/you have/know +",
				"do you know a/an/any/of +", "is there a/an/any … near/in",
				"is/are there a/an/any/some < " + papersEN + " +",
				"^any/some < " + papersEN + " +",
				"do/have we/you have/got a/an/any < " + papersEN + " +",
				"link to/for/of … " + papersEN,
				"link to/for/of the/that/a/an/your/our < " + papersEN + " +",
				"is/are anyone/anybody/someone offering/giving/providing/doing +",
				"whether/if anyone offered/shared/has +",
			},
		},
		Help: Text{
			ES: "busca en recursos, convocatorias, necesidades, ofertas, temas y cosechas: *buscar asilo*",
			PT: "busca em recursos, editais, necessidades, ofertas, temas e colheitas: *buscar refúgio*",
			EN: "searches resources, calls, needs, offers, topics and harvests: *search asylum*",
		},
		Who:  Anyone,
		Hear: hearSearch,
		Run:  search,
	})
}

// searching opens a search in the group. «Busco» and «buscamos» tell of a need.
var searching = Words{ES: []string{"buscar"}, PT: []string{"buscar", "pesquisar"}, EN: []string{"search", "search for"}}

// hearSearch hears «buscar asilo» in the group: a few words that make no sentence.
func hearSearch(h Heard) (string, bool) {
	rest, ok := opening(h.Text, searching)
	if !ok || h.Emoji || h.Ground == answer.Human || strings.ContainsAny(rest, "?¿.\n") {
		return "", false
	}
	words := strings.Fields(fold.String(rest))
	if len(words) == 0 || len(words) > 3 || slices.ContainsFunc(words, func(w string) bool { return slices.Contains(sentenceWords, w) }) {
		return "", false
	}
	return rest, true
}

// sentenceWords make a sentence of the words about them: «buscar asilo es un derecho».
var sentenceWords = []string{
	"es", "son", "esta", "fue", "no", "nos", "se", "que", "quien", "como", "alguien", "a", "um", "uma", "un", "una", "e", "is", "are", "was", "not",
}

const (
	found5      = 5
	searchesDay = 40   // of one person: enough for work, too few to carry everything away
	searchFits  = 0.33 // of the weight of what was sought, so that one word of four is no result
)

func search(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	sought := r.Args.Text("words")
	if found, err := caseIn(ctx, tx, sought); err != nil || found {
		return nudge(r), err
	}
	if len(stem.Words(sought)) == 0 {
		return nil, No(searchWhat)
	}
	today, err := tx.Lookups(ctx, r.From.ID, "search", tx.Now.Add(-24*time.Hour))
	if err != nil {
		return nil, err
	}
	if today >= searchesDay {
		return nil, No(searchedEnough)
	}
	if err := tx.Lookup(ctx, r.From.ID, "search", 0); err != nil {
		return nil, err
	}
	hits, err := find(ctx, tx, sought, nil)
	if err != nil {
		return nil, err
	}
	lines := []Body{foundFirst.With("words", clip(Line(unformatted.Replace(sought)), 60))}
	for _, h := range hits[:min(len(hits), found5)] {
		if h.fit < searchFits || h.fit < hits[0].fit/3 {
			break
		}
		if newcomer(tx, r.From) {
			h.By = 0
		}
		line, err := foundLine(ctx, tx, h.Found)
		if err != nil {
			return nil, err
		}
		lines = append(lines, line)
	}
	if len(lines) == 1 {
		return []Effect{Reply(foundNothing.With("words", clip(Line(unformatted.Replace(sought)), 60)))}, nil
	}
	return []Effect{Reply(Lines(lines...))}, nil
}

// newcomerFor is how long somebody is new: who came to carry things away has to wait, and is seen waiting.
const newcomerFor = 72 * time.Hour

func newcomer(tx *store.Tx, m store.Member) bool {
	return tx.Now.Sub(m.Since) < newcomerFor && !m.Facilitator
}

var (
	searchWhat = Text{
		ES: "¿Qué busco? Por ejemplo: *buscar asesoría legal*.",
		PT: "O que busco? Por exemplo: *buscar assessoria jurídica*.",
		EN: "What shall I look for? For example: *search legal advice*.",
	}
	searchedEnough = Text{
		ES: "Por hoy ya buscaste mucho. Mañana seguimos.",
		PT: "Por hoje você já buscou muito. Amanhã continuamos.",
		EN: "You have searched a lot today. Tomorrow we go on.",
	}
	foundFirst = Text{
		ES: "*{words}*: esto encontré.",
		PT: "*{words}*: encontrei isto.",
		EN: "*{words}*: this is what I found.",
	}
	foundNothing = Text{
		ES: "No encontré nada sobre *{words}*. Con *necesito …* lo ve quien pueda ayudar.",
		PT: "Não encontrei nada sobre *{words}*. Com *preciso de …* o pedido chega a quem puder ajudar.",
		EN: "I found nothing about *{words}*. *I need …* shows it to those who can help.",
	}
)
