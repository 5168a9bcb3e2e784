package agenda

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// randomPlan puts sessions into places at random, again and again until nobody hosts two at once and each host can.
func randomPlan(r *rand.Rand, in Input, rivals [][2]int) []int {
	places := make([]int, in.Turns*in.Rooms)
	for i := range places {
		places[i] = i / in.Rooms
	}
	for {
		r.Shuffle(len(places), func(i, j int) { places[i], places[j] = places[j], places[i] })
		for i, s := range in.Sessions { // who can only one turn has its first place
			for at := i; len(s.Only) > 0 && places[i] != s.Only[0]; at++ {
				places[i], places[at] = places[at], places[i]
			}
		}
		if !slices.ContainsFunc(rivals, func(pair [2]int) bool { return places[pair[0]] == places[pair[1]] }) {
			return places
		}
	}
}

// rivalsOf are the pairs of sessions with a host in common.
func rivalsOf(in Input) (rivals [][2]int) {
	for j, b := range in.Sessions {
		for i, a := range in.Sessions[:j] {
			if slices.ContainsFunc(a.Hosts, func(host int64) bool { return slices.Contains(b.Hosts, host) }) {
				rivals = append(rivals, [2]int{i, j})
			}
		}
	}
	return rivals
}

// clashesOf counts the clashes of a plan without repeats.
func clashesOf(in Input, wants [][]int, turns []int) (n int) {
	for _, sessions := range wants {
		var here [mostTurns]int
		for _, i := range sessions {
			if here[turns[i]]++; here[turns[i]] > 1 {
				n++
			}
		}
	}
	return n
}

func wantsOf(in Input) [][]int {
	wants := make([][]int, 1000)
	for i, s := range in.Sessions {
		for who := range s.people() {
			wants[who] = append(wants[who], i)
		}
	}
	return wants
}

// Never worse than the best of 10,000 random agendas, whether all were looked at or not.
func TestLargeIsNeverWorseThanRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for _, size := range []struct{ sessions, turns, rooms, people, times int }{
		{18, 6, 3, 60, 4}, {16, 4, 4, 60, 1}, {24, 6, 4, 60, 2}, {20, 10, 2, 60, 1},
	} {
		for n := range size.times {
			in := crowd(uint64(100+n), size.sessions, size.turns, size.rooms, size.people)
			if n%2 == 1 {
				in.Sessions[0].Only, in.Sessions[1].Only = []int{1}, []int{0}
			}
			plan, err := Make(in)
			if err != nil {
				t.Fatal(err)
			}
			holds(t, in, nil, plan)
			wants, rivals, best := wantsOf(in), rivalsOf(in), 1<<30
			for range 10_000 {
				best = min(best, clashesOf(in, wants, randomPlan(r, in, rivals)))
			}
			t.Logf("%d sessions, %d turns, %d rooms: %d clashes (exact %v), best of 10,000 random %d", size.sessions, size.turns,
				size.rooms, plan.Clashes, plan.Exact, best)
			if plan.Clashes > best || len(plan.Left) > 0 {
				t.Errorf("%d clashes and %v left out, of 10,000 random agendas the best has %d", plan.Clashes, plan.Left, best)
			}
			if plan.Exact != (size.sessions <= 18) {
				t.Errorf("%d sessions: exact is %v", size.sessions, plan.Exact)
			}
		}
	}
}

// The search, where the table can say what is best, finds it; and so does the table.
func TestSearchAndTableAgree(t *testing.T) {
	for seed := range uint64(6) {
		in := crowd(seed, 18, 6, 3, 60)
		p := newPuzzle(in, nil)
		found := p.search(p.seat(0), 0, draws, rounds)
		p.counted = make([]int32, 1<<18)
		best, done := p.exact(p.cost(found)+1, patience)
		if !done || best == nil {
			t.Fatalf("%d: done %v, found %v", seed, done, best)
		}
		if p.clashes(best) != p.clashes(found) {
			t.Errorf("%d: the search found %d clashes, best is %d", seed, p.clashes(found), p.clashes(best))
		}
	}
}

// Up to twelve sessions every agenda is proven, whatever the turns.
func TestTwelveSessionsAreAlwaysProven(t *testing.T) {
	for _, turns := range []int{1, 2, 3, 4, 6, 12, 64} {
		in := crowd(uint64(turns), 12, turns, 4, 60)
		tight(&in)
		if plan, err := Make(in); err != nil || !plan.Exact {
			t.Errorf("%d turns: exact %v, %v", turns, plan.Exact, err)
		}
	}
}

