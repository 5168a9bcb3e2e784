package whatsapp

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

// proofs are the messages of which it is not known whether WhatsApp took them. A receipt of anybody's for one of them is as
// good as WhatsApp's own word, which can get lost on the way.
type proofs struct {
	mu      sync.Mutex
	arrived map[types.MessageID]chan struct{} // closed once there is a receipt
}

// afterProof is how long WhatsApp's word may still take once a receipt is there.
const afterProof = 2 * time.Second

// of is where to wait for a receipt for a message.
func (p *proofs) of(id types.MessageID) chan struct{} {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.arrived == nil {
		p.arrived = map[types.MessageID]chan struct{}{}
	}
	if p.arrived[id] == nil {
		p.arrived[id] = make(chan struct{})
	}
	return p.arrived[id]
}

func (p *proofs) forget(id types.MessageID) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.arrived, id)
}

// hear takes a receipt. One that a phone sends because it could not read the message proves that it arrived, too.
func (p *proofs) hear(evt *events.Receipt) {
	if evt.IsFromMe || evt.Type == types.ReceiptTypeServerError {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for id, arrived := range p.arrived {
		if slices.Contains(evt.MessageIDs, id) && !closed(arrived) {
			close(arrived)
		}
	}
}

func closed(c chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

// surely sends a message and does not send it again once it is known to have arrived.
func (c *Client) surely(ctx context.Context, id types.MessageID, send func(context.Context) error) error {
	arrived := c.proofs.of(id)
	if closed(arrived) {
		c.proofs.forget(id)
		return nil
	}
	unsaid := c.speaks()
	trying, stop := context.WithCancel(ctx)
	defer stop()
	go func() {
		select {
		case <-trying.Done():
		case <-arrived:
			_ = pause(trying, afterProof)
			stop()
		}
	}()
	err := send(trying)
	if err != nil && closed(arrived) {
		err = nil
	}
	if err != nil {
		unsaid()
	}
	if ctx.Err() == nil && !errors.Is(err, whatsmeow.ErrMessageTimedOut) {
		c.proofs.forget(id)
	}
	return err
}
