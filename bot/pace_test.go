package bot

import (
	"context"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"comunidad/store"
)

// However much is owed, the bot never says more than its pace allows in any minute or day, and while its number is new a
// quarter of that.
func TestPace(t *testing.T) {
	for name, c := range map[string]struct {
		new    bool
		minute int
	}{"an old number": {false, 12}, "a new number": {true, 3}} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				sender := &recorder{}
				b := newBot(t, sender, time.Now, nil)
				if c.new {
					b.Pace.New = time.Now()
				}
				ctx, stop := context.WithCancel(t.Context())
				err := b.db.Write(ctx, time.Now(), func(tx *store.Tx) error {
					for i := range 60 {
						id, err := tx.AddMember(ctx, store.Address(fmt.Sprintf("%d@lid", i)), store.InGroup)
						if err != nil {
							return err
						}
						out := store.Out{ID: fmt.Sprintf("3EB0%018d", i), Kind: store.DM, To: id, Text: "x", DueAt: tx.Now}
						if _, err := tx.PutOut(ctx, out); err != nil {
							return err
						}
					}
					return nil
				})
				if err != nil {
					t.Fatal(err)
				}
				done := make(chan struct{})
				go func() { b.Run(ctx); close(done) }()
				time.Sleep(30 * time.Minute)
				stop()
				<-done
				if c.new && len(sender.at) != DefaultPace().Day/4 || !c.new && len(sender.at) != 60 {
					t.Errorf("%d messages in half an hour", len(sender.at))
				}
				for i := range sender.at {
					n := 0
					for _, other := range sender.at[i:] {
						if other.Sub(sender.at[i]) < time.Minute {
							n++
						}
					}
					if n > c.minute {
						t.Fatalf("%d messages within a minute", n)
					}
				}
			})
		})
	}
}
