package agenda

import "testing"

// reader makes meetings of any bytes.
type reader struct{ data []byte }

func (r *reader) below(n int) int {
	if len(r.data) == 0 {
		return 0
	}
	b := int(r.data[0])
	r.data = r.data[1:]
	return b % n
}

func (r *reader) people() (people []int64) {
	for range r.below(6) {
		people = append(people, int64(r.below(10)))
	}
	return people
}

func (r *reader) input() Input {
	in := Input{Turns: 1 + r.below(5), Rooms: 1 + r.below(4), Repeat: r.below(2) == 1, Fixed: map[int]Place{}}
	for id := range r.below(15) {
		s := Session{ID: id, Interest: r.people()}
		if r.below(2) == 1 {
			s.Hosts = r.people()
		}
		for range r.below(8) / 5 {
			s.Only = append(s.Only, r.below(6))
		}
		if r.below(6) == 5 {
			in.Fixed[id] = Place{r.below(5), r.below(4)}
		}
		in.Sessions = append(in.Sessions, s)
	}
	return in
}

func FuzzEveryPlanKeepsTheRules(f *testing.F) {
	f.Add([]byte("una reunión"), []byte("y otra"))
	f.Add([]byte{2, 1, 1, 5, 3, 1, 2, 3, 1, 1, 1, 0, 0, 2, 1, 2, 0, 0, 5, 1, 1}, []byte{2, 0, 1, 4, 3, 1, 2, 3, 0, 0, 0, 2, 4, 5, 1, 9})
	f.Fuzz(func(t *testing.T, first, then []byte) {
		in := (&reader{first}).input()
		before, err := Make(in)
		if err != nil {
			return // two fixed to one place, or to none
		}
		holds(t, in, nil, before)
		r := &reader{then}
		now := r.input()
		now.Begun = r.below(7)
		after, err := Change(before, now)
		if err != nil {
			return
		}
		holds(t, now, before.Slots, after)
		if len(now.Sessions) <= certain && !now.Repeat && len(before.Slots) == len(ids(before.Slots)) && !after.Exact {
			t.Fatalf("not exact: %+v", after)
		}
	})
}
