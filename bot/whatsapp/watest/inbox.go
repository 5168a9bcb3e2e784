package watest

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types/events"
)

// Inbox collects what a whatsmeow client reports, and waits for it.
type Inbox struct {
	mu      sync.Mutex
	changed chan struct{}
	events  []any
	taken   []bool
}

// NewInbox starts collecting a client's events. Do it before Connect.
func NewInbox(client *whatsmeow.Client) *Inbox {
	in := &Inbox{changed: make(chan struct{})}
	client.AddEventHandler(in.put)
	return in
}

func (in *Inbox) put(event any) {
	in.mu.Lock()
	defer in.mu.Unlock()
	in.events, in.taken = append(in.events, event), append(in.taken, false)
	close(in.changed)
	in.changed = make(chan struct{})
}

// Await waits for an event of a type that satisfies the test, and takes it: the next Await will not find
// it again. A nil test is satisfied by any.
func Await[E any](t testing.TB, in *Inbox, want func(E) bool) E {
	t.Helper()
	timeout := time.After(Patience)
	for {
		found, changed, ok := find(in, want, true)
		if ok {
			return found
		}
		select {
		case <-changed:
		case <-timeout:
			t.Fatalf("watest: waited %v in vain for %T; there were %s", Patience, *new(E), in)
		}
	}
}

func find[E any](in *Inbox, want func(E) bool, take bool) (found E, changed <-chan struct{}, ok bool) {
	in.mu.Lock()
	defer in.mu.Unlock()
	for i, event := range in.events {
		e, is := event.(E)
		if is && !(take && in.taken[i]) && (want == nil || want(e)) {
			in.taken[i] = in.taken[i] || take
			return e, nil, true
		}
	}
	return found, in.changed, false
}

// All are the events of a type that have been reported so far, taken or not. To assert that something
// did not happen, await what comes after it first.
func All[E any](in *Inbox) []E {
	in.mu.Lock()
	defer in.mu.Unlock()
	var list []E
	for _, event := range in.events {
		if e, ok := event.(E); ok {
			list = append(list, e)
		}
	}
	return list
}

// AwaitText waits for a message with these words, new or edited, and takes it.
func (in *Inbox) AwaitText(t testing.TB, words string) *events.Message {
	t.Helper()
	timeout := time.After(Patience)
	for {
		found, changed, ok := find(in, func(e *events.Message) bool { return Words(e.Message) == words }, true)
		if ok {
			return found
		}
		select {
		case <-changed:
		case <-timeout:
			t.Fatalf("watest: waited %v in vain for %q; there were %s", Patience, words, in)
		}
	}
}

// Texts are the words of all messages so far that have any, in order of arrival.
func (in *Inbox) Texts() []string {
	var list []string
	for _, m := range All[*events.Message](in) {
		if words := Words(m.Message); words != "" {
			list = append(list, words)
		}
	}
	return list
}

// String says what is in the inbox, for failures.
func (in *Inbox) String() string {
	in.mu.Lock()
	defer in.mu.Unlock()
	counts := map[string]int{}
	for _, event := range in.events {
		counts[fmt.Sprintf("%T", event)]++
	}
	return fmt.Sprint(counts)
}
