package store

import (
	"context"
	"strconv"
	"strings"
	"time"
)

// GoneSince are the people who left the group before then, or wrote before then without ever being in it.
func (tx *Tx) GoneSince(ctx context.Context, then time.Time) ([]int64, error) {
	return list(ctx, tx, func(row scanner) (id int64, err error) { return id, row.Scan(&id) },
		`SELECT id FROM member WHERE id > 0 AND status IN ('left', 'stranger') AND since < $1 AND coalesce(wrote_at, 0) < $1 ORDER BY id`, unix(then))
}

// CountAttendance forgets who was at meetings that started before then, and who had answered. How many it was stays, in the
// sums of the meeting: they are made first if they are not there, and put back, since they would be counted anew from
// records that are gone.
func (tx *Tx) CountAttendance(ctx context.Context, then time.Time) error {
	old := `meeting IN (SELECT number FROM meeting WHERE starts_at < $1)`
	var some bool
	if err := tx.get(ctx, `SELECT EXISTS (SELECT 1 FROM attendance WHERE `+old+`) OR EXISTS (SELECT 1 FROM answer WHERE `+old+`)`, []any{unix(then)}, &some); err != nil || !some {
		return err
	}
	unsummed, err := tx.MeetingsToSum(ctx)
	if err != nil {
		return err
	}
	for _, meeting := range unsummed {
		if err := tx.SumMeeting(ctx, meeting); err != nil {
			return err
		}
	}
	kept, err := tx.sums(ctx)
	if err != nil {
		return err
	}
	for _, table := range []string{"attendance", "answer"} {
		if _, err := tx.exec(ctx, `DELETE FROM `+table+` WHERE `+old, unix(then)); err != nil {
			return err
		}
	}
	return tx.putSums(ctx, kept)
}

// sumTables are the sums, those first that the others hang on.
var sumTables = []string{"meeting_sum", "meeting_sum_country", "meeting_sum_organisation", "meeting_sum_before"}

// sums reads all sums, table by table.
func (tx *Tx) sums(ctx context.Context) (all []Section, err error) {
	for _, table := range sumTables {
		s, err := tx.section(ctx, table, "$1 = 0", 0)
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}

// putSums puts back the sums that are gone.
func (tx *Tx) putSums(ctx context.Context, all []Section) error {
	for _, s := range all {
		blanks := make([]string, len(s.Columns))
		for i := range blanks {
			blanks[i] = "$" + strconv.Itoa(i+1)
		}
		for _, row := range s.Rows {
			values := make([]any, len(row))
			for i, v := range row {
				values[i] = v
			}
			if _, err := tx.exec(ctx, "INSERT INTO "+s.Table+" ("+strings.Join(s.Columns, ", ")+") VALUES ("+strings.Join(blanks, ", ")+") ON CONFLICT DO NOTHING", values...); err != nil {
				return err
			}
		}
	}
	return nil
}
