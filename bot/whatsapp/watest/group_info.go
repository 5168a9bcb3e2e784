package watest

import (
	"fmt"

	"go.mau.fi/whatsmeow/types"
)

// describe is the group's metadata.
func (g *group) describe() node {
	creator, creatorAlt := g.creator.as(g.mode)
	info := node{Tag: "group", Attrs: attrs{
		"id": g.jid.User, "subject": g.subject, "creation": unix(g.created), "s_t": unix(g.created),
		"creator": creator, "size": len(g.members), "addressing_mode": string(g.mode),
		"p_v_id": fmt.Sprint(g.version), "a_v_id": fmt.Sprint(g.version),
	}}
	subjectBy, subjectByAlt := g.subjectBy.as(g.mode)
	info.Attrs["s_o"] = subjectBy
	if g.mode == types.AddressingModeLID {
		info.Attrs["creator_pn"], info.Attrs["s_o_pn"] = creatorAlt, subjectByAlt
	}
	var children []node
	for _, m := range g.members {
		children = append(children, g.participant(m))
	}
	children = append(children, g.settings()...)
	info.Content = children
	return info
}

// settings are the metadata that are there or are not.
func (g *group) settings() []node {
	var list []node
	if g.topic != "" {
		by, _ := g.topicBy.as(g.mode)
		list = append(list, node{Tag: "description", Attrs: attrs{
			"id": g.topicID, "participant": by, "t": unix(g.created),
		}, Content: []node{{Tag: "body", Content: []byte(g.topic)}}})
	}
	if g.announce {
		list = append(list, node{Tag: "announcement"})
	}
	if g.locked {
		list = append(list, node{Tag: "locked"})
	}
	if g.timer > 0 {
		list = append(list, node{Tag: "ephemeral", Attrs: attrs{"expiration": int(g.timer.Seconds())}})
	}
	if g.approval {
		list = append(list, node{Tag: "membership_approval_mode", Content: []node{
			{Tag: "group_join", Attrs: attrs{"state": "on"}},
		}})
	}
	mode := types.GroupMemberAddModeAllMember
	if g.adminAdds {
		mode = types.GroupMemberAddModeAdmin
	}
	return append(list, node{Tag: "member_add_mode", Content: []byte(mode)})
}

// participant is a member under the name of the group's addressing mode, with the other beside it.
func (g *group) participant(m *membership) node {
	p := g.name(m.of)
	switch {
	case m.super:
		p.Attrs["type"] = "superadmin"
	case m.admin:
		p.Attrs["type"] = "admin"
	}
	return p
}

func (g *group) name(a *account) node {
	name, other := a.as(g.mode)
	p := node{Tag: "participant", Attrs: attrs{"jid": name}}
	if g.mode == types.AddressingModeLID {
		p.Attrs["phone_number"] = other
	} else {
		p.Attrs["lid"] = other
	}
	return p
}
