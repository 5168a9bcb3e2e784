package commands

import (
	"context"
	"slices"
	"strings"

	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name:    "host turn",
		Aliases: Words{ES: []string{"solo puedo el turno", "solo turno"}, PT: []string{"só posso o turno", "só turno"}, EN: []string{"only turn", "i can only turn"}},
		Args:    []Arg{{Key: "turns", Kind: AnyText, Name: Text{ES: "2, o cualquiera", PT: "2, ou qualquer", EN: "2, or any"}}},
		Help: Text{
			ES: "di en qué turno puedes facilitar tus temas: *solo turno 2*; con *solo turno cualquiera* se olvida",
			PT: "diga em que turno você pode facilitar os seus temas: *só turno 2*; *só turno qualquer* apaga essa escolha",
			EN: "say in which turn you can host your topics: *only turn 2*; *only turn any* forgets it",
		},
		Who: Anyone,
		Hear: func(h Heard) (string, bool) {
			rest, ok := opening(h.Text, Words{ES: []string{"solo puedo el turno", "solo turno"}, PT: []string{"só posso o turno", "só turno"}, EN: []string{"only turn"}})
			return rest, ok && !h.Emoji && Numbers.admits(rest)
		},
		Run: onlyTurn,
	})
}

func onlyTurn(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	value, _, err := findNumbers(r.Args.Text("turns"), tx.Now)
	numbers, _ := value.([]int)
	if any := slices.Contains([]string{"cualquiera", "qualquer", "any"}, strings.Trim(fold.String(r.Args.Text("turns")), " .!")); err != nil && !any {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	var turns []int
	for _, n := range numbers {
		if n < 1 || n > 6 {
			return nil, No(writeItSo.With("usage", r.Command.Usage()))
		}
		turns = append(turns, n-1)
	}
	return hostIn(ctx, tx, r, m, turns)
}

var hostsNothing = Text{
	ES: "No facilitas ningún tema de *{title}*. Con *facilito 2* te ofreces.",
	PT: "Você não facilita nenhum tema de *{title}*. Com *facilito 2* se oferece.",
	EN: "You host no topic of *{title}*. *host 2* offers to.",
}
