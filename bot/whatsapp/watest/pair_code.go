package watest

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/pbkdf2"
	"crypto/sha256"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"go.mau.fi/util/random"
	"go.mau.fi/whatsmeow/util/gcmutil"
	"go.mau.fi/whatsmeow/util/keys"
	"golang.org/x/crypto/curve25519"
)

// codePair is a pairing by phone code: the client shows eight characters, the phone is to be told them.
type codePair struct {
	conn    *conn
	ref     []byte
	wrapped []byte // the client's ephemeral key, encrypted with the code
	ours    *keys.KeyPair
	theirs  []byte
	done    chan error
}

// displayName is what the real server insists on: a browser it knows, and a system in brackets.
var displayName = regexp.MustCompile(`^(Chrome|Edge|Firefox|IE|Opera|Safari|Android) \(.+\)$`)

// codePairing is the client's half: stage companion_hello opens it, companion_finish ends it.
func (s *Server) codePairing(c *conn, iq *node) node {
	request := first(iq)
	number := jid(&request, "jid").User
	switch text(&request, "stage") {
	case "companion_hello":
		if !displayName.Match(content(request.GetChildByTag("companion_platform_display"))) {
			return refusal(iq, 400, "bad-request")
		}
		pair := &codePair{
			conn: c, ref: []byte(s.id()), done: make(chan error, 1),
			wrapped: content(request.GetChildByTag("link_code_pairing_wrapped_companion_ephemeral_pub")),
		}
		s.codes[number] = pair
		return result(iq, node{Tag: request.Tag, Attrs: attrs{"stage": "companion_hello"}, Content: []node{
			{Tag: "link_code_pairing_ref", Content: pair.ref},
		}})
	case "companion_finish":
		pair, a := s.codes[number], s.accounts[number]
		if pair == nil || a == nil || pair.conn != c {
			return refusal(iq, 404, "item-not-found")
		}
		identity := content(request.GetChildByTag("companion_identity_public"))
		secret, err := pair.finish(a, identity, content(request.GetChildByTag("link_code_pairing_wrapped_key_bundle")))
		if err != nil {
			pair.done <- err
			return refusal(iq, 400, "bad-request")
		}
		c.say(result(iq))
		s.link(c, a, identity, secret, func(err error) { pair.done <- err })
		return node{}
	}
	return refusal(iq, 400, "bad-request")
}

// EnterCode types the code a client shows into the phone. It returns when the client is linked, or with
// the reason why it is not.
func (p *Phone) EnterCode(code string) error {
	p.s.mu.Lock()
	pair := p.s.codes[p.Number]
	p.s.mu.Unlock()
	if pair == nil || len(pair.wrapped) != 80 {
		return errors.New("no client asked to pair with this number")
	}
	code = strings.ReplaceAll(code, "-", "")
	theirs := cover(code, pair.wrapped[:32], pair.wrapped[32:48], pair.wrapped[48:])
	ours := keys.NewKeyPair()
	salt, iv := random.Bytes(32), random.Bytes(16)
	wrapped := slices.Concat(salt, iv, cover(code, salt, iv, ours.Pub[:]))

	p.s.locked(func() {
		pair.theirs, pair.ours = theirs, ours
		pair.conn.say(p.s.notification("link_code_companion_reg", serverJID, node{
			Tag: "link_code_companion_reg", Attrs: attrs{"stage": "primary_hello"}, Content: []node{
				{Tag: "link_code_pairing_wrapped_primary_ephemeral_pub", Content: wrapped},
				{Tag: "primary_identity_pub", Content: p.keys.IdentityKey.Pub[:]},
				{Tag: "link_code_pairing_ref", Content: pair.ref},
			},
		}))
	})
	select {
	case err := <-pair.done:
		return err
	case <-time.After(Patience):
		return errors.New("the client did not answer")
	}
}

// cover encrypts, or decrypts, a key with the code.
func cover(code string, salt, iv, key []byte) []byte {
	block := must(aes.NewCipher(must(pbkdf2.Key(sha256.New, code, salt, 2<<16, 32))))
	out := make([]byte, len(key))
	cipher.NewCTR(block, iv).XORKeyStream(out, key)
	return out
}

// finish opens the client's key bundle, which a wrong code cannot, and derives the secret both now share.
func (pair *codePair) finish(a *account, identity, wrapped []byte) ([]byte, error) {
	if len(wrapped) < 44 || pair.ours == nil {
		return nil, errors.New("the key bundle is too short")
	}
	shared, err := curve25519.X25519(pair.ours.Priv[:], pair.theirs)
	if err != nil {
		return nil, err
	}
	key := must(hkdf.Key(sha256.New, shared, wrapped[:32], "link_code_pairing_key_bundle_encryption_key", 32))
	bundle, err := gcmutil.Decrypt(key, wrapped[32:44], wrapped[44:], nil)
	if err != nil {
		return nil, fmt.Errorf("wrong code: %w", err)
	}
	mine := a.phone.keys.IdentityKey
	if len(bundle) != 96 || !slices.Equal(bundle[:32], identity) || !slices.Equal(bundle[32:64], mine.Pub[:]) {
		return nil, errors.New("the key bundle names other identities")
	}
	both, err := curve25519.X25519(mine.Priv[:], identity)
	if err != nil {
		return nil, err
	}
	return hkdf.Key(sha256.New, slices.Concat(shared, both, bundle[64:]), nil, "adv_secret", 32)
}
