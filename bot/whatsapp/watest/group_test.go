package watest

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

func TestMembershipIsSeenByClients(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno", "Carol")
	ana, bruno, carol := m[0], m[1], m[2]
	g := s.Group("Community", ana, bruno)
	joined := Await[*events.JoinedGroup](t, bruno.Inbox, nil)
	if joined.Name != "Community" || len(joined.Participants) != 2 || joined.Type != "new" {
		t.Errorf("joined %+v", joined)
	}

	changes := func(who *Member, want func(*events.GroupInfo) bool) *events.GroupInfo {
		t.Helper()
		return Await(t, who.Inbox, want)
	}
	g.Add(carol)
	if e := changes(bruno, func(e *events.GroupInfo) bool { return len(e.Join) == 1 }); e.Join[0] != carol.Phone.LID() {
		t.Errorf("joined: %v", e.Join)
	}
	if got := Await[*events.JoinedGroup](t, carol.Inbox, nil); got.JID != g.JID || got.Type != "" {
		t.Errorf("Carol joined %+v", got)
	}
	g.Promote(bruno)
	changes(bruno, func(e *events.GroupInfo) bool { return slices.Contains(e.Promote, bruno.Phone.LID()) })
	info, err := carol.GetGroupInfo(context.Background(), g.JID)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range info.Participants {
		if want := p.JID != carol.Phone.LID(); p.IsAdmin != want {
			t.Errorf("%s is admin: %v", p.JID, p.IsAdmin)
		}
	}

	ctx := context.Background()
	if _, err := carol.UpdateGroupParticipants(ctx, g.JID, []types.JID{ana.Phone.LID()}, whatsmeow.ParticipantChangeRemove); !errors.Is(err, whatsmeow.ErrIQForbidden) {
		t.Errorf("Carol, who is nobody, removed Ana: %v", err)
	}
	if _, err := bruno.UpdateGroupParticipants(ctx, g.JID, []types.JID{carol.Phone.LID()}, whatsmeow.ParticipantChangeRemove); err != nil {
		t.Error(err)
	}
	e := changes(carol, func(e *events.GroupInfo) bool { return slices.Contains(e.Leave, carol.Phone.LID()) })
	if e.Sender.ToNonAD() != bruno.Phone.LID() {
		t.Errorf("removed by %s", e.Sender)
	}
	if _, err := carol.SendMessage(ctx, g.JID, Text("¿hola?")); err == nil {
		t.Error("Carol wrote to a group she is not in")
	}
	g.Demote(bruno)
	changes(ana, func(e *events.GroupInfo) bool { return len(e.Demote) == 1 })
	if err := bruno.LeaveGroup(ctx, g.JID); err != nil {
		t.Error(err)
	}
	changes(ana, func(e *events.GroupInfo) bool { return slices.Contains(e.Leave, bruno.Phone.LID()) })
	if _, err := bruno.GetGroupInfo(ctx, g.JID); !errors.Is(err, whatsmeow.ErrNotInGroup) {
		t.Errorf("Bruno still sees the group: %v", err)
	}
}

func TestJoinByLink(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	g := s.Group("Community", m[0])
	ctx := context.Background()
	link, err := m[0].GetGroupInviteLink(ctx, g.JID, false)
	if err != nil || link != g.InviteLink() {
		t.Fatalf("link %q: %v", link, err)
	}
	preview, err := m[1].GetGroupInfoFromLink(ctx, link)
	if err != nil || preview.Name != "Community" {
		t.Errorf("preview %v: %v", preview, err)
	}
	if _, err := m[1].JoinGroupWithLink(ctx, link); err != nil {
		t.Fatal(err)
	}
	e := Await(t, m[0].Inbox, func(e *events.GroupInfo) bool { return len(e.Join) == 1 })
	if e.JoinReason != "invite" {
		t.Errorf("reason %q", e.JoinReason)
	}
	if !g.Has(m[1]) {
		t.Error("Bruno is not in")
	}
	if _, err := m[0].GetGroupInviteLink(ctx, g.JID, true); err != nil {
		t.Error(err)
	}
	if _, err := m[1].GetGroupInfoFromLink(ctx, link); !errors.Is(err, whatsmeow.ErrInviteLinkRevoked) {
		t.Errorf("the old link still works: %v", err)
	}
}

