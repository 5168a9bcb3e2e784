package whatsapp

import (
	"context"
	"slices"

	"go.mau.fi/whatsmeow/types"

	"comunidad/store"
)

// person is the name of somebody without the device they write from. It is empty for what is not somebody: groups,
// broadcasts, newsletters, WhatsApp itself and its machines.
func person(j types.JID) types.JID {
	switch j.Server {
	case types.HostedServer, types.LegacyUserServer:
		j.Server = types.DefaultUserServer
	case types.HostedLIDServer:
		j.Server = types.HiddenUserServer
	}
	if j.Server != types.DefaultUserServer && j.Server != types.HiddenUserServer {
		return types.EmptyJID
	}
	j = types.NewJID(j.User, j.Server)
	if j.User == "" || j == types.PSAJID || j.IsBot() {
		return types.EmptyJID
	}
	return j
}

// addresses names one person by all the names they come with, the lasting one first.
func addresses(names ...types.JID) (all []store.Address) {
	for _, server := range []string{types.HiddenUserServer, types.DefaultUserServer} {
		for _, name := range names {
			name = person(name)
			if a := store.Address(name.String()); name.Server == server && !slices.Contains(all, a) {
				all = append(all, a)
			}
		}
	}
	return all
}

// self is the bot's own names.
type self struct{ pn, lid types.JID }

func (s self) is(j types.JID) bool {
	j = person(j)
	return !j.IsEmpty() && (j == s.pn || j == s.lid)
}

// named finds a person's name of one kind, or else any.
func named(all []store.Address, mode types.AddressingMode) (types.JID, bool) {
	server := types.DefaultUserServer
	if mode == types.AddressingModeLID {
		server = types.HiddenUserServer
	}
	var found types.JID
	for _, a := range all {
		j, err := types.ParseJID(string(a))
		if j = person(j); err != nil || j.IsEmpty() {
			continue
		}
		if j.Server == server {
			return j, true
		}
		if found.IsEmpty() {
			found = j
		}
	}
	return found, !found.IsEmpty()
}

// other is a person's other name, as far as whatsmeow has learned it, or empty.
func (c *Client) other(ctx context.Context, j types.JID) types.JID {
	if j = person(j); j.IsEmpty() || c.wa.Store.LIDs == nil {
		return types.EmptyJID
	}
	alt, err := c.wa.Store.GetAltJID(ctx, j)
	if err != nil {
		return types.EmptyJID
	}
	return person(alt)
}

// bothNames adds the other name to a person's only one.
func (c *Client) bothNames(ctx context.Context, all []store.Address) []store.Address {
	if len(all) != 1 {
		return all
	}
	j, _ := types.ParseJID(string(all[0]))
	return addresses(j, c.other(ctx, j))
}
