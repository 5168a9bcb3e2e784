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
			parts := []Body{guideFirst.With("community", r.Community.Name), helpFirst, helpTopics, helpBetween, helpMore}
			if r.From.Facilitator {
				parts = append(parts, guideFacilitators)
			}
			return []Effect{Reply(Lines(append(parts, privacyShort)...))}, nil
		},
	})
}

var (
	guideFirst = Text{
		ES: "Hola. Ayudo a {community} en los encuentros y entre uno y otro. Puedes escribirme así, o con tus palabras:",
		PT: "Oi. Ajudo {community} nos encontros e entre um e outro. Você pode me escrever assim, ou com as suas palavras:",
		EN: "Hello. I help {community} at its meetings and between them. You can write to me like this, or in your own words:",
	}
	guideFacilitators = Text{
		ES: "Facilitas: lo tuyo está en *ayuda*.",
		PT: "Você facilita: o seu está em *ajuda*.",
		EN: "You facilitate: *help* has what is for you.",
	}
	privacyShort = Text{
		ES: "Guardo solo lo que me das a propósito, y nunca muestro números de teléfono.",
		PT: "Guardo só o que você me dá de propósito, e nunca mostro números de telefone.",
		EN: "I keep only what you give me on purpose, and never show phone numbers.",
	}
)
