package store

import (
	"context"
	"time"
)

// visitors counts those of each meeting by country: the names that are still known, and the counts of those that are not.
func (p period) visitors(ctx context.Context) (map[int64][]CountryCount, error) {
	type row struct {
		meeting int64
		CountryCount
	}
	rows, err := list(ctx, p.tx, func(s scanner) (r row, err error) { return r, s.Scan(&r.meeting, &r.Country, &r.People) },
		`SELECT v.meeting, v.country, sum(v.people) FROM (SELECT meeting, country, people FROM visitor
			UNION ALL SELECT meeting, country, people FROM visitor_sum) v JOIN meeting m ON m.number = v.meeting
		WHERE`+held+`GROUP BY v.meeting, v.country`, p.from, p.to)
	of := map[int64][]CountryCount{}
	for _, r := range rows {
		of[r.meeting] = append(of[r.meeting], r.CountryCount)
	}
	return of, err
}

// CountVisitors forgets the names of who visited meetings that started before then. How many it was stays.
func (tx *Tx) CountVisitors(ctx context.Context, then time.Time) error {
	old := ` WHERE meeting IN (SELECT number FROM meeting WHERE starts_at < $1)`
	if _, err := tx.exec(ctx, `INSERT INTO visitor_sum (meeting, country, people) SELECT meeting, country, sum(people) FROM visitor`+old+`
		GROUP BY meeting, country ON CONFLICT (meeting, country) DO UPDATE SET people = people + excluded.people`, unix(then)); err != nil {
		return err
	}
	_, err := tx.exec(ctx, `DELETE FROM visitor`+old, unix(then))
	return err
}
