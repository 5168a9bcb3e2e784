package watest

import (
	"context"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

// PutLIDMapping implements store.LIDStore.
func (m *memory) PutLIDMapping(_ context.Context, lid, pn types.JID) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if old := m.lidOf[pn.User]; old != lid.User {
		delete(m.pnOf, old)
	}
	m.lidOf[pn.User], m.pnOf[lid.User] = lid.User, pn.User
	return nil
}

// PutManyLIDMappings implements store.LIDStore.
func (m *memory) PutManyLIDMappings(ctx context.Context, mappings []store.LIDMapping) error {
	for _, pair := range mappings {
		// whatsmeow fills the list with blanks for participants it knows only one name of.
		if !pair.LID.IsEmpty() && !pair.PN.IsEmpty() {
			m.PutLIDMapping(ctx, pair.LID, pair.PN)
		}
	}
	return nil
}

// GetPNForLID implements store.LIDStore.
func (m *memory) GetPNForLID(_ context.Context, lid types.JID) (types.JID, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return otherName(m.pnOf, lid, types.DefaultUserServer), nil
}

// GetLIDForPN implements store.LIDStore.
func (m *memory) GetLIDForPN(_ context.Context, pn types.JID) (types.JID, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return otherName(m.lidOf, pn, types.HiddenUserServer), nil
}

// GetManyLIDsForPNs implements store.LIDStore.
func (m *memory) GetManyLIDsForPNs(ctx context.Context, pns []types.JID) (map[types.JID]types.JID, error) {
	found := make(map[types.JID]types.JID, len(pns))
	for _, pn := range pns {
		if lid, _ := m.GetLIDForPN(ctx, pn); !lid.IsEmpty() {
			found[pn] = lid
		}
	}
	return found, nil
}

func otherName(names map[string]string, j types.JID, server string) types.JID {
	user, ok := names[j.User]
	if !ok {
		return types.EmptyJID
	}
	return types.JID{User: user, Device: j.Device, Server: server}
}
