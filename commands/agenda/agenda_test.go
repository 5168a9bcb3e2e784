package agenda

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// say writes an agenda in a line per turn: room by room, repeats in brackets.
func say(plan Plan) string {
	var b strings.Builder
	for i, s := range plan.Slots {
		if i > 0 && s.Turn != plan.Slots[i-1].Turn {
			b.WriteString("| ")
		}
		if s.Again {
			fmt.Fprintf(&b, "(%d) ", s.Session)
		} else {
			fmt.Fprintf(&b, "%d ", s.Session)
		}
	}
	for _, l := range plan.Left {
		fmt.Fprintf(&b, "· %d %v ", l.Session, l.Why)
	}
	for _, id := range plan.Moved {
		fmt.Fprintf(&b, "→ %d ", id)
	}
	return fmt.Sprintf("%s· %v %d", b.String(), plan.Why, plan.Clashes)
}

const (
	rosa = iota + 1
	kevin
	yuli
	ana
	joão
	elena
	pilar
)

// The marketplace of the meeting in research/domain.md: three topics, two turns, two rooms.
func Example() {
	in := Input{Turns: 2, Rooms: 2, Repeat: true, Sessions: []Session{
		{ID: 1, Hosts: []int64{rosa, kevin}, Interest: []int64{ana, joão, elena, pilar}}, // cuidar equipos
		{ID: 2, Hosts: []int64{yuli}, Interest: []int64{pilar, joão}},                    // regularización
		{ID: 3, Hosts: []int64{ana}, Interest: []int64{elena}},                           // alertas sin exponer
	}}
	plan, _ := Make(in)
	fmt.Println(say(plan))
	in.Sessions = slices.Delete(in.Sessions, 1, 2) // Yuli cannot come
	plan, _ = Change(plan, in)
	fmt.Println(say(plan))
	// Output:
	// 1 2 | (1) 3 · no clash 0
	// 1 | (1) 3 · stayed 0
}

