package store

import "context"

// TopicFigures are about the topics of the meetings of a period.
type TopicFigures struct {
	Brought   int // all, withdrawn ones too
	Requested int // of those, born as a request
	Hosted    int // stood to the end, and somebody hosts them
	Held      int // had their conversation: a place in the agenda, or something was harvested
	Answered  int // of those, born as a request
	Interests int // how often somebody said they would go to one
	Hosts     int // different people
	NewHosts  int // of those, who hosted at no earlier meeting
}

func (p period) topics(ctx context.Context) (t TopicFigures, err error) {
	if err := p.tx.get(ctx, `SELECT count(*), count(*) FILTER (WHERE t.kind = 'request'), count(*) FILTER (WHERE t.status = 'open'
			AND EXISTS (SELECT 1 FROM host h WHERE h.meeting = t.meeting AND h.topic = t.number))
		FROM topic t JOIN meeting m ON m.number = t.meeting WHERE`+held, []any{p.from, p.to}, &t.Brought, &t.Requested, &t.Hosted); err != nil {
		return t, err
	}
	if err := p.tx.get(ctx, `SELECT count(*), count(*) FILTER (WHERE t.kind = 'request') FROM topic t JOIN meeting m ON m.number = t.meeting
		WHERE`+held+`AND t.status = 'open' AND (EXISTS (SELECT 1 FROM slot s WHERE s.meeting = t.meeting AND s.topic = t.number)
			OR EXISTS (SELECT 1 FROM harvest h WHERE h.meeting = t.meeting AND h.topic = t.number AND h.status <> 'withdrawn'))`,
		[]any{p.from, p.to}, &t.Held, &t.Answered); err != nil {
		return t, err
	}
	if err := p.tx.get(ctx, `SELECT count(*) FROM interest i JOIN meeting m ON m.number = i.meeting WHERE`+held, []any{p.from, p.to}, &t.Interests); err != nil {
		return t, err
	}
	err = p.tx.get(ctx, `SELECT count(*), count(*) FILTER (WHERE first >= $1) FROM (
			SELECT h.member, max(m.starts_at >= $1) AS there, min(m.starts_at) AS first
			FROM host h JOIN topic t ON t.meeting = h.meeting AND t.number = h.topic JOIN meeting m ON m.number = h.meeting
			WHERE m.status = 'held' AND t.status = 'open' AND m.starts_at < $2 GROUP BY h.member) one
		WHERE there`, []any{p.from, p.to}, &t.Hosts, &t.NewHosts)
	return t, err
}

// MemberFigures are about who is in the group at the time of asking.
type MemberFigures struct {
	People        int
	Organisations int
	Languages     map[Lang]int // those who chose one
}

func (tx *Tx) memberFigures(ctx context.Context) (m MemberFigures, err error) {
	m.Languages = map[Lang]int{}
	type row struct {
		lang         Lang
		organisation int64
		people       int
	}
	rows, err := list(ctx, tx, func(s scanner) (r row, err error) { return r, s.Scan(&r.lang, &r.organisation, &r.people) },
		`SELECT lang, coalesce(organisation, 0), count(*) FROM member WHERE status = 'member' GROUP BY organisation, lang`)
	different := map[int64]bool{}
	for _, r := range rows {
		m.People += r.people
		if r.lang != "" {
			m.Languages[r.lang] += r.people
		}
		if r.organisation != 0 {
			different[r.organisation] = true
		}
	}
	m.Organisations = len(different)
	return m, err
}
