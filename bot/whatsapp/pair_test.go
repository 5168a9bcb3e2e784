package whatsapp

import (
	"context"
	"errors"
	"io"
	"net/http"
	"path/filepath"
	"testing"

	"github.com/rs/zerolog"
)

// cutLine is a machine without internet.
type cutLine struct{}

func (cutLine) RoundTrip(*http.Request) (*http.Response, error) {
	return nil, errors.New("no such host")
}

// The first thing anybody does is to link the account: in a folder that is not there yet, and sometimes without a line.
func TestPairWithoutALine(t *testing.T) {
	c, err := Open(t.Context(), Options{
		SessionPath: filepath.Join(t.TempDir(), "data", "session.db"), Log: zerolog.Nop(), HTTP: &http.Client{Transport: cutLine{}},
		Version: func(context.Context) (string, error) { return "", errors.New("no such host") },
	})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	for _, phone := range []string{"", "+5215512345678"} {
		if err := c.Pair(t.Context(), io.Discard, phone, false); !errors.Is(err, errNoLine) {
			t.Errorf("pairing by %q says %v", phone, err)
		}
	}
}
