package watest

import (
	"context"
	"testing"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types/events"
)

func TestPairByQR(t *testing.T) {
	t.Parallel()
	s := New(t)
	ana := s.Member(t, "5491155550001", "Ana")
	if got := ana.Store.ID.User; got != "5491155550001" {
		t.Errorf("paired as %s", got)
	}
	if ana.Store.GetLID().User != ana.Phone.LID().User {
		t.Errorf("LID is %s, the phone's %s", ana.Store.GetLID(), ana.Phone.LID())
	}
	// The phone used one to share the app state.
	if got := s.Keys(ana); got != fewKeys-1 {
		t.Errorf("the server has %d prekeys", got)
	}
	if ana.Store.PushName != "Ana" {
		t.Errorf("the push name is %q", ana.Store.PushName)
	}
	if unknown := s.Unknown(); len(unknown) > 0 {
		t.Errorf("unknown IQs: %v", unknown)
	}
}

func TestPairByCode(t *testing.T) {
	t.Parallel()
	s := New(t)
	phone := s.Phone(t, "5491155550002", "Bruno")
	client := whatsmeow.NewClient(NewDevice(), nil)
	inbox := NewInbox(client)
	s.Wire(client)
	t.Cleanup(client.Disconnect)
	if err := client.Connect(); err != nil {
		t.Fatal(err)
	}
	Await[*events.QR](t, inbox, nil)
	ctx := context.Background()
	if _, err := client.PairPhone(ctx, phone.Number, true, whatsmeow.PairClientChrome, "Telnet (DOS)"); err == nil {
		t.Error("the server let a strange browser pair")
	}
	code, err := client.PairPhone(ctx, phone.Number, true, whatsmeow.PairClientChrome, "Chrome (Linux)")
	if err != nil {
		t.Fatal(err)
	}
	if err := phone.EnterCode("AAAA-AAAA"); err == nil {
		t.Error("a wrong code paired")
	}
	if err := phone.EnterCode(code); err != nil {
		t.Fatal(err)
	}
	Await[*events.Connected](t, inbox, nil)
}

func TestLogInAgain(t *testing.T) {
	t.Parallel()
	s := New(t)
	ana := s.Member(t, "", "Ana")
	ana.Disconnect()
	s.Line(ana).AwaitOffline(t)
	if err := ana.Connect(); err != nil {
		t.Fatal(err)
	}
	Await[*events.Connected](t, ana.Inbox, nil)
	if got := s.Line(ana).Logins(); got != 2 {
		t.Errorf("%d logins", got)
	}
}

func TestScanQRRefusesNonsense(t *testing.T) {
	t.Parallel()
	s := New(t)
	phone := s.Phone(t, "", "Ana")
	for _, code := range []string{"", "https://wa.me/settings/linked_devices#a,b,c", "#2@x,AAAA,AAAA,AAAA,1"} {
		if err := phone.ScanQR(code); err == nil {
			t.Errorf("scanned %q", code)
		}
	}
}
