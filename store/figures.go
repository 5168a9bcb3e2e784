package store

import (
	"context"
	"time"
)

// Figures are what can be counted of the meetings that were held in a period. Whoever shows them decides what is too
// small to be shown.
type Figures struct {
	Meetings      []HeldMeeting // in order of time
	Attendances   int           // of all of them
	Countries     []CountryCount
	People        int // different ones, of the meetings that are known by person; so are those that follow
	FirstTimers   int // of People, whose first record of all is in the period
	Organisations int // different ones
	Yes, Came     int // said that they would come, and of those came, of meetings that have records
	Visitors      int // of Attendances: no members, known from a list or a facilitator
	Handed        int // meetings that were held while a member facilitated to whom it had been passed on
	Topics        TopicFigures
	Harvest       HarvestFigures
	Shared        SharedFigures
	Ties          TieFigures
	Members       MemberFigures
}

// HeldMeeting is one meeting of the period.
type HeldMeeting struct {
	Number   int64
	Title    string
	StartsAt time.Time
	People   int  // visitors too; 0: there is no record of anybody
	Visitors int  // of those, who are no members
	Past     bool // it was brought from before the bot: only countries are known
}

// Recorded tells whether any member's presence at it is known by person.
func (h HeldMeeting) Recorded() bool { return !h.Past && h.People > h.Visitors }

// Figures counts the meetings that were held from one instant until before another.
func (tx *Tx) Figures(ctx context.Context, from, to time.Time) (f Figures, err error) {
	p := period{tx, unix(from), unix(to)}
	sums, err := p.sums(ctx)
	if err != nil {
		return f, err
	}
	visitors, err := p.visitors(ctx)
	if err != nil {
		return f, err
	}
	if f.Meetings, err = p.meetings(ctx, sums, visitors); err != nil {
		return f, err
	}
	for _, m := range f.Meetings {
		f.Attendances, f.Visitors = f.Attendances+m.People, f.Visitors+m.Visitors
	}
	for _, s := range sums {
		if s.people > 0 { // without any record, that somebody did not come is not known
			f.Yes, f.Came = f.Yes+s.yes, f.Came+s.came
		}
	}
	if f.Countries, err = p.countries(ctx, sums, visitors); err != nil {
		return f, err
	}
	if f.Organisations, err = p.organisations(ctx, sums); err != nil {
		return f, err
	}
	if f.People, f.FirstTimers, err = p.people(ctx, f.Meetings, sums); err != nil {
		return f, err
	}
	if f.Handed, err = p.handed(ctx); err != nil {
		return f, err
	}
	if f.Topics, err = p.topics(ctx); err != nil {
		return f, err
	}
	if f.Harvest, err = p.harvest(ctx); err != nil {
		return f, err
	}
	if f.Shared, err = p.shared(ctx); err != nil {
		return f, err
	}
	if f.Ties, err = p.ties(ctx); err != nil {
		return f, err
	}
	f.Members, err = tx.memberFigures(ctx)
	return f, err
}

// period asks about the meetings that were held in it.
type period struct {
	tx       *Tx
	from, to int64
}

// held is the condition for being one of them, for a table meeting m and the arguments $1 and $2.
const held = ` m.status = 'held' AND m.starts_at >= $1 AND m.starts_at < $2 `

// sums gives those of each meeting known by person: the kept ones without their parts, the others counted now.
func (p period) sums(ctx context.Context) (map[int64]sum, error) {
	type row struct {
		meeting int64
		kept    bool
		sum     sum
	}
	rows, err := list(ctx, p.tx, func(s scanner) (r row, err error) {
		return r, s.Scan(&r.meeting, &r.kept, &r.sum.people, &r.sum.yes, &r.sum.came)
	}, `SELECT m.number, s.meeting IS NOT NULL, coalesce(s.people, 0), coalesce(s.yes, 0), coalesce(s.came, 0)
		FROM meeting m LEFT JOIN meeting_sum s ON s.meeting = m.number
		WHERE`+held+`AND NOT EXISTS (SELECT 1 FROM past_meeting b WHERE b.meeting = m.number)`, p.from, p.to)
	sums := map[int64]sum{}
	for _, r := range rows {
		if !r.kept {
			if r.sum, err = p.tx.count(ctx, r.meeting); err != nil {
				return nil, err
			}
		}
		sums[r.meeting] = r.sum
	}
	return sums, err
}

func (p period) meetings(ctx context.Context, sums map[int64]sum, visitors map[int64][]CountryCount) ([]HeldMeeting, error) {
	all, err := list(ctx, p.tx, scanMeeting, meetingColumns+`m WHERE`+held+`ORDER BY m.starts_at, m.number`, p.from, p.to)
	if err != nil {
		return nil, err
	}
	past, err := list(ctx, p.tx, scanIDCount, `SELECT a.meeting, sum(a.people) FROM past_attendance a JOIN meeting m ON m.number = a.meeting
		WHERE`+held+`GROUP BY a.meeting`, p.from, p.to)
	if err != nil {
		return nil, err
	}
	brought := map[int64]int{}
	for _, c := range past {
		brought[c.id] = c.people
	}
	meetings := make([]HeldMeeting, len(all))
	for i, m := range all {
		people, isPast := brought[m.Number]
		meetings[i] = HeldMeeting{Number: m.Number, Title: m.Title, StartsAt: m.StartsAt, People: people + sums[m.Number].people, Past: isPast}
		for _, c := range visitors[m.Number] {
			meetings[i].People, meetings[i].Visitors = meetings[i].People+c.People, meetings[i].Visitors+c.People
		}
	}
	return meetings, nil
}

func (p period) countries(ctx context.Context, sums map[int64]sum, visitors map[int64][]CountryCount) ([]CountryCount, error) {
	people := map[string]int{}
	for _, table := range []string{"past_attendance", "meeting_sum_country"} {
		counts, err := list(ctx, p.tx, scanCountryCount, `SELECT c.country, sum(c.people) FROM `+table+` c JOIN meeting m ON m.number = c.meeting
			WHERE`+held+`GROUP BY c.country`, p.from, p.to)
		if err != nil {
			return nil, err
		}
		for _, c := range counts {
			people[c.Country] += c.People
		}
	}
	for _, s := range sums { // kept sums come without parts: these are the ones that were counted now
		for _, c := range s.countries {
			people[c.Country] += c.People
		}
	}
	for _, counts := range visitors {
		for _, c := range counts {
			people[c.Country] += c.People
		}
	}
	return byCode(people), nil
}

// handed counts the meetings that began while facilitation was with somebody who had it from this handover alone.
func (p period) handed(ctx context.Context) (n int, err error) {
	err = p.tx.get(ctx, `SELECT count(*) FROM meeting m WHERE`+held+`AND EXISTS (SELECT 1 FROM handover h
		WHERE h.granted = 1 AND h.from_at <= m.starts_at AND h.until_at > m.starts_at)`, []any{p.from, p.to}, &n)
	return n, err
}

func (p period) organisations(ctx context.Context, sums map[int64]sum) (int, error) {
	ids, err := list(ctx, p.tx, func(row scanner) (id int64, err error) { return id, row.Scan(&id) },
		`SELECT DISTINCT o.organisation FROM meeting_sum_organisation o JOIN meeting m ON m.number = o.meeting WHERE`+held, p.from, p.to)
	different := map[int64]bool{}
	for _, id := range ids {
		different[id] = true
	}
	for _, s := range sums {
		for _, o := range s.organisations {
			different[o.id] = true
		}
	}
	return len(different), err
}
