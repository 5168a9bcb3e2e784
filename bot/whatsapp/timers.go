package whatsapp

import (
	"sync"

	"go.mau.fi/whatsmeow/types/events"

	"comunidad/store"
)

// timers are after how long messages disappear in direct chats, as far as people's own messages have told since the start.
type timers struct {
	mu sync.Mutex
	of map[store.Address]uint32
}

func (t *timers) learn(from []store.Address, evt *events.Message) {
	_, about, ok := words(unwrap(evt.Message))
	if !ok || about == nil {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.of == nil {
		t.of = map[store.Address]uint32{}
	}
	for _, a := range from {
		t.of[a] = about.GetExpiration()
	}
}

func (t *timers) find(of []store.Address) (seconds uint32, ok bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, a := range of {
		if seconds, ok = t.of[a]; ok {
			return seconds, true
		}
	}
	return 0, false
}