func TestRulesThatDecide(t *testing.T) {
	sessions := func(ss ...Session) []Session {
		for i := range ss {
			ss[i].ID = i + 1
		}
		return ss
	}
	for name, c := range map[string]struct {
		in       Input
		expected string
	}{
		"nothing": {Input{Turns: 2, Rooms: 2}, "· no clash 0"},
		"those who want both can be in both": {Input{Turns: 2, Rooms: 2, Sessions: sessions(
			Session{Interest: []int64{1, 2}}, Session{Interest: []int64{1, 2}})}, "1 | 2 · no clash 0"},
		"in one turn they cannot": {Input{Turns: 1, Rooms: 2, Sessions: sessions(
			Session{Interest: []int64{1, 2}}, Session{Interest: []int64{1, 2, 3}})}, "2 1 · fewest clashes 2"},
		"turns are even": {Input{Turns: 2, Rooms: 4, Sessions: sessions(Session{}, Session{}, Session{}, Session{})},
			"1 2 | 3 4 · no clash 0"},
		"nobody hosts two at once": {Input{Turns: 2, Rooms: 1, Sessions: sessions(
			Session{Hosts: []int64{1}}, Session{Hosts: []int64{1}})}, "1 | 2 · no clash 0"},
		"and where there is but one turn, the last proposed of two wanted alike is left out": {Input{Turns: 1, Rooms: 2,
			Sessions: sessions(Session{Hosts: []int64{1}}, Session{Hosts: []int64{1}})}, "1 · 2 hosting · hosting 0"},
		"hosting makes people clash": {Input{Turns: 2, Rooms: 2, Sessions: sessions(
			Session{Hosts: []int64{1}, Interest: []int64{5, 6}}, Session{Hosts: []int64{1}, Interest: []int64{7, 8}},
			Session{Hosts: []int64{2}, Interest: []int64{5, 6, 7, 8}})}, "3 1 | 2 · hosting 2"},
		"an hour makes people clash": {Input{Turns: 2, Rooms: 2, Sessions: sessions(
			Session{Interest: []int64{5, 6}, Only: []int{0}}, Session{Interest: []int64{5, 6}, Only: []int{0}})}, "1 2 · hours 2"},
		"what is fixed, too": {Input{Turns: 2, Rooms: 2, Fixed: map[int]Place{1: {1, 1}, 2: {1, 0}}, Sessions: sessions(
			Session{Interest: []int64{5, 6, 7}}, Session{Interest: []int64{5, 6}})}, "2 1 · hours 2"},
		"an hour that is not there": {Input{Turns: 2, Rooms: 1, Sessions: sessions(
			Session{Only: []int{2}}, Session{})}, "2 · 1 hours · hours 0"},
		"an hour that is full, while another is free": {Input{Turns: 2, Rooms: 1, Sessions: sessions(
			Session{Only: []int{1}}, Session{Only: []int{1}})}, "1 · 2 hours · hours 0"},
		"those that fewest want are left out, the last proposed first": {Input{Turns: 1, Rooms: 2, Sessions: sessions(
			Session{Interest: []int64{1}}, Session{Interest: []int64{2, 3}}, Session{Interest: []int64{4}},
			Session{Interest: []int64{5}})}, "2 1 · 3 places · 4 places · places 0"},
		"as many as can be are held, and not one that many want instead of two": {Input{Turns: 1, Rooms: 2, Sessions: sessions(
			Session{Hosts: []int64{1, 2}, Interest: []int64{5, 6, 7}}, Session{Hosts: []int64{1}}, Session{Hosts: []int64{2}})},
			"2 3 · 1 places · places 0"},
		"an hour that nobody knows, and too few places: the places are said": {Input{Turns: 1, Rooms: 1, Sessions: sessions(
			Session{Only: []int{5}}, Session{}, Session{})}, "2 · 1 hours · 3 places · places 0"},
		"what is fixed is never left out": {Input{Turns: 1, Rooms: 1, Fixed: map[int]Place{2: {0, 0}}, Sessions: sessions(
			Session{Interest: []int64{5, 6, 7}}, Session{})}, "2 · 1 places · places 0"},
		"the most wanted is held twice": {Input{Turns: 2, Rooms: 2, Repeat: true, Sessions: sessions(
			Session{Interest: []int64{1}}, Session{Interest: []int64{1, 2, 3}}, Session{Interest: []int64{2, 3}})},
			"2 1 | (2) 3 · no clash 0"},
		"but not if the host would miss what they want": {Input{Turns: 2, Rooms: 2, Repeat: true, Sessions: sessions(
			Session{Hosts: []int64{1}, Interest: []int64{2, 3}}, Session{Hosts: []int64{4}, Interest: []int64{1}})},
			"1 2 | (2) · no clash 0"},
		"a turn that has begun takes nothing": {Input{Turns: 2, Rooms: 2, Begun: 1, Sessions: sessions(Session{}, Session{})},
			"1 2 · no clash 0"},
		"nor do they when all have": {Input{Turns: 2, Rooms: 2, Begun: 9, Sessions: sessions(Session{})}, "· 1 hours · hours 0"},
	} {
		plan, err := Make(c.in)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if holds(t, c.in, nil, plan); say(plan) != c.expected {
			t.Errorf("%s:\n%s, expected\n%s", name, say(plan), c.expected)
		}
	}
}

