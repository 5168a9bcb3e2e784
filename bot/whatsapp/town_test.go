package whatsapp

import (
	"bytes"
	"context"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rs/zerolog"
	wastore "go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"go.mau.fi/whatsmeow/util/keys"

	"comunidad/bot"
	"comunidad/bot/whatsapp/watest"
	"comunidad/commands"
	"comunidad/store"
)

// clock is the time that the bot and WhatsApp go by.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) set(at time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = at
}

// record is what was written, to the log or to whoever runs the bot.
type record struct {
	mu      sync.Mutex
	all     bytes.Buffer
	changed chan struct{}
}

func (r *record) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.changed != nil {
		close(r.changed)
		r.changed = nil
	}
	return r.all.Write(p)
}

func (r *record) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.all.String()
}

// await waits until something is written, and returns it.
func (r *record) await(t testing.TB, pattern string) string {
	t.Helper()
	return r.awaitAfter(t, 0, pattern)
}

// awaitAfter waits until something is written after so many bytes, and returns it.
func (r *record) awaitAfter(t testing.TB, bytes int, pattern string) string {
	t.Helper()
	timeout := time.After(watest.Patience)
	for {
		r.mu.Lock()
		found := regexp.MustCompile(pattern).FindString(r.all.String()[bytes:])
		if r.changed == nil {
			r.changed = make(chan struct{})
		}
		changed := r.changed
		r.mu.Unlock()
		if found != "" {
			return found
		}
		select {
		case <-changed:
		case <-timeout:
			t.Fatalf("waited in vain for %s; there is %q", pattern, r)
		}
	}
}

// town is a WhatsApp with the bot's phone in it.
type town struct {
	server *watest.Server
	clock  *clock
	now    func() time.Time // of the account and of WhatsApp
	phone  *watest.Phone
	line   *watest.Line
	log    *record
	folder string
	zone   *time.Location
}

func newTown(t testing.TB) *town {
	t.Helper()
	zone, err := time.LoadLocation("America/Mexico_City")
	if err != nil {
		t.Fatal(err)
	}
	w := &town{
		server: watest.New(t), clock: &clock{at: time.Date(2026, 5, 13, 9, 0, 0, 0, zone)},
		log: &record{}, folder: t.TempDir(), zone: zone,
	}
	w.now = w.clock.now
	w.server.SetClock(w.now)
	w.phone = w.server.Phone(t, "", "Encuentros")
	w.line = w.server.Line(w.phone)
	return w
}

