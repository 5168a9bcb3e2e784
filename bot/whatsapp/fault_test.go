package whatsapp

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"

	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot"
	"comunidad/bot/whatsapp/watest"
	"comunidad/store"
)

// newHouse is a bot in a group of two, connected.
func newHouse(t testing.TB) (h *house, marta, rosa *watest.Member) {
	t.Helper()
	w := newTown(t)
	m := w.server.Members(t, "Marta", "Rosa")
	g := w.server.Group("Comunidad M", m[0], w.phone, m[1])
	c := w.open(t)
	w.pair(t, c)
	h = w.serve(t, c, g, "bot.db")
	h.stop = w.run(t, c)
	return h, m[0], m[1]
}

// restart is another process with the same two files.
func (h *house) restart(t *testing.T) *house {
	t.Helper()
	h.stop()
	if err := errors.Join(h.client.Close(), h.db.Close()); err != nil {
		t.Fatal(err)
	}
	next := h.serve(t, h.open(t), h.group, "bot.db")
	next.stop = h.run(t, next.client)
	return next
}

func TestWhatIsNotKeptComesAgain(t *testing.T) {
	t.Parallel()
	h, marta, _ := newHouse(t)
	h.db.Close() // the disk is gone, say
	id := marta.Say(t, h.group.JID, "/próximo")
	direct := marta.Say(t, h.phone.LID(), "próximo")
	h.log.await(t, "(?s)Not kept.*Not kept")
	if queued := h.line.Queued(); queued < 2 {
		t.Errorf("WhatsApp keeps %d messages", queued)
	}
	h = h.restart(t)
	h.work(t)
	answer := watest.Await(t, marta.Inbox, func(e *events.Message) bool {
		return e.Info.IsGroup && e.Message.GetExtendedTextMessage().GetContextInfo().GetStanzaID() == id
	})
	if answer.Info.ID == "" || direct == "" {
		t.Error("no answer")
	}
	watest.Await(t, marta.Inbox, func(e *events.Message) bool { return !e.Info.IsGroup && watest.Words(e.Message) != "" })
}

func TestAskedAgainAfterARestart(t *testing.T) {
	t.Parallel()
	h, marta, rosa := newHouse(t)
	line := h.server.Line(rosa)
	line.Hold()
	line.Garble(1)
	marta.Say(t, h.group.JID, "/próximo")
	h.work(t)
	h = h.restart(t)
	line.Release()
	answer := hears(t, rosa, "próximo")

	// An id opens nothing in a chat that the message was not said in, nor to whoever is not there.
	if m := h.client.again(rosa.Phone.LID(), h.group.JID, answer.Info.ID); watest.Words(m) != watest.Words(answer.Message) {
		t.Errorf("again: %v", m)
	}
	for _, chat := range []types.JID{rosa.Phone.LID(), place1} {
		if m := h.client.again(rosa.Phone.LID(), chat, answer.Info.ID); m != nil {
			t.Errorf("in %s: %v", chat, m)
		}
	}
	ask := func(who types.JID) bool {
		return h.client.mayAskAgain(&events.Receipt{MessageSource: types.MessageSource{Chat: h.group.JID, Sender: who}}, answer.Info.ID, 1, nil)
	}
	if !ask(rosa.Phone.LID()) || !ask(rosa.Phone.PN()) || !ask(types.JID{User: rosa.Phone.LID().User, Device: 7, Server: types.HiddenUserServer}) {
		t.Error("Rosa may not ask")
	}
	if ask(anaLID) {
		t.Error("a stranger may ask")
	}
}

func TestTimerOnEveryMessage(t *testing.T) {
	t.Parallel()
	h, marta, _ := newHouse(t)
	h.group.SetTimer(24 * time.Hour)
	marta.Say(t, h.group.JID, "/próximo")
	h.work(t)
	about := hears(t, marta, "próximo").Message.GetExtendedTextMessage().GetContextInfo()
	if about.GetExpiration() != 86400 {
		t.Errorf("it disappears after %d seconds", about.GetExpiration())
	}
}

