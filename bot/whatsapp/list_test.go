package whatsapp

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"go.mau.fi/whatsmeow/proto/waE2E"
	"google.golang.org/protobuf/proto"

	"comunidad/bot/whatsapp/watest"
	"comunidad/store"
)

var someNames = []byte("Name (Original Name),User Email\nRosa Díaz,\nLuis,\n")

// Of all that people send, only a list that a facilitator sends alone is fetched.
func TestOnlyListsAreFetched(t *testing.T) {
	inBothModes(t, func(t *testing.T, h *house, m []*watest.Member) {
		marta, rosa := m[0], m[1]
		shares := func(who *watest.Member, alone bool, d *waE2E.DocumentMessage) {
			chat := h.group.JID
			if alone {
				chat = h.phone.LID()
			}
			who.Send(t, chat, &waE2E.Message{DocumentMessage: d})
		}
		list := func() *waE2E.DocumentMessage {
			return marta.Phone.Document("asistentes.CSV", "application/octet-stream", someNames)
		}
		shares(marta, false, list())
		shares(rosa, false, list())
		shares(rosa, true, list())
		captioned := list()
		captioned.Caption = proto.String("ayuda")
		shares(rosa, true, captioned)
		shares(marta, true, marta.Phone.Document("asistentes.xlsx", "application/vnd.ms-excel", someNames))
		marta.Picture(t, h.phone.LID(), someNames, "")
		rosa.Picture(t, h.group.JID, someNames, "la foto")
		marta.Send(t, h.phone.LID(), &waE2E.Message{AudioMessage: &waE2E.AudioMessage{DirectPath: list().DirectPath, MediaKey: list().MediaKey}})
		expect(t, "what is not read", h.heard(t), `said "ayuda" on `, `file "" on `, `said "la foto" on `) // of the sheet only that it came
		tooLong := list()
		tooLong.FileLength = proto.Uint64(mostFetched + 1)
		shares(marta, true, tooLong)
		expect(t, "what says that it is too long", h.files(t), "0 bytes")
		if n := h.server.Downloads(); n != 0 {
			t.Fatalf("%d files were asked for", n)
		}

		shares(marta, true, list())
		shares(marta, true, marta.Phone.Document("lista", "text/csv; charset=utf-8", someNames))
		expect(t, "lists", h.files(t), fmt.Sprint(len(someNames), " bytes"), fmt.Sprint(len(someNames), " bytes"))
		marta.Send(t, h.phone.LID(), &waE2E.Message{DocumentWithCaptionMessage: wrapped(&waE2E.Message{DocumentMessage: list()})})
		expect(t, "wrapped", h.files(t), fmt.Sprint(len(someNames), " bytes"))
		shares(marta, true, marta.Phone.Document("a.csv", "text/csv", make([]byte, mostFetched)))
		expect(t, "as long as can be", h.files(t), fmt.Sprint(mostFetched, " bytes"))

		// What is longer than it says is not taken in; what is not there, or spoilt, is as if it were empty.
		liar := marta.Phone.Document("a.csv", "text/csv", make([]byte, mostFetched+1))
		liar.FileLength = proto.Uint64(10)
		shares(marta, true, liar)
		huge := marta.Phone.Document("a.csv", "text/csv", make([]byte, 8*mostFetched))
		huge.FileLength = proto.Uint64(10)
		shares(marta, true, huge)
		spoilt := list()
		spoilt.FileSHA256 = bytes.Repeat([]byte("x"), 32)
		shares(marta, true, spoilt)
		gone := list()
		gone.DirectPath = proto.String("/v/none?ccb=watest")
		shares(marta, true, gone)
		expect(t, "what cannot be had", h.files(t), "0 bytes", "0 bytes", "0 bytes", "0 bytes")
		h.log.await(t, "(?s)could not be fetched(.*could not be fetched){3}")
		h.discreet(t, m)
	}, "Marta", "Rosa")
}

// files are the documents that the bot has taken in since the last look.
func (h *house) files(t *testing.T) (all []string) {
	t.Helper()
	h.line.AwaitSettled(t)
	for _, in := range h.waiting(t) {
		if err := h.db.Read(t.Context(), h.clock.now(), func(tx *store.Tx) error {
			file, err := tx.InFile(t.Context(), in.Seq)
			all = append(all, fmt.Sprint(len(file.Data), " bytes"))
			return err
		}); err != nil {
			t.Fatal(in, err)
		}
	}
	return all
}

type endless struct{}

func (endless) RoundTrip(*http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(strings.NewReader(strings.Repeat("x", 100)))}, nil
}

func TestSparing(t *testing.T) {
	get := func(r *http.Request) (int64, error) {
		response, err := sparing{endless{}}.RoundTrip(r)
		if err != nil {
			t.Fatal(err)
		}
		return io.Copy(io.Discard, response.Body)
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "https://mmg.whatsapp.net/", nil)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := get(r); n != 100 || err != nil {
		t.Errorf("without a limit: %d, %v", n, err)
	}
	var tooMuch *http.MaxBytesError
	if n, err := get(r.WithContext(atMost(t.Context(), 99))); n != 99 || !errors.As(err, &tooMuch) {
		t.Errorf("with a limit: %d, %v", n, err)
	}
	if media(nil).Transport == (sparing{}) || media(&http.Client{}).Transport == (sparing{}) {
		t.Error("nothing carries it")
	}
}
