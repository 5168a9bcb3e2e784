package agenda

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// holds fails the test if a plan breaks a rule that no plan may break.
func holds(t interface{ Fatalf(string, ...any) }, in Input, before []Slot, plan Plan) {
	in = naivePins(in, before)
	at, places := map[int][]int{}, map[Place]bool{}
	sessions := map[int]Session{}
	for _, s := range in.Sessions {
		sessions[s.ID] = s
	}
	for n, slot := range plan.Slots {
		s, known := sessions[slot.Session]
		begun := slices.ContainsFunc(before, func(old Slot) bool {
			return old.Turn == slot.Turn && old.Room == slot.Room && old.Session == slot.Session && old.Turn < in.Begun
		})
		switch place, fixed := in.Fixed[s.ID]; {
		case !known:
			t.Fatalf("session %d fell out and is held", slot.Session)
		case slot.Turn < 0 || slot.Turn >= in.Turns || slot.Room < 0 || places[Place{slot.Turn, slot.Room}]:
			t.Fatalf("%v is no place of its own", slot)
		case n > 0 && (slot.Turn < plan.Slots[n-1].Turn || slot.Turn == plan.Slots[n-1].Turn && slot.Room < plan.Slots[n-1].Room):
			t.Fatalf("%v is not in order", slot)
		case slices.Contains(at[s.ID], slot.Turn):
			t.Fatalf("session %d is twice in turn %d", s.ID, slot.Turn)
		case slot.Again != (len(at[s.ID]) > 0):
			t.Fatalf("session %d in turn %d: again is %v", s.ID, slot.Turn, slot.Again)
		case begun:
		case slot.Turn < in.Begun:
			t.Fatalf("session %d is put in turn %d, which has begun", s.ID, slot.Turn)
		case slot.Room >= in.Rooms:
			t.Fatalf("%v is in no room", slot)
		case fixed && place != Place{slot.Turn, slot.Room}:
			t.Fatalf("session %d is fixed to %v, and is in %v", s.ID, place, slot)
		case !fixed && len(s.Only) > 0 && !slices.Contains(s.Only, slot.Turn):
			t.Fatalf("session %d is in turn %d, its hosts can %v", s.ID, slot.Turn, s.Only)
		}
		for _, other := range plan.Slots[:n] {
			for _, host := range sessions[other.Session].Hosts {
				if other.Turn == slot.Turn && slices.Contains(s.Hosts, host) && !begun {
					t.Fatalf("%d hosts %d and %d in turn %d", host, other.Session, s.ID, slot.Turn)
				}
			}
		}
		places[Place{slot.Turn, slot.Room}] = true
		at[s.ID] = append(at[s.ID], slot.Turn)
	}
	for _, old := range before {
		if _, here := sessions[old.Session]; here && old.Turn < min(in.Begun, in.Turns) && !places[Place{old.Turn, old.Room}] {
			t.Fatalf("%v had begun and is gone", old)
		}
	}
	var left []int
	for _, l := range plan.Left {
		if len(at[l.Session]) > 0 || l.Why != Places && l.Why != Hosting && l.Why != Hours {
			t.Fatalf("session %d is left out by %v and held in %v", l.Session, l.Why, at[l.Session])
		}
		left = append(left, l.Session)
	}
	for id := range sessions {
		if len(at[id]) > 2 {
			t.Fatalf("session %d is held in %v", id, at[id])
		}
		if len(at[id]) == 0 && !slices.Contains(left, id) {
			t.Fatalf("session %d is nowhere", id)
		}
	}
	if n := naiveClashes(in, plan.Slots); n != plan.Clashes {
		t.Fatalf("%d clashes, counted again %d", plan.Clashes, n)
	}
	if plan.Why == 0 || plan.Why == NoClash && plan.Clashes > 0 {
		t.Fatalf("%v decided, with %d clashes", plan.Why, plan.Clashes)
	}
}

// inputs draws meetings of every size.
func inputs() *rapid.Generator[Input] {
	return rapid.Custom(func(t *rapid.T) Input {
		in := Input{
			Turns: rapid.IntRange(1, 5).Draw(t, "turns"), Rooms: rapid.IntRange(1, 4).Draw(t, "rooms"),
			Repeat: rapid.Bool().Draw(t, "repeat"), Fixed: map[int]Place{},
		}
		who := rapid.Int64Range(1, 12)
		people := func(name string, most int) []int64 { return rapid.SliceOfN(who, 0, most).Draw(t, name) }
		for id := range rapid.IntRange(0, 10).Draw(t, "sessions") {
			in.Sessions = append(in.Sessions, Session{ID: id, Hosts: people("hosts", 2), Interest: people("interest", 12),
				Only: rapid.SliceOfN(rapid.IntRange(0, 5), 0, 2).Draw(t, "only")})
			place := Place{rapid.IntRange(0, in.Turns-1).Draw(t, "turn"), rapid.IntRange(0, in.Rooms-1).Draw(t, "room")}
			if rapid.IntRange(0, 9).Draw(t, "fixed") == 0 && !slices.Contains(placesOf(in.Fixed), place) {
				in.Fixed[id] = place
			}
		}
		return in
	})
}

func TestEveryPlanKeepsTheRules(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := inputs().Draw(t, "in")
		plan, err := Make(in)
		if refused(t, in, err) {
			return
		}
		if holds(t, in, nil, plan); !plan.Exact {
			t.Fatalf("not exact: %+v", plan)
		}
		now := inputs().Draw(t, "now")
		now.Turns, now.Begun = in.Turns, rapid.IntRange(0, in.Turns).Draw(t, "begun")
		for id, place := range now.Fixed {
			if place.Turn >= now.Turns {
				delete(now.Fixed, id)
			}
		}
		after, err := Change(plan, now)
		if refused(t, naivePins(now, plan.Slots), err) {
			return
		}
		holds(t, now, plan.Slots, after)
		again, _ := Change(after, now)
		if now.Repeat = false; len(again.Moved) > 0 || !slices.Equal(ids(again.Slots), ids(after.Slots)) {
			t.Fatalf("nothing happened, and yet:\n%+v\n%+v", after, again)
		}
	})
}

// Who somebody is does not weigh, nor in which order people spoke up, nor what number a session has.
func TestNamesDoNotWeigh(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := inputs().Draw(t, "in")
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		names := r.Perm(40)
		other := in
		other.Sessions, other.Fixed = nil, map[int]Place{}
		for _, s := range in.Sessions {
			rename := func(people []int64) (renamed []int64) {
				for _, i := range r.Perm(len(people)) {
					renamed = append(renamed, int64(names[people[i]]))
				}
				return renamed
			}
			o := Session{ID: 1000 - 7*s.ID, Hosts: rename(s.Hosts), Interest: rename(s.Interest), Only: s.Only}
			o.Interest = append(o.Interest, o.Interest...) // twice is once
			if place, fixed := in.Fixed[s.ID]; fixed {
				other.Fixed[o.ID] = place
			}
			other.Sessions = append(other.Sessions, o)
		}
		one, _ := Make(in)
		same, _ := Make(in)
		two, _ := Make(other)
		for i := range two.Slots {
			two.Slots[i].Session = (1000 - two.Slots[i].Session) / 7
		}
		for i := range two.Left {
			two.Left[i].Session = (1000 - two.Left[i].Session) / 7
		}
		if !reflect.DeepEqual(one, two) || !reflect.DeepEqual(one, same) {
			t.Fatalf("the same meeting under other names:\n%+v\n%+v", one, two)
		}
	})
}
