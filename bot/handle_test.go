package bot

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"comunidad/commands"
	"comunidad/store"
)

// faulty is a set with commands that go wrong in each way there is.
func faulty(t *testing.T) *commands.Set {
	t.Helper()
	text := func(s string) commands.Text { return commands.Text{ES: s, PT: s, EN: s} }
	command := func(name string, run func(ctx context.Context, tx *store.Tx, r commands.Request) ([]commands.Effect, error)) *commands.Command {
		return &commands.Command{
			Name: name, Aliases: commands.Words{ES: []string{name}, PT: []string{name}, EN: []string{name}},
			Help: text(name), Who: commands.Anyone, Run: run,
		}
	}
	set, err := commands.New(commands.DefaultRules(), []*commands.Command{
		command("panics", func(ctx context.Context, tx *store.Tx, r commands.Request) ([]commands.Effect, error) {
			if err := tx.SetLang(ctx, r.From.ID, store.PT); err != nil {
				return nil, err
			}
			panic("secret of somebody")
		}),
		command("fails", func(ctx context.Context, tx *store.Tx, r commands.Request) ([]commands.Effect, error) {
			return nil, errors.Join(tx.SetLang(ctx, r.From.ID, store.PT), errors.New("secret of somebody"))
		}),
		command("refuses", func(ctx context.Context, tx *store.Tx, r commands.Request) ([]commands.Effect, error) {
			if err := tx.SetLang(ctx, r.From.ID, store.PT); err != nil {
				return nil, err
			}
			return nil, commands.No(text("no thanks"))
		}),
		command("busy", func(ctx context.Context, tx *store.Tx, r commands.Request) ([]commands.Effect, error) {
			return nil, fmt.Errorf("trying: %w", store.ErrBusy)
		}),
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// Whatever goes wrong in a handler, nothing of what it did stays, the person is answered, and the next message is served.
func TestHandlerOutcomes(t *testing.T) {
	now := time.Date(2026, 5, 1, 16, 0, 0, 0, time.UTC)
	for _, c := range []struct{ text, answer string }{
		{"panics", "referencia 1"}, {"fails", "referencia 1"}, {"refuses", "no thanks"},
	} {
		t.Run(c.text, func(t *testing.T) {
			sender := &recorder{}
			b := newBot(t, sender, func() time.Time { return now }, faulty(t))
			if err := b.Sync(t.Context(), []Person{{Addresses: []store.Address{"ana@lid"}}}); err != nil {
				t.Fatal(err)
			}
			for i, text := range []string{c.text, "refuses"} {
				if err := b.Receive(t.Context(), say("ana", text, i, now)); err != nil {
					t.Fatal(err)
				}
			}
			settle(t, b)
			said := ""
			for _, out := range sender.sent {
				said += out.Text + "\n"
			}
			if !strings.Contains(said, c.answer) || strings.Contains(said, "secret") || !strings.Contains(said, "no thanks") {
				t.Errorf("the person reads:\n%s", said)
			}
			err := b.db.Read(t.Context(), now, func(tx *store.Tx) error {
				m, err := tx.MemberAt(t.Context(), "ana@lid")
				if m.Lang != "" {
					t.Error("what the handler had done before it went wrong is still there")
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		})
	}
}

// A fault that says nothing about the message leaves it where it is.
func TestBusyIsNotAnOutcome(t *testing.T) {
	now := time.Date(2026, 5, 1, 16, 0, 0, 0, time.UTC)
	b := newBot(t, &recorder{}, func() time.Time { return now }, faulty(t))
	if err := b.Sync(t.Context(), []Person{{Addresses: []store.Address{"ana@lid"}}}); err != nil {
		t.Fatal(err)
	}
	if err := b.Receive(t.Context(), say("ana", "busy", 1, now)); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if _, err := b.Handle(t.Context()); !errors.Is(err, store.ErrBusy) {
			t.Fatalf("handle says %v", err)
		}
	}
	err := b.db.Read(t.Context(), now, func(tx *store.Tx) error {
		waiting, failed, err := tx.CountIn(t.Context())
		if waiting != 1 || failed != 0 {
			t.Errorf("%d wait, %d failed", waiting, failed)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func settle(t *testing.T, b *Bot) {
	t.Helper()
	for {
		worked, err := b.Handle(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		sent, err := b.Deliver(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if !worked && !sent {
			return
		}
	}
}
