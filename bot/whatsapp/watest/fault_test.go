package watest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types/events"
)

func TestDropAndReconnect(t *testing.T) {
	t.Parallel()
	s, ana, bruno, g := pair(t)
	for i, cut := range []func(*Line){(*Line).Drop, (*Line).Restart, (*Line).Maintenance} {
		cut(s.Line(ana))
		s.Line(ana).AwaitLogins(t, i+2)
		s.Line(ana).AwaitOnline(t)
		words := fmt.Sprintf("de vuelta %d", i)
		bruno.Say(t, g.JID, words)
		ana.Inbox.AwaitText(t, words)
	}
}

func TestRefusedConnections(t *testing.T) {
	t.Parallel()
	s, ana, _, _ := pair(t)
	s.RefuseConnections()
	s.Line(ana).Drop()
	s.AwaitRefused(t, 1)
	s.AcceptConnections()
	s.Line(ana).AwaitLogins(t, 2)
	s.Line(ana).AwaitOnline(t)
}

func TestFailingWeb(t *testing.T) {
	t.Parallel()
	s, ana, _, _ := pair(t)
	s.FailWeb(503)
	s.Line(ana).Drop()
	ana.Log.Await(t, "Error reconnecting", 1)
	s.FailWeb(0)
	s.Line(ana).AwaitLogins(t, 2)
	s.Line(ana).AwaitOnline(t)
}

func TestUnwellServerIsTriedAgain(t *testing.T) {
	t.Parallel()
	s, ana, _, _ := pair(t)
	s.Line(ana).RefuseLogin(503)
	s.Line(ana).Drop()
	s.Line(ana).AwaitLogins(t, 3)
	s.Line(ana).AwaitOnline(t)
}

func TestTwice(t *testing.T) {
	t.Parallel()
	s, ana, bruno, g := pair(t)
	s.Line(ana).Twice(1)
	bruno.Say(t, g.JID, "dos veces")
	bruno.Say(t, g.JID, "una vez")
	ana.Inbox.AwaitText(t, "una vez")
	// The second copy is the same ciphertext, which the ratchet will not open again.
	if got := ana.Inbox.Texts(); !slices.Equal(got, []string{"dos veces", "una vez"}) {
		t.Errorf("received %q", got)
	}
	s.Line(ana).AwaitSettled(t)
}

func TestReorder(t *testing.T) {
	t.Parallel()
	s, ana, bruno, g := pair(t)
	bruno.Say(t, g.JID, "cero")
	ana.Inbox.AwaitText(t, "cero")
	s.Line(ana).Reorder(3)
	for _, words := range []string{"uno", "dos", "tres"} {
		bruno.Say(t, g.JID, words)
	}
	ana.Inbox.AwaitText(t, "uno")
	if got := ana.Inbox.Texts(); !slices.Equal(got, []string{"cero", "tres", "dos", "uno"}) {
		t.Errorf("received %q", got)
	}
}

func TestHoldAndDelay(t *testing.T) {
	t.Parallel()
	s, ana, bruno, g := pair(t)
	line := s.Line(ana)
	line.Hold()
	bruno.Say(t, g.JID, "más tarde")
	if _, err := ana.GetGroupInfo(context.Background(), g.JID); err != nil {
		t.Error(err)
	}
	if len(ana.Inbox.Texts()) > 0 {
		t.Error("a message came through")
	}
	line.Release()
	ana.Inbox.AwaitText(t, "más tarde")
	line.Delay(50 * time.Millisecond)
	before := time.Now()
	bruno.Say(t, g.JID, "con demora")
	ana.Inbox.AwaitText(t, "con demora")
	if late := time.Since(before); late < 50*time.Millisecond {
		t.Errorf("only %v late", late)
	}
}

func TestSwallowLoseIgnore(t *testing.T) {
	t.Parallel()
	s, ana, bruno, g := pair(t)
	line := s.Line(ana)
	ctx := context.Background()
	brief := whatsmeow.SendRequestExtra{Timeout: 50 * time.Millisecond}

	line.SwallowAck(1)
	if _, err := ana.SendMessage(ctx, g.JID, Text("llegó"), brief); !errors.Is(err, whatsmeow.ErrMessageTimedOut) {
		t.Errorf("swallowed: %v", err)
	}
	bruno.AwaitText(t, "llegó")

	line.Lose(1)
	ana.Say(t, g.JID, "se perdió")
	line.Ignore(1)
	if _, err := ana.SendMessage(ctx, g.JID, Text("nadie oyó"), brief); !errors.Is(err, whatsmeow.ErrMessageTimedOut) {
		t.Errorf("ignored: %v", err)
	}
	ana.Say(t, g.JID, "todo bien")
	bruno.AwaitText(t, "todo bien")
	for _, h := range bruno.Heard() {
		if words := Words(h.Message); words != "llegó" && words != "todo bien" {
			t.Errorf("heard %q", words)
		}
	}
}

