package store

import "context"

// TieFigures are about the ties that stood at the end of a period.
type TieFigures struct {
	Organisations int   // that have people in the group, or a tie
	Ties          int   // that stood
	Across        int   // of those, between organisations that are known to be in different countries
	New           int   // began in the period, and are not from the community's first survey
	Degrees       []int // how many organisations have 0, 1, 2, 3 or more ties
}

// Woven is how many organisations have at least three ties: the measure of the community's first survey.
func (t TieFigures) Woven() int {
	if len(t.Degrees) == 0 {
		return 0
	}
	return t.Degrees[3]
}

func (p period) ties(ctx context.Context) (t TieFigures, err error) {
	type where struct {
		organisation int64
		country      string
		people       int // in the group
		known        int // those who left too
	}
	// As Organisations has it: where most of its people are, by the alphabet among equals.
	all, err := list(ctx, p.tx, func(row scanner) (w where, err error) {
		return w, row.Scan(&w.organisation, &w.country, &w.people, &w.known)
	}, `SELECT organisation, country, count(*) FILTER (WHERE status = 'member'), count(*) FROM member
		WHERE organisation IS NOT NULL GROUP BY organisation, country ORDER BY organisation, country`)
	if err != nil {
		return t, err
	}
	country, most := map[int64]string{}, map[int64]int{}
	degree := map[int64]int{}
	for _, w := range all {
		if w.people > 0 {
			degree[w.organisation] = 0
		}
		if w.country != "" && w.known > most[w.organisation] {
			country[w.organisation], most[w.organisation] = w.country, w.known
		}
	}
	ties, err := list(ctx, p.tx, scanTie, tieColumns+`WHERE since < $1 AND status IN ('confirmed', 'ended')`, p.to)
	for _, tie := range ties {
		if unix(tie.Since) >= p.from && tie.Source != "baseline" {
			t.New++
		}
		if tie.Status == "ended" && unix(tie.Until) < p.to {
			continue
		}
		t.Ties++
		degree[tie.A]++
		degree[tie.B]++
		if a, b := country[tie.A], country[tie.B]; a != "" && b != "" && a != b {
			t.Across++
		}
	}
	t.Organisations = len(degree)
	t.Degrees = make([]int, 4)
	for _, d := range degree {
		t.Degrees[min(d, 3)]++
	}
	return t, err
}
