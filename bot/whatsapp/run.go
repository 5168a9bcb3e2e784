package whatsapp

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/rs/zerolog"
	"go.mau.fi/whatsmeow"

	"comunidad/store"
)

// ErrNotPaired is when there is no account to connect with.
var ErrNotPaired = errors.New("no WhatsApp account is linked")

// Run connects and stays connected until ctx ends. When only a person can help it does not return either, so that the rest
// of the program goes on and whatever is owed is kept: State says what that person should do. ErrNotPaired when there is
// no account.
func (c *Client) Run(ctx context.Context) error {
	if !c.Paired() {
		return ErrNotPaired
	}
	c.running.Store(true)
	defer c.running.Store(false)
	ctx = quietly(ctx)
	line, cut := context.WithCancel(c.life) // it ends after the connection does, or whatsmeow stumbles
	defer cut()
	var work sync.WaitGroup
	work.Go(func() { c.keep(ctx) })
	work.Go(func() { c.watch(ctx) })
	defer work.Wait()
	defer c.hangUp(cut)
	var p patience
	for wait := c.banLeft(ctx); ; {
		if pause(ctx, wait) != nil {
			return nil
		}
		c.refresh(ctx)
		evt, err := c.connect(ctx, line, cut)
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			c.log.Error().Str("error", redact(err.Error())).Msg("Connecting failed; it is tried again")
		}
		var again bool
		if wait, again = p.after(evt, c.now()); !again {
			<-ctx.Done()
			return nil
		}
	}
}

// connect connects, and returns when whatsmeow will not come back by itself: with the event that said so, or with an error
// if it never came so far.
func (c *Client) connect(ctx, line context.Context, cut func()) (evt any, err error) {
	if err := c.dial(ctx, line, cut); err != nil {
		return nil, err
	}
	select {
	case <-ctx.Done():
	case evt = <-c.ended:
	}
	return evt, nil
}

// dial calls WhatsApp. line has to outlive ctx, and cut ends it: nobody waits for a call that may take a minute to fail.
func (c *Client) dial(ctx, line context.Context, cut func()) error {
	for len(c.ended) > 0 {
		<-c.ended
	}
	for len(c.connected) > 0 {
		<-c.connected
	}
	stop := context.AfterFunc(ctx, cut)
	defer stop()
	if err := c.wa.ConnectContext(line); err != nil && !errors.Is(err, whatsmeow.ErrAlreadyConnected) {
		return fmt.Errorf("WhatsApp cannot be reached: %w", err)
	}
	return nil
}

// arrive waits until WhatsApp has let us in, or says why it does not.
func (c *Client) arrive(ctx context.Context) error {
	select {
	case <-c.connected:
		return nil
	case <-c.ended:
		return errors.New(c.State().Say(store.EN))
	case <-time.After(time.Minute):
		return errors.New("WhatsApp cannot be reached")
	case <-ctx.Done():
		return ctx.Err()
	}
}

// online tells whether something can be said now. whatsmeow calls itself logged in also after it has hung up.
func (c *Client) online() bool { return c.wa.IsConnected() && c.wa.IsLoggedIn() }

// hangUp ends the connection: politely, or by force if whatsmeow is busy calling. One that has ended already must not be
// ended again, since whatsmeow is just then letting go of it.
func (c *Client) hangUp(cut func()) {
	if !c.wa.IsConnected() {
		cut()
		return
	}
	polite := time.AfterFunc(7*time.Second, cut)
	defer polite.Stop()
	c.wa.Disconnect()
}

// hurry keeps whatsmeow's waits between attempts to reconnect, which grow by two seconds each, below two minutes.
func (c *Client) hurry(error) bool {
	if c.wa.AutoReconnectErrors > 60 {
		c.wa.AutoReconnectErrors = 60
	}
	return true
}

// watch tidies up each minute, and tells the log when a line that was cut for a moment turns out to be down.
func (c *Client) watch(ctx context.Context) {
	tick := time.NewTicker(time.Minute)
	defer tick.Stop()
	was := Connecting
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if err := c.session.tidy(ctx); err != nil && ctx.Err() == nil {
			c.log.Error().Str("error", redact(err.Error())).Msg("The session could not be tidied up")
		}
		s := c.State()
		if s.Condition == Down && was != Down {
			c.tell(s)
		}
		was = s.Condition
	}
}

// pause waits, or returns an error at once when ctx ends.
func pause(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// quietly keeps whatsmeow from writing into the log that ctx may carry: it puts addresses there.
func quietly(ctx context.Context) context.Context {
	none := zerolog.Nop()
	return none.WithContext(ctx)
}
