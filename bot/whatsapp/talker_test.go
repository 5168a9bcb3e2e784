package whatsapp

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot/whatsapp/watest"
)

// sayings are what a talker says, and whether an answer about the meeting has to be noted for it.
var sayings = []struct {
	words string
	noted bool
}{{"voy", true}, {"no puedo", true}, {"/próximo", false}, {"tal vez", true}}

// order is something that a talker said to the bot.
type order struct {
	id     types.MessageID
	noted  bool
	direct bool
}

// named tells whether the answer names what it answers: a direct reply does not.
func (o order) named() bool { return o.noted || !o.direct }

// talker is a member who goes on talking to the bot, and remembers by its id all that the bot says.
type talker struct {
	*watest.Member
	turn turn
	bot  *watest.Phone
	news chan<- struct{} // of everyone

	mu      sync.Mutex
	changed chan struct{}
	said    []order
	heard   map[types.MessageID]string                       // what the bot said, by its id
	answers map[types.MessageID]map[types.MessageID]struct{} // the ids of what answers an order of mine
	plain   map[types.MessageID]struct{}                     // and of direct replies, which name none
	waiting map[types.MessageID]struct{}                     // my orders that nothing has answered yet
	asked   int                                              // my orders whose answer will not name them
	faults  []string
}

// newTalker makes somebody who talks with the bot's phone. People's phones do not use a key twice when they read and write at
// once, as whatsmeow does: so theirs takes turns, as ours does, or what they say would be lost on their side.
func newTalker(t *testing.T, server *watest.Server, name string, bot *watest.Phone, news chan<- struct{}) *talker {
	t.Helper()
	k := &talker{bot: bot, news: news, changed: make(chan struct{}), heard: map[string]string{}, plain: map[string]struct{}{},
		answers: map[string]map[string]struct{}{}, waiting: map[string]struct{}{}}
	device, log := watest.NewDevice(), watest.NewLog()
	device.Sessions = &sessions{SessionStore: device.Sessions}
	device.EventBuffer = &buffer{EventBuffer: device.EventBuffer, turn: &k.turn}
	client := whatsmeow.NewClient(device, log)
	client.EnableDecryptedEventBuffer = true
	phone := server.Phone(t, "", name)
	k.Member = &watest.Member{Client: client, Phone: phone, Log: log, Inbox: server.Link(t, client, phone)}
	client.AddEventHandler(k.hear)
	return k
}

// hear takes down what the bot says. A phone shows one id once, so a repetition is nothing, as long as it is the same.
func (k *talker) hear(evt any) {
	m, ok := evt.(*events.Message)
	if !ok || m.Info.Sender.User != k.bot.LID().User && m.Info.Sender.User != k.bot.PN().User {
		return
	}
	words, target := watest.Words(m.Message), m.Message.GetExtendedTextMessage().GetContextInfo().GetStanzaID()
	if r := m.Message.GetReactionMessage(); r != nil {
		words, target = r.GetText(), r.GetKey().GetID()
	}
	if words == "" {
		return // only keys
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	what := fmt.Sprintf("%s to %q in %s", words, target, m.Info.Chat.Server)
	if before, ok := k.heard[m.Info.ID]; ok && before != what {
		k.faults = append(k.faults, fmt.Sprintf("%s was %q and then %q", m.Info.ID, before, what))
	}
	k.heard[m.Info.ID] = what
	switch {
	case target != "":
		if k.answers[target] == nil {
			k.answers[target] = map[string]struct{}{}
		}
		k.answers[target][m.Info.ID] = struct{}{}
		delete(k.waiting, target)
	case !m.Info.IsGroup:
		k.plain[m.Info.ID] = struct{}{}
	}
	close(k.changed)
	k.changed = make(chan struct{})
	signal(k.news)
}

// unanswered is how much the bot still has to answer, and a channel that is closed when that may have changed.
func (k *talker) unanswered() (int, <-chan struct{}) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return len(k.waiting) + k.asked - len(k.plain), k.changed
}

// atOnce is how much a talker says without waiting for an answer.
const atOnce = 4

// talk says one thing after another until ctx ends.
func (k *talker) talk(ctx context.Context, group types.JID, dice *rand.Rand) error {
	for {
		left, changed := k.unanswered()
		if left >= atOnce {
			select {
			case <-ctx.Done():
				return nil
			case <-changed:
			}
			continue
		}
		if ctx.Err() != nil {
			return nil
		}
		saying := sayings[dice.IntN(len(sayings))]
		o := order{id: k.GenerateMessageID(), noted: saying.noted, direct: dice.IntN(3) == 0}
		chat := group
		if o.direct {
			chat = k.bot.LID()
		}
		k.mu.Lock()
		k.said = append(k.said, o)
		if o.named() {
			k.waiting[o.id] = struct{}{}
		} else {
			k.asked++
		}
		k.mu.Unlock()
		turned, end := k.turn.begin(context.Background())
		_, err := k.SendMessage(turned, chat, watest.Text(saying.words), whatsmeow.SendRequestExtra{ID: o.id})
		end()
		if err != nil {
			return err
		}
	}
}

// awaitAnswers waits until everything is answered.
func (k *talker) awaitAnswers(t *testing.T) {
	t.Helper()
	timeout := time.After(2 * watest.Patience)
	for {
		left, changed := k.unanswered()
		if left <= 0 {
			return
		}
		select {
		case <-changed:
		case <-timeout:
			k.mu.Lock()
			defer k.mu.Unlock()
			t.Errorf("%s waited in vain for %d answers: %v named and %d of %d others", k.Phone.Name, left, k.waiting, len(k.plain), k.asked)
			return
		}
	}
}
