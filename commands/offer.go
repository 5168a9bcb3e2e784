package commands

import (
	"context"

	"comunidad/store"
)

var offerWords = Words{
	ES: []string{"ofrezco", "ofrecemos", "podemos ofrecer", "puedo ofrecer", "tenemos disponible", "tenemos disponibles", "tengo disponible"},
	PT: []string{"ofereço", "oferecemos", "podemos oferecer", "posso oferecer", "temos disponível", "tenho disponível"},
	EN: []string{"I offer", "we offer", "offer", "offering", "we can offer", "I can offer", "we have available"},
}

func init() {
	add(&Command{
		Name:    "offer",
		Aliases: offerWords,
		Args:    []Arg{{Key: "line", Kind: AnyText, Name: Text{ES: "qué, en una línea", PT: "o quê, em uma linha", EN: "what, in one line"}}},
		Help: Text{
			ES: "anota lo que tu organización ofrece, y busca quién lo necesita: *ofrezco taller de datos*",
			PT: "anota o que sua organização oferece, e busca quem precisa: *ofereço oficina de dados*",
			EN: "notes what your organisation offers, and looks for who needs it: *I offer a data workshop*",
		},
		Who:  Anyone,
		Hear: func(h Heard) (string, bool) { return hearShared(h, bareOffers) },
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return exchange(ctx, tx, r, store.Offer)
		},
	})
}

// bareOffers are the words that count in the group.
var bareOffers = Words{ES: offerWords.ES, PT: offerWords.PT, EN: []string{"I offer", "we offer", "we can offer", "I can offer"}}
