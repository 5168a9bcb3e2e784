package panel

import (
	"sync"
	"time"
)

// bucket holds so many tries, and fills by one each while. The page is reached from this machine only, so that one bucket
// is for everybody: whoever guesses is stopped wherever they sit.
type bucket struct {
	mu    sync.Mutex
	size  int
	each  time.Duration
	left  int
	since time.Time
}

func newBucket(size int, each time.Duration) *bucket {
	return &bucket{size: size, each: each, left: size}
}

// take uses a try up, if there is one.
func (b *bucket) take(now time.Time) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if filled := int(now.Sub(b.since) / b.each); filled > 0 {
		b.left, b.since = min(b.size, b.left+filled), now
	}
	if b.left == 0 {
		return false
	}
	b.left--
	return true
}
