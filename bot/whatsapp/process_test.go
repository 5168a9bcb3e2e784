package whatsapp

import (
	"context"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/rs/zerolog"
	wastore "go.mau.fi/whatsmeow/store"

	"comunidad/bot"
	"comunidad/bot/whatsapp/watest"
	"comunidad/commands"
	"comunidad/store"
)

// processOrders is the environment variable that makes this binary a bot, with real files and the real adapter.
const processOrders = "COMUNIDAD_TEST_BOT"

// orders are what such a process has to know.
type orders struct{ Server, Folder, Group string }

// beBot is what the command "run" does, against the server of the process that started it, until it is killed or that
// process is gone.
func beBot(text string) (code int) {
	go func() {
		io.Copy(io.Discard, os.Stdin)
		os.Exit(2)
	}()
	log := zerolog.New(os.Stderr)
	if err := serveAs(log, text); err != nil {
		log.Error().Err(err).Msg("The bot ended")
		return 1
	}
	return 0
}

func serveAs(log zerolog.Logger, text string) error {
	ctx := context.Background()
	var o orders
	if err := json.Unmarshal([]byte(text), &o); err != nil {
		return err
	}
	web, err := watest.Reach(o.Server)
	if err != nil {
		return err
	}
	c, err := Open(ctx, Options{SessionPath: filepath.Join(o.Folder, "session.db"), Log: log, HTTP: web,
		Version: func(context.Context) (string, error) { return wastore.GetWAVersion().String(), nil },
	})
	if err != nil {
		return err
	}
	set, err := commands.All(commands.DefaultRules())
	if err != nil {
		return err
	}
	db, err := store.Open(ctx, filepath.Join(o.Folder, "bot.db"))
	if err != nil {
		return err
	}
	b := bot.New(db, set, c.Sender(o.Group), time.Now, log)
	b.Pace = bot.Pace{Minute: 1 << 30, Day: 1 << 30, OneMinute: 1 << 30, OneHour: 1 << 30}
	if err := c.Serve(o.Group, b); err != nil {
		return err
	}
	go b.Run(ctx)
	return c.Run(ctx)
}

// process is a bot in a process of its own.
type process struct {
	command *exec.Cmd
	stdin   io.Closer
}

// start starts a bot over the files of a house.
func (h *house) start(t testing.TB) *process {
	t.Helper()
	text, err := json.Marshal(orders{Server: h.server.Address(), Folder: h.folder, Group: h.group.JID.String()})
	if err != nil {
		t.Fatal(err)
	}
	p := &process{command: exec.Command(os.Args[0])}
	p.command.Env = append(os.Environ(), processOrders+"="+string(text))
	p.command.Stderr = h.log
	if p.stdin, err = p.command.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := p.command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.command.Process.Kill() })
	return p
}

// kill ends it as a power cut does, and waits until it is gone.
func (p *process) kill(t testing.TB) {
	t.Helper()
	if err := p.command.Process.Kill(); err != nil {
		t.Fatalf("it had ended by itself: %v", err)
	}
	p.command.Wait()
}
