package agenda

import (
	"cmp"
	"maps"
	"slices"
)

// person is everybody who wants and hosts the same sessions: nothing else about them matters.
type person struct {
	wants, hosts set
	count        int
}

// people is who would be in the room, hosts among them.
func (s Session) people() map[int64]bool {
	people := map[int64]bool{}
	for _, id := range slices.Concat(s.Hosts, s.Interest) {
		people[id] = true
	}
	return people
}

// meet gathers the people, and the sessions that cannot be held at once for having a host in common.
func (p *puzzle) meet(sessions []Session) {
	wants, hosts := map[int64]set{}, map[int64]set{}
	for i, s := range p.sessions {
		for id := range sessions[s.order].people() {
			wants[id] |= only(i)
		}
		for _, id := range sessions[s.order].Hosts {
			hosts[id] |= only(i)
		}
	}
	alike := map[person]int{}
	for id, w := range wants {
		if w.size() > 1 { // who wants one session can be in it
			alike[person{wants: w, hosts: hosts[id]}]++
		}
		for i := range hosts[id].each {
			p.sessions[i].rivals |= hosts[id] &^ only(i)
		}
	}
	for who := range maps.Keys(alike) {
		p.people = append(p.people, person{who.wants, who.hosts, alike[who]})
	}
	slices.SortFunc(p.people, func(a, b person) int {
		return cmp.Or(cmp.Compare(a.wants, b.wants), cmp.Compare(a.hosts, b.hosts))
	})
	var begun set
	for i, s := range p.sessions {
		if s.may&^p.open != 0 {
			begun |= only(i)
		}
	}
	for i := range begun.each { // they are being held, whoever hosts them now
		p.sessions[i].rivals &^= begun
	}
}

// loose is the puzzle in which anybody can host two at once and, if hours too, at any hour.
func (p *puzzle) loose(hours bool) *puzzle {
	q := *p
	q.sessions = slices.Clone(p.sessions)
	for i := range q.sessions {
		q.sessions[i].rivals = 0
		if hours {
			q.sessions[i].may = p.open
		}
	}
	return &q
}