func TestBlackHole(t *testing.T) {
	t.Parallel()
	s, ana, bruno, g := pair(t)
	line := s.Line(ana)
	line.Freeze()
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if _, err := ana.GetGroupInfo(ctx, g.JID); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("the black hole answered: %v", err)
	}
	bruno.Say(t, g.JID, "¿hay alguien?")
	line.Thaw()
	ana.Inbox.AwaitText(t, "¿hay alguien?")

	// A client that comes back to a black hole is not answered, and tries again after it.
	line.Freeze()
	line.Drop()
	line.AwaitLogins(t, 2)
	line.Thaw()
	line.AwaitLogins(t, 3)
	line.AwaitOnline(t)
}

func TestRateLimit(t *testing.T) {
	t.Parallel()
	s, ana, _, g := pair(t)
	s.Line(ana).RateLimit("w:g2", 1)
	ctx := context.Background()
	if _, err := ana.GetGroupInfo(ctx, g.JID); !errors.Is(err, whatsmeow.ErrIQRateOverLimit) {
		t.Errorf("rate limit: %v", err)
	}
	if _, err := ana.GetGroupInfo(ctx, g.JID); err != nil {
		t.Errorf("after the limit: %v", err)
	}
}

func TestTimelock(t *testing.T) {
	t.Parallel()
	s, ana, bruno, g := pair(t)
	carol := s.Phone(t, "", "Carol")
	carol.Say(t, ana.Phone.LID(), "hola, Ana")
	ana.Inbox.AwaitText(t, "hola, Ana")
	ends := time.Now().Add(time.Hour)
	s.Line(ana).Timelock(ends)
	lock := Await[*events.NotifyAccountReachoutTimelock](t, ana.Inbox, nil)
	if !lock.IsActive || lock.TimeEnforcementEnds.Unix() != ends.Unix() {
		t.Errorf("lock %+v", lock)
	}
	ctx := context.Background()
	_, err := ana.SendMessage(ctx, bruno.LID(), Text("hola"))
	if !errors.Is(err, whatsmeow.ErrServerReturnedError) || !strings.Contains(err.Error(), "463") {
		t.Errorf("wrote to a stranger: %v", err)
	}
	ana.Say(t, carol.LID(), "hola, Carol") // no stranger
	ana.Say(t, g.JID, "hola, grupo")
	s.Line(ana).Unlock()
	Await(t, ana.Inbox, func(e *events.NotifyAccountReachoutTimelock) bool { return !e.IsActive })
	ana.Say(t, bruno.LID(), "hola, Bruno")
	bruno.AwaitText(t, "hola, Bruno")
}

func TestMissingMedia(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	g := s.Group("Community", m[0], m[1])
	m[0].Picture(t, g.JID, []byte("pixels"), "")
	picture := Await(t, m[1].Inbox, func(e *events.Message) bool { return e.Message.GetImageMessage() != nil })
	s.FailMedia(404)
	if _, err := m[1].Download(context.Background(), picture.Message.GetImageMessage()); !errors.Is(err, whatsmeow.ErrMediaDownloadFailedWith404) {
		t.Errorf("download: %v", err)
	}
	s.FailMedia(0)
	if _, err := m[1].Download(context.Background(), picture.Message.GetImageMessage()); err != nil {
		t.Errorf("download: %v", err)
	}
}

// Clients ask each other for what they could not decrypt.
func TestClientsRepeatThemselves(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	g := s.Group("Community", m[0], m[1])
	m[0].Say(t, g.JID, "bien")
	m[1].Inbox.AwaitText(t, "bien")
	s.Line(m[1]).Garble(1)
	m[0].Say(t, g.JID, "mal")
	Await[*events.UndecryptableMessage](t, m[1].Inbox, nil)
	m[1].Inbox.AwaitText(t, "mal")
	s.Line(m[1]).AwaitSettled(t)
}
