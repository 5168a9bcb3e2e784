package watest

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/coder/websocket"
	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/proto/waWa6"
)

// grace is how long a socket stays open after its last word. whatsmeow forgets a <failure> that it
// had no time to handle before the socket closed.
const grace = 300 * time.Millisecond

// conn is one socket. The fields after the blank line belong to the server's lock.
type conn struct {
	s      *Server
	ws     *websocket.Conn
	frames *frames
	cancel context.CancelFunc
	secure *channel

	outLock sync.Mutex
	out     []waBinary.Node
	bye     bool // hang up once out is empty
	wake    chan struct{}

	device  *device // nil until login
	static  [32]byte
	pair    *waWa6.ClientPayload_DevicePairingRegistrationData // what an unpaired client says of itself
	active  bool                                               // it has asked for its messages
	dead    bool
	linking *linking
}

func (c *conn) run() {
	c.s.mu.Lock()
	c.s.conns[c] = true
	if c.s.closed {
		c.cut()
	}
	c.s.mu.Unlock()
	defer c.ended()

	g, err := handshake(c.frames, c.s.static)
	if err != nil {
		return
	}
	c.secure, c.static = g.channel, g.static
	c.s.work.Add(1)
	go c.writeLoop()

	c.s.locked(func() { c.s.greet(c, g.payload) })
	for {
		sealed, err := c.frames.read()
		if err != nil {
			return
		}
		if err := c.receive(sealed); err != nil {
			c.s.locked(func() { c.s.problem(err.Error()) })
			return
		}
	}
}

// receive opens one frame and hands its stanza to the server.
func (c *conn) receive(sealed []byte) error {
	plain, err := c.secure.open(sealed)
	if err != nil {
		return fmt.Errorf("frame: %w", err)
	}
	unpacked, err := waBinary.Unpack(plain)
	if err != nil {
		return fmt.Errorf("frame: %w", err)
	}
	stanza, err := waBinary.Unmarshal(unpacked)
	if err != nil {
		return fmt.Errorf("frame: %w", err)
	}
	c.s.locked(func() { c.s.receive(c, stanza) })
	return nil
}

// locked runs one step of the server and tells those who wait that something may have changed.
func (s *Server) locked(step func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	step()
	s.bump()
}

// send queues a stanza for the socket. It never blocks.
func (c *conn) send(stanza waBinary.Node) {
	c.outLock.Lock()
	c.out = append(c.out, stanza)
	c.outLock.Unlock()
	c.prod()
}

// hangUp closes the socket after what was sent, and a grace for the client to make sense of it.
func (c *conn) hangUp() {
	c.outLock.Lock()
	c.bye = true
	c.outLock.Unlock()
	c.prod()
}

// cut closes the socket now. What was queued for it is lost, as on a real line.
func (c *conn) cut() {
	c.cancel()
}

func (c *conn) prod() {
	select {
	case c.wake <- struct{}{}:
	default:
	}
}

func (c *conn) writeLoop() {
	defer c.s.work.Done()
	for {
		c.outLock.Lock()
		out, bye := c.out, c.bye
		c.out = nil
		c.outLock.Unlock()
		for _, stanza := range out {
			if err := c.frames.write(c.secure.seal(must(waBinary.Marshal(stanza)))); err != nil {
				c.cancel()
				return
			}
		}
		if bye {
			timer := time.AfterFunc(grace, c.cancel)
			defer timer.Stop()
			<-c.frames.ctx.Done()
			return
		}
		select {
		case <-c.wake:
		case <-c.frames.ctx.Done():
			return
		}
	}
}

// ended is what the server does when a socket is no more.
func (c *conn) ended() {
	c.cancel()
	c.ws.CloseNow()
	c.s.locked(func() {
		c.dead = true
		delete(c.s.conns, c)
		for ref, other := range c.s.scans {
			if other == c {
				delete(c.s.scans, ref)
			}
		}
		if c.device != nil && c.device.conn == c {
			c.device.conn = nil
		}
	})
}
