package store

import (
	"context"
	"slices"
	"time"
)

// SharedFigures are about what people shared in a period, between meetings and at them. What was taken back is not counted.
type SharedFigures struct {
	Needs, Offers, Calls, Activities, Resources int
	Solved                                      int           // needs that were solved in the period, whenever they were opened
	Median                                      time.Duration // that these had stood
}

func (p period) shared(ctx context.Context) (s SharedFigures, err error) {
	counts, err := list(ctx, p.tx, func(row scanner) (c struct {
		kind SharedKind
		n    int
	}, err error) {
		return c, row.Scan(&c.kind, &c.n)
	}, `SELECT kind, count(*) FROM shared WHERE at >= $1 AND at < $2 AND status <> 'withdrawn' GROUP BY kind`, p.from, p.to)
	if err != nil {
		return s, err
	}
	of := map[SharedKind]*int{Need: &s.Needs, Offer: &s.Offers, Funding: &s.Calls, Activity: &s.Activities, Resource: &s.Resources}
	for _, c := range counts {
		*of[c.kind] = c.n
	}
	stood, err := list(ctx, p.tx, func(row scanner) (ms int64, err error) { return ms, row.Scan(&ms) },
		`SELECT ended_at - at FROM shared WHERE kind = 'need' AND status = 'solved' AND ended_at >= $1 AND ended_at < $2`, p.from, p.to)
	s.Solved = len(stood)
	s.Median = time.Duration(median(stood)) * time.Millisecond
	return s, err
}

// median is the value in the middle, of two their mean, 0 of none.
func median(values []int64) int64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	half := len(values) / 2
	if len(values)%2 == 1 {
		return values[half]
	}
	return (values[half-1] + values[half]) / 2
}
