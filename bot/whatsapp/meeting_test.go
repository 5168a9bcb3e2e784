package whatsapp

import (
	"slices"
	"testing"

	"comunidad/bot/whatsapp/watest"
	"comunidad/store"
)

// Five people on WhatsApp live through one meeting with the bot, in a group of each addressing mode.
func TestMeeting(t *testing.T) {
	inBothModes(t, func(t *testing.T, h *house, m []*watest.Member) {
		h.meet(t, m[0], m[1], m[2], m[3], m[4])
		if unknown := h.server.Unknown(); len(unknown) > 0 {
			t.Errorf("unknown IQs: %v", unknown)
		}
		h.discreet(t, m)
	}, "Marta", "Rosa", "João", "Elena", "Kevin")
}

func (h *house) meet(t *testing.T, marta, rosa, joao, elena, kevin *watest.Member) {
	self := h.phone.LID()
	ask := func(who *watest.Member, words, answer string) {
		t.Helper()
		who.Say(t, self, words)
		h.work(t)
		hears(t, who, answer)
	}

	// A command in private, by the only admin there is.
	ask(marta, "encuentro nuevo Encuentro 13 el jueves 4 de junio a las 10:00, 90 min, https://meet.example/m13", "jueves 4 de junio de 2026")
	ask(marta, "publicar", "está en el calendario")
	ask(rosa, "abrir propuestas", "quienes facilitan")

	// The call for topics, and two of them in quotes.
	marta.Say(t, self, "abrir propuestas hasta el martes 26 de mayo")
	h.work(t)
	call := hears(t, rosa, "¿de qué necesitamos conversar?")
	if sender := call.Info.Sender.ToNonAD(); sender != h.phone.LID() && sender != h.phone.PN() {
		t.Errorf("the call is from %s", sender)
	}
	proposal := rosa.Reply(t, call, "cómo sostener a los equipos sin quemarnos")
	h.work(t)
	sees(t, rosa, "📝", proposal)
	request := joao.Reply(t, hears(t, joao, "¿de qué necesitamos conversar?"), "pido alguém que conte como fazem alertas")
	h.work(t)
	sees(t, kevin, "🙋", request)

	// A mention, in whichever form the group has.
	question := &mention{of: h.self(), words: " temas"}
	asked := elena.Send(t, h.group.JID, question.message())
	h.work(t)
	list := hears(t, elena, "1. Cómo sostener a los equipos")
	if about := list.Message.GetExtendedTextMessage().GetContextInfo(); about.GetStanzaID() != asked ||
		!slices.Contains(names(elena, h), about.GetParticipant()) || watest.Words(about.GetQuotedMessage()) == "" {
		t.Errorf("the answer quotes %v", about)
	}

	// The announcement, answered by words, in a quote, with a reaction, and differently on second thought.
	h.until(t, 5, 28, 10, 0)
	said := kevin.Say(t, h.group.JID, "jajaja buenísimo 👏")
	announcement := hears(t, rosa, "Respondan a este mensaje *voy*")
	yes := rosa.Reply(t, announcement, "voy con Toño")
	h.work(t)
	sees(t, rosa, "✅", yes)
	joao.React(t, hears(t, joao, "Respondan a este mensaje *voy*"), "👍")
	kevin.Reply(t, hears(t, kevin, "Respondan a este mensaje *voy*"), "no puedo")
	elena.Reply(t, hears(t, elena, "Respondan a este mensaje *voy*"), "voy")
	h.work(t)
	ask(marta, "quiénes van", "4 van")
	joao.React(t, announcement, "")
	hasty := elena.Reply(t, announcement, "voy")
	h.work(t)
	elena.Send(t, h.group.JID, elena.BuildEdit(h.group.JID, hasty, watest.Text("no puedo")))
	h.work(t)
	ask(marta, "quiénes van", "2 van")

	// The reminders and the door.
	h.until(t, 6, 3, 12, 0)
	hears(t, elena, "Se acerca Encuentro 13")
	h.until(t, 6, 4, 9, 5)
	hears(t, elena, "https://meet.example/m13")
	h.until(t, 6, 4, 10, 0)
	hears(t, rosa, "ya empezamos")
	here := rosa.Say(t, h.group.JID, "presente")
	h.work(t)
	sees(t, marta, "🖐️", here)

	h.nothingSaidOf(t, said)
	h.everyoneOnce(t, 5)
}

// everyoneOnce holds that each person is one member, however WhatsApp named them.
func (h *house) everyoneOnce(t *testing.T, want int) {
	t.Helper()
	ctx := t.Context()
	if err := h.db.Read(ctx, h.clock.now(), func(tx *store.Tx) error {
		members, err := tx.EveryMember(ctx)
		if err != nil {
			return err
		}
		var admins int
		for _, m := range members {
			addresses, err := tx.Addresses(ctx, m.ID)
			if err != nil {
				return err
			}
			if len(addresses) != 2 || !addresses[0].IsLID() || m.Status != store.InGroup {
				t.Errorf("member %d has %d addresses and is %q", m.ID, len(addresses), m.Status)
			}
			if m.Facilitator {
				admins++
			}
		}
		if len(members) != want || admins != 1 {
			t.Errorf("%d members, %d of them facilitators", len(members), admins)
		}
		return nil
	}); err != nil {
		t.Error(err)
	}
}