func TestPeopleComeAndGo(t *testing.T) {
	t.Parallel()
	h, marta, rosa := newHouse(t)
	joao := h.server.Member(t, "", "João")
	standing := func(m *watest.Member) (is store.Member) {
		t.Helper()
		h.work(t)
		if err := h.db.Read(t.Context(), h.clock.now(), func(tx *store.Tx) (err error) {
			is, err = tx.MemberAt(t.Context(), store.Address(m.Phone.LID().String()))
			return err
		}); err != nil {
			t.Fatal(err)
		}
		return is
	}
	h.group.Add(joao)
	if got := standing(joao); got.Status != store.InGroup || got.Facilitator {
		t.Errorf("João came and is %q, %v", got.Status, got.Facilitator)
	}
	h.group.Promote(joao)
	if !standing(joao).Facilitator {
		t.Error("João is no facilitator")
	}
	h.group.Demote(joao)
	if standing(joao).Facilitator {
		t.Error("João is still a facilitator")
	}
	h.group.Remove(joao)
	if got := standing(joao); got.Status != store.Left {
		t.Errorf("João went and is %q", got.Status)
	}

	// What happened while the bot was away is in the list of those who are there.
	h.stop()
	h.group.Leave(rosa)
	h.group.Promote(marta)
	h = h.restart(t)
	if got := standing(rosa); got.Status != store.Left {
		t.Errorf("Rosa left and is %q", got.Status)
	}
	h.group.Remove(h.phone)
	h.log.await(t, "taken out of a group")
}

func TestGroupMovesToLIDs(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	marta := w.server.Member(t, "", "Marta")
	g := w.server.OldGroup("Comunidad M", marta, w.phone)
	c := w.open(t)
	w.pair(t, c)
	h := w.serve(t, c, g, "bot.db")
	w.run(t, c)
	g.MigrateToLID(watest.Refuse)
	if _, err := marta.GetGroupInfo(t.Context(), g.JID); err != nil {
		t.Fatal(err)
	}
	marta.Say(t, g.JID, "/próximo")
	h.work(t)
	h.clock.set(h.clock.now().Add(time.Minute))
	h.work(t)
	about := hears(t, marta, "próximo").Message.GetExtendedTextMessage().GetContextInfo()
	if about.GetParticipant() != marta.Phone.LID().String() {
		t.Errorf("it quotes %s", about.GetParticipant())
	}
}

func TestTimelockedDirectMessagesWait(t *testing.T) {
	t.Parallel()
	h, marta, rosa := newHouse(t)
	ends := h.clock.now().Add(time.Hour)
	h.line.Timelock(ends)
	h.log.await(t, "writes? directly only")
	rosa.Say(t, h.phone.LID(), "ayuda")
	marta.Say(t, h.group.JID, "/próximo")
	h.work(t)
	hears(t, marta, "próximo") // the group goes on
	if state := h.client.State(); !state.DirectUntil.Equal(ends) {
		t.Errorf("locked until %s", state.DirectUntil)
	}
	for _, heard := range watest.All[*events.Message](rosa.Inbox) {
		if heard.Info.Sender.User == h.phone.LID().User && !heard.Info.IsGroup {
			t.Error("Rosa was written to")
		}
	}
	h.clock.set(ends)
	h.work(t)
	watest.Await(t, rosa.Inbox, func(e *events.Message) bool { return !e.Info.IsGroup && watest.Words(e.Message) != "" })
}

func TestTooMuchIsTooMuch(t *testing.T) {
	t.Parallel()
	h, _, _ := newHouse(t)
	send, post := h.client.Sender(h.group.JID.String()).Send, bot.Outgoing{Kind: store.Post, ID: "3EB0A", Text: "hola"}
	err := error(nil)
	for err == nil { // the bot may just have read the group in the background, and not need to ask
		h.client.groups[0].forget()
		h.line.RateLimit("w:g2", 1)
		err = send(t.Context(), post)
	}
	for range 2 { // the second one does not even ask
		var wait *bot.Wait
		if !errors.As(err, &wait) || !wait.Until.Equal(h.clock.now().Add(quietFor)) {
			t.Fatalf("got %v", err)
		}
		err = send(t.Context(), post)
	}
	h.line.RateLimit("w:g2", 0)
	h.clock.set(h.clock.now().Add(quietFor))
	if err := send(t.Context(), post); err != nil {
		t.Error(err)
	}
}

