package store

import (
	"context"
	"testing"
	"time"
)

// A year later nobody can tell who was at a meeting, and the report still can tell how many.
func TestSumsOutliveAttendance(t *testing.T) {
	db := openTest(t)
	write(t, db, func(ctx context.Context, tx *Tx) error {
		old := noon.AddDate(-1, -1, 0)
		for number, at := range map[int64]time.Time{1: old, 2: noon} {
			if err := tx.AddMeeting(ctx, Meeting{Number: number, Title: "E", StartsAt: at, Minutes: 60}); err != nil {
				return err
			}
			if err := tx.SetMeetingStatus(ctx, number, Held); err != nil {
				return err
			}
		}
		for _, address := range []Address{"1@lid", "2@lid", "3@lid"} {
			id, err := tx.AddMember(ctx, address, InGroup)
			if err != nil {
				return err
			}
			for _, number := range []int64{1, 2} {
				if _, err := tx.PutAttendance(ctx, Attendance{Meeting: number, Member: id, Source: "word", At: noon}); err != nil {
					return err
				}
			}
			if err := tx.PutAnswer(ctx, Answer{Meeting: 1, Member: id, Message: "m", Answer: Yes, Source: "word", At: old}); err != nil {
				return err
			}
		}
		before, err := tx.Figures(ctx, old.AddDate(0, -1, 0), noon.AddDate(0, 0, 1))
		if err != nil {
			return err
		}
		if err := tx.CountAttendance(ctx, noon.AddDate(-1, 0, 0)); err != nil {
			return err
		}
		left, err := tx.EveryAttendance(ctx)
		if err != nil || len(left) != 3 || left[0].Meeting != 2 {
			t.Errorf("who was there: %v (%v)", left, err)
		}
		if answers, err := tx.Answers(ctx, 1); err != nil || len(answers) != 0 {
			t.Errorf("who answered: %v (%v)", answers, err)
		}
		after, err := tx.Figures(ctx, old.AddDate(0, -1, 0), noon.AddDate(0, 0, 1))
		if err != nil || before.Attendances == 0 || after.Attendances != before.Attendances || after.People != before.People {
			t.Errorf("the figures were %+v, and are %+v (%v)", before, after, err)
		}
		return nil
	})
}
