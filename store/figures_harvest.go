package store

import "context"

// HarvestFigures are about what the meetings of a period left behind.
type HarvestFigures struct {
	Agreements  int
	Commitments int
	Kept        int      // of those, said to be done by the day of the report
	Mantras     []string // up to three of the community's own
}

func (p period) harvest(ctx context.Context) (h HarvestFigures, err error) {
	if err := p.tx.get(ctx, `SELECT count(*) FILTER (WHERE h.kind = 'agreement'), count(*) FILTER (WHERE h.kind = 'commitment'),
			count(*) FILTER (WHERE h.kind = 'commitment' AND h.status = 'done')
		FROM harvest h JOIN meeting m ON m.number = h.meeting WHERE h.status <> 'withdrawn' AND`+held,
		[]any{p.from, p.to}, &h.Agreements, &h.Commitments, &h.Kept); err != nil {
		return h, err
	}
	// Those of the period's meetings come first, then the most cheered; a mantra of later meetings is not of this period.
	h.Mantras, err = list(ctx, p.tx, func(row scanner) (text string, err error) { return text, row.Scan(&text) },
		`SELECT k.text FROM mantra k LEFT JOIN meeting m ON m.number = k.meeting
		WHERE k.status = 'kept' AND coalesce(m.starts_at, 0) < $2
		ORDER BY coalesce(m.starts_at, 0) >= $1 DESC, (SELECT count(*) FROM cheer c WHERE c.mantra = k.id) DESC, k.id LIMIT 3`, p.from, p.to)
	return h, err
}
