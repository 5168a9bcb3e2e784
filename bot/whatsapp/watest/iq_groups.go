package watest

import (
	"strconv"
	"strings"
	"time"

	"go.mau.fi/whatsmeow/types"
)

// groupQueries are the IQs about groups. Those asked of a group go through inGroup or asAdmin, so that
// who may ask is said once, here.
var groupQueries = map[string]query{
	"get w:g2/query":         inGroup(groupInfo),
	"get w:g2/participating": (*Server).participating,
	"get w:g2/invite":        (*Server).invited,
	"set w:g2/invite":        (*Server).inviteOrJoin,
	"set w:g2/create":        (*Server).create,
	"set w:g2/leave":         (*Server).leaveGroups,

	"set w:g2/add":     inGroup(addOrRefuse),
	"set w:g2/remove":  asAdmin(membershipQuery((*Server).remove)),
	"set w:g2/promote": asAdmin(membershipQuery(func(s *Server, g *group, by *account, who []*account) { s.rank(g, by, who, true) })),
	"set w:g2/demote":  asAdmin(membershipQuery(func(s *Server, g *group, by *account, who []*account) { s.rank(g, by, who, false) })),

	"set w:g2/subject":          ifUnlocked(func(s *Server, g *group, by *account, n *node) { s.setSubject(g, by, string(content(*n))) }),
	"set w:g2/description":      ifUnlocked(setTopicFrom),
	"set w:g2/locked":           setting(func(s *Server, g *group, by *account, _ *node) { s.setLocked(g, by, true) }),
	"set w:g2/unlocked":         setting(func(s *Server, g *group, by *account, _ *node) { s.setLocked(g, by, false) }),
	"set w:g2/announcement":     setting(func(s *Server, g *group, by *account, _ *node) { s.setAnnounce(g, by, true) }),
	"set w:g2/not_announcement": setting(func(s *Server, g *group, by *account, _ *node) { s.setAnnounce(g, by, false) }),
	"set w:g2/ephemeral":        inGroup(timerQuery),
	"set w:g2/not_ephemeral":    setting(func(s *Server, g *group, by *account, _ *node) { s.setTimer(g, by, 0) }),
	"set w:g2/member_add_mode": setting(func(s *Server, g *group, by *account, n *node) {
		g.adminAdds = types.GroupMemberAddMode(content(*n)) == types.GroupMemberAddModeAdmin
	}),
	"set w:g2/membership_approval_mode": setting(func(s *Server, g *group, by *account, n *node) {
		g.approval = text(ptr(first(n)), "state") == "on"
	}),
	"get w:g2/membership_approval_requests": asAdmin(approvalRequests),
	"set w:g2/membership_requests_action":   asAdmin(approve),
}

type groupQuery func(s *Server, c *conn, g *group, iq *node) node

// inGroup answers only members of the group.
func inGroup(answer groupQuery) query {
	return func(s *Server, c *conn, iq *node) node {
		g := s.groups[jid(iq, "to")]
		if g == nil {
			return refusal(iq, 404, "item-not-found")
		}
		if g.member(c.device.of) == nil {
			return refusal(iq, 403, "forbidden")
		}
		return answer(s, c, g, iq)
	}
}

// asAdmin answers only admins of the group.
func asAdmin(answer groupQuery) query {
	return inGroup(func(s *Server, c *conn, g *group, iq *node) node {
		if !g.isAdmin(c.device.of) {
			return refusal(iq, 403, "forbidden")
		}
		return answer(s, c, g, iq)
	})
}

type groupSetter func(s *Server, g *group, by *account, change *node)

// setting is a change that only admins may make.
func setting(set groupSetter) query {
	return asAdmin(func(s *Server, c *conn, g *group, iq *node) node {
		set(s, g, c.device.of, ptr(first(iq)))
		return result(iq)
	})
}

// ifUnlocked is a change that anyone may make unless the group is locked.
func ifUnlocked(set groupSetter) query {
	return inGroup(func(s *Server, c *conn, g *group, iq *node) node {
		if g.locked && !g.isAdmin(c.device.of) {
			return refusal(iq, 403, "forbidden")
		}
		set(s, g, c.device.of, ptr(first(iq)))
		return result(iq)
	})
}

func groupInfo(_ *Server, _ *conn, g *group, iq *node) node {
	return result(iq, g.describe())
}

func (s *Server) participating(c *conn, iq *node) node {
	var list []node
	for _, g := range s.groups {
		if g.member(c.device.of) != nil {
			list = append(list, g.describe())
		}
	}
	return result(iq, node{Tag: "groups", Content: list})
}

// membershipQuery changes who is in, or what they are.
func membershipQuery(apply func(s *Server, g *group, by *account, who []*account)) groupQuery {
	return func(s *Server, c *conn, g *group, iq *node) node {
		request := first(iq)
		var who []*account
		var answered []node
		for _, p := range request.GetChildrenByTag("participant") {
			answer := node{Tag: "participant", Attrs: attrs{"jid": jid(&p, "jid")}}
			if a := s.account(jid(&p, "jid")); a != nil {
				who = append(who, a)
			} else {
				answer.Attrs["error"] = "404"
			}
			answered = append(answered, answer)
		}
		apply(s, g, c.device.of, who)
		return result(iq, node{Tag: request.Tag, Content: answered})
	}
}

func addOrRefuse(s *Server, c *conn, g *group, iq *node) node {
	if g.adminAdds && !g.isAdmin(c.device.of) {
		return refusal(iq, 403, "forbidden")
	}
	return membershipQuery(func(s *Server, g *group, by *account, who []*account) { s.add(g, by, who, "") })(s, c, g, iq)
}

func setTopicFrom(s *Server, g *group, by *account, change *node) {
	s.setTopic(g, by, text(change, "id"), string(content(change.GetChildByTag("body"))))
}

// timerQuery takes only the timers that the apps offer.
func timerQuery(s *Server, c *conn, g *group, iq *node) node {
	seconds, _ := strconv.Atoi(text(ptr(first(iq)), "expiration"))
	after := time.Duration(seconds) * time.Second
	switch after {
	case 24 * time.Hour, 7 * 24 * time.Hour, 90 * 24 * time.Hour:
		s.setTimer(g, c.device.of, after)
		return result(iq)
	}
	return refusal(iq, 400, "bad-request")
}

func (s *Server) leaveGroups(c *conn, iq *node) node {
	request := first(iq)
	for _, child := range request.GetChildren() {
		if g := s.groups[jid(&child, "id")]; g != nil {
			s.remove(g, c.device.of, []*account{c.device.of})
		}
	}
	return result(iq)
}

func (s *Server) byInvite(code string) *group {
	for _, g := range s.groups {
		if g.invite == strings.TrimSpace(code) {
			return g
		}
	}
	return nil
}
