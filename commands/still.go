package commands

import (
	"context"
	"slices"

	"comunidad/commands/fold"
	"comunidad/store"
)

var stillWords = Words{
	ES: []string{"sigue", "sigue abierta", "todavía no", "aún no"},
	PT: []string{"segue", "continua aberta", "ainda não"},
	EN: []string{"still open", "still need", "not yet"},
}

func init() {
	add(&Command{
		Name:    "still",
		Aliases: stillWords,
		Args:    []Arg{{Key: "rest", Kind: AnyText, Optional: true, Name: Text{ES: "N7", PT: "N7", EN: "N7"}}},
		Cues: Words{
			ES: []string{
				"todavía/aún no/necesitamos/necesito/nos/sigue/buscamos {code}", "sigue/seguimos/siguen {code}", "{code} … sigue/seguimos/todavía/aún",
				"no conseguimos/conseguí/encontramos … nada {code}", "renueva/renuevo/renovar/renovamos/mantener/mantén/mantengan/deja/dejen {code}",
				"no … resuelto/resuelta/resolvió/conseguimos/aparece/apareció {code}", "nadie {code}", "{code} aún/todavía … necesitamos/necesito",
				"seguimos buscando {code}", "déjela/dejala abierta {code}", "{code} … déjela/déjala abierta", "todavía/aún nos/no falta/faltan",
				"no la/lo quites/borres", "sigue faltando", "{code} todavía/aún no está/fue resuelta/resuelto",
			},
			PT: []string{
				"ainda não/precisamos/preciso/estamos {code}", "segue/continua/continuamos {code}", "{code} … segue/continua/ainda",
				"mantém/mantenha/manter/deixa/deixe/renova/renovar {code}", "não conseguimos/achamos … nada {code}", "ninguém {code}",
				"ainda precisamos/estamos {code}", "ninguém respondeu", "mantém aí", "{code} ainda não foi resolvido/resolvida/atendido",
				"ainda não foi {code}",
			},
			EN: []string{
				"still need/looking/open/waiting/valid {code}", "{code} is/are/still not … solved/sorted/done/open/resolved", "nothing yet {code}",
				"keep/renew/extend/leave {code}", "not … solved/sorted/resolved/found {code}", "{code} still", "no luck {code}", "nobody {code}",
				"we still need/want {code}", "{code} hasn't been met/solved", "hasn't been met {code}", "we're/we are still stuck",
				"no one's come forward", "keep it up", "{code} is still not/open",
			},
		},
		Help: Text{
			ES: "deja abierto lo que necesitas u ofreces: *sigue N7*",
			PT: "deixa aberto o que você precisa ou oferece: *segue N7*",
			EN: "keeps what you need or offer open: *still open N7*",
		},
		Who: Anyone,
		Hear: func(h Heard) (string, bool) {
			if h.Emoji {
				return "", false
			}
			rest, opens := opening(h.Text, stillWords)
			_, _, coded := codeIn(rest)
			if words := fold.Words(h.Text); h.Subject.Kind == AboutShared && len(words) > 0 && len(words) < 9 {
				return rest, opens || slices.Contains([]string{"no", "nao", "not"}, words[0].Text) || stands(h.Text)
			}
			return rest, opens && coded
		},
		No: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) { // then it is over
			s, err := meant(ctx, tx, r, r.Words, store.Need, store.Offer)
			if err != nil || s.By != r.From.ID {
				return []Effect{React("👌")}, ignoreNotFound(err)
			}
			return []Effect{React("👌")}, tx.EndShared(ctx, s.ID, store.Withdrawn, 0)
		},
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			s, err := meant(ctx, tx, r, r.Args.Text("rest"), store.Need, store.Offer)
			if err != nil {
				return nil, err
			}
			if s.By != r.From.ID {
				return nil, No(notYoursToEnd.With("code", s.Code()))
			}
			return []Effect{React("👀")}, tx.RenewShared(ctx, s.ID)
		},
	})
}

// stands tells whether somebody says that what they need or offer is still open.
func stands(text string) bool {
	return slices.ContainsFunc(fold.Words(text), func(w fold.Word) bool {
		return slices.Contains([]string{"sigue", "siguen", "seguimos", "todavia", "aun", "segue", "seguem", "continua", "ainda", "still", "yet"}, w.Text)
	})
}
