package commands

import (
	"context"
	"errors"
	"time"

	"comunidad/store"
)

func init() { owe(&Job{Name: "back", Next: nextBack, Run: tellBack}) }

// LateAfter is how old a message is that is applied without words: the talk has moved on.
const LateAfter = 10 * time.Minute

const (
	allIn   = 2 * time.Minute // how long what waited takes to come
	backFor = 24 * time.Hour  // after that nobody wonders any more
)

// nextBack is a little after something came that had been on its way for long.
func nextBack(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	after, err := tx.LastSettled(ctx, "back")
	if err != nil {
		return Due{}, err
	}
	if oldest := tx.Now.Add(-backFor); after.Before(oldest) {
		after = oldest
	}
	came, err := tx.CameLate(ctx, after, LateAfter)
	if err != nil || came.IsZero() {
		return Due{}, err
	}
	return Due{Job: "back", At: came.Add(allIn)}, nil
}

// tellBack says in one line, after an outage, that what people said meanwhile was noted: they had no word for it.
func tellBack(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	gap, err := tx.Gap(ctx, due.At.Add(-allIn), due.At, LateAfter)
	switch {
	case errors.Is(err, store.ErrNotFound):
		return nil, Skip("no outage")
	case err != nil:
		return nil, err
	case gap.Noted == 0:
		return nil, Skip("nothing was noted")
	}
	community, err := tx.Community(ctx)
	if err != nil {
		return nil, err
	}
	clock := func(t time.Time) string { return t.In(community.Zone).Format("15:04") }
	line := backMany
	if gap.Noted == 1 {
		line = backOne
	}
	post := Post(line.With("from", clock(gap.From), "to", clock(gap.To), "count", gap.Noted))
	return []Effect{post.Once("back/" + gap.To.UTC().Format(time.RFC3339)).Before(gap.To.Add(backFor))}, nil
}

var (
	backOne = Text{
		ES: "Estuve sin conexión de {from} a {to}; anoté lo que llegó mientras tanto: 1 mensaje.",
		PT: "Fiquei sem conexão das {from} às {to}; anotei o que chegou nesse meio-tempo: 1 mensagem.",
		EN: "I was offline from {from} to {to}; I noted what came meanwhile: 1 message.",
	}
	backMany = Text{
		ES: "Estuve sin conexión de {from} a {to}; anoté lo que llegó mientras tanto: {count} mensajes.",
		PT: "Fiquei sem conexão das {from} às {to}; anotei o que chegou nesse meio-tempo: {count} mensagens.",
		EN: "I was offline from {from} to {to}; I noted what came meanwhile: {count} messages.",
	}
)
