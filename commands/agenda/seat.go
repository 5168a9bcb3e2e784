package agenda

import (
	"cmp"
	"slices"
)

// seat finds some arrangement, in which these are held twice, or none: it gives up after a good many tries, which takes
// hosts that leave nearly nothing open.
func (p *puzzle) seat(twice set) []set {
	s := seating{p: p, turns: make([]set, len(p.room)), left: [2]set{upTo(len(p.sessions)), twice}, tries: tries}
	if !s.next() {
		return nil
	}
	return s.turns
}

type seating struct {
	p     *puzzle
	turns []set
	left  [2]set // the sessions to be held yet, and those of them to be held twice yet
	tries int
}

func (s *seating) next() bool {
	if s.left[0] == 0 {
		return true
	}
	i, turns := s.hardest()
	was := s.left
	if s.left[1].has(i) {
		s.left[1] &^= only(i)
	} else {
		s.left[0] &^= only(i)
	}
	for _, t := range turns {
		if s.tries--; s.tries < 0 {
			return false
		}
		s.turns[t] |= only(i)
		if s.next() {
			return true
		}
		s.turns[t] &^= only(i)
	}
	s.left = was
	return false
}

// hardest is the session with the least choice, and its choices. Those with no claim to a place are after all others.
func (s *seating) hardest() (hardest int, choices []int) {
	hardest = -1
	for i := range s.left[0].downward {
		claims := s.p.sessions[i].claim > unclaimed
		if hardest >= 0 && !claims && s.p.sessions[hardest].claim > unclaimed {
			break
		}
		if turns := s.choices(i); hardest < 0 || len(turns) < len(choices) {
			hardest, choices = i, turns
		}
	}
	return hardest, choices
}

// choices are the turns that take i: where it was first, and then where most is free.
func (s *seating) choices(i int) (turns []int) {
	for t, turn := range s.turns {
		if s.p.takes(t, turn, i) {
			turns = append(turns, t)
		}
	}
	stays := s.p.sessions[i].stays
	free := func(t int) int { return s.p.room[t] - s.turns[t].size() }
	slices.SortStableFunc(turns, func(a, b int) int {
		if stays.has(a) != stays.has(b) {
			if stays.has(a) {
				return -1
			}
			return 1
		}
		return cmp.Compare(free(b), free(a))
	})
	return turns
}
