package store

import "context"

// people counts the different people of the meetings, and those of them whose first record of all is among these.
//
// Where was each person before? If the meetings are a row in the order of their numbers, whoever was at one of them, and
// before that at none of the row, is counted there and nowhere else: the sums tell. Otherwise everyone is looked at.
func (p period) people(ctx context.Context, meetings []HeldMeeting, sums map[int64]sum) (people, first int, err error) {
	from, to, inRow, err := p.row(ctx, meetings)
	if err != nil || from == 0 {
		return 0, 0, err
	}
	if !inRow {
		return p.everyone(ctx)
	}
	before, err := list(ctx, p.tx, scanIDCount, `SELECT before, sum(people) FROM meeting_sum_before
		WHERE meeting BETWEEN $1 AND $2 AND before < $1 GROUP BY before`, from, to)
	if err != nil {
		return 0, 0, err
	}
	for _, s := range sums {
		before = append(before, s.before...)
	}
	for _, b := range before {
		if b.id < from {
			people += b.people
		}
		if b.id == 0 {
			first += b.people
		}
	}
	return people, first, nil
}

// row gives the smallest and the largest number of the meetings with records, 0 if there are none, and whether these are
// a row: no other with records is between them, those with smaller numbers were before the period, larger ones after it.
func (p period) row(ctx context.Context, meetings []HeldMeeting) (from, to int64, inRow bool, err error) {
	for _, m := range meetings {
		if !m.Recorded() {
			continue
		}
		if from == 0 || m.Number < from {
			from = m.Number
		}
		to = max(to, m.Number)
	}
	if from == 0 {
		return 0, 0, true, nil
	}
	var strangers bool
	err = p.tx.get(ctx, `SELECT EXISTS (SELECT 1 FROM meeting m WHERE m.status = 'held'
			AND ((m.number < $3 AND m.starts_at >= $1) OR (m.number > $4 AND m.starts_at < $2)
				OR (m.number BETWEEN $3 AND $4 AND (m.starts_at < $1 OR m.starts_at >= $2)))
			AND EXISTS (SELECT 1 FROM attendance a WHERE a.meeting = m.number))`, []any{p.from, p.to, from, to}, &strangers)
	return from, to, !strangers, err
}

// everyone counts person by person.
func (p period) everyone(ctx context.Context) (people, first int, err error) {
	err = p.tx.get(ctx, `SELECT count(*), count(*) FILTER (WHERE first >= $1) FROM (
			SELECT a.member, max(m.starts_at >= $1) AS there, min(m.starts_at) AS first FROM attendance a JOIN meeting m ON m.number = a.meeting
			WHERE m.status = 'held' AND m.starts_at < $2 GROUP BY a.member) one
		WHERE there`, []any{p.from, p.to}, &people, &first)
	return people, first, err
}
