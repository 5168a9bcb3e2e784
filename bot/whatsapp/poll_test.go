package whatsapp

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	wastore "go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot/whatsapp/watest"
	"comunidad/store"
)

// asksWhoComes lets Marta announce a meeting and the bot ask in a poll who comes.
func (h *house) asksWhoComes(t *testing.T, marta *watest.Member) {
	t.Helper()
	for _, words := range []string{
		"encuentro nuevo Encuentro 13 el jueves 4 de junio a las 10:00, 90 min, https://meet.example/m13", "publicar", "encuesta",
	} {
		marta.Say(t, h.phone.LID(), words)
		h.work(t)
	}
}

func hearsPoll(t *testing.T, m *watest.Member) *events.Message {
	t.Helper()
	return watest.Await(t, m.Inbox, func(e *events.Message) bool {
		return e.Message.GetPollCreationMessageV3() != nil || e.Message.GetPollCreationMessage() != nil
	})
}

func votes(t *testing.T, who *watest.Member, poll *events.Message, options ...string) {
	t.Helper()
	ballot, err := who.BuildPollVote(t.Context(), &poll.Info, options)
	if err != nil {
		t.Fatal(err)
	}
	who.Send(t, poll.Info.Chat, ballot)
}

// heard is what the bot has taken in since the last look, in short.
func (h *house) heard(t *testing.T) (all []string) {
	t.Helper()
	h.line.AwaitSettled(t)
	for _, in := range h.waiting(t) {
		all = append(all, fmt.Sprintf("%s %q on %s", in.Kind, in.Text, in.Target))
	}
	return all
}

func expect(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%s: heard %q, not %q", what, got, want)
	}
}

func TestPoll(t *testing.T) {
	inBothModes(t, func(t *testing.T, h *house, m []*watest.Member) {
		marta, rosa := m[0], m[1]
		kevin := h.server.Phone(t, "", "Kevin")
		h.group.Add(kevin)
		h.asksWhoComes(t, marta)
		poll := hearsPoll(t, rosa)
		of := poll.Message.GetPollCreationMessageV3()
		if of.GetSelectableOptionsCount() != 1 || len(of.GetOptions()) != 3 || of.GetOptions()[0].GetOptionName() != "Voy" {
			t.Fatalf("asked %v", poll.Message)
		}
		id := poll.Info.ID
		phonesPoll := kevin.AwaitHeard(t, "the poll", func(h *watest.Heard) bool { return h.ID == id && h.Message.GetPollCreationMessageV3() != nil })

		votes(t, rosa, poll, "Voy")
		kevin.Vote(t, phonesPoll, "No puedo", "Tal vez")
		expect(t, "votes", h.heard(t), `voted "1" on `+id, `voted "2,3" on `+id)
		votes(t, rosa, poll)
		expect(t, "taken back", h.heard(t), `voted "" on `+id)
		votes(t, rosa, poll, "Quizás")
		expect(t, "no such option", h.heard(t), `voted "" on `+id)

		// The voter goes by their other name within the seal, and calls the bot by either.
		for _, self := range []types.JID{rosa.Phone.LID(), rosa.Phone.PN()} {
			for _, author := range []types.JID{h.phone.LID(), h.phone.PN()} {
				sealed, iv := sealAs(t, h, rosa, self, poll.Info.Sender, id, whatsmeow.EncSecretPollVote,
					&waE2E.PollVoteMessage{SelectedOptions: whatsmeow.HashPollOptions([]string{"Tal vez"})})
				rosa.Send(t, h.group.JID, &waE2E.Message{PollUpdateMessage: &waE2E.PollUpdateMessage{
					PollCreationMessageKey: watest.Key(h.group.JID, author, id), Vote: &waE2E.PollEncValue{EncPayload: sealed, EncIV: iv},
				}})
				expect(t, "mixed names", h.heard(t), `voted "2" on `+id)
			}
		}

		// After a restart, and long after the words of the poll are forgotten.
		h = h.restart(t)
		h.clock.set(h.clock.now().Add(8 * 24 * time.Hour))
		if err := h.db.Write(t.Context(), h.clock.now(), func(tx *store.Tx) error { return tx.ForgetOut(t.Context(), h.clock.now()) }); err != nil {
			t.Fatal(err)
		}
		h.muchIsSaid(t)
		kevin.Vote(t, phonesPoll, "Voy")
		expect(t, "a week later", h.heard(t), `voted "1" on `+id)

		// What others ask is theirs.
		rosa.Send(t, h.group.JID, watest.Poll("¿Pizza?", []string{"sí", "no"}, 1))
		kevin.Vote(t, kevin.AwaitHeard(t, "the other poll", func(h *watest.Heard) bool { return h.Message.GetPollCreationMessageV3().GetName() == "¿Pizza?" }), "sí")
		expect(t, "another's poll", h.heard(t))

		if log := h.log.String(); bytes.Contains([]byte(log), []byte("could not be opened")) {
			t.Errorf("something stayed shut: %s", log)
		}
		for range 2 {
			broken := kevin.Ballot(phonesPoll, "Voy")
			broken.PollUpdateMessage.Vote.EncPayload[0] ^= 1
			kevin.Send(t, h.group.JID, broken)
		}
		expect(t, "what cannot be read", h.heard(t))
		h.log.await(t, `"so_far":2`)
		h.discreet(t, m)

		h.clock.set(h.clock.now().Add(heldFor))
		h.muchIsSaid(t)
		kevin.Vote(t, phonesPoll, "Voy")
		expect(t, "half a year later", h.heard(t))
	}, "Marta", "Rosa")
}

