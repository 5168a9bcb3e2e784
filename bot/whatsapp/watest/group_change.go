package watest

import (
	"time"

	"go.mau.fi/whatsmeow/types"
)

// change runs a change to the group under the lock.
func (g *Group) change(step func()) {
	g.s.locked(step)
}

// Add puts people in.
func (g *Group) Add(people ...Person) {
	g.change(func() { g.s.add(g.g, g.by, holders(people), "") })
}

// Remove puts people out.
func (g *Group) Remove(people ...Person) {
	g.change(func() { g.s.remove(g.g, g.by, holders(people)) })
}

// Leave is one person going by themselves.
func (g *Group) Leave(p Person) {
	g.By(p).Remove(p)
}

// Join is one person coming in through the invite link.
func (g *Group) Join(p Person) {
	g.change(func() { g.s.add(g.g, p.holder(), []*account{p.holder()}, "invite") })
}

// Promote makes admins.
func (g *Group) Promote(people ...Person) {
	g.change(func() { g.s.rank(g.g, g.by, holders(people), true) })
}

// Demote makes admins ordinary members again.
func (g *Group) Demote(people ...Person) {
	g.change(func() { g.s.rank(g.g, g.by, holders(people), false) })
}

// SetAnnounce makes a group that only admins may write to, or undoes it.
func (g *Group) SetAnnounce(on bool) {
	g.change(func() { g.s.setAnnounce(g.g, g.by, on) })
}

// SetTimer makes messages disappear after a while. Zero keeps them.
func (g *Group) SetTimer(after time.Duration) {
	g.change(func() { g.s.setTimer(g.g, g.by, after) })
}

// SetSubject renames the group.
func (g *Group) SetSubject(subject string) {
	g.change(func() { g.s.setSubject(g.g, g.by, subject) })
}

// Migration is how a group that has moved from phone numbers to LIDs treats those who still use numbers.
type Migration int

const (
	// Refuse answers their messages with error 421.
	Refuse Migration = iota + 1
	// Accept delivers their messages, and answers with the hash of the participants' new names.
	Accept
)

// MigrateToLID moves the group from phone numbers to LIDs. Nobody is told: clients find out when they send.
func (g *Group) MigrateToLID(how Migration) {
	g.change(func() { g.g.mode, g.g.migration = types.AddressingModeLID, how })
}

func (s *Server) add(g *group, by *account, who []*account, reason string) {
	var came []*account
	for _, a := range who {
		if g.member(a) == nil {
			g.members = append(g.members, &membership{of: a})
			came = append(came, a)
		}
	}
	if len(came) > 0 {
		s.tellMembership(g, by, "add", came, reason)
	}
}

func (s *Server) remove(g *group, by *account, who []*account) {
	var gone []*account
	for _, a := range who {
		if g.member(a) != nil {
			g.leave(a)
			gone = append(gone, a)
		}
	}
	if len(gone) > 0 {
		s.tellMembership(g, by, "remove", gone, "")
	}
}

func (s *Server) rank(g *group, by *account, who []*account, admin bool) {
	var changed []*account
	for _, a := range who {
		if m := g.member(a); m != nil && m.admin != admin {
			m.admin, m.super = admin, false
			changed = append(changed, a)
		}
	}
	what := "demote"
	if admin {
		what = "promote"
	}
	if len(changed) > 0 {
		s.tellMembership(g, by, what, changed, "")
	}
}

func (s *Server) setAnnounce(g *group, by *account, on bool) {
	g.announce = on
	g.version++
	tag := "not_announcement"
	if on {
		tag = "announcement"
	}
	s.tell(g, by, node{Tag: tag, Attrs: attrs{"v_id": s.id()}})
}

func (s *Server) setLocked(g *group, by *account, on bool) {
	g.locked = on
	tag := "unlocked"
	if on {
		tag = "locked"
	}
	s.tell(g, by, node{Tag: tag})
}

func (s *Server) setTimer(g *group, by *account, after time.Duration) {
	g.timer = after
	if after == 0 {
		s.tell(g, by, node{Tag: "not_ephemeral"})
		return
	}
	s.tell(g, by, node{Tag: "ephemeral", Attrs: attrs{"expiration": int(after.Seconds())}})
}

func (s *Server) setSubject(g *group, by *account, subject string) {
	g.subject, g.subjectBy = subject, by
	name, _ := by.as(g.mode)
	s.tell(g, by, node{Tag: "subject", Attrs: attrs{"subject": subject, "s_t": s.stamp(), "s_o": name}})
}

func (s *Server) setTopic(g *group, by *account, id, topic string) {
	g.topic, g.topicID, g.topicBy = topic, id, by
	change := node{Tag: "description", Attrs: attrs{"id": id}, Content: []node{{Tag: "body", Content: []byte(topic)}}}
	if topic == "" {
		change.Content = []node{{Tag: "delete"}}
	}
	s.tell(g, by, change)
}
