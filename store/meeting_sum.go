package store

import "context"

// sum is what can be said of one meeting that was held without looking at anybody again.
type sum struct {
	people, yes, came int
	countries         []CountryCount
	organisations     []idCount
	before            []idCount // by the number of the meeting where they were last, 0 for none
}

type idCount struct {
	id     int64
	people int
}

func scanIDCount(row scanner) (c idCount, err error) { return c, row.Scan(&c.id, &c.people) }

// count counts one meeting from the records themselves.
func (tx *Tx) count(ctx context.Context, meeting int64) (s sum, err error) {
	if s.countries, err = list(ctx, tx, scanCountryCount, `SELECT m.country, count(*) FROM attendance a JOIN member m ON m.id = a.member
		WHERE a.meeting = $1 GROUP BY m.country ORDER BY m.country`, meeting); err != nil {
		return s, err
	}
	for _, c := range s.countries {
		s.people += c.People
	}
	if s.organisations, err = list(ctx, tx, scanIDCount, `SELECT m.organisation, count(*) FROM attendance a JOIN member m ON m.id = a.member
		WHERE a.meeting = $1 AND m.organisation IS NOT NULL GROUP BY m.organisation`, meeting); err != nil {
		return s, err
	}
	// One look at the index for each person, however long the history is.
	if s.before, err = list(ctx, tx, scanIDCount, `SELECT coalesce((SELECT b.meeting FROM attendance b JOIN meeting h ON h.number = b.meeting
			WHERE b.member = a.member AND b.meeting < $1 AND h.status = 'held' ORDER BY b.meeting DESC LIMIT 1), 0) AS before, count(*)
		FROM attendance a WHERE a.meeting = $1 GROUP BY before`, meeting); err != nil {
		return s, err
	}
	// The last word of each about themselves, as Answers has it.
	err = tx.get(ctx, `SELECT count(*), count(a.member) FROM (
			SELECT member, answer, row_number() OVER (PARTITION BY member ORDER BY at DESC, seq DESC) AS nth
			FROM answer WHERE meeting = $1 AND answer <> '') said
		LEFT JOIN attendance a ON a.meeting = $1 AND a.member = said.member
		WHERE said.nth = 1 AND said.answer = 'yes'`, []any{meeting}, &s.yes, &s.came)
	return s, err
}

// SumMeeting keeps the sums of a meeting that was held.
func (tx *Tx) SumMeeting(ctx context.Context, meeting int64) error {
	s, err := tx.count(ctx, meeting)
	if err != nil {
		return err
	}
	if _, err := tx.exec(ctx, `DELETE FROM meeting_sum WHERE meeting = $1`, meeting); err != nil {
		return err
	}
	if _, err := tx.exec(ctx, `INSERT INTO meeting_sum (meeting, people, yes, came) VALUES ($1, $2, $3, $4)`, meeting, s.people, s.yes, s.came); err != nil {
		return err
	}
	for _, c := range s.countries {
		if _, err := tx.exec(ctx, `INSERT INTO meeting_sum_country (meeting, country, people) VALUES ($1, $2, $3)`, meeting, c.Country, c.People); err != nil {
			return err
		}
	}
	for _, o := range s.organisations {
		if _, err := tx.exec(ctx, `INSERT INTO meeting_sum_organisation (meeting, organisation, people) VALUES ($1, $2, $3)`, meeting, o.id, o.people); err != nil {
			return err
		}
	}
	for _, b := range s.before {
		if _, err := tx.exec(ctx, `INSERT INTO meeting_sum_before (meeting, before, people) VALUES ($1, $2, $3)`, meeting, b.id, b.people); err != nil {
			return err
		}
	}
	return nil
}

// MeetingsToSum are those that were held and have no sums, or none any more.
func (tx *Tx) MeetingsToSum(ctx context.Context) ([]int64, error) {
	return list(ctx, tx, func(row scanner) (n int64, err error) { return n, row.Scan(&n) },
		`SELECT number FROM meeting m WHERE status = 'held' AND NOT EXISTS (SELECT 1 FROM meeting_sum s WHERE s.meeting = m.number)
			AND NOT EXISTS (SELECT 1 FROM past_meeting p WHERE p.meeting = m.number) ORDER BY number`)
}
