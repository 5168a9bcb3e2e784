package store

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"
)

// crowd fills years of weekly meetings at which so many of twice as many members are each time, straight into the tables.
func crowd(b *testing.B, weeks, people int) *DB {
	b.Helper()
	db, err := Open(b.Context(), filepath.Join(b.TempDir(), "bot.db"))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = db.Close() })
	err = db.Write(b.Context(), noon, func(tx *Tx) error {
		ctx := b.Context()
		if err := tx.Found(ctx, "C", ES, time.UTC); err != nil {
			return err
		}
		for i := range 500 {
			if _, err := tx.AddOrganisation(ctx, fmt.Sprint("O", i), fmt.Sprint("o", i)); err != nil {
				return err
			}
		}
		if _, err := tx.exec(ctx, `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)
			INSERT INTO member (id, organisation, country, status, since) SELECT i, 1 + i % 500, substr('MXBRARCLCOVEESUSGBCHHNGTSVCR', 1 + 2 * (i % 14), 2), 'member', 0 FROM n`, 2*people); err != nil {
			return err
		}
		for week := range weeks {
			if err := tx.AddMeeting(ctx, Meeting{Number: int64(week + 1), Title: "E", StartsAt: noon.AddDate(0, 0, 7*week), Minutes: 90}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	return db
}

// hold lets a meeting happen: every second member there, each week others, and most of them had said so.
func hold(ctx context.Context, tx *Tx, meeting, people int) error {
	if _, err := tx.exec(ctx, `INSERT INTO attendance (meeting, member, source, at) SELECT $1, id, 'word', $1 FROM member WHERE (id * 7919 + $1 * 104729) % 1000 < 500`, meeting); err != nil {
		return err
	}
	if _, err := tx.exec(ctx, `INSERT INTO answer (meeting, member, message, answer, late, partial, guests, source, at, seq)
		SELECT $1, id, 'm', 'yes', 0, 0, 0, 'word', $1, id FROM member WHERE (id * 7919 + $1 * 104729) % 1000 < 450`, meeting); err != nil {
		return err
	}
	return tx.SetMeetingStatus(ctx, int64(meeting), Held)
}

// BenchmarkYear reports on one year of 52 meetings. REPORT_PEOPLE=57700 makes it three million attendances.
func BenchmarkYear(b *testing.B) {
	people := size("REPORT_PEOPLE", 2000)
	db := crowd(b, 52, people)
	var summing time.Duration
	for week := 1; week <= 52; week++ {
		err := db.Write(b.Context(), noon, func(tx *Tx) error { return hold(b.Context(), tx, week, people) })
		if err != nil {
			b.Fatal(err)
		}
		began := time.Now()
		if err := db.Write(b.Context(), noon, func(tx *Tx) error { return tx.SumMeeting(b.Context(), int64(week)) }); err != nil {
			b.Fatal(err)
		}
		summing += time.Since(began)
	}
	var f Figures
	for b.Loop() {
		err := db.Read(b.Context(), noon, func(tx *Tx) (err error) {
			f, err = tx.Figures(b.Context(), noon, noon.AddDate(1, 0, 0))
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(f.Attendances), "attendances")
	b.ReportMetric(float64(summing.Milliseconds())/52, "ms/sum")
}

// BenchmarkSum is what the end of a meeting costs after years of weekly ones, with REPORT_PEOPLE at each.
func BenchmarkSum(b *testing.B) {
	people := size("REPORT_PEOPLE", 1000)
	for _, years := range []int{1, 3, 10} {
		b.Run(fmt.Sprintf("after %d years", years), func(b *testing.B) {
			db := crowd(b, 52*years, people)
			err := db.Write(b.Context(), noon, func(tx *Tx) error {
				for week := 1; week <= 52*years; week++ {
					if err := hold(b.Context(), tx, week, people); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if err := db.Write(b.Context(), noon, func(tx *Tx) error { return tx.SumMeeting(b.Context(), int64(52*years)) }); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func size(variable string, otherwise int) int {
	if n, err := strconv.Atoi(os.Getenv(variable)); err == nil {
		return n
	}
	return otherwise
}