func TestChangesThatDecide(t *testing.T) {
	at := func(turn, room, id int) Slot { return Slot{Turn: turn, Room: room, Session: id} }
	for name, c := range map[string]struct {
		before   []Slot
		in       Input
		expected string
	}{
		"what falls out leaves its place, and nothing moves": {[]Slot{at(0, 0, 1), at(0, 1, 2), at(1, 0, 3), at(1, 1, 4)},
			Input{Turns: 2, Rooms: 2, Sessions: []Session{{ID: 1}, {ID: 2}, {ID: 4}}}, "1 2 | 4 · stayed 0"},
		"though people clash that need not": {[]Slot{at(0, 0, 1), at(0, 1, 2), at(1, 0, 3)},
			Input{Turns: 2, Rooms: 2, Sessions: []Session{{ID: 1, Interest: []int64{7}}, {ID: 2, Interest: []int64{7}}}},
			"1 2 · stayed 1"},
		"what was left out takes the place": {[]Slot{at(0, 0, 1), at(1, 0, 2)},
			Input{Turns: 2, Rooms: 1, Sessions: []Session{{ID: 1}, {ID: 3}}}, "1 | 3 · stayed 0"},
		"but moves nothing": {[]Slot{at(0, 0, 1), at(1, 0, 2)},
			Input{Turns: 2, Rooms: 1, Sessions: []Session{{ID: 1}, {ID: 3, Only: []int{0}}}}, "1 · 3 hours · stayed 0"},
		"and nothing is held again meanwhile": {[]Slot{at(0, 0, 1), at(1, 0, 2)},
			Input{Turns: 2, Rooms: 1, Repeat: true, Sessions: []Session{{ID: 1}, {ID: 3, Only: []int{0}}}},
			"1 · 3 hours · stayed 0"},
		"unless it is fixed": {[]Slot{at(0, 0, 1), at(1, 0, 2)}, Input{Turns: 2, Rooms: 1, Fixed: map[int]Place{3: {0, 0}},
			Sessions: []Session{{ID: 1}, {ID: 3}}}, "3 | 1 → 1 · fewest moves 0"},
		"a place that falls free is for the most wanted again": {[]Slot{at(0, 0, 1), at(1, 0, 2)}, Input{Turns: 2, Rooms: 1,
			Repeat: true, Sessions: []Session{{ID: 1}}}, "1 | (1) · stayed 0"},
		"but none is held a third time": {[]Slot{at(0, 0, 1), at(1, 0, 1), at(2, 0, 2)}, Input{Turns: 3, Rooms: 1,
			Repeat: true, Sessions: []Session{{ID: 1}}}, "1 | (1) · stayed 0"},
		"a host who cannot changes with another": {[]Slot{at(0, 0, 1), at(1, 0, 2)},
			Input{Turns: 2, Rooms: 1, Sessions: []Session{{ID: 1, Only: []int{1}}, {ID: 2}}}, "2 | 1 → 1 → 2 · fewest moves 0"},
		"or goes where a place is free": {[]Slot{at(0, 0, 1), at(1, 0, 2)},
			Input{Turns: 2, Rooms: 2, Sessions: []Session{{ID: 1, Only: []int{1}}, {ID: 2}}}, "2 1 → 1 · fewest moves 0"},
		"a room is lost": {[]Slot{at(0, 0, 1), at(0, 1, 2), at(1, 0, 3)},
			Input{Turns: 2, Rooms: 1, Sessions: []Session{{ID: 1}, {ID: 2}, {ID: 3}}}, "1 | 3 · 2 places · places 0"},
		"a repeat gives way to what has no place": {[]Slot{at(0, 0, 1), at(1, 0, 1)},
			Input{Turns: 2, Rooms: 1, Sessions: []Session{{ID: 1}, {ID: 2}}}, "2 | 1 → 1 · fewest moves 0"},
		"what has begun stays, though now somebody hosts two at once": {[]Slot{at(0, 0, 1), at(0, 1, 2)}, Input{Turns: 2, Rooms: 1, Begun: 1,
			Sessions: []Session{{ID: 1, Hosts: []int64{7}, Only: []int{1}}, {ID: 2, Hosts: []int64{7}}, {ID: 3}}},
			"1 2 | 3 · stayed 1"},
		"what has begun stays, though it is fixed elsewhere, and takes no place there": {[]Slot{at(0, 0, 1), at(1, 0, 2)},
			Input{Turns: 2, Rooms: 2, Begun: 1, Fixed: map[int]Place{1: {1, 0}}, Sessions: []Session{{ID: 1}, {ID: 2}}},
			"1 | 2 · stayed 0"},
		"what is fixed is held rather than two that were announced": {[]Slot{at(0, 0, 1), at(0, 1, 2)}, Input{Turns: 1, Rooms: 3,
			Fixed: map[int]Place{3: {0, 2}}, Sessions: []Session{{ID: 1, Hosts: []int64{7}}, {ID: 2, Hosts: []int64{8}},
				{ID: 3, Hosts: []int64{7, 8}}}}, "3 · 1 hosting · 2 hosting · hosting 0"},
	} {
		plan, err := Change(Plan{Slots: c.before}, c.in)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if holds(t, c.in, c.before, plan); say(plan) != c.expected {
			t.Errorf("%s:\n%s, expected\n%s", name, say(plan), c.expected)
		}
	}
}

