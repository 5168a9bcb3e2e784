package watest

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"net"
	"net/http"

	"go.mau.fi/whatsmeow"
)

// address is what another process has to know in order to reach a server and to believe it.
type address struct {
	Addr      string
	Root      [32]byte
	Authority []byte
}

// Address tells another process of this machine how to reach the server: give it to Reach there.
func (s *Server) Address() string {
	return string(must(json.Marshal(address{Addr: s.addr, Root: *root.Pub, Authority: testAuthority().ca})))
}

// Reach makes this process take the server of another one for WhatsApp, and returns the HTTP client that leads there. It has
// to be called before the first client connects.
func Reach(where string) (*http.Client, error) {
	var a address
	if err := json.Unmarshal([]byte(where), &a); err != nil {
		return nil, fmt.Errorf("watest: no address: %w", err)
	}
	ca, err := x509.ParseCertificate(a.Authority)
	if err != nil {
		return nil, fmt.Errorf("watest: no authority: %w", err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(ca)
	trustRoot()
	whatsmeow.WACertPubKey = a.Root
	return lead(a.Addr, pool), nil
}

// lead is a client whose every connection, whatever the host, goes to one address.
func lead(addr string, pool *x509.CertPool) *http.Client {
	return &http.Client{Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "tcp", addr)
		},
		TLSClientConfig: &tls.Config{RootCAs: pool},
		// A kept connection would outlive RefuseConnections.
		DisableKeepAlives: true,
	}}
}