// What ends a connection for good is said once, in a sentence, and nobody knocks again at once.
func TestEnds(t *testing.T) {
	for name, c := range map[string]struct {
		do     func(*watest.Line)
		want   Condition
		logins int // in all
	}{
		"logged out": {(*watest.Line).LogOut, LoggedOut, 2},
		"replaced":   {(*watest.Line).Replace, Replaced, 2},
		"outdated":   {func(l *watest.Line) { l.RefuseLogin(405); l.Drop() }, Outdated, 3},
		"locked":     {func(l *watest.Line) { l.RefuseLogin(403); l.Drop() }, LoggedOut, 3},
		"refused":    {func(l *watest.Line) { l.RefuseLogin(409); l.Drop() }, Refused, 3},
		"banned":     {func(l *watest.Line) { l.Ban(101, time.Hour); l.Drop() }, Banned, 3},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h, _, _ := newHouse(t)
			c.do(h.line)
			sentence := State{Condition: c.want}.Say(store.EN)
			h.log.await(t, regexp.QuoteMeta(strings.ReplaceAll(sentence, `"`, `\"`)))
			h.line.AwaitOffline(t)
			for h.client.wa.IsConnected() { // the race detector does not like how whatsmeow lets go of a line
				runtime.Gosched()
			}
			if got := h.client.State().Condition; got != c.want {
				t.Errorf("it is %s", got)
			}
			if got := h.line.Logins(); got != c.logins {
				t.Errorf("%d logins", got)
			}
			err := h.client.Sender(h.group.JID.String()).Send(t.Context(), bot.Outgoing{Kind: store.Post, ID: "3EB0A", Text: "hola"})
			var wait *bot.Wait
			if errors.As(err, &wait) != (c.want == Banned) || err == nil || errors.Is(err, bot.Never) {
				t.Errorf("sending: %v", err)
			}
			if c.want == Banned && !wait.Until.Equal(h.client.State().Until) {
				t.Errorf("it waits until %s", wait.Until)
			}
			if c.want == Banned { // a restart does not make it shorter
				until := h.client.State().Until
				h.stop()
				if err := h.client.Close(); err != nil {
					t.Fatal(err)
				}
				again := h.open(t)
				h.connect(t, again)
				h.log.await(t, "(?s)suspended.*suspended")
				if s := again.State(); s.Condition != Banned || s.Until.Unix() != until.Unix() || h.line.Logins() != c.logins {
					t.Errorf("after a restart it is %+v with %d logins", s, h.line.Logins())
				}
			}
			if log := h.log.String(); strings.Contains(log, "goroutine ") || strings.Contains(log, ".go:") {
				t.Errorf("the log has a stack: %s", log)
			}
		})
	}
}

func TestNoNetwork(t *testing.T) {
	t.Parallel()
	h, marta, _ := newHouse(t)
	h.stop()
	before := len(h.log.String())
	h.server.RefuseConnections()
	h.stop = h.connect(t, h.client)
	h.server.AwaitRefused(t, 2)
	said := h.log.awaitAfter(t, before, regexp.QuoteMeta(State{Condition: Degraded}.Say(store.EN)))
	if log := h.log.String()[before:]; strings.Count(log, said) != 1 || strings.Contains(log, `"level":"error"`) {
		t.Errorf("the log says %s", log)
	}
	h.server.AcceptConnections()
	h.line.AwaitOnline(t)
	marta.Say(t, h.group.JID, "/próximo")
	h.work(t)
	hears(t, marta, "próximo")
}

func TestSessionFile(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	path := filepath.Join(w.folder, "session.db")
	if err := os.WriteFile(path, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	c := w.open(t)
	if c.State().Condition != NotPaired || !errors.Is(c.Run(t.Context()), ErrNotPaired) {
		t.Errorf("it is %s", c.State().Condition)
	}
	files, err := filepath.Glob(path + "*")
	if err != nil || len(files) < 2 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s is %v: %v", name, info.Mode(), err)
		}
	}
	if other, err := Open(t.Context(), Options{SessionPath: path}); !errors.Is(err, ErrInUse) {
		t.Errorf("a second one: %v, %v", other, err)
	}
	w.pair(t, c)
	if err := c.Pair(t.Context(), &record{}, "", false); !errors.Is(err, ErrPaired) {
		t.Errorf("pairing again: %v", err)
	}
}
