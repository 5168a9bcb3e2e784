package watest

import (
	"fmt"
	"slices"
	"time"

	"go.mau.fi/whatsmeow/types"
)

// group is what the server knows of a group.
type group struct {
	jid       types.JID
	mode      types.AddressingMode
	migration Migration
	created   time.Time
	creator   *account
	subject   string
	subjectBy *account
	topic     string
	topicID   string
	topicBy   *account
	announce  bool
	locked    bool
	approval  bool
	adminAdds bool
	timer     time.Duration
	invite    string
	version   int
	members   []*membership
	asking    []*account // waiting for an admin's approval
}

type membership struct {
	of    *account
	admin bool
	super bool
}

func (g *group) member(a *account) *membership {
	for _, m := range g.members {
		if m.of == a {
			return m
		}
	}
	return nil
}

func (g *group) isAdmin(a *account) bool {
	m := g.member(a)
	return m != nil && m.admin
}

// hash is the participant hash of a message from that device to this group.
func (g *group) hash(sender *device) string {
	var all []types.JID
	for _, m := range g.members {
		for _, d := range m.of.devices {
			if d != sender {
				all = append(all, d.as(g.mode))
			}
		}
	}
	return participantHash(all)
}

// Group is a group on the server. Its methods change it as an admin with a phone would: everyone in the
// group is told. Unless By says otherwise, that admin is its creator.
type Group struct {
	// JID is the group's address, the chat to send to.
	JID types.JID

	s  *Server
	g  *group
	by *account
}

// Group creates a group whose members call each other by LID, as all new groups do. The creator is its
// superadmin; the others are told that they are in it.
func (s *Server) Group(subject string, creator Person, others ...Person) *Group {
	return s.newGroup(types.AddressingModeLID, subject, creator, others)
}

// OldGroup creates a group whose members call each other by phone number, as groups did until 2025.
func (s *Server) OldGroup(subject string, creator Person, others ...Person) *Group {
	return s.newGroup(types.AddressingModePN, subject, creator, others)
}

func (s *Server) newGroup(mode types.AddressingMode, subject string, creator Person, others []Person) *Group {
	s.mu.Lock()
	defer s.mu.Unlock()
	a := creator.holder()
	g := s.found(mode, subject, a, holders(others))
	s.bump()
	return &Group{JID: g.jid, s: s, g: g, by: a}
}

// found founds a group.
func (s *Server) found(mode types.AddressingMode, subject string, creator *account, others []*account) *group {
	g := &group{
		jid:  types.NewJID(fmt.Sprint(120363000000000000+s.next()), types.GroupServer),
		mode: mode, created: s.now(), creator: creator, subject: subject, subjectBy: creator,
		members: []*membership{{of: creator, admin: true, super: true}},
	}
	g.invite = fmt.Sprintf("watestInvite%d", s.next())
	for _, a := range others {
		if g.member(a) == nil {
			g.members = append(g.members, &membership{of: a})
		}
	}
	s.groups[g.jid] = g
	for _, m := range g.members {
		s.tellNewcomer(g, creator, m.of, attrs{"type": "new"})
	}
	return g
}

// GroupAt is the group at an address, for one that a client created; nil if there is none.
func (s *Server) GroupAt(address types.JID) *Group {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.groups[address]
	if g == nil {
		return nil
	}
	return &Group{JID: g.jid, s: s, g: g, by: g.creator}
}

// By is the same group, changed from now on by someone else.
func (g *Group) By(p Person) *Group {
	other := *g
	other.by = p.holder()
	return &other
}

// Members are the addresses of those in the group, in its own addressing mode.
func (g *Group) Members() []types.JID {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	var list []types.JID
	for _, m := range g.g.members {
		name, _ := m.of.as(g.g.mode)
		list = append(list, name)
	}
	return list
}

// Has tells whether a person is in the group.
func (g *Group) Has(p Person) bool {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	return g.g.member(p.holder()) != nil
}

func holders(people []Person) []*account {
	list := make([]*account, len(people))
	for i, p := range people {
		list[i] = p.holder()
	}
	return list
}

// leave takes someone out of the members.
func (g *group) leave(a *account) {
	g.members = slices.DeleteFunc(g.members, func(m *membership) bool { return m.of == a })
}
