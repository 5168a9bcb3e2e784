package agenda

import (
	"cmp"
	"errors"
	"math/rand/v2"
	"slices"
)

// What follows says the rules again in the plainest way, without sets, tables or haste, so that the package can be held
// against it.

// naiveClashes counts clashes by letting everybody choose in every possible way.
func naiveClashes(in Input, slots []Slot) (clashes int) {
	wants, hosts := map[int64][]int{}, map[int64][]int{}
	for _, s := range in.Sessions {
		if !slices.ContainsFunc(slots, func(slot Slot) bool { return slot.Session == s.ID }) {
			continue
		}
		for _, who := range slices.Concat(s.Hosts, s.Interest) {
			if !slices.Contains(wants[who], s.ID) {
				wants[who] = append(wants[who], s.ID)
			}
		}
		for _, who := range s.Hosts {
			hosts[who] = append(hosts[who], s.ID)
		}
	}
	for who := range wants {
		clashes += len(wants[who]) - naiveMost(in.Turns, slots, wants[who], hosts[who], 0, nil)
	}
	return clashes
}

// naiveMost is how many of wants somebody can have been in at the end, having been in these before turn t.
func naiveMost(turns int, slots []Slot, wants, hosts []int, t int, been []int) (most int) {
	if t == turns {
		return len(been)
	}
	var choices []int
	for _, s := range slots {
		if s.Turn == t && slices.Contains(wants, s.Session) {
			choices = append(choices, s.Session)
		}
	}
	host := func(id int) bool { return slices.Contains(hosts, id) }
	if slices.ContainsFunc(choices, host) { // they are where they host
		choices = slices.DeleteFunc(choices, func(id int) bool { return !host(id) })
	}
	if len(choices) == 0 {
		return naiveMost(turns, slots, wants, hosts, t+1, been)
	}
	for _, id := range choices {
		now := been
		if !slices.Contains(been, id) {
			now = append(slices.Clone(been), id)
		}
		most = max(most, naiveMost(turns, slots, wants, hosts, t+1, now))
	}
	return most
}

// naiveClaim is what s has on a place before all others.
func naiveClaim(in Input, before []Slot, s Session) (claim int) {
	for _, slot := range before {
		if slot.Session == s.ID {
			claim = max(claim, 1)
			if slot.Turn < in.Begun && slot.Turn < in.Turns {
				claim = 3
			}
		}
	}
	if _, fixed := in.Fixed[s.ID]; fixed {
		claim = max(claim, 2)
	}
	return claim
}

// naiveRank gives the sessions in the order in which places are theirs.
func naiveRank(in Input, before []Slot) []Session {
	wanted := func(s Session) int {
		people := slices.Concat(s.Hosts, s.Interest)
		slices.Sort(people)
		return len(slices.Compact(people))
	}
	rank := slices.Clone(in.Sessions)
	slices.SortStableFunc(rank, func(a, b Session) int {
		return cmp.Or(cmp.Compare(naiveClaim(in, before, b), naiveClaim(in, before, a)), cmp.Compare(wanted(b), wanted(a)))
	})
	return rank
}

// naiveMay says whether the rules let s be in turn t.
func naiveMay(in Input, before []Slot, s Session, t int) bool {
	begun := false
	for _, slot := range before {
		if slot.Session == s.ID && slot.Turn < in.Begun && slot.Turn < in.Turns {
			if slot.Turn == t {
				return true
			}
			begun = true
		}
	}
	if begun || t < in.Begun {
		return false
	}
	if place, fixed := in.Fixed[s.ID]; fixed {
		return place.Turn == t
	}
	return len(s.Only) == 0 || slices.Contains(s.Only, t)
}

// naivePins is what is fixed and not already being held.
func naivePins(in Input, before []Slot) Input {
	pins := map[int]Place{}
	for id, place := range in.Fixed {
		pins[id] = place
		for _, slot := range before {
			if slot.Session == id && slot.Turn < in.Begun && slot.Turn < in.Turns {
				delete(pins, id)
			}
		}
	}
	in.Fixed = pins
	return in
}

// naiveContradiction says whether sessions of one host are fixed to one turn; two in one place the tests do not make.
func naiveContradiction(in Input) bool {
	for _, a := range in.Sessions {
		for _, b := range in.Sessions {
			one, fixed := in.Fixed[a.ID]
			two, too := in.Fixed[b.ID]
			for _, host := range a.Hosts {
				if a.ID != b.ID && fixed && too && one.Turn == two.Turn && slices.Contains(b.Hosts, host) {
					return true
				}
			}
		}
	}
	return false
}

