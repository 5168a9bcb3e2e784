// Package agenda puts the sessions of an Open Space meeting into turns and rooms.
//
// It is pure: no clock, no store, no chance. The same input gives the same agenda, and nobody's name or number weighs in it.
// Its rules, the stronger first:
//
//  1. Nobody hosts two at once, and no host at an hour they cannot ([Session.Only]); what facilitators fixed stays fixed.
//  2. As many sessions as can be are held. If some must be left out it is those fewest people want, and of two wanted
//     alike the one proposed last. [Plan.Left] names each with the rule that left it out: nothing is dropped in silence.
//  3. The fewest clashes, as below.
//  4. The turns as even as can be. Within a turn the more wanted session has the room of the lower number. Which turn is
//     which is not for the most wanted to say: of turns that are alike, the one with the earliest proposal comes first.
//
// If asked to repeat, what can be held twice in the places still free, the most wanted first, is: see repeat.go.
//
// # What a clash is
//
// People want the sessions in whose Interest they are, and those they host. They can be in one session a turn and, when
// they host, they are in their own, every time that it is held. Someone's clashes are the sessions of the agenda they want
// less the most of these they can be in; an agenda's clashes are the sum over everybody. Where no session is held twice,
// that is the sessions someone wants in a turn, less one, summed over turns and people. A session held twice spares
// clashes, since people can go to either. Sessions left out clash with nothing.
//
// # What is proven
//
// Up to twelve sessions, each held once, the agenda is exact, whatever the rooms, turns and people: table.go looks at every
// way to fill the turns. The same is tried where its table is small, as with eighteen sessions in up to eight turns, and
// branch.go tries it where sessions are held twice; [Plan.Exact] says whether it was done. Where it was not, the agenda is
// at least as good as the best of 10,000 random ones, because search.go starts from that and only takes what is better.
package agenda

import (
	"cmp"
	"slices"
)

// Make makes the agenda of a meeting.
func Make(in Input) (Plan, error) { return decide(in, nil) }

// Change makes the agenda again after a session fell out, a host cannot come at some hour, a room was lost or a topic came
// late. What fell out is what in.Sessions lacks. Instead of the second rule: as many sessions of before as can be are still
// held; then as few of them as can be move; then as many others as can be are held without moving more, and these before
// what was held twice. To make room for a topic all the same, fix it.
func Change(before Plan, in Input) (Plan, error) { return decide(in, before.Slots) }

// decide makes the agenda that moves as little as can be of what was before, which is nothing the first time.
func decide(in Input, before []Slot) (Plan, error) {
	in.Fixed = in.pins(before)
	if err := cmp.Or(in.check(), checkBefore(before)); err != nil {
		return Plan{}, err
	}
	held := in
	held.Sessions = choose(in, before)
	p := newPuzzle(held, before)
	once, exact := p.arrange()
	turns := slices.Clone(once)
	switch {
	case p.change:
		p.stayTwice(turns)
		if in.Repeat && len(held.Sessions) == len(in.Sessions) { // else facilitators may want to move something instead
			p.fill(turns)
		}
		exact = exact && again(turns) == 0 // the repeats were no part of the proof
	case in.Repeat:
		turns, exact = p.repeat(once, exact)
	}
	p.order(turns)
	plan := Plan{Slots: p.rooms(held, turns, before), Clashes: p.clashes(turns)}
	plan.Exact = exact || plan.Clashes == p.floor()
	plan.Left = in.left(plan.Slots)
	plan.Moved = moved(before, plan.Slots)
	plan.Why = p.why(plan, once, before)
	return plan, nil
}
