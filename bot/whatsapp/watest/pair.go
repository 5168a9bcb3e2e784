package watest

import (
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"

	"go.mau.fi/libsignal/ecc"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waAdv"
	"google.golang.org/protobuf/proto"
)

// linking is a device between the phone's yes and its own signature.
type linking struct {
	device  *device
	account *waAdv.ADVSignedDeviceIdentity
	iq      string
	done    func(error)
}

// showCodes gives an unpaired client its six QR references.
func (s *Server) showCodes(c *conn) {
	refs := make([]node, 6)
	for i := range refs {
		ref := fmt.Sprintf("2@watest%d", s.next())
		refs[i] = node{Tag: "ref", Content: []byte(ref)}
		s.scans[ref] = c
	}
	c.say(node{Tag: "iq", Attrs: attrs{"from": serverJID, "type": "set", "xmlns": "md", "id": s.id()}, Content: []node{
		{Tag: "pair-device", Content: refs},
	}})
}

// link is the phone's yes: a signature over the device's identity, proved to the client with the secret
// that only its QR code, or the code typed into the phone, can have told.
func (s *Server) link(c *conn, a *account, identity, advSecret []byte, done func(error)) {
	a.lastID++
	d := &device{of: a, id: a.lastID, noise: c.static, fresh: true, keys: keyring{
		registration: c.pair.GetERegid(), identity: identity, signature: c.pair.GetESkeySig(),
		signed: publicKey{c.pair.GetESkeyID(), c.pair.GetESkeyVal()},
	}}
	details := must(proto.Marshal(&waAdv.ADVDeviceIdentity{
		RawID: proto.Uint32(uint32(s.next())), KeyIndex: proto.Uint32(uint32(d.id)),
		Timestamp: proto.Uint64(uint64(s.now().Unix())),
	}))
	key := a.phone.keys.IdentityKey
	signature := ecc.CalculateSignature(ecc.NewDjbECPrivateKey(*key.Priv),
		slices.Concat(whatsmeow.AdvAccountSignaturePrefix, details, identity))
	signed := &waAdv.ADVSignedDeviceIdentity{
		Details: details, AccountSignatureKey: key.Pub[:], AccountSignature: signature[:],
	}
	raw := must(proto.Marshal(signed))
	mac := hmac.New(sha256.New, advSecret)
	mac.Write(raw)
	container := must(proto.Marshal(&waAdv.ADVSignedDeviceIdentityHMAC{Details: raw, HMAC: mac.Sum(nil)}))

	c.linking = &linking{device: d, account: signed, iq: s.id(), done: done}
	c.say(node{Tag: "iq", Attrs: attrs{
		"from": serverJID, "type": "set", "xmlns": "md", "id": c.linking.iq, "t": s.stamp(),
	}, Content: []node{{Tag: "pair-success", Content: []node{
		{Tag: "device-identity", Content: container},
		{Tag: "device", Attrs: attrs{"jid": d.pn(), "lid": d.lid()}},
		{Tag: "platform", Attrs: attrs{"name": "android"}},
	}}}})
}

// linked is the client's answer. If its own signature is good the device exists, and the client is sent
// away with a 515 to come back through the front door.
func (s *Server) linked(c *conn, answer *node) {
	l := c.linking
	c.linking = nil
	if text(answer, "type") == "error" {
		l.done(fmt.Errorf("the client refused to pair: %s", ptr(first(answer))))
		return
	}
	identity, _ := answer.GetOptionalChildByTag("pair-device-sign", "device-identity")
	var signed waAdv.ADVSignedDeviceIdentity
	if err := proto.Unmarshal(content(identity), &signed); err != nil || len(signed.DeviceSignature) != 64 {
		l.done(errors.Join(errors.New("no device signature"), err))
		return
	}
	own := slices.Concat(whatsmeow.AdvDeviceSignaturePrefix, l.account.Details, l.device.keys.identity, l.account.AccountSignatureKey)
	key := ecc.NewDjbECPublicKey([32]byte(l.device.keys.identity))
	if !ecc.VerifySignature(key, own, [64]byte(signed.DeviceSignature)) {
		l.done(errors.New("the device's signature is wrong"))
		return
	}
	l.device.of.devices[l.device.id] = l.device
	s.devicesChanged(l.device, "add")
	l.done(nil)
	c.streamError("515")
}

// id makes an id for something the server says.
func (s *Server) id() string {
	return fmt.Sprintf("%d.watest", s.next())
}
