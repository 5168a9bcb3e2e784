package whatsapp

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"comunidad/bot"
	"comunidad/bot/whatsapp/watest"
	"comunidad/store"
)

// BenchmarkAnswered measures a command from the moment a person says it, in the group and encrypted, to the bot's answer on
// all phones: received, kept, handled, answered and heard, over loopback and with files in memory.
func BenchmarkAnswered(b *testing.B) {
	h, marta, _ := newHouse(b)
	for b.Loop() {
		marta.Say(b, h.group.JID, "/próximo")
		h.line.AwaitSettled(b)
		if _, err := h.bot.Handle(b.Context()); err != nil {
			b.Fatal(err)
		}
		if sent, err := h.bot.Deliver(b.Context()); err != nil || !sent {
			b.Fatal(sent, err)
		}
		hears(b, marta, "próximo")
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "commands/s")
}

// BenchmarkSend measures plain sends to groups of several sizes: whatsmeow gives everyone its key with every message.
func BenchmarkSend(b *testing.B) {
	for _, people := range []int{5, 100, 1000} {
		b.Run(fmt.Sprintf("group of %d", people), func(b *testing.B) {
			h := bigHouse(b, people)
			send, n := h.client.Sender(h.group.JID.String()).Send, 0
			say := func() {
				n++
				if err := send(b.Context(), bot.Outgoing{Kind: store.Post, ID: fmt.Sprintf("3EB0%018d", n), Text: "hola"}); err != nil {
					b.Fatal(err)
				}
			}
			say() // the first one asks for everyone's keys
			for b.Loop() {
				say()
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "messages/s")
		})
	}
}

// BenchmarkMemory measures how much memory the bot's process holds after it has answered once, and at most until then. Run
// it with -benchtime=1x.
func BenchmarkMemory(b *testing.B) {
	for _, people := range []int{5, 1000} {
		b.Run(fmt.Sprintf("group of %d", people), func(b *testing.B) {
			h := bigHouse(b, people)
			h.stop()
			if err := h.client.Close(); err != nil {
				b.Fatal(err)
			}
			if err := h.db.Close(); err != nil {
				b.Fatal(err)
			}
			h.line.AwaitOffline(b)
			h.server.SetClock(time.Now)
			for b.Loop() {
				p := h.start(b)
				h.line.AwaitOnline(b)
				b.ReportMetric(p.memory(b, "VmRSS"), "MiB-connected")
				asked := h.admin.Say(b, h.group.JID, "/próximo")
				h.admin.AwaitHeard(b, "an answer", func(e *watest.Heard) bool {
					return e.Message.GetExtendedTextMessage().GetContextInfo().GetStanzaID() == asked
				})
				b.ReportMetric(p.memory(b, "VmRSS"), "MiB-after")
				b.ReportMetric(p.memory(b, "VmHWM"), "MiB-peak")
				p.kill(b)
				h.line.AwaitOffline(b)
			}
		})
	}
}

// memory is a figure that Linux keeps of a process, in MiB.
func (p *process) memory(t testing.TB, name string) float64 {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.command.Process.Pid))
	if err != nil {
		t.Skip(err)
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, name+":"); ok {
			var kib float64
			if _, err := fmt.Sscan(rest, &kib); err == nil {
				return kib / 1024
			}
		}
	}
	t.Fatalf("no %s in %s", name, status)
	return 0
}

// big is a house with many light people in it.
type big struct {
	*house
	admin *watest.Phone
}

func bigHouse(t testing.TB, people int) big {
	t.Helper()
	w := newTown(t)
	crowd := w.server.Crowd(people)
	crowd[0].Listen()
	g := w.server.Group("Comunidad M", crowd[0], w.phone)
	for _, p := range crowd[1:] {
		g.Add(p)
	}
	c := w.open(t)
	w.pair(t, c)
	h := w.serve(t, c, g, "bot.db")
	h.stop = w.run(t, c)
	return big{h, crowd[0]}
}
