package store

import (
	"context"
	"slices"
	"testing"
)

// Whatever a sum counts, a change of it drops the sum; what it does not count leaves it.
func TestSumsAreDropped(t *testing.T) {
	for name, c := range map[string]struct {
		change func(ctx context.Context, tx *Tx, rosa, joao int64) error
		want   []int64
	}{
		"nothing":    {func(context.Context, *Tx, int64, int64) error { return nil }, nil},
		"a language": {func(ctx context.Context, tx *Tx, rosa, _ int64) error { return tx.SetLang(ctx, rosa, PT) }, nil},
		"a late record": {func(ctx context.Context, tx *Tx, _, joao int64) error {
			_, err := tx.PutAttendance(ctx, Attendance{Meeting: 1, Member: joao, Source: "csv"})
			return err
		}, []int64{1, 2}},
		"a late record of somebody who did not come again": {func(ctx context.Context, tx *Tx, rosa, _ int64) error {
			_, err := tx.PutAttendance(ctx, Attendance{Meeting: 2, Member: rosa, Source: "csv"})
			return err
		}, []int64{2}},
		"a country": {func(ctx context.Context, tx *Tx, _, joao int64) error {
			return tx.SetProfile(ctx, joao, Profile{Country: "BR"})
		}, []int64{2}},
		"the same country": {func(ctx context.Context, tx *Tx, _, joao int64) error {
			return tx.SetProfile(ctx, joao, Profile{Name: "J"})
		}, nil},
		"an answer": {func(ctx context.Context, tx *Tx, rosa, _ int64) error {
			return tx.PutAnswer(ctx, Answer{Meeting: 1, Member: rosa, Message: "b", Answer: No, Source: "word"})
		}, []int64{1}},
		"an edited answer": {func(ctx context.Context, tx *Tx, rosa, _ int64) error {
			return tx.PutAnswer(ctx, Answer{Meeting: 1, Member: rosa, Message: "a", Answer: No, Source: "word"})
		}, []int64{1}},
		"an answer taken back": {func(ctx context.Context, tx *Tx, rosa, _ int64) error {
			_, err := tx.TakeBack(ctx, rosa, "a")
			return err
		}, []int64{1}},
		"two who are one": {func(ctx context.Context, tx *Tx, rosa, joao int64) error { return tx.Merge(ctx, rosa, joao) }, []int64{2}},
		"one forgotten": {func(ctx context.Context, tx *Tx, rosa, _ int64) error {
			_, err := tx.exec(ctx, `DELETE FROM member WHERE id = $1`, rosa)
			return err
		}, []int64{1}},
		"one not held after all": {func(ctx context.Context, tx *Tx, _, _ int64) error { return tx.SetMeetingStatus(ctx, 1, Cancelled) }, []int64{2}},
	} {
		t.Run(name, func(t *testing.T) {
			write(t, openTest(t), func(ctx context.Context, tx *Tx) error {
				rosa, err := tx.AddMember(ctx, "1@lid", InGroup)
				if err != nil {
					return err
				}
				joao, err := tx.AddMember(ctx, "2@lid", InGroup)
				if err != nil {
					return err
				}
				for n, who := range map[int64]int64{1: rosa, 2: joao} {
					if err := tx.AddMeeting(ctx, Meeting{Number: n, Title: "E", StartsAt: noon.AddDate(0, 0, int(n)), Minutes: 60}); err != nil {
						return err
					}
					if _, err := tx.PutAttendance(ctx, Attendance{Meeting: n, Member: who, Source: "word"}); err != nil {
						return err
					}
					if err := tx.PutAnswer(ctx, Answer{Meeting: n, Member: who, Message: "a", Answer: Yes, Source: "word"}); err != nil {
						return err
					}
					if err := tx.SetMeetingStatus(ctx, n, Held); err != nil {
						return err
					}
				}
				for n := range int64(2) {
					if err := tx.SumMeeting(ctx, n+1); err != nil {
						return err
					}
				}
				if err := c.change(ctx, tx, rosa, joao); err != nil {
					return err
				}
				if got, err := tx.MeetingsToSum(ctx); err != nil || !slices.Equal(got, c.want) {
					t.Errorf("to sum: %v (%v), want %v", got, err, c.want)
				}
				return nil
			})
		})
	}
}
