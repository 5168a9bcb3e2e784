package whatsapp

import (
	"context"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot"
	"comunidad/store"
)

const (
	mostFetched = 1 << 20 // bytes of a list: thousands of names
	sealAround  = 64      // what the seal adds to them at most
	fetchWithin = 30 * time.Second
)

// isList tells whether a document says that it is a list of names: the only kind that is ever fetched.
func isList(d *waE2E.DocumentMessage) bool {
	kind, _, _ := strings.Cut(d.GetMimetype(), ";")
	return strings.EqualFold(filepath.Ext(d.GetFileName()), ".csv") || slices.Contains([]string{"text/csv", "text/comma-separated-values"}, kind)
}

// fetch gets the list that somebody sent alone, if it is of those whose lists are read. Nobody else's is even asked for, and
// no more of it is taken than it may be long, whatever it says of itself. One that cannot be had is as if it were empty.
func (c *Client) fetch(evt *events.Message, b *bot.Bot, in *bot.Incoming) (ok bool, err error) {
	reads, err := b.Reads(c.life, in.From)
	if err != nil {
		return false, err
	}
	if !reads { // what they say with it still counts
		in.Kind = store.Said
		return in.Text != "", nil
	}
	d := unwrap(evt.Message).GetDocumentMessage()
	if !isList(d) {
		return true, nil // they are told what is read
	}
	in.File = &store.File{Name: "list.csv", Data: []byte{}}
	if d.GetFileLength() > mostFetched {
		return true, nil
	}
	ctx, cancel := context.WithTimeout(atMost(c.life, mostFetched+sealAround), fetchWithin)
	defer cancel()
	data, err := c.wa.Download(ctx, d)
	if err != nil || len(data) > mostFetched {
		c.log.Warn().Msg("A list that somebody sent could not be fetched")
		return true, nil
	}
	in.File.Data = data
	return true, nil
}

// mostKey is how a request says how much of the answer it will take.
type mostKey struct{}

func atMost(ctx context.Context, bytes int64) context.Context {
	return context.WithValue(ctx, mostKey{}, bytes)
}

// sparing reads no more of an answer than was asked for. whatsmeow reads whatever comes.
type sparing struct{ http.RoundTripper }

// media is the client that carries documents, made of the one that carries everything, if there is one.
func media(base *http.Client) *http.Client {
	var carrier http.Client
	if base != nil {
		carrier = *base
	}
	if carrier.Transport == nil {
		carrier.Transport = http.DefaultTransport
	}
	carrier.Transport = sparing{carrier.Transport}
	return &carrier
}

// RoundTrip implements http.RoundTripper.
func (s sparing) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := s.RoundTripper.RoundTrip(r)
	if most, limited := r.Context().Value(mostKey{}).(int64); limited && err == nil {
		response.Body = http.MaxBytesReader(nil, response.Body, most)
	}
	return response, err
}
