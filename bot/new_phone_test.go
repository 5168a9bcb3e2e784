package bot

import (
	"strings"
	"testing"
	"time"

	"comunidad/commands"
	"comunidad/store"
)

// Whoever takes over a facilitator's number facilitates nothing: their words wait a day, or until another facilitator vouches
// for the new phone. The others are told at once.
func TestANewPhoneFacilitatesNothing(t *testing.T) {
	now := time.Date(2026, 5, 1, 16, 0, 0, 0, time.UTC)
	set, err := commands.All(commands.DefaultRules())
	if err != nil {
		t.Fatal(err)
	}
	sender := &recorder{}
	b := newBot(t, sender, func() time.Time { return now }, set)
	everyone := []Person{{Addresses: []store.Address{"marta@lid"}, Admin: true}, {Addresses: []store.Address{"yuli@lid"}, Admin: true}, {Addresses: []store.Address{"rosa@lid"}}}
	if err := b.Sync(t.Context(), everyone); err != nil {
		t.Fatal(err)
	}
	n := 0
	hear := func(who, text string, kind store.InKind) (said []string) {
		t.Helper()
		n++
		in := say(who, text, n, now)
		if in.Kind = kind; kind == store.Rekeyed {
			in.Chat = store.Group
		}
		before := len(sender.sent)
		if err := b.Receive(t.Context(), in); err != nil {
			t.Fatal(err)
		}
		settle(t, b)
		for _, out := range sender.sent[before:] {
			said = append(said, string(out.To[0])+": "+out.Text)
		}
		return said
	}
	expect := func(said []string, want string) {
		t.Helper()
		if all := strings.Join(said, "\n"); (want == "") != (all == "") || !strings.Contains(all, want) {
			t.Errorf("%q, without %q", all, want)
		}
	}
	for _, who := range []string{"marta", "yuli", "rosa"} {
		hear(who, "soy "+strings.ToUpper(who[:1])+who[1:4]+" Díaz, Faro, México", store.Said)
	}
	expect(hear("rosa", "", store.Rekeyed), "")
	expect(hear("marta", "", store.Rekeyed), "yuli@lid: El WhatsApp de Mart Díaz tiene claves nuevas")
	expect(hear("marta", "cola", store.Said), "espera hasta mañana")
	expect(hear("marta", "temas", store.Said), "Todavía no hay")
	expect(hear("marta", "confío en Mart Díaz", store.Said), "espera hasta mañana")
	if err := b.Sync(t.Context(), everyone); err != nil { // WhatsApp still names her as an admin
		t.Fatal(err)
	}
	expect(hear("marta", "cola", store.Said), "espera hasta mañana")
	expect(hear("yuli", "confío en Mart Díaz", store.Said), "🤝")
	expect(hear("marta", "cola", store.Said), "No hay nada programado")
	hear("marta", "", store.Rekeyed)
	now = now.Add(24 * time.Hour)
	expect(hear("marta", "cola", store.Said), "No hay nada programado")
}
