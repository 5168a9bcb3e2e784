package watest

import (
	"net/http"

	"go.mau.fi/whatsmeow"
)

// Wire leads a client to this server: its sockets before and after pairing, and its media.
// Call it before Connect.
func (s *Server) Wire(client *whatsmeow.Client) {
	web := s.HTTPClient()
	client.SetWebsocketHTTPClient(web)
	client.SetPreLoginHTTPClient(web)
	client.SetMediaHTTPClient(web)
}

// HTTPClient returns a client whose every connection, whatever the host, goes to this server.
func (s *Server) HTTPClient() *http.Client { return lead(s.addr, testAuthority().pool) }
