package watest

import (
	"context"
	"slices"
	"testing"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

func TestUnknownIQsAreListed(t *testing.T) {
	t.Parallel()
	s := New(t)
	ana := s.Member(t, "", "Ana")
	if _, err := ana.GetBusinessProfile(context.Background(), types.PSAJID); err == nil {
		t.Error("the server knows of businesses")
	}
	if got := s.Unknown(); !slices.Equal(got, []string{"get w:biz/business_profile"}) {
		t.Errorf("unknown IQs: %v", got)
	}
}

func TestClock(t *testing.T) {
	t.Parallel()
	s, ana, bruno, g := pair(t)
	then := time.Date(2030, 1, 2, 3, 4, 5, 0, time.UTC)
	s.SetClock(func() time.Time { return then })
	bruno.Say(t, g.JID, "del futuro")
	if got := ana.Inbox.AwaitText(t, "del futuro").Info.Timestamp; !got.Equal(then) {
		t.Errorf("dated %v", got)
	}
}

// Two programs with the same keys: the second to log in throws the first out.
func TestTwins(t *testing.T) {
	t.Parallel()
	s, ana, _, _ := pair(t)
	twin := whatsmeow.NewClient(ana.Store, nil)
	s.Wire(twin)
	t.Cleanup(twin.Disconnect)
	if err := twin.Connect(); err != nil {
		t.Fatal(err)
	}
	Await[*events.StreamReplaced](t, ana.Inbox, nil)
	s.Line(ana).AwaitOnline(t)
}

func TestUnlinked(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	if err := m[0].Logout(context.Background()); err != nil {
		t.Fatal(err)
	}
	if s.Line(m[0]).Linked() {
		t.Error("Ana is still linked")
	}
	m[1].Disconnect()
	s.Line(m[1]).LogOut()
	if err := m[1].Connect(); err != nil {
		t.Fatal(err)
	}
	if e := Await[*events.LoggedOut](t, m[1].Inbox, nil); !e.OnConnect {
		t.Errorf("logged out %+v", e)
	}
	// Both may be linked anew, as another device.
	again := s.Linked(t, m[0].Phone)
	if got := again.Store.ID.Device; got != 2 {
		t.Errorf("linked as device %d", got)
	}
}
