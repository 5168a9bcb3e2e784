package store

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// The roster equals a slow reference over random answers, edits and deletions: for each member what they last said of
// themselves, with the guests of the last thing they said at all.
func TestRosterEqualsReference(t *testing.T) {
	db := openTest(t)
	const members = 3
	write(t, db, func(ctx context.Context, tx *Tx) error {
		for i := range members {
			if _, err := tx.AddMember(ctx, Address(fmt.Sprintf("%d@lid", i)), InGroup); err != nil {
				return err
			}
		}
		return nil
	})
	meeting := int64(0)
	rapid.Check(t, func(rt *rapid.T) {
		meeting++
		var said []Answer // in order
		err := db.Write(t.Context(), noon, func(tx *Tx) error {
			ctx := t.Context()
			if err := tx.AddMeeting(ctx, Meeting{Number: meeting, Title: "E", StartsAt: noon.Add(time.Duration(meeting) * time.Hour), Minutes: 60}); err != nil {
				return err
			}
			for i := range rapid.IntRange(1, 25).Draw(rt, "steps") {
				member := int64(rapid.IntRange(1, members).Draw(rt, "member"))
				if len(said) > 0 && rapid.Bool().Draw(rt, "again") {
					k := rapid.IntRange(0, len(said)-1).Draw(rt, "which")
					if rapid.Bool().Draw(rt, "delete") {
						if _, err := tx.TakeBack(ctx, said[k].Member, said[k].Message); err != nil {
							return err
						}
						said = slices.Delete(said, k, k+1)
						continue
					}
					said[k].Answer = rapid.SampledFrom([]string{Yes, No, Maybe, ""}).Draw(rt, "edited")
					said[k].Guests = rapid.IntRange(0, 3).Draw(rt, "guests")
					if err := tx.PutAnswer(ctx, said[k]); err != nil {
						return err
					}
					continue
				}
				a := Answer{
					Meeting: meeting, Member: member, Message: fmt.Sprintf("m%d-%d", meeting, i), Source: "word", Seq: int64(i),
					Answer: rapid.SampledFrom([]string{Yes, No, Maybe, ""}).Draw(rt, "answer"), Guests: rapid.IntRange(0, 3).Draw(rt, "guests"),
					At: noon.Add(time.Duration(rapid.IntRange(0, 3).Draw(rt, "later")) * time.Second),
				}
				said = append(said, a)
				if err := tx.PutAnswer(ctx, a); err != nil {
					return err
				}
			}
			got, err := tx.Answers(ctx, meeting)
			if err != nil {
				return err
			}
			stands := map[int64][2]string{}
			for _, a := range got {
				stands[a.Member] = [2]string{a.Answer, fmt.Sprint(a.Guests)}
			}
			for member := int64(1); member <= members; member++ {
				want, spoke := reference(said, member)
				if got, ok := stands[member]; ok != spoke || got != want {
					rt.Fatalf("member %d stands as %v, the reference has %v, of %+v", member, got, want, said)
				}
			}
			return nil
		})
		if err != nil {
			rt.Fatal(err)
		}
	})
}

// reference goes through everything that was said, in the order in which it was said.
func reference(said []Answer, member int64) (stands [2]string, spoke bool) {
	ordered := slices.SortedFunc(slices.Values(said), func(a, b Answer) int {
		if c := a.At.Compare(b.At); c != 0 {
			return c
		}
		return int(a.Seq - b.Seq)
	})
	for _, a := range ordered {
		if a.Member != member {
			continue
		}
		spoke = true
		if a.Answer != "" {
			stands[0] = a.Answer
		}
		stands[1] = fmt.Sprint(a.Guests)
	}
	return stands, spoke
}
