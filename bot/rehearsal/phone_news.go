package rehearsal

import (
	"fmt"
	"net/http"
	"sync"
	"time"
)

// listeners are the pages that are open.
type listeners struct {
	mu   sync.Mutex
	open map[chan struct{}]bool
}

// tell wakes every page. One that has not looked since is woken once.
func (l *listeners) tell() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for c := range l.open {
		select {
		case c <- struct{}{}:
		default:
		}
	}
}

func (l *listeners) join() (c chan struct{}, leave func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.open == nil {
		l.open = map[chan struct{}]bool{}
	}
	c = make(chan struct{}, 1)
	l.open[c] = true
	return c, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.open, c)
	}
}

// stream tells a page that something happened, for as long as it is open (server-sent events). What it was the page sees
// when it looks again.
func (l *listeners) stream(w http.ResponseWriter, r *http.Request) {
	c, leave := l.join()
	defer leave()
	w.Header().Set("Content-Type", "text/event-stream")
	control := http.NewResponseController(w)
	alive := time.NewTicker(20 * time.Second) // finds out that the page has gone
	defer alive.Stop()
	for line := ": open\n\n"; ; {
		if _, err := fmt.Fprint(w, line); err != nil || control.Flush() != nil {
			return
		}
		select {
		case <-r.Context().Done():
			return
		case <-c:
			line = "data: news\n\n"
		case <-alive.C:
			line = ": here\n\n"
		}
	}
}
