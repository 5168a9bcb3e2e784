package watest

import (
	"fmt"
	"strconv"
	"time"

	"go.mau.fi/whatsmeow/types"
)

// create is a client founding a group. It is a LID group, whatever names the client used.
func (s *Server) create(c *conn, iq *node) node {
	request := first(iq)
	var others []*account
	for _, p := range request.GetChildrenByTag("participant") {
		if a := s.account(jid(&p, "jid")); a != nil {
			others = append(others, a)
		}
	}
	g := s.found(types.AddressingModeLID, text(&request, "subject"), c.device.of, others)
	g.locked, g.announce = has(&request, "locked"), has(&request, "announcement")
	timer := request.GetChildByTag("ephemeral")
	seconds, _ := strconv.Atoi(text(&timer, "expiration"))
	g.timer = time.Duration(seconds) * time.Second
	return result(iq, g.describe())
}

// invited is either an admin asking for the group's link, or anyone asking where a link leads.
func (s *Server) invited(c *conn, iq *node) node {
	if code := text(ptr(first(iq)), "code"); code != "" {
		if g := s.byInvite(code); g != nil {
			return result(iq, g.describe())
		}
		return refusal(iq, 410, "gone")
	}
	return asAdmin(giveInvite)(s, c, iq)
}

func giveInvite(_ *Server, _ *conn, g *group, iq *node) node {
	return result(iq, node{Tag: "invite", Attrs: attrs{"code": g.invite}})
}

// inviteOrJoin is either an admin revoking the group's link, or someone using it.
func (s *Server) inviteOrJoin(c *conn, iq *node) node {
	code := text(ptr(first(iq)), "code")
	if code == "" {
		return asAdmin(func(s *Server, c *conn, g *group, iq *node) node {
			g.invite = fmt.Sprintf("watestInvite%d", s.next())
			return giveInvite(s, c, g, iq)
		})(s, c, iq)
	}
	g := s.byInvite(code)
	if g == nil {
		return refusal(iq, 410, "gone")
	}
	if g.approval && g.member(c.device.of) == nil {
		g.asking = append(g.asking, c.device.of)
		return result(iq, node{Tag: "membership_approval_request", Attrs: attrs{"jid": g.jid}})
	}
	s.add(g, c.device.of, []*account{c.device.of}, "invite")
	return result(iq, node{Tag: "group", Attrs: attrs{"jid": g.jid}})
}

// InviteLink is the group's invite link.
func (g *Group) InviteLink() string {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	return "https://chat.whatsapp.com/" + g.g.invite
}

// SetApproval makes those who use the invite link wait for an admin's approval.
func (g *Group) SetApproval(on bool) {
	g.change(func() { g.g.approval = on })
}

func approvalRequests(s *Server, _ *conn, g *group, iq *node) node {
	var list []node
	for _, a := range g.asking {
		name, _ := a.as(g.mode)
		list = append(list, node{Tag: "membership_approval_request", Attrs: attrs{"jid": name, "request_time": s.stamp()}})
	}
	return result(iq, node{Tag: "membership_approval_requests", Content: list})
}

func approve(s *Server, c *conn, g *group, iq *node) node {
	request := first(iq)
	action := first(&request)
	var answered []node
	for _, p := range action.GetChildren() {
		a := s.account(jid(&p, "jid"))
		for i, asking := range g.asking {
			if asking == a {
				g.asking = append(g.asking[:i:i], g.asking[i+1:]...)
				if action.Tag == "approve" {
					s.add(g, c.device.of, []*account{a}, "")
				}
				break
			}
		}
		answered = append(answered, node{Tag: "participant", Attrs: attrs{"jid": jid(&p, "jid")}})
	}
	return result(iq, node{Tag: request.Tag, Content: []node{{Tag: action.Tag, Content: answered}}})
}