func TestApprovalToJoin(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	g := s.Group("Community", m[0])
	ctx := context.Background()
	g.SetApproval(true)
	if _, err := m[1].JoinGroupWithLink(ctx, g.InviteLink()); err != nil {
		t.Fatal(err)
	}
	waiting, err := m[0].GetGroupRequestParticipants(ctx, g.JID)
	if err != nil || len(waiting) != 1 || g.Has(m[1]) {
		t.Fatalf("waiting: %v, %v", waiting, err)
	}
	_, err = m[0].UpdateGroupRequestParticipants(ctx, g.JID, []types.JID{waiting[0].JID}, whatsmeow.ParticipantChangeApprove)
	if err != nil || !g.Has(m[1]) {
		t.Errorf("not approved: %v", err)
	}
}

func TestSettingsAreSeenByClients(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	ana, bruno := m[0], m[1]
	g := s.Group("Community", ana, bruno)
	ctx := context.Background()
	g.SetAnnounce(true)
	Await(t, bruno.Inbox, func(e *events.GroupInfo) bool { return e.Announce != nil && e.Announce.IsAnnounce })
	if _, err := bruno.SendMessage(ctx, g.JID, Text("¿puedo?")); !errors.Is(err, whatsmeow.ErrServerReturnedError) {
		t.Errorf("Bruno wrote to an announcement group: %v", err)
	}
	ana.Say(t, g.JID, "anuncio")
	bruno.Inbox.AwaitText(t, "anuncio")
	if err := ana.SetDisappearingTimer(ctx, g.JID, whatsmeow.DisappearingTimer7Days, time.Time{}); err != nil {
		t.Error(err)
	}
	Await(t, bruno.Inbox, func(e *events.GroupInfo) bool {
		return e.Ephemeral != nil && e.Ephemeral.DisappearingTimer == 7*24*3600
	})
	if err := ana.SetDisappearingTimer(ctx, g.JID, time.Minute, time.Time{}); !errors.Is(err, whatsmeow.ErrInvalidDisappearingTimer) {
		t.Errorf("a timer of a minute: %v", err)
	}
	if err := ana.SetGroupTopic(ctx, g.JID, "", "", "de qué va"); err != nil {
		t.Error(err)
	}
	g.SetSubject("Otra")
	Await(t, bruno.Inbox, func(e *events.GroupInfo) bool { return e.Name != nil && e.Name.Name == "Otra" })
	info, err := bruno.GetGroupInfo(ctx, g.JID)
	if err != nil {
		t.Fatal(err)
	}
	if !info.IsAnnounce || info.DisappearingTimer != 7*24*3600 || info.Topic != "de qué va" || info.Name != "Otra" {
		t.Errorf("info %+v", info)
	}
	groups, err := bruno.GetJoinedGroups(ctx)
	if err != nil || len(groups) != 1 || groups[0].AddressingMode != types.AddressingModeLID {
		t.Errorf("joined groups: %v, %v", groups, err)
	}
}

func TestClientsCreateGroups(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	info, err := m[0].CreateGroup(context.Background(), whatsmeow.ReqCreateGroup{
		Name: "Nuevo", Participants: []types.JID{m[1].Phone.PN()},
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := Await[*events.JoinedGroup](t, m[1].Inbox, nil); got.JID != info.JID {
		t.Errorf("joined %s", got.JID)
	}
	if g := s.GroupAt(info.JID); g == nil || !g.Has(m[1]) {
		t.Error("the server knows nothing of it")
	}
}

// A group that has moved to LIDs lets an old client's messages through and tells it by the hash.
func TestMigrationTellsByHash(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	g := s.OldGroup("Community", m[0], m[1])
	m[0].Say(t, g.JID, "antes")
	before := m[1].Inbox.AwaitText(t, "antes")
	if before.Info.AddressingMode != types.AddressingModePN || before.Info.Sender.Server != types.DefaultUserServer {
		t.Errorf("before: %+v", before.Info.MessageSource)
	}
	g.MigrateToLID(Accept)
	m[0].Say(t, g.JID, "durante")
	during := m[1].Inbox.AwaitText(t, "durante")
	if during.Info.Sender.Server != types.HiddenUserServer {
		t.Errorf("during: %+v", during.Info.MessageSource)
	}
	// The hash made the client forget the group's members; it asked again and uses the new names.
	m[0].Say(t, g.JID, "después")
	m[1].Inbox.AwaitText(t, "después")
	m[0].Log.Await(t, "different participant list hash", 1)
	if m[0].Log.Count("different participant list hash") != 1 {
		t.Error("the client did not learn")
	}
}
