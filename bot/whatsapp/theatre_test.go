package whatsapp

import (
	"context"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/rs/zerolog"
	"go.mau.fi/whatsmeow/types"

	"comunidad/bot"
	"comunidad/bot/rehearsal"
	"comunidad/bot/whatsapp/watest"
	"comunidad/commands"
	"comunidad/store"
)

// theatre is a stage whose people are on WhatsApp: what they do goes from their phones to the bot's account, encrypted, and
// what the bot says is what they read there.
type theatre struct {
	*town
	t       *testing.T
	stage   *rehearsal.Stage
	group   *watest.Group
	client  *Client
	stop    func()
	people  map[string]*watest.Phone
	handles []string
	authors map[string]string // whose message it is, by its id: a handle, or empty for the bot
}

// All conversations of the rehearsal, played once more: through the adapter, a server and the phones of those in it, half of
// them in groups of each addressing mode. What is expected is the same to the letter. Two things are as on the stage, and
// tested elsewhere: power goes out between two steps of the bot, and who has a profile wrote it before.
func TestConversations(t *testing.T) {
	files, err := filepath.Glob("../rehearsal/testdata/*.chat")
	if err != nil || len(files) < 30 {
		t.Fatalf("found %d conversations: %v", len(files), err)
	}
	for _, file := range append(files, "../rehearsal/demo.chat") {
		name := filepath.Base(file)
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			script, err := os.Open(file)
			if err != nil {
				t.Fatal(err)
			}
			defer script.Close()
			th := newTheatre(t, name)
			play := &rehearsal.Play{Stage: th.stage, File: name}
			th.stage.Files = filepath.Dir(file)
			if err := play.Run(t.Context(), script); err != nil {
				t.Error(err)
			}
			if unknown := th.server.Unknown(); len(unknown) > 0 {
				t.Errorf("unknown IQs: %v", unknown)
			}
		})
	}
}

func newTheatre(t *testing.T, name string) *theatre {
	t.Helper()
	th := &theatre{town: newTown(t), t: t, people: map[string]*watest.Phone{}, authors: map[string]string{}}
	set, err := commands.All(commands.DefaultRules())
	if err != nil {
		t.Fatal(err)
	}
	if th.stage, err = rehearsal.NewStage(t.Context(), th.folder, set, zerolog.Nop()); err != nil {
		t.Fatal(err)
	}
	th.now = th.stage.Now
	th.server.SetClock(th.now)
	found, sum := th.server.Group, fnv.New32()
	sum.Write([]byte(name))
	if sum.Sum32()%2 == 0 {
		found = th.server.OldGroup
	}
	th.group = found("Comunidad M", th.phone)
	if err := th.stage.Over(t.Context(), &rehearsal.Network{
		Sender: th, Carry: th.carry, Address: th.address, Connect: th.connect, Cut: th.cut,
	}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := th.stage.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return th
}

func (th *theatre) connect(_ context.Context, b *bot.Bot) error {
	th.client = th.open(th.t)
	if !th.client.Paired() {
		th.pair(th.t, th.client)
	}
	if err := th.client.Serve(th.group.JID.String(), b); err != nil {
		return err
	}
	b.Number = nil // as on a stage: nobody's number is in a transcript
	th.stop = th.run(th.t, th.client)
	th.line.AwaitSettled(th.t)
	return nil
}

func (th *theatre) cut() error {
	th.stop()
	return th.client.Close()
}

// person is somebody's phone.
func (th *theatre) person(handle string) *watest.Phone {
	if th.people[handle] == nil {
		th.people[handle] = th.server.Phone(th.t, "", handle)
		th.handles = append(th.handles, handle)
	}
	return th.people[handle]
}

func (th *theatre) address(handle string) store.Address {
	return store.Address(th.person(handle).LID().String())
}

// named is what those in the group call somebody, and the bot for an empty handle.
func (th *theatre) named(handle string) types.JID {
	phone := th.phone
	if handle != "" {
		phone = th.person(handle)
	}
	if slices.Contains(th.group.Members(), phone.PN()) {
		return phone.PN()
	}
	return phone.LID()
}

// handle finds whose phone that is.
func (th *theatre) handle(j types.JID) (string, bool) {
	for _, handle := range th.handles {
		if p := th.people[handle]; j == p.LID() || j == p.PN() {
			return handle, true
		}
	}
	return "", false
}

// Send implements bot.Sender: it says something on WhatsApp, and shows what somebody there reads.
func (th *theatre) Send(ctx context.Context, out bot.Outgoing) error {
	if err := th.client.Sender(th.group.JID.String()).Send(ctx, out); err != nil {
		return err
	}
	to, reader := "", th.phone
	if len(out.To) > 0 {
		j, _ := named(out.To, types.AddressingModeLID)
		to, _ = th.handle(j)
		reader = th.people[to]
	} else if i := slices.IndexFunc(th.handles, func(handle string) bool { return th.group.Has(th.people[handle]) }); i >= 0 {
		reader = th.people[th.handles[i]]
	}
	heard := hearsID(reader, out.ID)
	if heard == nil || heard.Err != nil {
		return fmt.Errorf("nobody can read %s %q", out.Kind, out.Text)
	}
	shown, err := th.read(reader, heard)
	if err != nil {
		return err
	}
	if to != "" {
		shown.To = []store.Address{store.Address(to + "@lid")}
	}
	th.authors[out.ID] = ""
	return th.stage.Show(shown)
}

// hearsID finds the last that a phone has heard under an id.
func hearsID(p *watest.Phone, id string) (found *watest.Heard) {
	for _, heard := range p.Heard() {
		if heard.ID == id {
			found = heard
		}
	}
	return found
}
