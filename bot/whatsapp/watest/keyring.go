package watest

import (
	"encoding/binary"

	"go.mau.fi/libsignal/ecc"
	"go.mau.fi/libsignal/keys/identity"
	"go.mau.fi/libsignal/keys/prekey"
	"go.mau.fi/libsignal/util/optional"
)

// keyring is what the server hands out of a device: public keys only. They are kept as bytes, since the
// server has no business reading them.
type keyring struct {
	registration []byte
	identity     []byte
	signed       publicKey
	signature    []byte
	oneTime      []publicKey
}

type publicKey struct{ id, value []byte }

// take hands out one of the one-time keys, which nobody else will get.
func (k *keyring) take() (key publicKey, ok bool) {
	if len(k.oneTime) == 0 {
		return key, false
	}
	key, k.oneTime = k.oneTime[0], k.oneTime[1:]
	return key, true
}

// keyID is the three bytes in which prekeys are numbered.
func keyID(id uint32) []byte {
	return binary.BigEndian.AppendUint32(nil, id)[1:]
}

func (p publicKey) number() uint32 {
	return binary.BigEndian.Uint32(append([]byte{0}, p.id...))
}

func (p publicKey) point() ecc.ECPublicKeyable {
	return ecc.NewDjbECPublicKey([32]byte(p.value))
}

func (p publicKey) node(tag string) node {
	return node{Tag: tag, Content: []node{{Tag: "id", Content: p.id}, {Tag: "value", Content: p.value}}}
}

// publicKeyFrom reads a <key> or <skey>.
func publicKeyFrom(n node) (publicKey, bool) {
	key := publicKey{content(n.GetChildByTag("id")), content(n.GetChildByTag("value"))}
	return key, len(key.id) == 3 && len(key.value) == 32
}

// bundle is what a phone needs to write to this device for the first time.
func (d *device) bundle() *prekey.Bundle {
	k := &d.keys
	id := optional.NewEmptyUint32()
	var point ecc.ECPublicKeyable
	if one, ok := d.takeKey(); ok {
		id, point = optional.NewOptionalUint32(one.number()), one.point()
	}
	return prekey.NewBundle(
		binary.BigEndian.Uint32(k.registration), uint32(d.id), id, k.signed.number(), point, k.signed.point(),
		[64]byte(k.signature), identity.NewKey(ecc.NewDjbECPublicKey([32]byte(k.identity))),
	)
}

// takeKey is take; phones make their keys as they are asked for.
func (d *device) takeKey() (publicKey, bool) {
	if d.phone != nil {
		return d.phone.keys.oneTimeKey(), true
	}
	return d.keys.take()
}

// describe is the device in the answer to a request for keys.
func (d *device) describe() []node {
	k := &d.keys
	signed := k.signed.node("skey")
	signed.Content = append(signed.GetChildren(), node{Tag: "signature", Content: k.signature})
	described := []node{
		{Tag: "registration", Content: k.registration},
		{Tag: "type", Content: []byte{ecc.DjbType}},
		{Tag: "identity", Content: k.identity},
		signed,
	}
	if one, ok := d.takeKey(); ok {
		described = append(described, one.node("key"))
	}
	return described
}
