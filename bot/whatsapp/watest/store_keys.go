package watest

import (
	"context"
	"time"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/keys"
)

// fewKeys is how many prekeys a member uploads at most. whatsmeow asks for 812 the first time.
const fewKeys = 30

// GenOnePreKey implements store.PreKeyStore.
func (m *memory) GenOnePreKey(context.Context) (*keys.PreKey, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	key := m.newPreKey()
	m.uploaded[key.KeyID] = true
	return key, nil
}

func (m *memory) newPreKey() *keys.PreKey {
	m.lastKey++
	key := keys.NewPreKey(m.lastKey)
	m.preKeys[key.KeyID] = key
	return key
}

// GetOrGenPreKeys implements store.PreKeyStore.
func (m *memory) GetOrGenPreKeys(_ context.Context, count uint32) ([]*keys.PreKey, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	list := make([]*keys.PreKey, min(count, fewKeys))
	for i := range list {
		list[i] = m.newPreKey()
	}
	return list, nil
}

// GetPreKey implements store.PreKeyStore.
func (m *memory) GetPreKey(_ context.Context, id uint32) (*keys.PreKey, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.preKeys[id], nil
}

// RemovePreKey implements store.PreKeyStore.
func (m *memory) RemovePreKey(_ context.Context, id uint32) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.preKeys, id)
	delete(m.uploaded, id)
	return nil
}

// MarkPreKeysAsUploaded implements store.PreKeyStore.
func (m *memory) MarkPreKeysAsUploaded(_ context.Context, upTo uint32) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for id := range m.preKeys {
		if id <= upTo {
			m.uploaded[id] = true
		}
	}
	return nil
}

// UploadedPreKeyCount implements store.PreKeyStore.
func (m *memory) UploadedPreKeyCount(context.Context) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.uploaded), nil
}

// PutSenderKey implements store.SenderKeyStore.
func (m *memory) PutSenderKey(_ context.Context, group, user string, key []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.senderKeys[[2]string{group, user}] = key
	return nil
}

// GetSenderKey implements store.SenderKeyStore.
func (m *memory) GetSenderKey(_ context.Context, group, user string) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.senderKeys[[2]string{group, user}], nil
}

type (
	secretKey struct {
		chat types.JID
		id   types.MessageID
	}
	secret struct {
		sender types.JID
		value  []byte
	}
)

// PutMessageSecret implements store.MsgSecretStore. Ids are unique enough in a test to do without the sender.
func (m *memory) PutMessageSecret(_ context.Context, chat, sender types.JID, id types.MessageID, value []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	key := secretKey{chat.ToNonAD(), id}
	if _, taken := m.secrets[key]; !taken {
		m.secrets[key] = secret{sender.ToNonAD(), value}
	}
	return nil
}

// PutMessageSecrets implements store.MsgSecretStore.
func (m *memory) PutMessageSecrets(ctx context.Context, inserts []store.MessageSecretInsert) error {
	for _, in := range inserts {
		m.PutMessageSecret(ctx, in.Chat, in.Sender, in.ID, in.Secret)
	}
	return nil
}

// GetMessageSecret implements store.MsgSecretStore.
func (m *memory) GetMessageSecret(_ context.Context, chat, _ types.JID, id types.MessageID) ([]byte, types.JID, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	found := m.secrets[secretKey{chat.ToNonAD(), id}]
	return found.value, found.sender, nil
}

// DeleteExpiredPrivacyTokens implements store.PrivacyTokenStore. There are none, but the lock matters: it is
// all that puts whatsmeow's look at its stores, at login, before their end in a logout (see DeleteDevice).
func (m *memory) DeleteExpiredPrivacyTokens(context.Context, time.Time) (int64, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return 0, nil
}

// DeleteDevice implements store.DeviceContainer.
func (m *memory) DeleteDevice(context.Context, *store.Device) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.deleted = true
	return nil
}
