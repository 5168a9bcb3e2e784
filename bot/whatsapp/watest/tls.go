package watest

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"sync"
	"time"
)

// hosts are the names clients dial; all of them lead to the same listener.
var hosts = []string{"web.whatsapp.com", mediaHost}

// authority is the TLS authority of the process and the certificate it gave our hosts.
type authority struct {
	ca   []byte
	pool *x509.CertPool
	leaf tls.Certificate
}

// testAuthority makes the certificates on first use, one set for all servers.
var testAuthority = sync.OnceValue(func() *authority {
	caKey, leafKey := newKey(), newKey()
	now := time.Now()
	ca := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "watest"},
		NotBefore: now.Add(-time.Hour), NotAfter: now.Add(24 * time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	leaf := &x509.Certificate{
		SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: hosts[0]}, DNSNames: hosts,
		NotBefore: ca.NotBefore, NotAfter: ca.NotAfter,
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	caDER := must(x509.CreateCertificate(rand.Reader, ca, ca, caKey.Public(), caKey))
	leafDER := must(x509.CreateCertificate(rand.Reader, leaf, ca, leafKey.Public(), caKey))
	pool := x509.NewCertPool()
	pool.AddCert(must(x509.ParseCertificate(caDER)))
	return &authority{ca: caDER, pool: pool, leaf: tls.Certificate{Certificate: [][]byte{leafDER}, PrivateKey: leafKey}}
})

func newKey() *ecdsa.PrivateKey {
	return must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))
}

// must is for what cannot fail unless the machine has no randomness left.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
