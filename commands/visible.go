package commands

import (
	"context"
	"slices"

	"comunidad/commands/fold"
	"comunidad/store"
)

// consentVersion counts the wordings of what people say yes to.
const consentVersion = 1

func init() {
	yesNo := []Arg{{Key: "answer", Kind: AnyText, Optional: true, Name: Text{ES: "sí o no", PT: "sim ou não", EN: "yes or no"}}}
	add(&Command{
		Name: "visible", Aliases: Words{
			ES: []string{"visible", "ser visible", "hazme visible", "aparecer en el directorio", "estar en el directorio"},
			PT: []string{"visível", "ser visível", "aparecer no diretório", "estar no diretório"},
			EN: []string{"visible", "be visible", "appear in the directory", "be in the directory"},
		}, Args: yesNo,
		Help: Text{
			ES: "di si tu nombre aparece en el directorio; mientras no digas que sí, no: *visible sí*",
			PT: "diga se o seu nome aparece no diretório; enquanto não disser que sim, não: *visível sim*",
			EN: "say whether your name is in the directory; until you say yes, it is not: *visible yes*",
		},
		Who: Anyone,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return consent(ctx, tx, r, store.InDirectory, visibleYes, visibleNo)
		},
	})
	add(&Command{
		Name:    "introductions",
		Aliases: Words{ES: []string{"presentaciones"}, PT: []string{"apresentações"}, EN: []string{"introductions"}}, Args: yesNo,
		Help: Text{
			ES: "di si quieres que una vez al mes les presente a otra organización con algo en común: *presentaciones sí*",
			PT: "diga se quer que uma vez por mês eu apresente vocês a outra organização com algo em comum: *apresentações sim*",
			EN: "say whether once a month I may introduce you to another organisation with something in common: *introductions yes*",
		},
		Who: Anyone,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			if r.From.OrganisationID == 0 {
				return nil, No(whoseTie)
			}
			return consent(ctx, tx, r, store.InIntroductions, introducedYes, introducedNo)
		},
	})
}

// consent records a yes or a no, in so many words.
func consent(ctx context.Context, tx *store.Tx, r Request, what string, yes, no Text) ([]Effect, error) {
	word := fold.String(r.Args.Text("answer"))
	given := slices.Contains([]string{"", "si", "sim", "yes"}, word)
	if !given && !slices.Contains([]string{"no", "nao"}, word) {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	if err := tx.SetConsent(ctx, r.From.ID, what, given, consentVersion); err != nil {
		return nil, err
	}
	if !r.Direct {
		return []Effect{React("✅")}, nil
	}
	if given {
		return []Effect{Reply(yes)}, nil
	}
	return []Effect{Reply(no)}, nil
}

var (
	visibleYes = Text{
		ES: "Desde hoy apareces en el directorio con nombre, organización y país, nunca con tu número. Quien quiera hablarte me lo pide, y te pregunto. Vale un año; *visible no* lo quita.",
		PT: "A partir de hoje você aparece no diretório com nome, organização e país, nunca com o seu número. Quem quiser falar com você me pede, e eu pergunto. Vale um ano; *visível não* tira.",
		EN: "From today you are in the directory with name, organisation and country, never with your number. Whoever wants to talk to you asks me, and I ask you. It holds for a year; *visible no* ends it.",
	}
	visibleNo = Text{
		ES: "No apareces en el directorio.",
		PT: "Você não aparece no diretório.",
		EN: "You are not in the directory.",
	}
	introducedYes = Text{
		ES: "Una vez al mes puedo presentarles a otra organización que también dijo que sí. *presentaciones no* lo termina.",
		PT: "Uma vez por mês posso apresentar vocês a outra organização que também disse sim. *apresentações não* termina.",
		EN: "Once a month I may introduce you to another organisation that said yes too. *introductions no* ends it.",
	}
	introducedNo = Text{
		ES: "No les presento a nadie.",
		PT: "Não apresento vocês a ninguém.",
		EN: "I introduce you to nobody.",
	}
)
