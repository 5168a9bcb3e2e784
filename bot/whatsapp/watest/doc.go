// Package watest is a WhatsApp server on loopback, for tests.
//
// Unmodified whatsmeow clients pair with it, log in to it and chat through it, end to end encrypted.
// Nothing leaves the machine, nobody's number gets banned, and everything that goes wrong on the
// real network goes wrong here on demand.
//
// The pieces, from the wire up:
//
//   - A [Server] listens with TLS under its own authority and answers Noise handshakes under its own
//     root (root.go, tls.go, noise.go, certificate.go). [Server.Wire] leads a client to it.
//   - A conn is one socket (conn.go). It dies with its line; what must not be forgotten is kept
//     by the device: keys, and the queue of stanzas not yet acknowledged (queue.go).
//   - A [Phone] is an account's main device, played by the server: it scans codes, holds real Signal
//     keys and can chat, without a socket. A thousand of them are cheap: see [Server.Crowd].
//   - [Server.Address] and [Reach] let another process connect (elsewhere.go), to be killed for instance.
//   - A [Member] is a phone with a real whatsmeow client linked to it, and an [Inbox] to wait on.
//   - A [Group] is what the server knows about a group; its methods change it as an admin would.
//   - A [Line] is the handle for faults: of one person's linked device, whatever socket it is on.
//
// One mutex guards everything the server knows. Handlers run under it one at a time, so what tests
// see is an order of events and never half of one. Writing to sockets happens outside it.
//
// Where it is known, or feared, to differ from the real WhatsApp: the error codes of refused group messages
// (403, 404) are guesses; a repeated message id is delivered again, the harsher of the two possibilities; receipts
// come one by one, not grouped; group names and sizes have no limit; there are no communities, newsletters,
// status posts, calls or profile pictures; nobody is ever too fast unless a test says so.
//
// Nothing here sleeps in order to be right. The only timers are the grace before a hang-up, since
// whatsmeow forgets a <failure> whose socket is already closed, and the delays a test asks for.
package watest
