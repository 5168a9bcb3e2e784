package watest

import (
	"fmt"

	"go.mau.fi/whatsmeow/types"
)

// notice makes the notification of a change to a group.
func (s *Server) notice(g *group, by *account, change node) node {
	actor, other := by.as(g.mode)
	note := s.notification("w:gp2", g.jid, change)
	note.Attrs["participant"] = actor
	note.Attrs["notify"] = by.name
	note.Attrs["addressing_mode"] = string(g.mode)
	if g.mode == types.AddressingModeLID {
		note.Attrs["participant_pn"] = other
	} else {
		note.Attrs["participant_lid"] = other
	}
	return note
}

// tell tells everyone in the group of a change, and those whom it has just put out.
func (s *Server) tell(g *group, by *account, change node, others ...*account) {
	note := s.notice(g, by, change)
	for _, m := range g.members {
		s.pushAll(m.of, note, nil)
	}
	for _, a := range others {
		s.pushAll(a, note, nil)
	}
}

// tellNewcomer tells one person that they are in the group, and all about it.
func (s *Server) tellNewcomer(g *group, by, newcomer *account, how attrs) {
	if len(newcomer.devices) == 1 {
		return // only a phone, which needs no telling
	}
	s.pushAll(newcomer, s.notice(g, by, node{Tag: "create", Attrs: how, Content: []node{g.describe()}}), nil)
}

// tellMembership tells of people who came, went, rose or fell.
func (s *Server) tellMembership(g *group, by *account, what string, who []*account, reason string) {
	change := node{Tag: what, Attrs: attrs{"prev_v_id": fmt.Sprint(g.version), "v_id": fmt.Sprint(g.version + 1)}}
	g.version++
	if reason != "" {
		change.Attrs["reason"] = reason
	}
	var list []node
	for _, a := range who {
		list = append(list, g.name(a))
	}
	change.Content = list
	switch what {
	case "add":
		// Newcomers get the whole group instead.
		note := s.notice(g, by, change)
		for _, m := range g.members {
			if contains(who, m.of) {
				s.tellNewcomer(g, by, m.of, attrs{"reason": reason})
			} else {
				s.pushAll(m.of, note, nil)
			}
		}
	case "remove":
		s.tell(g, by, change, who...)
	default:
		s.tell(g, by, change)
	}
}

func contains(list []*account, a *account) bool {
	for _, other := range list {
		if other == a {
			return true
		}
	}
	return false
}
