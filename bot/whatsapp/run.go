package whatsapp

import (
	"context"
	"errors"
	"strconv"
	"sync"
	"time"

	"github.com/rs/zerolog"
	"go.mau.fi/whatsmeow/types/events"
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
	ctx = quietly(ctx)
	line, cut := context.WithCancel(quietly(c.life)) // it ends after the connection does, or whatsmeow stumbles
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
			c.log.Error().Str("error", redact(err.Error())).Msg("WhatsApp cannot be reached; it is tried again")
		}
		c.rememberBan(ctx)
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
	for len(c.ended) > 0 {
		<-c.ended
	}
	stop := context.AfterFunc(ctx, cut) // nobody waits for a call that may take a minute to fail
	err = c.wa.ConnectContext(line)
	stop()
	if err != nil {
		return nil, err
	}
	select {
	case <-ctx.Done():
	case evt = <-c.ended:
	}
	return evt, nil
}

// hangUp ends the connection: politely, or by force if whatsmeow is busy calling.
func (c *Client) hangUp(cut func()) {
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

const noteBan = "banned_until"

// rememberBan keeps when a ban ends: a restart must not shorten it.
func (c *Client) rememberBan(ctx context.Context) {
	if s := c.State(); s.Condition == Banned {
		if err := c.session.remember(ctx, noteBan, strconv.FormatInt(s.Until.Unix(), 10)); err != nil {
			c.log.Error().Str("error", redact(err.Error())).Msg("The end of the ban could not be kept")
		}
	}
}

func (c *Client) banLeft(ctx context.Context) time.Duration {
	seconds, err := strconv.ParseInt(c.session.note(ctx, noteBan), 10, 64)
	until := time.Unix(seconds, 0)
	if now := c.now(); err == nil && until.After(now) {
		c.mu.Lock()
		c.state.Condition, c.state.Until, c.state.Since = Banned, until, now
		c.mu.Unlock()
		return until.Sub(now)
	}
	return 0
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

// patience remembers how often we were turned away, so as not to knock without end.
type patience struct {
	last     time.Time
	times    int
	replaced time.Time
}

// after says how long to wait before connecting again; again is false when only a person can help.
func (p *patience) after(evt any, now time.Time) (wait time.Duration, again bool) {
	if now.Sub(p.last) > 7*time.Hour {
		p.times = 0
	}
	p.last = now
	p.times++
	switch evt := evt.(type) {
	case *events.LoggedOut:
		return 0, false
	case *events.StreamReplaced: // once may be a slip; twice is somebody, and two who throw each other out never end
		recently := now.Sub(p.replaced) < 10*time.Minute
		p.replaced = now
		return 30 * time.Second, !recently
	case *events.TemporaryBan:
		return banned(evt), true
	case *events.ClientOutdated:
		if p.times == 1 {
			return time.Minute, true
		}
		return 6 * time.Hour, true
	}
	return min(time.Minute<<min(p.times-1, 6), time.Hour), true
}
