package agenda

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// After something happens, as few sessions move as in the best of every possible agenda, and then as few people clash.
func TestChangeMovesAsFewAsBruteForce(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	seen := map[Rule]int{}
	movedAway, lost := map[int]int{}, 0
	for n := range 3000 {
		in := small(r)
		before, err := Make(in)
		if refused(t, in, err) {
			continue
		}
		happen(r, &in, before)
		after, err := Change(before, in)
		if in = naivePins(in, before.Slots); refused(t, in, err) {
			continue
		}
		held, moves, bumps, clashes := bruteChange(in, before.Slots)
		if got := ids(after.Slots); !slices.Equal(got, held) {
			t.Fatalf("%d: %v are held, expected %v\n%+v\n%+v\n%+v", n, got, held, in, before, after)
		}
		gotMoves, gotBumps := changed(in, before.Slots, after.Slots)
		if gotMoves != moves || gotBumps != bumps {
			t.Fatalf("%d: %d move and %d are no longer repeated, expected %d and %d\n%+v\n%+v\n%+v", n, gotMoves, gotBumps, moves,
				bumps, in, before, after)
		}
		if after.Clashes != naiveClashes(in, after.Slots) {
			t.Fatalf("%d: %d clashes, counted again %d", n, after.Clashes, naiveClashes(in, after.Slots))
		}
		repeats := len(before.Slots) > len(ids(before.Slots)) || len(after.Slots) > len(held)
		if !repeats && (after.Clashes != clashes || !after.Exact) {
			t.Fatalf("%d: %d clashes (exact %v), expected %d\n%+v\n%+v\n%+v", n, after.Clashes, after.Exact, clashes, in, before, after)
		}
		seen[after.Why]++
		movedAway[moves]++
		lost += bumps
	}
	t.Log(seen, "sessions moved: times", movedAway, "repeats dropped", lost)
	if movedAway[1] < 100 || movedAway[2] < 10 || lost < 10 || seen[Stayed] < 100 {
		t.Errorf("%v moves, %d repeats dropped, %v: the test shows little", movedAway, lost, seen)
	}
}

// happen changes what an agenda was made of.
func happen(r *rand.Rand, in *Input, before Plan) {
	in.Sessions = slices.Clone(in.Sessions)
	in.Repeat = in.Repeat && r.IntN(2) == 0
	for range 1 + r.IntN(2) {
		switch n := len(in.Sessions); {
		case r.IntN(5) == 0:
			in.Rooms = max(1, in.Rooms-1)
			for id, place := range in.Fixed {
				if place.Room >= in.Rooms {
					delete(in.Fixed, id)
				}
			}
		case r.IntN(5) == 0:
			in.Begun = r.IntN(in.Turns + 1)
		case r.IntN(5) == 0 || n == 0:
			s := someSession(r, *in, 6)
			s.ID += 100 * (1 + r.IntN(1000))
			delete(in.Fixed, s.ID)
			if !slices.ContainsFunc(in.Sessions, func(o Session) bool { return o.ID == s.ID }) {
				in.Sessions = append(in.Sessions, s)
			}
		case r.IntN(4) == 0:
			in.Sessions = slices.Delete(in.Sessions, 0, 1)
		case r.IntN(4) == 0:
			in.Sessions[r.IntN(n)].Hosts = []int64{r.Int64N(4), r.Int64N(4)}
		default:
			in.Sessions[r.IntN(n)].Only = []int{r.IntN(in.Turns)}
		}
	}
}

// stood says whether the place of an old slot can still be its own.
func stood(in Input, slot Slot) bool {
	if slot.Turn < in.Begun && slot.Turn < in.Turns {
		return true
	}
	at := Place{slot.Turn, slot.Room}
	for _, s := range in.Sessions {
		place, fixed := in.Fixed[s.ID]
		switch {
		case s.ID != slot.Session && fixed && place == at:
			return false
		case s.ID == slot.Session && fixed && place != at:
			return false
		case s.ID == slot.Session && !fixed && len(s.Only) > 0 && !slices.Contains(s.Only, slot.Turn):
			return false
		}
	}
	return slot.Room < in.Rooms && slot.Turn < in.Turns
}

// changed counts the sessions of before that are held but in none of their places, and the places lost of those that had two.
func changed(in Input, before, after []Slot) (moves, bumps int) {
	for _, id := range ids(after) {
		kept, lost := 0, 0
		was := false
		for _, slot := range before {
			was = was || slot.Session == id
			if slot.Session != id || !stood(in, slot) {
				continue
			}
			if slices.ContainsFunc(after, func(s Slot) bool { return s.Turn == slot.Turn && s.Room == slot.Room && s.Session == id }) {
				kept++
			} else {
				lost++
			}
		}
		if was && kept == 0 {
			moves++
		}
		if kept+lost > 1 {
			bumps += lost
		}
	}
	return moves, bumps
}

func bruteChange(in Input, before []Slot) (held []int, moves, bumps, clashes int) {
	rank := naiveRank(in, before)
	var best []int
	naiveAll(in, before, rank, nil, func(ways []int) {
		claims, all, which := naiveHeld(in, before, rank, ways)
		slots := naiveSlots(in, rank, ways)
		m, b := bruteMoves(in, before, rank, ways)
		n := naiveClashes(in, slots)
		key := append(claims, -m, all, which, -b, -n)
		if slices.Compare(key, best) > 0 {
			best, held, moves, bumps, clashes = key, ids(slots), m, b, n
		}
	})
	return held, moves, bumps, clashes
}

// bruteMoves counts the sessions that a way moves, and the repeats for which it has no room.
func bruteMoves(in Input, before []Slot, rank []Session, ways []int) (moves, bumps int) {
	places := map[int]int{} // of each session, those that still stand
	for _, slot := range before {
		if stood(in, slot) {
			places[slot.Session]++
		}
	}
	ways = slices.Clone(ways)
	for i, s := range rank {
		was, stays := false, false
		for _, slot := range before {
			if slot.Session == s.ID {
				was = true
				stays = stays || ways[i]>>slot.Turn&1 == 1 && stood(in, slot)
			}
		}
		if was && ways[i] != 0 && !stays {
			moves++
		}
	}
	for i, s := range rank {
		for _, slot := range before {
			if slot.Session != s.ID || ways[i] == 0 || places[s.ID] < 2 || !stood(in, slot) || ways[i]>>slot.Turn&1 == 1 {
				continue
			}
			others := slices.Concat(rank[:i], rank[i+1:])
			theirs := slices.Concat(ways[:i], ways[i+1:])
			if naiveFits(in, before, others, theirs, s, slot.Turn) {
				ways[i] |= 1 << slot.Turn
			} else {
				bumps++
			}
		}
	}
	return moves, bumps
}
