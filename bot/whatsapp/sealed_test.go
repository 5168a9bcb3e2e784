package whatsapp

import (
	"testing"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"

	"comunidad/bot/whatsapp/watest"
	"comunidad/store"
)

// Edits and reactions that are sealed with the secret of the message they are about, as newer phones send them.
func TestSealed(t *testing.T) {
	inBothModes(t, func(t *testing.T, h *house, m []*watest.Member) {
		rosa, g := m[0], h.group
		said := watest.Text("voy")
		said.MessageContextInfo = &waE2E.MessageContextInfo{MessageSecret: make([]byte, 32)}
		id := rosa.Send(t, g.JID, said)
		for _, text := range []*waE2E.Message{watest.Text("no puedo"), watest.Edit(g.JID, id, "no puedo")} {
			rosa.Send(t, g.JID, seal(t, h, rosa, id, text))
		}
		h.line.AwaitSettled(t)
		if got := h.waiting(t); len(got) != 3 || got[1].Kind != store.Edited || got[1].Target != id || got[1].Text != "no puedo" || got[2].Target != id {
			t.Errorf("heard %+v", got)
		}

		rosa.Say(t, g.JID, "/próximo")
		h.work(t)
		answer := hears(t, rosa, "próximo")
		reaction, err := rosa.EncryptReaction(t.Context(), &answer.Info, rosa.BuildReaction(g.JID, answer.Info.Sender, answer.Info.ID, "👍").GetReactionMessage())
		if err != nil {
			t.Fatal(err)
		}
		rosa.Send(t, g.JID, &waE2E.Message{EncReactionMessage: reaction})
		h.line.AwaitSettled(t)
		if got := h.waiting(t); len(got) != 1 || got[0].Kind != store.Reacted || got[0].Text != "👍" || got[0].Target != answer.Info.ID {
			t.Errorf("heard %+v", got)
		}
		rosa.Send(t, g.JID, &waE2E.Message{EncReactionMessage: &waE2E.EncReactionMessage{TargetMessageKey: watest.Key(g.JID, types.EmptyJID, "NONE"), EncPayload: []byte("x"), EncIV: make([]byte, 12)}})
		h.log.await(t, "could not be opened")
	}, "Rosa")
}

func seal(t *testing.T, h *house, by *watest.Member, id types.MessageID, text *waE2E.Message) *waE2E.Message {
	t.Helper()
	self, err := types.ParseJID(names(by, h)[0])
	if err != nil {
		t.Fatal(err)
	}
	sealed, iv := sealAs(t, h, by, self, self, id, whatsmeow.EncSecretMessageEdit, text)
	return &waE2E.Message{SecretEncryptedMessage: &waE2E.SecretEncryptedMessage{
		SecretEncType: waE2E.SecretEncryptedMessage_MESSAGE_EDIT.Enum(), EncPayload: sealed, EncIV: iv, TargetMessageKey: watest.Key(h.group.JID, types.EmptyJID, id),
	}}
}

// sealAs seals something about an author's message under one of a person's names.
func sealAs(t *testing.T, h *house, by *watest.Member, self, author types.JID, id types.MessageID, use whatsmeow.MsgSecretType, what proto.Message) (sealed, iv []byte) {
	t.Helper()
	raw, err := proto.Marshal(what)
	if err != nil {
		t.Fatal(err)
	}
	//lint:ignore SA1019 whatsmeow has no other way to it, and the version is pinned
	sealed, iv, err = by.DangerousInternals().EncryptMsgSecret(t.Context(), self, h.group.JID, author, id, use, raw)
	if err != nil {
		t.Fatal(err)
	}
	return sealed, iv
}

// waiting is what was received and not worked on yet. It is put aside.
func (h *house) waiting(t *testing.T) (all []store.In) {
	t.Helper()
	if err := h.db.Write(t.Context(), h.clock.now(), func(tx *store.Tx) error {
		for {
			in, err := tx.NextIn(t.Context(), 0)
			if err != nil {
				return nil
			}
			all = append(all, in)
			if err := tx.FinishIn(t.Context(), in.Seq); err != nil {
				return err
			}
		}
	}); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestPairByQR(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	c := w.open(t)
	c.session.device.Container = thrift{c.session.device.Container}
	scanned := make(chan error, 1)
	c.wa.AddEventHandler(func(evt any) {
		if codes, ok := evt.(*events.QR); ok {
			go func() { scanned <- w.phone.ScanQR(codes.Codes[0]) }()
		}
	})
	page := &record{}
	if err := c.Pair(t.Context(), page, "", false); err != nil {
		t.Fatal(err)
	}
	if err := <-scanned; err != nil {
		t.Error(err)
	}
	page.await(t, "Vincular un dispositivo\n[█▀▄ \n]{500}")
	if !c.Paired() {
		t.Error("not paired")
	}
}