// With sessions held twice too, up to twelve sessions, six turns and four rooms.
func TestRepeatsAreProven(t *testing.T) {
	for turns := 2; turns <= 6; turns++ {
		for rooms := 2; rooms <= 4; rooms++ {
			for sessions := 4; sessions <= min(12, turns*rooms); sessions += 2 {
				in := crowd(uint64(turns), sessions, turns, rooms, 60)
				in.Repeat = true
				plan, err := Make(in)
				if err != nil || !plan.Exact {
					t.Errorf("%d sessions, %d turns, %d rooms: exact %v, %v", sessions, turns, rooms, plan.Exact, err)
				}
				holds(t, in, nil, plan)
				in.Repeat = false
				if once, _ := Make(in); once.Clashes < plan.Clashes {
					t.Errorf("%d clashes with repeats, %d without", plan.Clashes, once.Clashes)
				}
			}
		}
	}
}

// Where hosts leave nearly nothing open and every place is needed, every session is held.
func TestTightAgendasAreFound(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for _, size := range [][2]int{{3, 4}, {6, 3}, {6, 4}, {10, 4}} {
		for n := range 3 {
			in := crowd(uint64(n), size[0]*size[1], size[0], size[1], 40)
			for i := range in.Sessions { // in each turn each host hosts one
				s, turn := &in.Sessions[i], i/size[1]
				s.Hosts = []int64{int64(100 + i%size[1])}
				if r.IntN(3) > 0 {
					s.Only = []int{turn, r.IntN(size[0])}
				}
			}
			r.Shuffle(len(in.Sessions), func(i, j int) { in.Sessions[i], in.Sessions[j] = in.Sessions[j], in.Sessions[i] })
			plan, err := Make(in)
			if err != nil || len(plan.Left) > 0 {
				t.Fatalf("%v: %v left out, %v", size, plan.Left, err)
			}
			holds(t, in, nil, plan)
		}
	}
}

// In a big agenda too, only what must move does.
func TestLargeChangeMovesLittle(t *testing.T) {
	for _, size := range [][3]int{{18, 6, 3}, {24, 6, 4}} {
		in := crowd(3, size[0], size[1], size[2], 60)
		before, err := Make(in)
		if err != nil {
			t.Fatal(err)
		}
		fell := in
		fell.Sessions = in.Sessions[1:]
		after, err := Change(before, fell)
		if err != nil || len(after.Moved) > 0 || after.Why != Stayed {
			t.Fatalf("a session fell out and %v moved, %v", after.Moved, after.Why)
		}
		holds(t, fell, before.Slots, after)
		late := fell
		late.Sessions = append(slices.Clone(fell.Sessions), Session{ID: 99, Hosts: []int64{999}})
		late.Sessions[len(fell.Sessions)].Only = []int{(before.Slots[slices.IndexFunc(before.Slots, func(s Slot) bool {
			return s.Session == in.Sessions[0].ID
		})].Turn + 1) % size[1]}
		if plan, err := Change(after, late); err != nil || len(plan.Moved) > 0 || len(plan.Left) != 1 || plan.Why != Stayed {
			t.Fatalf("a late topic had no place and %v moved, %v left out, %v", plan.Moved, plan.Left, plan.Why)
		}
		// One more host cannot come at their hour: they go to the free place, or change with one session.
		for i, s := range fell.Sessions {
			for _, slot := range after.Slots {
				if slot.Session == s.ID && slot.Turn != 2 {
					cannot := fell
					cannot.Sessions = append([]Session{}, fell.Sessions...)
					cannot.Sessions[i].Only = []int{2}
					last, err := Change(after, cannot)
					if err != nil || len(last.Moved) < 1 || len(last.Moved) > 3 || len(last.Left) > 0 {
						t.Fatalf("session %d to turn 2: %v moved, %v left out, %v", s.ID, last.Moved, last.Left, err)
					}
					holds(t, cannot, after.Slots, last)
				}
			}
			if i == 4 {
				break
			}
		}
	}
}

// Where everybody wants everything nothing can be better, and no table is needed to know.
func TestWhatIsNeverBetterIsExact(t *testing.T) {
	in := Input{Turns: 10, Rooms: 2}
	for id := range 20 {
		in.Sessions = append(in.Sessions, Session{ID: id, Interest: []int64{1, 2, 3}})
	}
	if plan, err := Make(in); err != nil || plan.Clashes != 30 || !plan.Exact {
		t.Errorf("%d clashes, exact %v, %v", plan.Clashes, plan.Exact, err)
	}
}
