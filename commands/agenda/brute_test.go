package agenda

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// As good as the best of every possible agenda, on 2000 small meetings.
func TestMakeIsAsGoodAsBruteForce(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	seen := map[Rule]int{}
	repeats, trueLefts := 0, 0
	for n := range 2000 {
		in := small(r)
		plan, err := Make(in)
		if refused(t, in, err) {
			continue
		}
		held, clashes, again := bruteMake(in)
		if got := ids(plan.Slots); !slices.Equal(got, held) {
			t.Fatalf("%d: %v are held, expected %v\n%+v", n, got, held, in)
		}
		if plan.Clashes != clashes || plan.Clashes != naiveClashes(in, plan.Slots) || !plan.Exact {
			t.Fatalf("%d: %d clashes (exact %v), %d counted again, %d possible\n%+v\n%+v", n, plan.Clashes, plan.Exact,
				naiveClashes(in, plan.Slots), clashes, in, plan)
		}
		if got := len(plan.Slots) - len(held); got != again {
			t.Fatalf("%d: %d repeats, expected %d\n%+v\n%+v", n, got, again, in, plan)
		}
		if why := bruteWhy(in, plan); why != 0 && plan.Why != why {
			t.Fatalf("%d: %v decided, expected %v\n%+v\n%+v", n, plan.Why, why, in, plan)
		}
		seen[plan.Why]++
		repeats += again
		trueLefts += len(plan.Left)
	}
	t.Log(seen, repeats, "repeats", trueLefts, "left")
	for _, rule := range []Rule{NoClash, Fewest, Hosting, Hours, Places} {
		if seen[rule] < 10 {
			t.Errorf("%v decided only %d times: the test shows little", rule, seen[rule])
		}
	}
	if repeats < 100 {
		t.Errorf("only %d repeats: the test shows little", repeats)
	}
}

// bruteWhy says what makes people clash, where nothing is left out or held twice, by doing without the rules.
func bruteWhy(in Input, plan Plan) Rule {
	if len(plan.Left) > 0 || in.Repeat {
		return 0
	}
	if plan.Clashes == 0 {
		return NoClash
	}
	in.Sessions = slices.Clone(in.Sessions)
	for i, s := range in.Sessions {
		in.Sessions[i].Hosts, in.Sessions[i].Interest = nil, slices.Concat(s.Hosts, s.Interest)
	}
	if _, clashes, _ := bruteMake(in); clashes < plan.Clashes {
		return Hosting
	}
	in.Fixed = nil
	for i := range in.Sessions {
		in.Sessions[i].Only = nil
	}
	if _, clashes, _ := bruteMake(in); clashes < plan.Clashes {
		return Hours
	}
	return Fewest
}

func ids(slots []Slot) (ids []int) {
	for _, s := range slots {
		if !slices.Contains(ids, s.Session) {
			ids = append(ids, s.Session)
		}
	}
	slices.Sort(ids)
	return ids
}

// bruteMake says what is held in the best agenda, with how many clashes and how many repeats.
func bruteMake(in Input) (held []int, clashes, again int) {
	rank := naiveRank(in, nil)
	var best []int
	naiveAll(in, nil, rank, nil, func(ways []int) {
		claims, all, which := naiveHeld(in, nil, rank, ways)
		key := append(claims, all, which)
		slots := naiveSlots(in, rank, ways)
		n := naiveClashes(in, slots)
		if c := slices.Compare(key, best); c > 0 || c == 0 && n < clashes {
			best, clashes, held = key, n, ids(slots)
		}
	})
	if !in.Repeat {
		return held, clashes, 0
	}
	rank = slices.DeleteFunc(rank, func(s Session) bool { return !slices.Contains(held, s.ID) })
	twice, free := map[int]bool{}, in.Turns*in.Rooms-len(held)
	for _, s := range rank {
		if free == len(twice) {
			break
		}
		twice[s.ID] = true
		if n := bruteTwice(in, rank, twice); n >= 0 && n <= clashes {
			clashes = n
		} else {
			delete(twice, s.ID)
		}
	}
	return held, clashes, len(twice)
}

// bruteTwice is the fewest clashes where all are held, and these twice; -1 if they cannot be.
func bruteTwice(in Input, rank []Session, twice map[int]bool) int {
	least := -1
	naiveAll(in, nil, rank, twice, func(ways []int) {
		if !slices.Contains(ways, 0) {
			if n := naiveClashes(in, naiveSlots(in, rank, ways)); least < 0 || n < least {
				least = n
			}
		}
	})
	return least
}

// The proof finds what is best by itself, however bad the arrangement it starts from.
func TestBranchNeedsNoGoodStart(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	proofs := 0
	for range 1500 {
		in := small(r)
		if naiveContradiction(in) {
			continue
		}
		p := newPuzzle(in, nil)
		var twice set
		for i := range p.sessions {
			if p.seat(twice|only(i)) != nil && r.IntN(3) > 0 {
				twice |= only(i)
			}
		}
		start := p.seat(twice)
		if start == nil {
			continue
		}
		for range 20 {
			if worse := p.draw(p.dice(), twice); worse != nil && p.clashes(worse) > p.clashes(start) {
				start = worse
			}
		}
		turns, done := p.branch(start, twice)
		repeated := map[int]bool{}
		for i := range twice.each {
			repeated[p.sessions[i].id] = true
		}
		best := bruteTwice(in, naiveRank(in, nil), repeated)
		if !done || p.clashes(turns) != best {
			t.Fatalf("%d clashes (done %v), expected %d\n%+v", p.clashes(turns), done, best, in)
		}
		if best < p.clashes(start) {
			proofs++
		}
	}
	if proofs < 50 {
		t.Errorf("only %d starts were bad: the test shows little", proofs)
	}
}

// So does the table, whether something was on the agenda before or not.
func TestTableNeedsNoBound(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	for n := range 1500 {
		in := small(r)
		before, _ := Make(in)
		happen(r, &in, before)
		in = naivePins(in, before.Slots)
		if naiveContradiction(in) {
			continue
		}
		in.Sessions = choose(in, before.Slots)
		p := newPuzzle(in, before.Slots)
		found, _ := p.arrange()
		best, done := p.exact(never, never)
		if !done || p.cost(best) != p.cost(found) {
			t.Fatalf("%d: %x, with a bound %x\n%+v\n%+v", n, p.cost(best), p.cost(found), in, before)
		}
	}
}
