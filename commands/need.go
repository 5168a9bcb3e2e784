package commands

import (
	"context"

	"comunidad/store"
)

var needWords = Words{
	ES: []string{"necesito", "necesitamos", "busco", "buscamos", "estamos buscando", "estoy buscando", "nos hace falta", "nos hacen falta", "requerimos"},
	PT: []string{"preciso de", "precisamos de", "preciso", "precisamos", "procuro", "procuramos", "busco", "estamos procurando", "estou procurando", "estamos buscando"},
	EN: []string{"I need", "we need", "need", "looking for", "I'm looking for", "we're looking for", "we are looking for", "seeking", "I am looking for"},
}

func init() {
	add(&Command{
		Name:    "need",
		Aliases: needWords,
		Args:    []Arg{{Key: "line", Kind: AnyText, Name: Text{ES: "qué, en una línea", PT: "o quê, em uma linha", EN: "what, in one line"}}},
		Help: Text{
			ES: "anota lo que tu organización necesita, y busca quién lo ofrece: *necesito asesoría legal en Tapachula*",
			PT: "anota o que sua organização precisa, e busca quem oferece: *preciso de assessoria jurídica em Boa Vista*",
			EN: "notes what your organisation needs, and looks for who offers it: *I need legal advice in Tapachula*",
		},
		Who: Anyone,
		Hear: func(h Heard) (string, bool) {
			if args, ok := hearNumbered(h, needWords); ok {
				return args, true
			}
			return hearShared(h, bareNeeds)
		},
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return exchange(ctx, tx, r, store.Need)
		},
	})
}

// bareNeeds are the words that count in the group: a lone «need» may go on in any way.
var bareNeeds = Words{
	ES: needWords.ES,
	PT: needWords.PT,
	EN: []string{"I need", "we need", "looking for", "I'm looking for", "we're looking for", "we are looking for"},
}
