package watest

import (
	"fmt"
	"slices"
	"testing"

	"go.mau.fi/whatsmeow/types/events"
)

func TestOfflineQueue(t *testing.T) {
	t.Parallel()
	s := New(t)
	m := s.Members(t, "Ana", "Bruno")
	ana, bruno := m[0], m[1]
	g := s.Group("Community", ana, bruno)
	line := s.Line(bruno)
	line.AwaitSettled(t)
	bruno.Disconnect()
	line.AwaitOffline(t)
	var want []string
	for i := range 20 {
		want = append(want, fmt.Sprintf("mensaje %d", i))
		ana.Say(t, g.JID, want[i])
	}
	g.SetSubject("Otra")
	if got := line.Queued(); got != 21 {
		t.Errorf("%d stanzas queued", got)
	}
	if err := bruno.Connect(); err != nil {
		t.Fatal(err)
	}
	preview := Await[*events.OfflineSyncPreview](t, bruno.Inbox, nil)
	if preview.Messages != 20 || preview.Notifications != 1 {
		t.Errorf("preview %+v", preview)
	}
	Await(t, bruno.Inbox, func(e *events.OfflineSyncCompleted) bool { return e.Count == 21 })
	if got := bruno.Inbox.Texts(); !slices.Equal(got, want) {
		t.Errorf("received %q", got)
	}
	line.AwaitSettled(t)
}

// What is not acknowledged comes again, login after login.
func TestQueueUntilAcknowledged(t *testing.T) {
	t.Parallel()
	s := New(t)
	ana := s.Member(t, "", "Ana")
	bruno := s.Phone(t, "", "Bruno")
	g := s.Group("Community", ana, bruno)
	line := s.Line(ana)
	line.AwaitSettled(t)
	line.Hold()
	bruno.Say(t, g.JID, "uno")
	line.Drop() // what was held is lost with the socket, not with the queue
	line.Release()
	ana.Inbox.AwaitText(t, "uno")
	line.AwaitSettled(t)
}

func TestCrowd(t *testing.T) {
	t.Parallel()
	s := New(t)
	ana := s.Member(t, "", "Ana")
	size := 1000
	if raced {
		size = 100
	}
	crowd := s.Crowd(size)
	last := crowd[size-1]
	people := make([]Person, len(crowd))
	for i, p := range crowd {
		people[i] = p
	}
	g := s.Group("Everyone", ana, people...)
	last.Listen()
	ana.Say(t, g.JID, "hola a mil")
	last.AwaitText(t, "hola a mil")
	for _, p := range crowd[:20] {
		p.Say(t, g.JID, "hola de "+p.Name)
	}
	ana.Inbox.AwaitText(t, "hola de Crowd 20")
	ana.Say(t, g.JID, "gracias")
	last.AwaitText(t, "gracias")
}

func TestHistoryFlood(t *testing.T) {
	t.Parallel()
	s := New(t)
	phone := s.Phone(t, "", "Ana")
	phone.Flood(5, 200)
	ana := s.Linked(t, phone)
	total := 0
	for range 5 {
		sync := Await[*events.HistorySync](t, ana.Inbox, nil)
		for _, c := range sync.Data.GetConversations() {
			total += len(c.GetMessages())
		}
	}
	if total != 1000 {
		t.Errorf("%d messages of history", total)
	}
	if texts := ana.Inbox.Texts(); len(texts) > 0 {
		t.Errorf("history came as messages: %q", texts)
	}
}

func TestLowPreKeys(t *testing.T) {
	t.Parallel()
	s := New(t)
	ana := s.Member(t, "", "Ana")
	s.DrainKeys(ana, 4)
	s.await(t, "Ana to upload keys", func() bool { return len(ana.holder().linked().keys.oneTime) >= fewKeys })
}
