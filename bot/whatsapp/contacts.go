package whatsapp

import (
	"context"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

// noContacts keeps nobody's name. whatsmeow would write down how everyone in every group calls themselves.
type noContacts struct{}

var _ store.ContactStore = noContacts{}

// PutPushName implements store.ContactStore.
func (noContacts) PutPushName(context.Context, types.JID, string) (bool, string, error) {
	return false, "", nil
}

// PutBusinessName implements store.ContactStore.
func (noContacts) PutBusinessName(context.Context, types.JID, string) (bool, string, error) {
	return false, "", nil
}

// PutContactName implements store.ContactStore.
func (noContacts) PutContactName(context.Context, types.JID, string, string) error { return nil }

// PutAllContactNames implements store.ContactStore.
func (noContacts) PutAllContactNames(context.Context, []store.ContactEntry) error { return nil }

// PutManyRedactedPhones implements store.ContactStore.
func (noContacts) PutManyRedactedPhones(context.Context, []store.RedactedPhoneEntry) error {
	return nil
}

// GetContact implements store.ContactStore.
func (noContacts) GetContact(context.Context, types.JID) (types.ContactInfo, error) {
	return types.ContactInfo{}, nil
}

// GetAllContacts implements store.ContactStore.
func (noContacts) GetAllContacts(context.Context) (map[types.JID]types.ContactInfo, error) {
	return nil, nil
}
