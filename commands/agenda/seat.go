package agenda

import (
	"cmp"
	"slices"
)

// seat finds some arrangement, in which these are held twice, or none: it gives up after a good many tries, which takes
// hosts that leave nearly nothing open.
func (p *puzzle) seat(twice set) []set {
	s := seating{p: p, turns: make([]set, len(p.room)), tries: 20_000}
	for i := range p.sessions {
		s.queue = append(s.queue, i)
		if twice.has(i) {
			s.queue = append(s.queue, i)
		}
	}
	// Who has the least choice chooses first.
	slices.SortStableFunc(s.queue, func(a, b int) int {
		x, y := &p.sessions[a], &p.sessions[b]
		return cmp.Or(cmp.Compare(x.may.size(), y.may.size()), cmp.Compare(y.rivals.size(), x.rivals.size()))
	})
	if !s.next(0) {
		return nil
	}
	return s.turns
}

type seating struct {
	p     *puzzle
	queue []int
	turns []set
	tries int
}

func (s *seating) next(at int) bool {
	if at == len(s.queue) {
		return true
	}
	i := s.queue[at]
	for _, t := range s.choices(i) {
		if s.tries--; s.tries < 0 {
			return false
		}
		s.turns[t] |= only(i)
		if s.next(at + 1) {
			return true
		}
		s.turns[t] &^= only(i)
	}
	return false
}

// choices are the turns that take i: where it was first, and then where most is free.
func (s *seating) choices(i int) (turns []int) {
	for t, turn := range s.turns {
		if s.p.takes(t, turn, i) {
			turns = append(turns, t)
		}
	}
	slices.SortStableFunc(turns, func(a, b int) int {
		stays := s.p.sessions[i].stays
		if stays.has(a) != stays.has(b) {
			if stays.has(a) {
				return -1
			}
			return 1
		}
		return cmp.Compare(s.turns[a].size()-s.p.room[a], s.turns[b].size()-s.p.room[b])
	})
	return turns
}
