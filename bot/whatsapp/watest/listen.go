package watest

import (
	"context"
	"crypto/tls"
	"io"
	"log"
	"net"
	"net/http"
	"sync"

	"github.com/coder/websocket"
	"go.mau.fi/whatsmeow/socket"
)

// gate is a listener that can turn callers away before they say a word.
type gate struct {
	net.Listener
	mu      sync.Mutex
	refuse  bool
	refused int
	notify  func()
}

// Accept hangs up on callers while the gate is closed.
func (g *gate) Accept() (net.Conn, error) {
	for {
		c, err := g.Listener.Accept()
		if err != nil {
			return nil, err
		}
		g.mu.Lock()
		refuse := g.refuse
		if refuse {
			g.refused++
		}
		g.mu.Unlock()
		if !refuse {
			return c, nil
		}
		c.Close()
		g.notify()
	}
}

func (s *Server) listen() error {
	inner, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	s.addr = inner.Addr().String()
	s.gate = &gate{Listener: inner, notify: func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.bump()
	}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /ws/chat", s.chat)
	mux.HandleFunc("POST /mms/{kind}/{token}", s.upload)
	mux.HandleFunc("DELETE /mms/{kind}/{token}", func(http.ResponseWriter, *http.Request) {})
	mux.HandleFunc("GET /v/{name}", s.download)
	s.http = &http.Server{Handler: mux, ErrorLog: log.New(io.Discard, "", 0)}
	config := &tls.Config{Certificates: []tls.Certificate{testAuthority().leaf}, NextProtos: []string{"http/1.1"}}
	s.work.Add(1)
	go func() {
		defer s.work.Done()
		s.http.Serve(tls.NewListener(s.gate, config))
	}()
	return nil
}

// chat is the life of one socket: handshake, then stanzas until the line ends.
func (s *Server) chat(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return
	}
	s.work.Add(1)
	status := s.webBad
	s.mu.Unlock()
	defer s.work.Done()
	if status != 0 {
		w.WriteHeader(status)
		return
	}
	ws, err := websocket.Accept(w, r, &websocket.AcceptOptions{CompressionMode: websocket.CompressionDisabled})
	if err != nil {
		return
	}
	ws.SetReadLimit(socket.FrameMaxSize)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	c := &conn{s: s, ws: ws, frames: &frames{ctx: ctx, ws: ws}, cancel: cancel, wake: make(chan struct{}, 1)}
	c.run()
}
