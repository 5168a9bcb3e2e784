package agenda

// certain is up to how many sessions an arrangement is always proven.
const certain = 12

// How long is looked, in steps and not in time, so that every machine finds the same.
const (
	draws    = 10_000     // random arrangements that the search starts from the best of
	rounds   = 60         // times it then starts beside the best
	tries    = 20_000     // of seat.go
	branches = 100_000    // steps of branch.go
	effort   = 20_000_000 // moves tried times people, after which it starts no more
	patience = 40_000_000 // steps of the table when it is only an attempt: a fraction of a second
)

// tabled says whether the table is small enough to try: always up to certain, and for instance 18 sessions in 8 turns.
func (p *puzzle) tabled() bool { return len(p.sessions) < 32 && len(p.room)<<len(p.sessions) <= 1<<21 }

// arrange puts each session into a turn, and says whether that is proven to be the cheapest way.
func (p *puzzle) arrange() (turns []set, exact bool) {
	if p.tabled() {
		p.counted = make([]int32, 1<<len(p.sessions))
	}
	few, bound, steps := len(p.sessions) <= certain, int64(never), patience
	if few {
		steps = never
	}
	switch start := p.seat(0); {
	case start == nil: // the table finds it if there is any
	case few:
		turns = p.search(start, 0, 0, 3)
	case p.change: // random ones move everything
		turns = p.search(start, 0, 0, rounds)
	default:
		turns = p.search(start, 0, draws, rounds)
	}
	if turns != nil {
		bound = p.cost(turns)
	}
	if !p.tabled() {
		return turns, false
	}
	cheaper, done := p.exact(bound, steps)
	if cheaper != nil {
		turns = cheaper
	}
	return turns, done
}

// beats says whether an arrangement, each session held once, with fewer clashes than this one was found.
func (p *puzzle) beats(turns []set) bool {
	clashes := p.clashes(turns)
	if clashes == p.floor() {
		return false
	}
	if p.tabled() {
		if fewer, done := p.exact(oneClash*int64(clashes), patience); done {
			return fewer != nil
		}
	}
	return p.clashes(p.search(turns, 0, 0, rounds)) < clashes
}
