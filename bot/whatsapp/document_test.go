package whatsapp

import (
	"bytes"
	"errors"
	"testing"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot"
	"comunidad/bot/whatsapp/watest"
	"comunidad/store"
)

// owes puts a message for somebody, or for the group, into the outbox as a command would.
func (h *house) owes(t *testing.T, who *watest.Member, out store.Out) {
	t.Helper()
	out.MadeAt, out.DueAt = h.clock.now(), h.clock.now()
	if err := h.db.Write(t.Context(), h.clock.now(), func(tx *store.Tx) error {
		if who != nil {
			m, err := tx.MemberAt(t.Context(), store.Address(who.Phone.LID().String()))
			if err != nil {
				return err
			}
			out.To = m.ID
		}
		_, err := tx.PutOut(t.Context(), out)
		return err
	}); err != nil {
		t.Fatal(err)
	}
}

func hearsDocument(t *testing.T, m *watest.Member) *events.Message {
	t.Helper()
	return watest.Await(t, m.Inbox, func(e *events.Message) bool { return unwrap(e.Message).GetDocumentMessage() != nil })
}

var memoria = &store.File{Name: "memoria-13.html", MIME: "text/html", Data: bytes.Repeat([]byte("<p>ñandú</p>"), 50_000)}

func TestSendDocuments(t *testing.T) {
	inBothModes(t, func(t *testing.T, h *house, m []*watest.Member) {
		h.group.SetTimer(24 * time.Hour)
		reads := func(what string, caption string, group bool) {
			t.Helper()
			got := hearsDocument(t, m[0])
			d := unwrap(got.Message).GetDocumentMessage()
			data, err := m[0].Download(t.Context(), d)
			if err != nil || !bytes.Equal(data, memoria.Data) {
				t.Errorf("%s: %d bytes, %v", what, len(data), err)
			}
			if d.GetFileName() != memoria.Name || d.GetMimetype() != memoria.MIME || d.GetFileLength() != uint64(len(memoria.Data)) || d.GetCaption() != caption ||
				d.GetContextInfo().GetExpiration() != 86400 || got.Info.IsGroup != group {
				t.Errorf("%s: %v in %+v", what, d, got.Info)
			}
		}
		h.owes(t, nil, store.Out{ID: "3EB000000000000000000A", Kind: store.Sheet, Text: "La memoria", File: memoria})
		h.work(t)
		reads("to the group", "La memoria", true)
		m[0].Say(t, h.phone.LID(), "ayuda")
		h.owes(t, m[0], store.Out{ID: "3EB000000000000000000B", Kind: store.Sheet, File: memoria})
		h.work(t)
		reads("to one person", "", false)

		// A phone that could not read it asks again, and the bot has been restarted since.
		line := h.server.Line(m[0])
		line.Hold()
		line.Garble(1)
		h.owes(t, nil, store.Out{ID: "3EB000000000000000000C", Kind: store.Sheet, File: memoria})
		h.work(t)
		h = h.restart(t)
		line.Release()
		reads("again", "", true)

		// An upload that fails is tried again, under the same id; what is not wanted is given up.
		h.server.FailUpload(503)
		h.owes(t, nil, store.Out{ID: "3EB000000000000000000D", Kind: store.Sheet, File: memoria})
		h.work(t)
		h.server.FailUpload(0)
		h.clock.set(h.clock.now().Add(time.Minute))
		h.work(t)
		reads("at the second attempt", "", true)
		h.server.FailUpload(413)
		h.owes(t, nil, store.Out{ID: "3EB000000000000000000E", Kind: store.Sheet, File: memoria})
		h.work(t)
		h.server.FailUpload(0)
		if err := h.db.Read(t.Context(), h.clock.now(), func(tx *store.Tx) error {
			owed, dead, err := tx.CountOut(t.Context())
			if owed != 0 || dead != 1 {
				t.Errorf("%d owed, %d given up", owed, dead)
			}
			return err
		}); err != nil {
			t.Error(err)
		}
		h.discreet(t, m)
	}, "Marta")
}

func TestDocumentsThatCannotBeSent(t *testing.T) {
	t.Parallel()
	h, _, _ := newHouse(t)
	for _, file := range []*store.File{nil, {Name: "x", MIME: "text/plain"}, {Name: "x", MIME: "text/plain", Data: make([]byte, mostSent+1)}} {
		err := h.client.Sender(h.group.JID.String()).Send(t.Context(), bot.Outgoing{ID: "3EB0A", Kind: store.Sheet, File: file})
		if !errors.Is(err, bot.Never) {
			t.Errorf("got %v", err)
		}
	}
	if err := explainUpload(errors.New(`failed to execute request: Post "https://mmg.whatsapp.net/mms/document/KEY?auth=SECRET": EOF`)); err.Error() != "the document could not be uploaded" {
		t.Errorf("it says %v", err)
	}
	if err := explainUpload(whatsmeow.ErrNotConnected); !errors.Is(err, whatsmeow.ErrNotConnected) {
		t.Errorf("it says %v", err)
	}
}
