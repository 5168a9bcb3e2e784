package commands

import (
	"context"

	"comunidad/store"
)

var requestWords = Words{
	ES: []string{
		"pido", "pedimos", "pido que alguien hable de", "quisiera que alguien hable de", "me gustaría que alguien hable de", "quiero que alguien hable de",
		"quisiera que alguien cuente", "me gustaría que alguien cuente", "alguien puede hablar de", "alguien podría hablar de", "alguien puede contar",
		"alguien podría contar", "me gustaría escuchar sobre", "quisiera escuchar sobre",
	},
	PT: []string{
		"peço", "pedimos", "pido", "peço que alguém fale de", "queria que alguém falasse de", "gostaria que alguém falasse de", "queria que alguém falasse sobre",
		"gostaria que alguém falasse sobre", "gostaria que alguém contasse", "alguém pode falar de", "alguém pode falar sobre", "alguém pode contar",
		"gostaria de ouvir sobre",
	},
	EN: []string{
		"request", "i request", "we request", "i'd like someone to talk about", "i would like someone to talk about", "can someone talk about",
		"could someone talk about", "i'd like to hear about", "i would like to hear about",
	},
}

func init() {
	add(&Command{
		Name:    "request",
		Aliases: requestWords,
		Args:    []Arg{topicArg},
		Cues: Words{
			ES: []string{
				"estaría bueno/bien que algún/alguna/alguien/otra … explique/cuente/hable/comparta +",
				"me/nos gustaría/encantaría que alguien/otra/otro … cuente/hable/explique/comparta +", "me/nos gustaría escuchar/saber/oír cómo/de +",
				"que alguien/otra/otro … cuente/hable/explique +", "quisiera/quisiéramos escuchar/oír +",
				"me/nos gustaría que alguien/otra/otro … contara/cuente/explicara/explique/hablara/hable",
			},
			PT: []string{
				"seria possível/bom alguém contar/falar/explicar +", "gostaria/gostaríamos/queria que alguém … contasse/falasse/explicasse +",
				"gostaria/queria de ouvir +", "queria ouvir +",
			},
			EN: []string{
				"i'd/we'd/i/we would like/love to hear from/about +", "i'd/i like to hear from/about +",
				"could/can someone/somebody tell/talk/explain … about +", "it would be good if someone/somebody +",
			},
		},
		Help: Text{
			ES: "pide un tema que cuente otra organización: *pido alertas sin exponer a las personas*",
			PT: "pede um tema que outra organização conte: *peço alertas sem expor as pessoas*",
			EN: "asks for a topic that another organisation would tell: *request alerts that expose nobody*",
		},
		Who:  Anyone,
		Hear: func(h Heard) (string, bool) { return hearTopic(h, requestWords) },
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return addTopics(ctx, tx, r, store.Request)
		},
	})
}
