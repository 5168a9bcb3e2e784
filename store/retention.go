package store

import (
	"context"
	"time"
)

// GoneSince are the people who left the group before then, or wrote before then without ever being in it.
func (tx *Tx) GoneSince(ctx context.Context, then time.Time) ([]int64, error) {
	return list(ctx, tx, func(row scanner) (id int64, err error) { return id, row.Scan(&id) },
		`SELECT id FROM member WHERE id > 0 AND status IN ('left', 'stranger') AND since < $1 AND coalesce(wrote_at, 0) < $1 ORDER BY id`, unix(then))
}

// AttendanceCount is what is left of who was at a meeting, once it is not kept by person any more.
type AttendanceCount struct {
	Meeting                          int64
	People, Organisations, Countries int
}

// CountAttendance keeps only how many were at meetings that started before then, and forgets who, and who had answered.
func (tx *Tx) CountAttendance(ctx context.Context, then time.Time) error {
	if _, err := tx.exec(ctx, `INSERT INTO attendance_count (meeting, people, organisations, countries)
		SELECT a.meeting, count(*), count(DISTINCT m.organisation), count(DISTINCT nullif(m.country, ''))
		FROM attendance a JOIN member m ON m.id = a.member JOIN meeting e ON e.number = a.meeting WHERE e.starts_at < $1
		GROUP BY a.meeting ON CONFLICT (meeting) DO NOTHING`, unix(then)); err != nil {
		return err
	}
	for _, table := range []string{"attendance", "answer"} {
		if _, err := tx.exec(ctx, `DELETE FROM `+table+` WHERE meeting IN (SELECT number FROM meeting WHERE starts_at < $1)`, unix(then)); err != nil {
			return err
		}
	}
	return nil
}

// AttendanceCounts are those of meetings whose attendance is not kept by person any more.
func (tx *Tx) AttendanceCounts(ctx context.Context) ([]AttendanceCount, error) {
	return list(ctx, tx, func(row scanner) (c AttendanceCount, err error) {
		return c, row.Scan(&c.Meeting, &c.People, &c.Organisations, &c.Countries)
	}, `SELECT meeting, people, organisations, countries FROM attendance_count ORDER BY meeting`)
}
