package agenda

// dice is a little generator of its own (splitmix64): the same input throws the same dice.
type dice uint64

func (d *dice) below(n int) int {
	*d += 0x9e3779b97f4a7c15
	z := uint64(*d)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return int((z ^ z>>31) >> 1 % uint64(n))
}

// dice is seeded from what the puzzle asks, never from who asks it.
func (p *puzzle) dice() *dice {
	d := dice(len(p.room))
	for _, s := range p.sessions {
		d = d*31 + dice(s.wanted)
	}
	return &d
}

// draw throws an arrangement in which these are held twice: each session, in any order, in any turn that takes it. It is
// nil if one found no turn.
func (p *puzzle) draw(d *dice, twice set) []set {
	queue := make([]int, 0, 2*len(p.sessions))
	for i := range p.sessions {
		queue = append(queue, i)
		if twice.has(i) {
			queue = append(queue, i)
		}
	}
	turns := make([]set, len(p.room))
	for n := len(queue); n > 0; n-- {
		at := d.below(n)
		i := queue[at]
		queue[at] = queue[n-1]
		chosen, choices := 0, 0
		for t, turn := range turns {
			if p.takes(t, turn, i) {
				if choices++; d.below(choices) == 0 {
					chosen = t
				}
			}
		}
		if choices == 0 {
			return nil
		}
		turns[chosen] |= only(i)
	}
	return turns
}
