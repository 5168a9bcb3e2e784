package whatsapp

import (
	"context"
	"errors"
	"sync"
	"time"

	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

// errArrived ends the wait for WhatsApp's word on a message that somebody has already.
var errArrived = errors.New("it has arrived")

// flight is the message that is being sent.
type flight struct {
	mu    sync.Mutex
	id    types.MessageID
	begun time.Time
	land  context.CancelCauseFunc
}

// aloft is how long a message is let fly in any case: were it called off while it is being written to the line, whatsmeow
// would have counted it and WhatsApp not, and they would no longer understand each other.
const aloft = time.Second

// begin notes that a message is on its way, until end.
func (f *flight) begin(ctx context.Context, id types.MessageID) (_ context.Context, end func()) {
	ctx, land := context.WithCancelCause(ctx)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.id, f.land, f.begun = id, land, time.Now()
	return ctx, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.id = ""
		land(nil)
	}
}

// arrived ends the wait for a message, if it is on its way.
func (f *flight) arrived(id types.MessageID) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.id != id {
		return
	}
	land := f.land
	time.AfterFunc(aloft-time.Since(f.begun), func() { land(errArrived) })
}

// hearReceipt takes somebody's word that they have a message of ours for WhatsApp's own, should that have been lost.
func (c *Client) hearReceipt(evt *events.Receipt) bool {
	switch evt.Type {
	case types.ReceiptTypeDelivered, types.ReceiptTypeInactive, types.ReceiptTypeRead, types.ReceiptTypePlayed:
	default:
		return true
	}
	if evt.IsFromMe {
		return true
	}
	for _, id := range evt.MessageIDs {
		for _, g := range c.groups {
			if err := g.bot.Arrived(c.life, id); err != nil {
				return c.check(err)
			}
		}
		c.flight.arrived(id)
	}
	return true
}