// open opens the bot's account, as it was left.
func (w *town) open(t testing.TB) *Client {
	t.Helper()
	c, err := Open(t.Context(), Options{
		SessionPath: filepath.Join(w.folder, "session.db"), Log: zerolog.New(w.log), HTTP: w.server.HTTPClient(), Now: w.now,
		Version: func(context.Context) (string, error) { return wastore.GetWAVersion().String(), nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	c.askEvery = 0
	t.Cleanup(func() { c.Close() })
	return c
}

// fewKeys makes twenty keys where whatsmeow wants eight hundred, each in a transaction of its own.
type fewKeys struct{ wastore.PreKeyStore }

func (k fewKeys) GetOrGenPreKeys(ctx context.Context, count uint32) ([]*keys.PreKey, error) {
	return k.PreKeyStore.GetOrGenPreKeys(ctx, min(count, 20))
}

// thrift gives a newly linked device few keys.
type thrift struct{ wastore.DeviceContainer }

func (th thrift) PutDevice(ctx context.Context, d *wastore.Device) error {
	err := th.DeviceContainer.PutDevice(ctx, d)
	d.PreKeys = fewKeys{d.PreKeys}
	return err
}

// pair links the account by code.
func (w *town) pair(t testing.TB, c *Client) {
	t.Helper()
	if err := w.pairWith(t, c, w.phone, false); err != nil {
		t.Fatal(err)
	}
}

// pairWith links the account of a phone, or gives the reason why it does not.
func (w *town) pairWith(t testing.TB, c *Client, phone *watest.Phone, other bool) error {
	t.Helper()
	c.session.device.Container = thrift{c.session.device.Container}
	page := &record{}
	done := make(chan error, 1)
	go func() { done <- c.Pair(t.Context(), page, phone.Number, other) }()
	code := page.await(t, `[A-Z0-9]{4}-[A-Z0-9]{4}`)
	refused := phone.EnterCode(code)
	err := <-done
	if (refused == nil) != (err == nil) {
		t.Fatalf("the phone says %v and the bot %v", refused, err)
	}
	return err
}

// house is a group with its bot.
type house struct {
	*town
	client *Client
	group  *watest.Group
	db     *store.DB
	bot    *bot.Bot
	stop   func()
}

// serve opens the community's file and gives the group to its bot.
func (w *town) serve(t testing.TB, c *Client, g *watest.Group, file string) *house {
	t.Helper()
	ctx := t.Context()
	db, err := store.Open(ctx, filepath.Join(w.folder, file))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	if err := db.Write(ctx, w.clock.now(), func(tx *store.Tx) error {
		if _, err := tx.Community(ctx); err == nil {
			return nil
		}
		return tx.Found(ctx, "Comunidad M", store.ES, w.zone)
	}); err != nil {
		t.Fatal(err)
	}
	set, err := commands.All(commands.DefaultRules())
	if err != nil {
		t.Fatal(err)
	}
	b := bot.New(db, set, c.Sender(g.JID.String()), w.clock.now, zerolog.New(w.log))
	if err := c.Serve(g.JID.String(), b); err != nil {
		t.Fatal(err)
	}
	return &house{town: w, client: c, group: g, db: db, bot: b}
}

// inBothModes runs a test in a group of each addressing mode, of the bot and people with these names, the first of them its
// admin.
func inBothModes(t *testing.T, test func(*testing.T, *house, []*watest.Member), people ...string) {
	for name, found := range map[string]func(*watest.Server, string, watest.Person, ...watest.Person) *watest.Group{
		"LID": (*watest.Server).Group, "phone numbers": (*watest.Server).OldGroup,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newTown(t)
			m := w.server.Members(t, people...)
			g := found(w.server, "Comunidad M", m[0], w.phone)
			for _, other := range m[1:] {
				g.Add(other)
			}
			c := w.open(t)
			w.pair(t, c)
			h := w.serve(t, c, g, "bot.db")
			h.stop = w.run(t, c)
			test(t, h, m)
		})
	}
}

// run connects the bot and waits until it knows who is in its groups.
func (w *town) run(t testing.TB, c *Client) (stop func()) {
	t.Helper()
	stop = w.connect(t, c)
	w.line.AwaitOnline(t)
	for _, g := range c.groups {
		if err := c.sync(t.Context(), g); err != nil {
			t.Fatalf("sync: %v", err)
		}
	}
	return stop
}

// connect lets the bot connect, and does not wait for it.
func (w *town) connect(t testing.TB, c *Client) (stop func()) {
	t.Helper()
	w.line.AwaitOffline(t) // WhatsApp may not have noticed yet that the last connection ended
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- c.Run(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("Run: %v", err)
		}
	})
	t.Cleanup(stop)
	return stop
}

// work lets the bot do all that there is to do now, once WhatsApp has told it everything. It takes a second.
func (h *house) work(t testing.TB) {
	t.Helper()
	ctx := t.Context()
	h.line.AwaitSettled(t)
	for worked := true; worked; {
		var err error
		if worked, err = h.bot.Handle(ctx); err != nil {
			t.Fatalf("handle: %v", err)
		}
	}
	if err := h.bot.Tick(ctx); err != nil {
		t.Fatalf("tick: %v", err)
	}
	for sent := true; sent; {
		var err error
		if sent, err = h.bot.Deliver(ctx); err != nil {
			t.Fatalf("deliver: %v", err)
		}
	}
	h.clock.set(h.clock.now().Add(time.Second))
}

// until moves the clock, and lets happen on the way what falls due.
func (h *house) until(t testing.TB, month time.Month, day, hour, minute int) {
	t.Helper()
	target := time.Date(2026, month, day, hour, minute, 0, 0, h.zone)
	for {
		next, err := h.bot.Next(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if next.IsZero() || next.After(target) {
			break
		}
		if next.After(h.clock.now()) {
			h.clock.set(next)
		}
		h.work(t)
	}
	h.clock.set(target)
	h.work(t)
}

// hears waits until a member reads something of the bot's.
func hears(t testing.TB, m *watest.Member, what string) *events.Message {
	t.Helper()
	return watest.Await(t, m.Inbox, func(e *events.Message) bool {
		return strings.Contains(e.Message.GetExtendedTextMessage().GetText(), what)
	})
}

// sees waits until a member sees the bot react to a message.
func sees(t testing.TB, m *watest.Member, emoji string, on types.MessageID) {
	t.Helper()
	watest.Await(t, m.Inbox, func(e *events.Message) bool {
		r := e.Message.GetReactionMessage()
		return r.GetText() == emoji && r.GetKey().GetID() == on
	})
}
