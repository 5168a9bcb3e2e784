package whatsapp

import (
	"context"
	"errors"
	"sync"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot"
)

// group is a group that is served, with what is known of it without asking.
type group struct {
	id  types.JID
	bot *bot.Bot

	mu      sync.Mutex
	read    time.Time // when it was last asked for; zero: it must be asked for
	what    groupFacts
	changes int // that were told of
}

type groupFacts struct {
	mode   types.AddressingMode
	timer  uint32 // seconds after which messages disappear, 0: never
	people map[types.JID]bool
}

// groupLasts is how long what is known of a group is believed; whoever changes it is heard at once.
const groupLasts = 24 * time.Hour

func (g *group) facts(now time.Time) (groupFacts, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.what, !g.read.IsZero() && now.Sub(g.read) < groupLasts
}

func (g *group) forget() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.read = time.Time{}
}

func (g *group) told() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.changes
}

// learn takes over an answer of WhatsApp's. If the group has changed since the question (told is how many changes were known
// then), the answer may be older than what we know, and the group has to be asked for again.
func (g *group) learn(info *types.GroupInfo, now time.Time, told int) {
	people := map[types.JID]bool{}
	for _, p := range info.Participants {
		for _, name := range []types.JID{p.JID, p.LID, p.PhoneNumber} {
			if name = person(name); !name.IsEmpty() {
				people[name] = true
			}
		}
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.read, g.what = now, groupFacts{mode: info.AddressingMode, timer: timer(info.GroupEphemeral), people: people}
	if g.changes != told {
		g.read = time.Time{}
	}
}

// change takes over what is told of the group between two looks at it.
func (g *group) change(evt *events.GroupInfo, other func(types.JID) types.JID) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.changes++
	if evt.Ephemeral != nil {
		g.what.timer = timer(*evt.Ephemeral)
	}
	if g.what.people == nil {
		return
	}
	people := make(map[types.JID]bool, len(g.what.people)+len(evt.Join)) // whoever got the old one may still be reading it
	for name := range g.what.people {
		people[name] = true
	}
	for _, j := range evt.Join {
		people[person(j)], people[other(j)] = true, true
	}
	for _, j := range evt.Leave {
		delete(people, person(j))
		delete(people, other(j))
	}
	g.what.people = people
}

func timer(e types.GroupEphemeral) uint32 {
	if !e.IsEphemeral {
		return 0
	}
	return e.DisappearingTimer
}

// ask reads a group from WhatsApp, not more often than WhatsApp puts up with.
func (c *Client) ask(ctx context.Context, g *group) (*types.GroupInfo, error) {
	c.asking.Lock()
	defer c.asking.Unlock()
	return c.askInTurn(ctx, g)
}

func (c *Client) askInTurn(ctx context.Context, g *group) (*types.GroupInfo, error) {
	if err := pause(ctx, c.askEvery-time.Since(c.asked)); err != nil {
		return nil, err
	}
	told := g.told()
	info, err := c.wa.GetGroupInfo(ctx, g.id)
	c.asked = time.Now()
	if err != nil {
		return nil, err
	}
	g.learn(info, c.now(), told)
	return info, nil
}

// known is what is known of a group, asking only if it is not.
func (c *Client) known(ctx context.Context, g *group) (groupFacts, error) {
	facts, ok := g.facts(c.now())
	if ok {
		return facts, nil
	}
	c.asking.Lock()
	defer c.asking.Unlock()
	if facts, ok = g.facts(c.now()); ok { // somebody else has just asked
		return facts, nil
	}
	if _, err := c.askInTurn(ctx, g); err != nil {
		return groupFacts{}, err
	}
	facts, _ = g.facts(c.now())
	return facts, nil
}

// sync tells a group's Bot who is in it and who administers it.
func (c *Client) sync(ctx context.Context, g *group) error {
	info, err := c.ask(ctx, g)
	switch {
	case errors.Is(err, whatsmeow.ErrNotInGroup), errors.Is(err, whatsmeow.ErrGroupNotFound):
		c.log.Error().Msg("The bot is not in a group that it serves: a person in the group has to add it")
		return nil
	case err != nil:
		return err
	}
	me := c.self()
	people := everyone(info, me)
	if len(people) == 0 { // nobody else is there, or WhatsApp did not say who: that is no reason to see everyone off
		return nil
	}
	if info.IsAnnounce && !administers(info, me) {
		c.log.Error().Msg("Only admins may write in a group that is served, and the bot is none: an admin has to make it one")
	}
	return g.bot.Sync(ctx, people)
}

func everyone(info *types.GroupInfo, me self) (people []bot.Person) {
	for _, p := range info.Participants {
		all := addresses(p.LID, p.PhoneNumber, p.JID)
		if len(all) == 0 || me.is(p.JID) || me.is(p.LID) {
			continue
		}
		people = append(people, bot.Person{Addresses: all, Admin: p.IsAdmin || p.IsSuperAdmin})
	}
	return people
}

func administers(info *types.GroupInfo, me self) bool {
	for _, p := range info.Participants {
		if me.is(p.JID) || me.is(p.LID) {
			return p.IsAdmin || p.IsSuperAdmin
		}
	}
	return false
}

// reread has the group read again and its Bot told.
func (c *Client) reread(g *group) {
	g.forget()
	signal(c.connected)
}
