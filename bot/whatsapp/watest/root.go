package watest

import (
	"sync"

	"go.mau.fi/libsignal/logger"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/util/keys"
)

// root signs the certificates of every server of the process.
var root = keys.NewKeyPair()

// trustRoot makes whatsmeow believe in our root. Its trust anchor is a package variable, read at each
// handshake: once per process, before the first client connects, is the only safe moment to set it.
var trustRoot = sync.OnceFunc(func() {
	whatsmeow.WACertPubKey = *root.Pub
	var quiet logger.Loggable = silence{}
	logger.Setup(&quiet)
})

// silence is a logger for libsignal, which otherwise writes to standard output.
type silence struct{}

func (silence) Debug(string, string)   {}
func (silence) Info(string, string)    {}
func (silence) Warning(string, string) {}
func (silence) Error(string, string)   {}
func (silence) Configure(string)       {}
