package bot

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"comunidad/commands"
	"comunidad/store"
)

// The bot never writes first to anybody alone: who asks for something private in the group is answered there without it,
// and given the way to write to the bot once.
func TestNeverTheFirstDirectMessage(t *testing.T) {
	now := time.Date(2026, 5, 1, 16, 0, 0, 0, time.UTC)
	text := func(s string) commands.Text { return commands.Text{ES: s, PT: s, EN: s} }
	set, err := commands.New(commands.DefaultRules(), []*commands.Command{{
		Name: "secret", Aliases: commands.Words{ES: []string{"secreto"}, PT: []string{"segredo"}, EN: []string{"secret"}}, Help: text("secret"), Who: commands.Anyone,
		Run: func(_ context.Context, _ *store.Tx, r commands.Request) ([]commands.Effect, error) {
			return []commands.Effect{commands.DM(r.From.ID, text("PRIVATE")).About(commands.Subject{Kind: commands.AboutAnswers, Meeting: 1})}, nil
		},
	}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	sender := &recorder{}
	b := newBot(t, sender, func() time.Time { return now }, set)
	b.Number = func() string { return "5215500000001" }
	if err := b.Sync(t.Context(), []Person{{Addresses: []store.Address{"ana@lid"}}, {Addresses: []store.Address{"bea@lid"}}}); err != nil {
		t.Fatal(err)
	}
	n := 0
	ask := func(who string, chat store.Chat) (said string) {
		t.Helper()
		n++
		in := say(who, "/secreto", n, now)
		in.Chat = chat
		if err := b.Receive(t.Context(), in); err != nil {
			t.Fatal(err)
		}
		before := len(sender.sent)
		settle(t, b)
		for _, out := range sender.sent[before:] {
			said += fmt.Sprintln(out.Kind, out.Text)
		}
		return said
	}
	const link = "https://wa.me/5215500000001"
	for range 2 { // each of them once
		for _, who := range []string{"ana", "bea"} {
			first := ask(who, store.Group)
			if !strings.HasPrefix(first, "reply ") || strings.Contains(first, "PRIVATE") || strings.Contains(first, link) != (n <= 2) {
				t.Errorf("%s is told %q at question %d", who, first, n)
			}
		}
	}
	if got := ask("ana", store.Direct); got != "dm PRIVATE\n" {
		t.Errorf("alone she is told %q", got)
	}
	if got := ask("ana", store.Group); got != "dm PRIVATE\n" {
		t.Errorf("and then %q", got)
	}
	now = now.Add(writesBack)
	if got := ask("ana", store.Group); !strings.HasPrefix(got, "reply ") || strings.Contains(got, "PRIVATE") {
		t.Errorf("a month later she is told %q", got)
	}
	b.Number = nil
	if got := ask("bea", store.Group); strings.Contains(got, "wa.me") {
		t.Errorf("without a number: %q", got)
	}
}
