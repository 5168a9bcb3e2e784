package commands

import (
	"context"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

// hoursLine is an instant on the clocks of all countries where members are: «10 MX CR · 11 CO · 13 AR BR».
func hoursLine(ctx context.Context, tx *store.Tx, t time.Time) (Body, error) {
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	return Plain(when.Hours(t, places(members))), nil
}

// places are the countries and zones where members are, and how many in each.
func places(members []store.Member) (where []when.Where) {
	type place struct{ country, zone string }
	index := map[place]int{}
	for _, m := range members {
		if m.Country == "" || m.Zone == nil {
			continue
		}
		p := place{m.Country, m.Zone.String()}
		i, known := index[p]
		if !known {
			i = len(where)
			index[p] = i
			where = append(where, when.Where{Country: m.Country, Zone: m.Zone})
		}
		where[i].People++
	}
	return where
}