// A repeat that stays is no part of the proof that clashes are fewest, and so that is not said.
func TestRepeatsThatStayAreNotProven(t *testing.T) {
	before := Plan{Slots: []Slot{{0, 0, 1, false}, {0, 1, 2, false}, {0, 2, 3, false}, {1, 0, 1, true}}}
	for _, twice := range []bool{true, false} {
		plan, err := Change(before, Input{Turns: 2, Rooms: 3, Sessions: []Session{{ID: 1}, {ID: 2, Interest: []int64{7}},
			{ID: 3, Interest: []int64{7}}}})
		if err != nil || plan.Clashes != 1 || plan.Exact == twice {
			t.Errorf("held twice %v: %s, exact %v, %v", twice, say(plan), plan.Exact, err)
		}
		before.Slots = before.Slots[:3]
	}
}

func TestInputsThatAreNone(t *testing.T) {
	many := make([]Session, mostSessions+1)
	for i := range many {
		many[i].ID = i
	}
	one := []Session{{ID: 1}, {ID: 2}}
	for expected, in := range map[string]Input{
		"agenda: 65 sessions, more than 64":                                    {Turns: 2, Rooms: 2, Sessions: many},
		"agenda: 0 turns, expected 1 to 64":                                    {Rooms: 2},
		"agenda: 65 turns, expected 1 to 64":                                   {Turns: 65, Rooms: 2},
		"agenda: 0 rooms, expected at least one":                               {Turns: 2},
		"agenda: -1 turns begun":                                               {Turns: 2, Rooms: 2, Begun: -1},
		"agenda: session 0 is there twice":                                     {Turns: 2, Rooms: 2, Sessions: make([]Session, 2)},
		"agenda: session 2 is fixed to turn 2, room 0, which is not there":     {Turns: 2, Rooms: 2, Sessions: one, Fixed: map[int]Place{2: {2, 0}}},
		"agenda: sessions 1 and 2 cannot both be where they are fixed: places": {Turns: 2, Rooms: 2, Sessions: one, Fixed: map[int]Place{1: {}, 2: {}}},
		"agenda: sessions 3 and 4 cannot both be where they are fixed: hosting": {Turns: 2, Rooms: 2, Fixed: map[int]Place{3: {}, 4: {0, 1}},
			Sessions: []Session{{ID: 3, Hosts: []int64{7}}, {ID: 4, Hosts: []int64{8, 7}}}},
	} {
		if _, err := Make(in); err == nil || err.Error() != expected {
			t.Errorf("%v, expected %s", err, expected)
		}
	}
	before := Plan{Slots: []Slot{{Session: 1}, {Session: 2}}}
	if _, err := Change(before, Input{Turns: 1, Rooms: 1}); err == nil {
		t.Error("two sessions were in one place")
	}
	if plan, err := Make(Input{Turns: 64, Rooms: 1 << 40, Sessions: many[:64]}); err != nil || len(plan.Slots) != 64 {
		t.Errorf("%d held, %v", len(plan.Slots), err)
	}
}

// The most wanted are early no more often than late, though the bigger rooms are theirs.
func TestTheMostWantedAreNotAlwaysEarly(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	early, late := 0, 0
	for n := range 600 {
		in := crowd(uint64(n), 8, 2, 4, 30)
		r.Shuffle(len(in.Sessions), func(i, j int) { in.Sessions[i], in.Sessions[j] = in.Sessions[j], in.Sessions[i] })
		plan, _ := Make(in)
		wanted := func(id int) int {
			for _, s := range in.Sessions {
				if s.ID == id {
					return len(s.people())
				}
			}
			return 0
		}
		most, ties := plan.Slots[0], 0
		for i, s := range plan.Slots {
			if wanted(s.Session) > wanted(most.Session) {
				most, ties = s, 0
			}
			if wanted(s.Session) == wanted(most.Session) {
				ties++
			}
			if i > 0 && s.Turn == plan.Slots[i-1].Turn && wanted(s.Session) > wanted(plan.Slots[i-1].Session) {
				t.Fatalf("%d wanted in room %d, %d in the one before", wanted(s.Session), s.Room, wanted(plan.Slots[i-1].Session))
			}
		}
		switch {
		case ties > 1:
		case most.Turn == 0:
			early++
		default:
			late++
		}
	}
	if min(early, late) < 180 || max(early, late)*100 > min(early, late)*125 {
		t.Errorf("the most wanted is early %d times and late %d", early, late)
	}
	t.Log(early, "early", late, "late")
}
