package agenda

import "slices"

// Rule is what decided an agenda, or left a session out of it. Who shows it finds the words.
type Rule int

// The rules.
const (
	NoClash Rule = iota + 1 // everybody can be in all they want
	Fewest                  // people clash in any agenda: see Plan.Clashes, and Plan.Exact
	Hosting                 // nobody hosts two at once: without that there would be fewer clashes, or one more place
	Hours                   // the turns hosts can or facilitators fixed: without those there would be, too
	Places                  // there are more sessions than places
	Stayed                  // after Change: nothing had to move
	Moves                   // after Change: as few as could be had to move: see Plan.Moved
)

// String is the rule for logs and tests.
func (r Rule) String() string {
	names := []string{"none", "no clash", "fewest clashes", "hosting", "hours", "places", "stayed", "fewest moves"}
	if r < 0 || int(r) >= len(names) {
		return "unknown"
	}
	return names[r]
}

// why says which rule decided: what left out a session, or one that had been announced; then what made people clash, each
// session being held once.
func (p *puzzle) why(plan Plan, once []set, before []Slot) Rule {
	var lost Rule
	for _, left := range plan.Left {
		announced := slices.ContainsFunc(before, func(s Slot) bool { return s.Session == left.Session })
		if (announced || !p.change) && (lost == 0 || left.Why == Places) {
			lost = left.Why
		}
	}
	switch {
	case lost != 0:
		return lost
	case p.change && len(plan.Moved) > 0:
		return Moves
	case p.change:
		return Stayed
	case plan.Clashes == 0:
		return NoClash
	case p.loose(false).beats(once):
		return Hosting
	case p.loose(true).beats(once):
		return Hours
	}
	return Fewest
}

// whyLeft says what keeps s out of the places that stayed free.
func (in Input) whyLeft(s Session, slots []Slot) Rule {
	anywhere, free, there := false, false, false
	for t := in.Begun; t < in.Turns; t++ {
		here := 0
		for _, slot := range slots {
			if slot.Turn == t {
				here++
			}
		}
		can, room := in.can(s, t), here < in.Rooms
		anywhere, free, there = anywhere || can, free || room, there || can && room
	}
	switch {
	case there: // and still it is not there, since a host of it is
		return Hosting
	case free, !anywhere:
		return Hours
	}
	return Places
}
