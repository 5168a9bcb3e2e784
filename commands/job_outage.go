package commands

import (
	"context"
	"fmt"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

func init() { owe(&Job{Name: "outage", Next: nextOutage, Run: tellOutage}) }

const (
	outageSettles = time.Minute    // what was held back comes within seconds
	outageMatters = 12 * time.Hour // later nobody asks themselves any more
)

// nextOutage is shortly after the last of what an outage held back has come.
func nextOutage(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	late, err := tx.LateIn(ctx)
	if err != nil || late.Count == 0 {
		return Due{}, err
	}
	at := late.Came.Add(outageSettles)
	return Due{Job: fmt.Sprintf("outage/%d", late.Came.Unix()), At: at}, nil
}

// tellOutage tells the group in one line that what people answered meanwhile has counted.
func tellOutage(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	late, err := tx.LateIn(ctx)
	if err != nil {
		return nil, err
	}
	community, err := tx.Community(ctx)
	if err != nil {
		return nil, err
	}
	line := outageMany
	if late.Count == 1 {
		line = outageOne
	}
	body := line.With("n", late.Count, "from", when.Clock(late.Since.In(community.Zone)), "to", when.Clock(late.Came.In(community.Zone)))
	return []Effect{Post(body).Once(due.Job).Before(tx.Now.Add(outageMatters))}, tx.ToldLate(ctx)
}

var (
	outageMany = Text{
		ES: "Estuve sin conexión hasta las {to}. Anoté {n} respuestas que llegaron desde las {from}.",
		PT: "Estive sem conexão até as {to}. Anotei {n} respostas que chegaram desde as {from}.",
		EN: "I was offline until {to}. I noted {n} answers that came in since {from}.",
	}
	outageOne = Text{
		ES: "Estuve sin conexión hasta las {to}. Anoté una respuesta que llegó a las {from}.",
		PT: "Estive sem conexão até as {to}. Anotei uma resposta que chegou às {from}.",
		EN: "I was offline until {to}. I noted one answer that came in at {from}.",
	}
)
