package page

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"
)

// Listen opens an address that only this machine can reach; port 0 takes any that is free.
func Listen(address string) (net.Listener, error) {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	if host != "localhost" && !Loopback(host) {
		return nil, fmt.Errorf("%s can be reached from outside: pages are served on 127.0.0.1 only; from elsewhere, come through a tunnel (ssh -L)", address)
	}
	return net.Listen("tcp", address)
}

// Serve answers on l until ctx ends. Streams are cut then.
func Serve(ctx context.Context, l net.Listener, pages http.Handler) error {
	server := &http.Server{
		Handler: pages, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 16 << 10,
		BaseContext: func(net.Listener) context.Context { return ctx },
	}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
