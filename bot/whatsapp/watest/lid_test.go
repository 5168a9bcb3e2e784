package watest

import (
	"context"
	"testing"

	"go.mau.fi/whatsmeow/types"
)

func TestRemappedLID(t *testing.T) {
	t.Parallel()
	s := New(t)
	ana := s.Member(t, "", "Ana")
	bruno := s.Phone(t, "", "Bruno")
	g := s.Group("Community", ana, bruno)
	bruno.Say(t, g.JID, "soy Bruno")
	old := ana.Inbox.AwaitText(t, "soy Bruno").Info.Sender
	lid := s.RemapLID(bruno)
	bruno.Say(t, g.JID, "sigo siendo Bruno")
	heard := ana.Inbox.AwaitText(t, "sigo siendo Bruno")
	if heard.Info.Sender == old || heard.Info.Sender != lid || heard.Info.SenderAlt != bruno.PN() {
		t.Errorf("heard %+v", heard.Info.MessageSource)
	}
	got, err := ana.Store.LIDs.GetLIDForPN(context.Background(), bruno.PN())
	if err != nil || got != lid {
		t.Errorf("Ana thinks Bruno's LID is %s: %v", got, err)
	}
	ana.Say(t, bruno.PN(), "¿Bruno?")
	bruno.AwaitText(t, "¿Bruno?")
}

func TestChangedNumber(t *testing.T) {
	t.Parallel()
	s := New(t)
	ana := s.Member(t, "", "Ana")
	bruno := s.Phone(t, "", "Bruno")
	g := s.Group("Community", ana, bruno)
	lid := bruno.LID()
	s.ChangeNumber(bruno, "5491199999999")
	bruno.Say(t, g.JID, "número nuevo")
	heard := ana.Inbox.AwaitText(t, "número nuevo")
	if heard.Info.Sender != lid || heard.Info.SenderAlt != types.NewJID("5491199999999", types.DefaultUserServer) {
		t.Errorf("heard %+v", heard.Info.MessageSource)
	}
}

func TestUsersAreLookedUp(t *testing.T) {
	t.Parallel()
	s := New(t)
	ana := s.Member(t, "", "Ana")
	bruno := s.Phone(t, "", "Bruno")
	ctx := context.Background()
	found, err := ana.IsOnWhatsApp(ctx, []string{"+" + bruno.Number, "+111222333"})
	if err != nil || len(found) != 2 {
		t.Fatalf("found %v: %v", found, err)
	}
	if !found[0].IsIn || found[0].JID != bruno.LID() || found[1].IsIn {
		t.Errorf("found %+v", found)
	}
	info, err := ana.GetUserInfo(ctx, []types.JID{bruno.PN()})
	if err != nil || info[bruno.PN()].LID != bruno.LID() {
		t.Errorf("info %v: %v", info, err)
	}
}
