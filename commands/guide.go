package commands

import (
	"context"

	"comunidad/store"
)

var greetings = Words{
	ES: []string{"hola", "hola bot", "buenas", "buen día", "buenos días", "buenas tardes", "buenas noches"},
	PT: []string{"oi", "oi bot", "olá", "bom dia", "boa tarde", "boa noite"},
	EN: []string{"hi", "hi bot", "hello", "good morning", "good afternoon", "good evening", "hey"},
}

func init() {
	add(&Command{
		Name:    "guide",
		Aliases: greetings,
		Args:    []Arg{{Key: "more", Kind: AnyText, Optional: true, Name: Text{ES: "…", PT: "…", EN: "…"}}},
		Help: Text{
			ES: "en qué ayudo, y qué guardo de lo que me escriben",
			PT: "em que ajudo, e o que guardo do que me escrevem",
			EN: "what I help with, and what I keep of what people write to me",
		},
		Who: Anyone,
		Run: func(_ context.Context, _ *store.Tx, r Request) ([]Effect, error) {
			if !r.Direct {
				return []Effect{React("👋")}, nil
			}
			parts := []Body{guideFirst.With("community", r.Community.Name), helpFirst, helpTopics, helpMore}
			if r.From.Facilitator {
				parts = append(parts, helpFacilitators)
			}
			return []Effect{Reply(Lines(append(parts, privacyShort)...))}, nil
		},
	})
}

var (
	guideFirst = Text{
		ES: "Hola. Ayudo con los encuentros de {community}. Puedes escribirme:",
		PT: "Oi. Ajudo com os encontros de {community}. Você pode me escrever:",
		EN: "Hello. I help with the meetings of {community}. You can write to me:",
	}
	privacyShort = Text{
		ES: "Guardo solo lo que me das a propósito: respuestas, temas, presencia y tu perfil. El resto de lo que se escribe no lo guardo, y nunca muestro números de teléfono.",
		PT: "Guardo só o que você me dá de propósito: respostas, temas, presença e seu perfil. O resto do que se escreve não guardo, e nunca mostro números de telefone.",
		EN: "I keep only what you give me on purpose: answers, topics, presence and your profile. The rest of what people write I do not keep, and I never show phone numbers.",
	}
)
