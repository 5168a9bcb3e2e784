//go:build race

package watest

// raced is whether the race detector slows everything down.
const raced = true
