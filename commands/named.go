package commands

import (
	"context"
	"slices"
	"strings"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

var (
	myNameWords = Words{ES: []string{"mi nombre"}, PT: []string{"meu nome"}, EN: []string{"my name"}}
	myNameSaid  = []string{"si", "sim", "yes", "no", "nao"} // three ways of yes
)

func init() {
	add(&Command{
		Name:    "my name",
		Aliases: myNameWords,
		Args:    []Arg{{Key: "yes", Kind: AnyText, Name: Text{ES: "sí o no", PT: "sim ou não", EN: "yes or no"}}},
		Help: Text{
			ES: "di si la memoria puede llevar tu nombre; si no dices nada, solo lleva tu organización: *mi nombre sí*",
			PT: "diga se a memória pode levar o seu nome; se não disser nada, leva só a sua organização: *meu nome sim*",
			EN: "say whether the proceedings may carry your name; unless you do, they only carry your organisation: *my name yes*",
		},
		Who:  Anyone,
		Hear: hearMyName,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			said := strings.Trim(fold.String(r.Args.Text("yes")), " .!")
			yes := slices.Contains(myNameSaid[:3], said)
			if !slices.Contains(myNameSaid, said) {
				return nil, No(writeItSo.With("usage", r.Command.Usage()))
			}
			return []Effect{React("✅")}, tx.SetNamed(ctx, r.From.ID, yes)
		},
	})
}

// hearMyName hears it said to the group, or below the proceedings that ask for it: in these words and no others.
func hearMyName(h Heard) (string, bool) {
	rest, ok := opening(h.Text, myNameWords)
	said := strings.Trim(fold.String(rest), " .!")
	return said, ok && !h.Emoji && (h.Ground != answer.Human || h.Quoted.ID != "") && slices.Contains(myNameSaid, said)
}

// attribution is how what somebody gave is signed where it lasts: with their name if they agreed, else with their
// organisation; with nothing if neither is there.
func attribution(ctx context.Context, tx *store.Tx, member int64) (string, error) {
	if member == 0 {
		return "", nil
	}
	m, err := tx.Member(ctx, member)
	if isNotFound(err) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	named, err := tx.Named(ctx, member)
	switch {
	case err != nil:
		return "", err
	case named && m.Name != "" && m.Organisation != "":
		return m.Name + ", " + m.Organisation, nil
	case named && m.Name != "":
		return m.Name, nil
	}
	return m.Organisation, nil
}