// refused fails the test if an error has no good reason.
func refused(t interface{ Fatalf(string, ...any) }, in Input, err error) bool {
	var c *Contradiction
	if contradicts := naiveContradiction(in); (err != nil) != contradicts || err != nil && (!errors.As(err, &c) || c.Why != Hosting) {
		t.Fatalf("%v, contradiction %v: %+v", err, contradicts, in)
	}
	return err != nil
}

// naiveAll offers every way to put sessions in turns, in which these are held twice and others once or not at all.
// Which turns a session is in are bits of ways[i], in the order of rank.
func naiveAll(in Input, before []Slot, rank []Session, twice map[int]bool, each func(ways []int)) {
	ways := make([]int, len(rank))
	var next func(i int)
	next = func(i int) {
		if i == len(rank) {
			each(ways)
			return
		}
		for turns := range 1 << in.Turns {
			n := 0
			for t := range in.Turns {
				if turns>>t&1 == 1 {
					n++
					if !naiveMay(in, before, rank[i], t) || !naiveFits(in, before, rank[:i], ways, rank[i], t) {
						n = 100
					}
				}
			}
			if n == 0 || n == 1 && !twice[rank[i].ID] || n == 2 && twice[rank[i].ID] {
				ways[i] = turns
				next(i + 1)
			}
		}
		ways[i] = 0
	}
	next(0)
}

// naiveFits says whether turn t takes s beside those that are in it.
func naiveFits(in Input, before []Slot, others []Session, ways []int, s Session, t int) bool {
	if t < in.Begun {
		return true
	}
	room := in.Rooms
	for i, other := range others {
		if ways[i]>>t&1 == 1 {
			room--
			for _, host := range s.Hosts {
				if slices.Contains(other.Hosts, host) {
					return false
				}
			}
		}
	}
	return room > 0
}

// naiveSlots is ways as slots; the rooms say nothing here.
func naiveSlots(in Input, rank []Session, ways []int) (slots []Slot) {
	for t := range in.Turns {
		for i, s := range rank {
			if ways[i]>>t&1 == 1 {
				slots = append(slots, Slot{Turn: t, Session: s.ID})
			}
		}
	}
	return slots
}

// naiveHeld weighs which sessions are held: the claims, the greatest first, then how many, then the most wanted.
func naiveHeld(in Input, before []Slot, rank []Session, ways []int) (claims []int, all, which int) {
	claims = make([]int, 3)
	for i, s := range rank {
		if ways[i] == 0 {
			continue
		}
		all++
		which |= 1 << (len(rank) - i)
		if claim := naiveClaim(in, before, s); claim > 0 {
			claims[3-claim]++
		}
	}
	return claims, all, which
}

// small makes an input that every way can be tried of.
func small(r *rand.Rand) Input {
	in := Input{Turns: 1 + r.IntN(3), Rooms: 1 + r.IntN(3), Fixed: map[int]Place{}, Repeat: r.IntN(3) == 0}
	people := 2 + r.Int64N(7)
	for range r.IntN(6) {
		in.Sessions = append(in.Sessions, someSession(r, in, people))
	}
	return in
}

func someSession(r *rand.Rand, in Input, people int64) Session {
	s := Session{ID: 10 + 3*len(in.Sessions) + r.IntN(3)}
	for range r.IntN(3) {
		s.Hosts = append(s.Hosts, r.Int64N(people))
	}
	for who := range people {
		if r.IntN(2) == 0 {
			s.Interest = append(s.Interest, who)
		}
	}
	if r.IntN(4) == 0 {
		for range 1 + r.IntN(2) {
			s.Only = append(s.Only, r.IntN(in.Turns+1)) // at times a turn that is not there
		}
	}
	place := Place{r.IntN(in.Turns), r.IntN(in.Rooms)}
	if r.IntN(8) == 0 && !slices.Contains(placesOf(in.Fixed), place) {
		in.Fixed[s.ID] = place
	}
	return s
}

func placesOf(fixed map[int]Place) (places []Place) {
	for _, p := range fixed {
		places = append(places, p)
	}
	return places
}
