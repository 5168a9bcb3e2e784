package commands

import (
	"context"

	"comunidad/store"
)

func init() {
	for _, l := range sharedLists {
		add(&Command{
			Name: "list " + string(l.kind), Aliases: l.words, Cues: l.cues, Help: l.help, Who: Anyone, Bare: Whole,
			Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
				return listShared(ctx, tx, r, l.kind, l.none)
			},
		})
	}
}

func listShared(ctx context.Context, tx *store.Tx, r Request, kind store.SharedKind, none Text) ([]Effect, error) {
	open, err := tx.SharedOpen(ctx, kind)
	if err == nil && (kind == store.Funding || kind == store.Activity) {
		var undated []store.Shared
		for _, s := range open {
			if s.Date.IsZero() {
				undated = append(undated, s)
			}
		}
		if open, err = tx.SharedDated(ctx, kind, tx.Now); err == nil {
			open = append(open, undated...)
		}
	}
	if err != nil {
		return nil, err
	}
	if len(open) == 0 {
		return []Effect{Reply(none)}, nil
	}
	var lines []Body
	for _, s := range open {
		by, err := from(ctx, tx, s.By)
		if err != nil {
			return nil, err
		}
		if by == "" || newcomer(tx, r.From) {
			lines = append(lines, sharedLineOf(s))
			continue
		}
		lines = append(lines, joined{sharedLineOf(s), Plain(" — " + by)})
	}
	return []Effect{Reply(shortened(append(lines, listHow)))}, nil
}

