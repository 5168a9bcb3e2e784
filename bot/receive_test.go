package bot

import (
	"testing"
	"time"

	"comunidad/store"
)

const (
	lidA, lidB = store.Address("1@lid"), store.Address("2@lid")
	phone      = store.Address("521@s.whatsapp.net")
)

// One person is one member, whichever of their names came first; a phone number that moves on takes nothing along.
func TestIdentify(t *testing.T) {
	now := time.Date(2026, 5, 1, 16, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name    string
		events  [][]store.Address
		members int
		same    [2]store.Address // two names of one person; empty: not looked at
		apart   [2]store.Address
	}{
		{"lid, then both", [][]store.Address{{lidA}, {lidA, phone}}, 1, [2]store.Address{lidA, phone}, [2]store.Address{}},
		{"phone, then both", [][]store.Address{{phone}, {lidA, phone}}, 1, [2]store.Address{lidA, phone}, [2]store.Address{}},
		{"each alone, then both", [][]store.Address{{phone}, {lidA}, {lidA, phone}}, 1, [2]store.Address{lidA, phone}, [2]store.Address{}},
		{"the phone moves to a new lid", [][]store.Address{{lidA, phone}, {lidB, phone}}, 2, [2]store.Address{lidB, phone}, [2]store.Address{lidA, phone}},
		{"the phone moves to a known lid", [][]store.Address{{lidA, phone}, {lidB}, {lidB, phone}}, 2, [2]store.Address{lidB, phone}, [2]store.Address{lidA, phone}},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBot(t, &recorder{}, func() time.Time { return now }, nil)
			for i, from := range c.events {
				in := say("", "hola", i, now)
				in.From = from
				if err := b.Receive(t.Context(), in); err != nil {
					t.Fatal(err)
				}
			}
			err := b.db.Read(t.Context(), now, func(tx *store.Tx) error {
				all, err := tx.EveryMember(t.Context())
				if len(all) != c.members {
					t.Errorf("%d members", len(all))
				}
				if err != nil {
					return err
				}
				at := func(a store.Address) int64 {
					m, err := tx.MemberAt(t.Context(), a)
					if err != nil {
						t.Errorf("nobody has %s", a)
					}
					return m.ID
				}
				if at(c.same[0]) != at(c.same[1]) {
					t.Errorf("%v are two", c.same)
				}
				if c.apart[0] != "" && at(c.apart[0]) == at(c.apart[1]) {
					t.Errorf("%v are one", c.apart)
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		})
	}
}

// The same id from two people is two messages; from one person it is one.
func TestReceiveOnce(t *testing.T) {
	now := time.Date(2026, 5, 1, 16, 0, 0, 0, time.UTC)
	b := newBot(t, &recorder{}, func() time.Time { return now }, nil)
	for _, who := range []string{"ana", "luz", "ana", "ana"} {
		if err := b.Receive(t.Context(), say(who, "hola", 7, now)); err != nil {
			t.Fatal(err)
		}
	}
	err := b.db.Read(t.Context(), now, func(tx *store.Tx) error {
		waiting, _, err := tx.CountIn(t.Context())
		if waiting != 2 {
			t.Errorf("%d messages", waiting)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
