package whatsapp

import (
	"context"

	"go.mau.fi/whatsmeow/types"

	"comunidad/bot"
)

// Group is a group that the account is in.
type Group struct {
	ID         string
	Name       string
	Size       int
	LIDs       bool // people are named by LID there, not by phone number
	AdminsOnly bool // only admins may write
	Admin      bool // the bot is one of them
}

// Groups lists the groups that the account is in, connecting for the moment if it has to.
func (c *Client) Groups(ctx context.Context) ([]Group, error) {
	if !c.Paired() {
		return nil, ErrNotPaired
	}
	ctx = quietly(ctx)
	if !c.online() {
		if c.running.Load() {
			return nil, bot.Offline
		}
		line, cut := context.WithCancel(c.life)
		defer cut()
		if err := c.dial(ctx, line, cut); err != nil {
			return nil, err
		}
		defer c.hangUp(cut)
		if err := c.arrive(ctx); err != nil {
			return nil, err
		}
	}
	joined, err := c.wa.GetJoinedGroups(ctx)
	if err != nil {
		return nil, err
	}
	groups := make([]Group, len(joined))
	for i, g := range joined {
		groups[i] = Group{
			ID: g.JID.String(), Name: g.Name, Size: max(len(g.Participants), g.ParticipantCount),
			LIDs: g.AddressingMode == types.AddressingModeLID, AdminsOnly: g.IsAnnounce, Admin: administers(g, c.self()),
		}
	}
	return groups, nil
}
