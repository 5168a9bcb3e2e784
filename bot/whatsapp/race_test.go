//go:build race

package whatsapp

// raced is whether the race detector slows everything down.
const raced = true
