package commands

import (
	"context"
	"time"

	"comunidad/store"
)

func init() { owe(&Job{Name: "introduction", Next: nextIntroduction, Run: introduceTwo}) }

func nextIntroduction(ctx context.Context, tx *store.Tx, rules Rules) (Due, error) {
	return scheduled(ctx, tx, "introduction", rules.Introduce)
}

// introduceTwo introduces two organisations that said yes to it, have no tie and something in common.
func introduceTwo(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	if tx.Now.Sub(due.At) > digestGrace {
		return nil, Skip("too late")
	}
	willing, err := tx.Consenting(ctx, store.InIntroductions)
	if err != nil {
		return nil, err
	}
	of := map[int64][]int64{}
	for _, m := range willing {
		if m.OrganisationID != 0 && len(of[m.OrganisationID]) < 2 {
			of[m.OrganisationID] = append(of[m.OrganisationID], m.ID)
		}
	}
	n, err := netOf(ctx, tx)
	if err != nil {
		return nil, err
	}
	could, err := pairs(ctx, tx, n)
	if err != nil {
		return nil, err
	}
	for _, p := range could {
		before, err := tx.Introduced(ctx, p.a.ID, p.b.ID)
		if err != nil {
			return nil, err
		}
		if before || of[p.a.ID] == nil || of[p.b.ID] == nil {
			continue
		}
		if err := tx.Introduce(ctx, p.a.ID, p.b.ID); err != nil {
			return nil, err
		}
		post := Post(introduction.With("a", p.a.Name, "b", p.b.Name, "why", p.why()))
		return []Effect{post.Mentioning(append(of[p.a.ID], of[p.b.ID]...)).Once("introduction/" + due.At.Format(time.DateOnly)).Before(due.At.Add(digestGrace))}, nil
	}
	return nil, Skip("nobody to introduce")
}

var introduction = Text{
	ES: "*{a}, les presento a {b}*: {why}. ¿Se escriben? Si de ahí sale algo, *colaboro con* y el nombre lo hace vínculo.",
	PT: "*{a}, apresento a vocês {b}*: {why}. Que tal conversarem? Se daí sair algo, *colaboro com* e o nome faz o vínculo.",
	EN: "*{a}, meet {b}*: {why}. Will you write to each other? If something comes of it, *I collaborate with* and the name makes it a tie.",
}
