package watest

import (
	"context"
	"encoding/binary"

	"go.mau.fi/libsignal/ecc"
	"go.mau.fi/libsignal/keys/identity"
	"go.mau.fi/libsignal/keys/prekey"
	"go.mau.fi/libsignal/util/optional"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// repeat answers a retry receipt: someone could not decrypt what the phone said, and gets it again,
// encrypted for their device alone and together with the sender key.
func (p *Phone) repeat(receipt node, asker *device) {
	p.signal.Lock()
	defer p.signal.Unlock()
	id := text(&receipt, "id")
	p.s.mu.Lock()
	spoken, ok := p.spoken[id]
	self, to := p.device.lid(), asker.lid()
	p.s.mu.Unlock()
	if !ok {
		return
	}
	m := proto.Clone(spoken.message).(*waE2E.Message)
	inGroup := spoken.chat.Server == types.GroupServer
	if inGroup {
		_, distribution, err := p.keys.sealForGroup(spoken.chat, self, nil)
		if err != nil {
			return
		}
		m.SenderKeyDistributionMessage = &waE2E.SenderKeyDistributionMessage{
			GroupID: proto.String(spoken.chat.String()), AxolotlSenderKeyDistributionMessage: distribution,
		}
	}
	bundle := p.s.bundleOf(asker)
	if offered := bundleIn(receipt, asker.id); offered != nil {
		// Whoever sends keys along has lost the session.
		p.keys.Sessions.DeleteSession(context.Background(), to.SignalAddress().String())
		bundle = func() *prekey.Bundle { return offered }
	}
	enc, _, err := p.keys.seal(to, bundle, must(proto.Marshal(m)))
	if err != nil {
		return
	}
	retry := receipt.GetChildByTag("retry")
	enc.Attrs["count"] = text(&retry, "count")
	stanza := &node{Tag: "message", Attrs: attrs{"id": id, "type": kindOf(m)}, Content: []node{enc}}
	stanza.Attrs["to"] = to
	if inGroup {
		stanza.Attrs["to"], stanza.Attrs["participant"] = spoken.chat, to
	}
	p.s.locked(func() { p.s.route(p.device, stanza) })
}

// bundleIn reads the keys that came with a retry receipt, nil if there are none.
func bundleIn(receipt node, device uint16) *prekey.Bundle {
	offered, ok := receipt.GetOptionalChildByTag("keys")
	if !ok {
		return nil
	}
	one, ok1 := publicKeyFrom(offered.GetChildByTag("key"))
	signedNode := offered.GetChildByTag("skey")
	signed, ok2 := publicKeyFrom(signedNode)
	key := content(offered.GetChildByTag("identity"))
	signature := content(signedNode.GetChildByTag("signature"))
	registration := content(receipt.GetChildByTag("registration"))
	if !ok1 || !ok2 || len(key) != 32 || len(signature) != 64 || len(registration) != 4 {
		return nil
	}
	return prekey.NewBundle(
		binary.BigEndian.Uint32(registration), uint32(device), optional.NewOptionalUint32(one.number()), signed.number(),
		one.point(), signed.point(), [64]byte(signature), identity.NewKey(ecc.NewDjbECPublicKey([32]byte(key))),
	)
}
