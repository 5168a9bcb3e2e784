package watest

import (
	"context"
	"maps"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

// contact changes what is known of a user.
func (m *memory) contact(user types.JID, change func(*types.ContactInfo)) {
	m.mu.Lock()
	defer m.mu.Unlock()
	known := m.contacts[user.ToNonAD()]
	known.Found = true
	change(&known)
	m.contacts[user.ToNonAD()] = known
}

// PutPushName implements store.ContactStore.
func (m *memory) PutPushName(_ context.Context, user types.JID, name string) (changed bool, before string, err error) {
	m.contact(user, func(c *types.ContactInfo) {
		before, changed = c.PushName, c.PushName != name
		c.PushName = name
	})
	return changed, before, nil
}

// PutContactName implements store.ContactStore.
func (m *memory) PutContactName(_ context.Context, user types.JID, first, full string) error {
	m.contact(user, func(c *types.ContactInfo) { c.FirstName, c.FullName = first, full })
	return nil
}

// PutAllContactNames implements store.ContactStore.
func (m *memory) PutAllContactNames(ctx context.Context, contacts []store.ContactEntry) error {
	for _, c := range contacts {
		m.PutContactName(ctx, c.JID, c.FirstName, c.FullName)
	}
	return nil
}

// GetContact implements store.ContactStore.
func (m *memory) GetContact(_ context.Context, user types.JID) (types.ContactInfo, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.contacts[user.ToNonAD()], nil
}

// GetAllContacts implements store.ContactStore.
func (m *memory) GetAllContacts(context.Context) (map[types.JID]types.ContactInfo, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return maps.Clone(m.contacts), nil
}
