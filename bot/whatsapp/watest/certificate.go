package watest

import (
	"time"

	"go.mau.fi/libsignal/ecc"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waCert"
	"go.mau.fi/whatsmeow/util/keys"
	"google.golang.org/protobuf/proto"
)

// certificates is the chain a client asks for in the handshake: root → intermediate → the server's key.
func certificates(static *keys.KeyPair) []byte {
	const intermediateSerial = 1
	middle := keys.NewKeyPair()
	return must(proto.Marshal(&waCert.CertChain{
		Intermediate: certify(root, intermediateSerial, whatsmeow.WACertIssuerSerial, middle),
		Leaf:         certify(middle, 2, intermediateSerial, static),
	}))
}

func certify(issuer *keys.KeyPair, serial, issuerSerial uint32, subject *keys.KeyPair) *waCert.CertChain_NoiseCertificate {
	now := time.Now()
	details := must(proto.Marshal(&waCert.CertChain_NoiseCertificate_Details{
		Serial: &serial, IssuerSerial: &issuerSerial, Key: subject.Pub[:],
		NotBefore: proto.Uint64(uint64(now.Add(-time.Hour).Unix())),
		NotAfter:  proto.Uint64(uint64(now.Add(24 * time.Hour).Unix())),
	}))
	signature := ecc.CalculateSignature(ecc.NewDjbECPrivateKey(*issuer.Priv), details)
	return &waCert.CertChain_NoiseCertificate{Details: details, Signature: signature[:]}
}
