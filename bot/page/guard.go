// Package page holds what the program's own web pages have in common: who may reach them, what a browser is told about
// them, how WhatsApp's marks look in HTML, and the colours. All but the public page are for the machine they run on, and for
// nobody else.
package page

import (
	"net"
	"net/http"
	"net/netip"
)

// policy lets a page load what came with the program, and nothing from anywhere else; nothing is written into the page.
const policy = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"

// Guard stands before every page that is for this machine alone. It refuses requests that other sites make a browser send,
// and those for another name than this machine's own: a name on the internet that was made to point here (DNS rebinding).
// Nothing of it is kept by a browser.
func Guard(next http.Handler) http.Handler {
	inner := Told(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !here(r.Host) {
			http.Error(w, "421", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	}))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		inner.ServeHTTP(w, r)
	})
}

// Told tells a browser what a page may do, whoever it is for, and refuses what other sites make it send.
func Told(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		http.Error(w, "403", http.StatusForbidden)
	}))
	inner := protection.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		inner.ServeHTTP(w, r)
	})
}

// here tells whether a Host header names this machine from the inside. The port does not matter: a tunnel may change it.
func here(hostport string) bool {
	host, _, err := net.SplitHostPort(hostport)
	if err != nil {
		host = hostport
	}
	return host == "localhost" || Loopback(host)
}

// Loopback tells whether an address can only be reached from the machine itself.
func Loopback(host string) bool {
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.IsLoopback()
}
