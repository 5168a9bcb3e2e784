package whatsapp

import (
	"os"
	"testing"
)

// The files of these tests live in memory where there is such a place: every message that is
// read or written waits for the disk several times.
func TestMain(m *testing.M) {
	if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() {
		os.Setenv("TMPDIR", "/dev/shm")
	}
	os.Exit(m.Run())
}
