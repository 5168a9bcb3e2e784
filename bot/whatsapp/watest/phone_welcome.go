package watest

import (
	"context"
	"fmt"

	"go.mau.fi/whatsmeow/appstate"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
	waLog "go.mau.fi/whatsmeow/util/log"
	"google.golang.org/protobuf/proto"
)

// stateKey is the id of the one key that a phone encrypts its app state with.
var stateKey = []byte{0, 0, 0, 0, 0, 1}

// welcome is what a phone does when a device it has linked first listens: it shares the key to the app
// state, in which the push name is, and its history if it was told to. It runs under the server's lock.
func (p *Phone) welcome(d *device) {
	f := p.flood
	p.flood = flood{}
	if len(p.of.state) == 0 {
		s := p.keys.nameItself(p.Name)
		p.s.addPatch(p.of, string(appstate.WAPatchCriticalBlock), s)
	}
	p.s.work.Add(1)
	go func() {
		defer p.s.work.Done()
		err := p.confide(d, &waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{
			Type: waE2E.ProtocolMessage_APP_STATE_SYNC_KEY_SHARE.Enum(),
			AppStateSyncKeyShare: &waE2E.AppStateSyncKeyShare{Keys: []*waE2E.AppStateSyncKey{{
				KeyID: &waE2E.AppStateSyncKeyId{KeyID: stateKey},
				KeyData: &waE2E.AppStateSyncKeyData{
					KeyData: p.keys.stateSecret(), Timestamp: proto.Int64(1),
					Fingerprint: &waE2E.AppStateSyncKeyFingerprint{RawID: proto.Uint32(1), CurrentIndex: proto.Uint32(1)},
				},
			}}},
		}})
		for i := 0; i < f.chunks && err == nil; i++ {
			err = p.confide(d, p.history(i, f))
		}
		if err != nil {
			p.s.locked(func() { p.s.problem("a phone's welcome: " + err.Error()) })
		}
	}()
}

// stateSecret is the key to the app state. Nothing is at stake in it: the identity key will do.
func (k phoneKeys) stateSecret() []byte { return k.IdentityKey.Priv[:] }

// nameItself is the patch that sets the push name.
func (k phoneKeys) nameItself(name string) []byte {
	ctx := context.Background()
	k.AppStateKeys.PutAppStateSyncKey(ctx, stateKey, store.AppStateSyncKey{Data: k.stateSecret(), Timestamp: 1})
	return must(appstate.NewProcessor(k.Device, waLog.Noop).EncodePatch(
		ctx, stateKey, appstate.HashState{}, appstate.BuildSettingPushName(name)))
}

// confide sends a message from the phone to one of its own devices.
func (p *Phone) confide(d *device, m *waE2E.Message) error {
	p.signal.Lock()
	defer p.signal.Unlock()
	p.s.mu.Lock()
	lid, pn := d.lid(), d.pn()
	id := types.MessageID(fmt.Sprintf("3AWATEST%08X", p.s.next()))
	p.s.mu.Unlock()
	enc, _, err := p.keys.seal(lid, p.s.bundleOf(d), must(proto.Marshal(m)))
	if err != nil {
		return err
	}
	p.s.locked(func() {
		p.s.route(p.device, &node{Tag: "message", Attrs: attrs{
			"id": id, "to": pn, "type": "text", "category": "peer",
		}, Content: []node{enc}})
	})
	return nil
}
