package commands

import (
	"context"

	"comunidad/store"
)

var resourceWords = Words{
	ES: []string{"recurso", "comparto", "compartimos", "les comparto", "comparto con ustedes", "aquí les comparto", "les dejo", "aquí les dejo", "acá les dejo"},
	PT: []string{"recurso", "compartilho", "compartilhamos", "compartilho com vocês", "deixo aqui"},
	EN: []string{"resource", "sharing", "I share", "sharing with you", "I'm sharing", "here is"},
}

func init() {
	add(&Command{
		Name:    "resource",
		Aliases: resourceWords,
		Args:    []Arg{lineArg, linkArg},
		Cues: Words{
			ES: []string{
				"{link}", "guarda/guarden/sube/agrega … recurso/guía/documento/manual/video", "para la biblioteca +", "nuevo recurso",
			},
			PT: []string{
				"{link}", "guarda/salva/adiciona … recurso/guia/documento/cartilha/manual", "pra/para biblioteca +", "novo recurso",
			},
			EN: []string{
				"{link}", "save/keep/store this resource/guide/link/document", "new resource", "put in/into the library",
			},
		},
		Overheard: Words{
			ES: []string{
				"guía/guías/manual/manuales/instructivo/cartilla/informe/reporte/material/materiales/documento/protocolo/directorio/video/podcast/kit/caja/mapa/estudio/diagnóstico/artículo/ley/formato/plantilla/infografía/folleto/boletín/base/herramienta/libro/nota/cifras/datos {link}",
				"comparto/compartimos/paso/pasamos/dejo/dejamos/mando/acá/aquí/va/tienen {link}", "hicimos un/una {link}", "úsenlo {link}",
				"pdf {link}",
			},
			PT: []string{
				"guia/guias/manual/cartilha/cartilhas/relatório/material/materiais/documento/protocolo/vídeo/podcast/mapa/estudo/artigo/modelo/formulário/folheto/boletim/ferramenta/livro/dados/lista/passo {link}",
				"compartilho/compartilhamos/deixo/mando/segue/aqui/olha {link}", "fizemos um/uma {link}", "pdf {link}",
			},
			EN: []string{
				"guide/guides/manual/toolkit/report/handbook/template/leaflet/booklet/video/podcast/map/study/research/article/factsheet/form/policy/briefing/explainer/resource/resources/document/data/list/tool/infographic {link}",
				"sharing/share/here/here's/useful {link}", "pdf {link}", "we made a/this {link}", "feel free to {link}",
			},
		},
		Help: Text{
			ES: "guarda un recurso para que se encuentre después con *buscar*: *recurso https://… Guía de primeros auxilios psicológicos*",
			PT: "guarda um recurso para que se encontre depois com *buscar*: *recurso https://… Guia de primeiros socorros psicológicos*",
			EN: "keeps a resource so that *search* finds it later: *resource https://… Guide to psychological first aid*",
		},
		Who: Anyone,
		Hear: func(h Heard) (string, bool) {
			if args, ok := hearNumbered(h, resourceWords); ok {
				return args, true
			}
			return hearLinked(h, resourceWords)
		},
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return shareDated(ctx, tx, r, store.Resource, "🔗")
		},
	})
}
