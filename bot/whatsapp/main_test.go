package whatsapp

import (
	"os"
	"testing"
)

// The files of these tests live in memory where there is such a place: every message that is
// read or written waits for the disk several times. Told so, the binary is not a test but a bot (see process_test.go).
func TestMain(m *testing.M) {
	if orders := os.Getenv(processOrders); orders != "" {
		os.Exit(beBot(orders))
	}
	if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() {
		os.Setenv("TMPDIR", "/dev/shm")
	}
	os.Exit(m.Run())
}