// muchIsSaid lets so many messages pass that whatever is not held is thrown away.
func (h *house) muchIsSaid(t *testing.T) {
	t.Helper()
	var all []wastore.MessageSecretInsert
	for i := range secretsKept {
		all = append(all, wastore.MessageSecretInsert{Chat: place1, Sender: anaLID, ID: fmt.Sprint(h.clock.now().Unix(), i), Secret: make([]byte, 32)})
	}
	if err := h.client.wa.Store.MsgSecrets.PutMessageSecrets(t.Context(), all); err != nil {
		t.Fatal(err)
	}
	if err := h.client.session.prune(t.Context(), h.clock.now()); err != nil {
		t.Fatal(err)
	}
}

// Whoever gets a poll a second time, or later because they could not read it, votes with the same secret.
func TestPollHasOneSecret(t *testing.T) {
	inBothModes(t, func(t *testing.T, h *house, m []*watest.Member) {
		marta := m[0]
		h.asksWhoComes(t, marta)
		poll := hearsPoll(t, marta)
		secret := poll.Message.GetMessageContextInfo().GetMessageSecret()
		out, err := h.bot.Sent(t.Context(), poll.Info.ID)
		if err != nil || len(secret) != 32 {
			t.Fatal(err, len(secret))
		}
		h.server.Line(marta).AwaitSettled(t) // her receipt has come: during the second attempt it would end that
		h.line.AwaitSettled(t)
		h = h.restart(t)
		h.client.groups[0].forget()
		if again := h.client.again(marta.Phone.LID(), h.group.JID, out.ID); !bytes.Equal(again.GetMessageContextInfo().GetMessageSecret(), secret) {
			t.Errorf("whoever asks again gets %v", again)
		}
		if err := h.client.Sender(h.group.JID.String()).Send(t.Context(), out); err != nil {
			t.Fatal(err)
		}
		if second := hearsPoll(t, marta); second.Info.ID != out.ID || !bytes.Equal(second.Message.GetMessageContextInfo().GetMessageSecret(), secret) {
			t.Errorf("the second attempt is %v", second.Message)
		}
	}, "Marta")
}

func TestTicked(t *testing.T) {
	options := []string{"uno", "dos", "tres"}
	for want, chosen := range map[string][]string{"": nil, "2": {"dos"}, "1,3": {"tres", "uno", "cuatro"}} {
		if got := ticked(options, whatsmeow.HashPollOptions(chosen)); got != want {
			t.Errorf("%v is %q", chosen, got)
		}
	}
}
