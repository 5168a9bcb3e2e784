package watest

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"go.mau.fi/libsignal/groups"
	"go.mau.fi/libsignal/keys/prekey"
	"go.mau.fi/libsignal/protocol"
	"go.mau.fi/libsignal/session"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

// A phone's cryptography. Sessions and sender keys go by LID, whatever the chat calls people: so does
// whatsmeow.

var serializer = store.SignalProtobufSerializer

// seal encrypts for one device. The bundle is asked for only if there is no session with it yet.
func (k phoneKeys) seal(to types.JID, bundle func() *prekey.Bundle, plain []byte) (enc node, first bool, err error) {
	ctx := context.Background()
	builder := session.NewBuilderFromSignal(k, to.SignalAddress(), serializer)
	known, err := k.ContainsSession(ctx, to.SignalAddress())
	if err != nil {
		return node{}, false, err
	}
	if !known {
		if err := builder.ProcessBundle(ctx, bundle()); err != nil {
			return node{}, false, fmt.Errorf("session with %s: %w", to, err)
		}
	}
	sealed, err := session.NewCipher(builder, to.SignalAddress()).Encrypt(ctx, pad(plain))
	if err != nil {
		return node{}, false, fmt.Errorf("encrypt for %s: %w", to, err)
	}
	enc = node{Tag: "enc", Attrs: attrs{"v": "2", "type": "msg"}, Content: sealed.Serialize()}
	if sealed.Type() == protocol.PREKEY_TYPE {
		enc.Attrs["type"] = "pkmsg"
	}
	return enc, enc.Attrs["type"] == "pkmsg", nil
}

// sealForGroup encrypts once for everyone, with the sender key that distribution tells them.
func (k phoneKeys) sealForGroup(chat, self types.JID, plain []byte) (enc node, distribution []byte, err error) {
	ctx := context.Background()
	builder := groups.NewGroupSessionBuilder(k, serializer)
	name := protocol.NewSenderKeyName(chat.String(), self.SignalAddress())
	key, err := builder.Create(ctx, name)
	if err != nil {
		return node{}, nil, err
	}
	sealed, err := groups.NewGroupCipher(builder, name, k).Encrypt(ctx, pad(plain))
	if err != nil {
		return node{}, nil, err
	}
	enc = node{Tag: "enc", Attrs: attrs{"v": "2", "type": "skmsg"}, Content: sealed.SignedSerialize()}
	return enc, key.Serialize(), nil
}

// open decrypts one ciphertext.
func (k phoneKeys) open(enc node, chat, sender types.JID) ([]byte, error) {
	ctx := context.Background()
	builder := session.NewBuilderFromSignal(k, sender.SignalAddress(), serializer)
	cipher := session.NewCipher(builder, sender.SignalAddress())
	switch kind := text(&enc, "type"); kind {
	case "pkmsg":
		m, err := protocol.NewPreKeySignalMessageFromBytes(content(enc), serializer.PreKeySignalMessage, serializer.SignalMessage)
		if err != nil {
			return nil, err
		}
		return unpad(cipher.DecryptMessage(ctx, m))
	case "msg":
		m, err := protocol.NewSignalMessageFromBytes(content(enc), serializer.SignalMessage)
		if err != nil {
			return nil, err
		}
		return unpad(cipher.Decrypt(ctx, m))
	case "skmsg":
		m, err := protocol.NewSenderKeyMessageFromBytes(content(enc), serializer.SenderKeyMessage)
		if err != nil {
			return nil, err
		}
		name := protocol.NewSenderKeyName(chat.String(), sender.SignalAddress())
		return unpad(groups.NewGroupCipher(groups.NewGroupSessionBuilder(k, serializer), name, k).Decrypt(ctx, m))
	default:
		return nil, fmt.Errorf("ciphertext of type %q", kind)
	}
}

// learn takes in another's sender key.
func (k phoneKeys) learn(chat, sender types.JID, distribution []byte) error {
	m, err := protocol.NewSenderKeyDistributionMessageFromBytes(distribution, serializer.SenderKeyDistributionMessage)
	if err != nil {
		return err
	}
	name := protocol.NewSenderKeyName(chat.String(), sender.SignalAddress())
	return groups.NewGroupSessionBuilder(k, serializer).Process(context.Background(), name, m)
}

// pad hides a message's length, as all clients do: up to 15 bytes that say how many they are.
func pad(plain []byte) []byte {
	const n = 7
	return append(plain[:len(plain):len(plain)], bytes.Repeat([]byte{n}, n)...)
}

func unpad(padded []byte, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	if len(padded) == 0 || int(padded[len(padded)-1]) > len(padded) {
		return nil, errors.New("padding")
	}
	return padded[:len(padded)-int(padded[len(padded)-1])], nil
}