var sharedLists = []struct {
	kind  store.SharedKind
	words Words
	cues  Words
	help  Text
	none  Text
}{
	{
		store.Need, Words{ES: []string{"necesidades", "qué necesitan"}, PT: []string{"necessidades"}, EN: []string{"needs"}},
		Words{
			ES: []string{
				"lista/listado de/con … necesidades/pedidos", "qué/cuáles necesidades", "qué necesita/necesitan/piden/precisan/están",
				"qué … necesitan/piden/precisan/hace falta", "necesidades", "ver/muéstrame/mostrame/pásame … necesidades/pedidos", "pedidos abiertos",
				"en qué … podemos/puedo ayudar/apoyar/colaborar", "ver … pedidos abiertos de todas/todos", "alguien/quién … necesita algo",
				"de la red necesita algo", "qué están necesitando/pidiendo las/los", "qué necesitan las/los organizaciones/orgs",
			},
			PT: []string{
				"lista de/das … necessidades/pedidos", "quais/que necessidades", "o que … precisam/precisa/precisando",
				"do que … precisando/precisam/precisa", "necessidades", "ver/mostra … necessidades/pedidos", "pedidos abertos",
				"lista as/das demandas", "demandas em aberto", "quem tá/está precisando de",
			},
			EN: []string{
				"list/show/see/view … needs", "what needs", "what … people/everyone/orgs/organisations/organizations/others/they need/asking/needing",
				"what are … asking for", "open needs/requests", "needs", "who needs what/help/something", "what are folks/people short of",
				"short of right now",
			},
		},
		Text{ES: "lo que las organizaciones necesitan ahora", PT: "o que as organizações precisam agora", EN: "what the organisations need now"},
		Text{ES: "No hay necesidades abiertas. Con *necesito …* empieza una.", PT: "Não há necessidades abertas. Com *preciso de …* começa uma.", EN: "There are no open needs. *I need …* starts one."},
	},
	{
		store.Offer, Words{ES: []string{"ofertas", "qué ofrecen"}, PT: []string{"ofertas"}, EN: []string{"offers"}},
		Words{
			ES: []string{
				"ofertas/ofrecimientos", "qué ofrecen/ofrece/ofertas/ofertan", "lista/listado de … ofertas/ofrecimientos",
				"ver/muéstrame/mostrame … ofertas/ofrecimientos", "qué están ofreciendo", "alguien … donando/ofreciendo", "donando u ofreciendo",
			},
			PT: []string{
				"ofertas", "lista de/das ofertas", "o que … oferecem/oferecendo/oferece/oferecido", "quais/que ofertas", "ver/mostra … ofertas",
				"tem o que pra/para doar", "o que tem pra/para doar",
			},
			EN: []string{
				"list/show/see/view … offers", "what … offering/offered/offers", "offers", "everything … offering", "what's/what is on offer",
				"what's on offer from", "what is on offer", "what's up for grabs", "everything that is being offered", "list everything … offered",
			},
		},
		Text{ES: "lo que las organizaciones ofrecen ahora", PT: "o que as organizações oferecem agora", EN: "what the organisations offer now"},
		Text{ES: "No hay ofertas abiertas. Con *ofrezco …* empieza una.", PT: "Não há ofertas abertas. Com *ofereço …* começa uma.", EN: "There are no open offers. *I offer …* starts one."},
	},
	{
		store.Funding, Words{ES: []string{"convocatorias"}, PT: []string{"editais"}, EN: []string{"calls", "funding calls"}},
		Words{
			ES: []string{
				"convocatorias", "lista/listado de … convocatorias/llamados/fondos/becas",
				"qué/cuáles convocatorias/llamados/fondos/becas/financiamientos", "hay convocatorias/fondos/llamados/becas",
				"ver/pásame/me pasas … convocatorias/fondos/becas", "llamados abiertos/vigentes", "fondos abiertos/disponibles/para",
				"dónde podemos/puedo postular/aplicar", "hay algún/alguna financiamiento/convocatoria/fondo/beca abierto/abierta/disponible",
				"financiamiento abierto/disponible/ahora", "subvenciones/financiamientos con/y/abiertas",
				"pásame las/los subvenciones/financiamientos/becas/fondos", "hay algún/alguna fondo/convocatoria/beca al/a que",
				"fondo al que podamos postular", "algún fondo para postular",
			},
			PT: []string{
				"editais", "lista de … editais/chamadas", "quais/que editais/chamadas/bolsas", "tem edital/editais/chamada/chamadas/bolsa",
				"me manda/passa … editais/chamadas", "chamadas abertas", "onde … inscrever/financiamento", "chamadas de fomento",
				"prazos de financiamento",
			},
			EN: []string{
				"list/show/see/view … calls/grants/funding", "what/which funding/grants/calls", "funding calls/opportunities", "calls", "grants",
				"any funding/grants/calls", "open calls/grants", "money we could apply for",
			},
		},
		Text{ES: "las convocatorias abiertas, la que cierra antes primero", PT: "os editais abertos, primeiro os que encerram antes", EN: "the open calls, the one that closes first on top"},
		Text{ES: "No hay convocatorias abiertas.", PT: "Não há editais abertos.", EN: "There are no open calls."},
	},
	{
		store.Activity, Words{ES: []string{"actividades"}, PT: []string{"atividades"}, EN: []string{"activities"}},
		Words{
			ES: []string{
				"actividades", "lista/listado de … actividades/eventos/talleres", "qué/cuáles actividades/talleres/eventos/charlas/cursos",
				"hay actividades/talleres/eventos/charlas/algo", "ver/pásame … actividades/eventos/talleres", "eventos",
				"qué … viene/vienen/habrá/hay … semana/mes/agenda", "próximas actividades/fechas",
			},
			PT: []string{
				"atividades", "lista de … atividades/eventos", "quais/que atividades/eventos/oficinas", "que eventos",
				"tem evento/eventos/atividade/atividades/oficina", "eventos", "próximas atividades", "programação das/do/da",
			},
			EN: []string{
				"list/show/see/view … activities/events", "what/which events/activities/workshops", "what's/what is coming up", "what's/what is on",
				"events", "activities", "upcoming events/activities", "any events/activities", "what's on this/next",
			},
		},
		Text{ES: "las actividades que vienen", PT: "as atividades que vêm", EN: "the activities ahead"},
		Text{ES: "No hay actividades por venir.", PT: "Não há atividades por vir.", EN: "There are no activities ahead."},
	},
	{
		store.Resource, Words{ES: []string{"recursos"}, PT: []string{"recursos"}, EN: []string{"resources"}},
		Words{
			ES: []string{
				"recursos", "lista/listado de … recursos/guías/documentos/materiales", "qué/cuáles recursos/guías/documentos/materiales/manuales",
				"ver/muéstrame/mostrame/pásame … recursos/guías/documentos/materiales/biblioteca", "documentos que hay/tienen", "biblioteca",
				"todos/todas los/las recursos/guías/documentos",
			},
			PT: []string{
				"recursos", "lista de … recursos/documentos/materiais", "quais/que recursos/documentos/materiais/guias",
				"ver/mostra … recursos/documentos/materiais/biblioteca", "documentos que", "biblioteca", "todos os recursos/documentos/materiais",
				"me mostra/mostre as/os cartilhas/guias/materiais", "as cartilhas",
			},
			EN: []string{
				"list/show/see/view … resources/documents/guides/library", "what/which resources/documents/guides/materials", "resources",
				"what's/what is in the library", "library", "all the resources/documents/guides", "shared documents/links/files",
				"pull up/show the guides/documents/resources", "guides people shared",
			},
		},
		Text{ES: "los recursos compartidos, el más nuevo primero", PT: "os recursos compartilhados, o mais novo primeiro", EN: "the shared resources, newest first"},
		Text{ES: "No hay recursos todavía. Con *recurso https://…* llega el primero.", PT: "Ainda não há recursos. Com *recurso https://…* chega o primeiro.", EN: "There are no resources yet. *resource https://…* brings the first."},
	},
}

var listHow = Text{
	ES: "Para encontrar más: *buscar* y una palabra.",
	PT: "Para encontrar mais: *buscar* e uma palavra.",
	EN: "To find more: *search* and a word.",
}
