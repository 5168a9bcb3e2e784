package whatsapp

import (
	"context"
	"strconv"
	"time"

	"go.mau.fi/whatsmeow/types/events"
)

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

const noteBan = "banned_until"

// rememberBan keeps when a ban ends: a restart must not shorten it.
func (c *Client) rememberBan(until time.Time) {
	if err := c.session.remember(c.life, noteBan, strconv.FormatInt(until.Unix(), 10)); err != nil {
		c.log.Error().Str("error", redact(err.Error())).Msg("The end of the ban could not be kept")
	}
}

// banLeft is how long a ban from before the restart goes on.
func (c *Client) banLeft(ctx context.Context) time.Duration {
	seconds, err := strconv.ParseInt(c.session.note(ctx, noteBan), 10, 64)
	until := time.Unix(seconds, 0)
	if now := c.now(); err == nil && until.After(now) {
		c.mu.Lock()
		c.state.Condition, c.state.Until, c.state.Since = Banned, until, now
		s := c.state
		c.mu.Unlock()
		c.tell(s)
		return until.Sub(now)
	}
	return 0
}
