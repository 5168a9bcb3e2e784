// Package whatsapp is the only place that speaks WhatsApp. It turns what whatsmeow reports into bot.Incoming and gives it
// to the Bot of the group it belongs to, turns bot.Outgoing into WhatsApp's messages, and looks after one linked account:
// pairing, staying connected, and saying in one sentence what a person has to do when it cannot.
//
// One account may be in several groups; each that is served has a Bot of its own. Every other chat is left unread. No
// media is downloaded but a list that a facilitator sends alone, history is never read, and no name, number, address or text ever reaches a log.
package whatsapp

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"

	"comunidad/bot"
)

// Options are what a Client is made of.
type Options struct {
	SessionPath string                                // the file with the account's keys; made if it is not there
	Log         zerolog.Logger                        // what happens to the connection, and whatsmeow's own lines, redacted
	HTTP        *http.Client                          // carries everything; nil: whatsmeow's own clients
	Now         func() time.Time                      // nil: time.Now
	Version     func(context.Context) (string, error) // WhatsApp Web's version now, "2.3000.1"; nil: asks WhatsApp
}

// Client is one WhatsApp account.
type Client struct {
	wa      *whatsmeow.Client
	session *session
	log     zerolog.Logger
	now     func() time.Time
	version func(context.Context) (string, error)
	life    context.Context
	end     context.CancelFunc

	groups  []*group // in the order in which they were served
	timers  timers
	flight  flight
	sending sync.Mutex // one send at a time, from the first look at the keys to WhatsApp's answer

	running      atomic.Bool
	connected    chan struct{}
	settled      chan struct{} // the phone has handed over the account's settings
	ended        chan any      // the events after which whatsmeow does not come back by itself
	asking       sync.Mutex
	asked        time.Time
	askEvery     time.Duration
	answerWithin time.Duration

	shut atomic.Int64 // votes and the like that could not be opened

	mu    sync.Mutex
	state State
	quiet time.Time // nothing is sent before then: we were told that it was too much
}

// askEvery is how far apart questions about groups are: WhatsApp punishes those who ask often.
const askEvery = 10 * time.Second

// Open reads the account from its file. Nothing is sent before Run or Pair.
func Open(ctx context.Context, o Options) (*Client, error) {
	c := &Client{
		log: o.Log, now: o.Now, version: o.Version, askEvery: askEvery, answerWithin: answerWithin,
		connected: make(chan struct{}, 1), settled: make(chan struct{}, 1), ended: make(chan any, 8),
	}
	if c.now == nil {
		c.now = time.Now
	}
	logger := &redacted{log: o.Log}
	var err error
	if c.session, err = openSession(ctx, o.SessionPath, logger); err != nil {
		return nil, err
	}
	c.life, c.end = context.WithCancel(quietly(context.Background()))
	c.wa = whatsmeow.NewClient(c.session.device, logger)
	if o.HTTP != nil {
		c.wa.SetWebsocketHTTPClient(o.HTTP)
		c.wa.SetPreLoginHTTPClient(o.HTTP)
	}
	c.wa.SetMediaHTTPClient(media(o.HTTP))
	if c.version == nil {
		c.version = latest(o.HTTP)
	}
	c.configure()
	c.state = State{Condition: Connecting, Since: c.now(), PhoneSeen: c.phoneSeen()}
	if c.wa.Store.ID == nil {
		c.state.Condition = NotPaired
		return c, nil
	}
	return c, c.session.remember(ctx, noteAccount, c.wa.Store.GetJID().User)
}

// configure sets whatsmeow so that nothing that was acknowledged can be lost, and that it keeps no more than it needs.
func (c *Client) configure() {
	c.wa.BackgroundEventCtx = c.life
	c.wa.SynchronousAck = true             // WhatsApp forgets a message only after Receive has it,
	c.wa.EnableDecryptedEventBuffer = true // and one that was decrypted before a crash can still be read
	c.wa.ManualHistorySyncDownload = true  // which we never do
	c.wa.UseRetryMessageStore = false      // the outbox has what we said; no second copy
	c.wa.GetMessageForRetry = c.again
	c.wa.PreRetryCallback = c.mayAskAgain
	c.wa.AutomaticMessageRerequestFromPhone = true
	c.wa.SendReportingTokens = true
	// People change phones, and a community cannot be asked to confirm each of them. What it costs is told in a log line.
	c.wa.AutoTrustIdentity = true
	c.wa.InitialAutoReconnect = true
	c.wa.AutoReconnectHook = c.hurry
	c.wa.AddEventHandlerWithSuccessStatus(c.hear)
}

// Serve gives everything that happens in a group, and the direct messages of those in it, to its Bot. Call it before Run.
func (c *Client) Serve(groupID string, b *bot.Bot) error {
	id, err := types.ParseJID(groupID)
	if err != nil || id.Server != types.GroupServer || id.User == "" {
		return fmt.Errorf("%q is not the id of a group: it looks like 120363000000000000@g.us", groupID)
	}
	if c.group(id) != nil {
		return errors.New("a group is served by one bot")
	}
	b.Number = func() string { return c.self().pn.User }
	c.groups = append(c.groups, &group{id: id, bot: b})
	return nil
}

func (c *Client) group(id types.JID) *group {
	for _, g := range c.groups {
		if g.id == id {
			return g
		}
	}
	return nil
}

// Paired tells whether the file holds an account.
func (c *Client) Paired() bool { return c.wa.Store.ID != nil }

// Close leaves the account as it is, to be opened again.
func (c *Client) Close() error {
	if c.wa.IsConnected() {
		c.wa.Disconnect()
	}
	c.end()
	return c.session.close()
}

// self is the account's own names.
func (c *Client) self() self {
	return self{pn: person(c.wa.Store.GetJID()), lid: person(c.wa.Store.GetLID())}
}
