package watest

import (
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"errors"

	"go.mau.fi/whatsmeow/proto/waWa6"
	"go.mau.fi/whatsmeow/socket"
	"go.mau.fi/whatsmeow/util/gcmutil"
	"go.mau.fi/whatsmeow/util/keys"
	"golang.org/x/crypto/curve25519"
	"google.golang.org/protobuf/proto"
)

// noise is the symmetric half of Noise_XX_25519_AESGCM_SHA256. whatsmeow's own cannot answer a
// handshake, only begin one: its last step keeps the initiator's order of the two final keys.
type noise struct {
	hash, salt []byte
	key        cipher.AEAD
	count      uint32
}

func newNoise(header []byte) *noise {
	start := []byte(socket.NoiseStartPattern)
	n := &noise{hash: start, salt: start, key: must(gcmutil.Prepare(start))}
	n.mixHash(header)
	return n
}

func (n *noise) mixHash(data []byte) {
	sum := sha256.Sum256(append(n.hash[:len(n.hash):len(n.hash)], data...))
	n.hash = sum[:]
}

func (n *noise) mixKey(private, public []byte) error {
	secret, err := curve25519.X25519(private, public)
	if err != nil {
		return err
	}
	first, second := n.split(secret)
	n.salt, n.key, n.count = first, must(gcmutil.Prepare(second)), 0
	return nil
}

func (n *noise) split(secret []byte) (first, second []byte) {
	both := must(hkdf.Key(sha256.New, secret, n.salt, "", 64))
	return both[:32], both[32:]
}

func (n *noise) seal(plain []byte) []byte {
	sealed := n.key.Seal(nil, nonce(n.count), plain, n.hash)
	n.count++
	n.mixHash(sealed)
	return sealed
}

func (n *noise) open(sealed []byte) ([]byte, error) {
	plain, err := n.key.Open(nil, nonce(n.count), sealed, n.hash)
	n.count++
	n.mixHash(sealed)
	return plain, err
}

func nonce(count uint32) []byte {
	iv := make([]byte, 12)
	binary.BigEndian.PutUint32(iv[8:], count)
	return iv
}

// channel is an established Noise session. Each direction counts its own frames.
type channel struct {
	read, write           cipher.AEAD
	readCount, writeCount uint32
}

func (c *channel) seal(plain []byte) []byte {
	sealed := c.write.Seal(nil, nonce(c.writeCount), plain, nil)
	c.writeCount++
	return sealed
}

func (c *channel) open(sealed []byte) ([]byte, error) {
	plain, err := c.read.Open(nil, nonce(c.readCount), sealed, nil)
	c.readCount++
	return plain, err
}

// greeted is what a handshake tells about the client.
type greeted struct {
	channel *channel
	static  [32]byte // its Noise key, by which a device is known at login
	payload *waWa6.ClientPayload
}

// handshake answers a client: → e, ← e ee s es, → s se.
func handshake(f *frames, static *keys.KeyPair) (*greeted, error) {
	hello, err := readHandshake(f)
	if err != nil {
		return nil, err
	}
	theirs := hello.GetClientHello().GetEphemeral()
	ours := keys.NewKeyPair()
	n := newNoise(socket.WAConnHeader)
	n.mixHash(theirs)
	n.mixHash(ours.Pub[:])
	if err := n.mixKey(ours.Priv[:], theirs); err != nil {
		return nil, err
	}
	sealedStatic := n.seal(static.Pub[:])
	if err := n.mixKey(static.Priv[:], theirs); err != nil {
		return nil, err
	}
	err = f.write(must(proto.Marshal(&waWa6.HandshakeMessage{ServerHello: &waWa6.HandshakeMessage_ServerHello{
		Ephemeral: ours.Pub[:], Static: sealedStatic, Payload: n.seal(certificates(static)),
	}})))
	if err != nil {
		return nil, err
	}
	finish, err := readHandshake(f)
	if err != nil {
		return nil, err
	}
	client, err := n.open(finish.GetClientFinish().GetStatic())
	if err != nil || len(client) != 32 {
		return nil, errors.Join(errors.New("client's static key"), err)
	}
	if err := n.mixKey(ours.Priv[:], client); err != nil {
		return nil, err
	}
	raw, err := n.open(finish.GetClientFinish().GetPayload())
	if err != nil {
		return nil, err
	}
	g := &greeted{static: [32]byte(client), payload: new(waWa6.ClientPayload)}
	// The initiator writes with the first key.
	first, second := n.split(nil)
	g.channel = &channel{read: must(gcmutil.Prepare(first)), write: must(gcmutil.Prepare(second))}
	return g, proto.Unmarshal(raw, g.payload)
}

func readHandshake(f *frames) (*waWa6.HandshakeMessage, error) {
	raw, err := f.read()
	if err != nil {
		return nil, err
	}
	msg := new(waWa6.HandshakeMessage)
	return msg, proto.Unmarshal(raw, msg)
}
