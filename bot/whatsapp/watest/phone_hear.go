package watest

import (
	"errors"
	"fmt"
	"strconv"
	"testing"
	"time"

	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// Heard is a message that a phone has received and opened.
type Heard struct {
	ID      types.MessageID
	Chat    types.JID
	Sender  types.JID // without the device
	At      time.Time
	Message *waE2E.Message
	Err     error // why it could not be opened, if so

	answered bool
}

// letter is a message that a phone has received and not opened. Opening costs, and most phones of a
// crowd are never asked what they heard.
type letter struct {
	stanza node
	sender types.JID // the device's LID, under which its keys are filed
}

// Ticked is a receipt for something the phone said.
type Ticked struct {
	ID   types.MessageID
	By   types.JID
	Kind types.ReceiptType
}

// Listen makes a phone of a crowd keep what it receives from now on.
func (p *Phone) Listen() {
	p.s.locked(func() { p.deaf = false })
}

// receive is a stanza for the phone. It runs under the server's lock.
func (p *Phone) receive(stanza node) {
	from := jid(&stanza, "from")
	if participant := jid(&stanza, "participant"); !participant.IsEmpty() {
		from = participant
	}
	switch stanza.Tag {
	case "message":
		d := p.s.device(from)
		if p.deaf || d == nil {
			return
		}
		p.unopened = append(p.unopened, letter{stanza, d.lid()})
		if p.resends && text(&stanza, "category") == "peer" {
			p.s.work.Add(1)
			go func() {
				defer p.s.work.Done()
				p.answerPeer(d)
			}()
		}
	case "receipt":
		kind := types.ReceiptType(text(&stanza, "type"))
		p.receipts = append(p.receipts, Ticked{text(&stanza, "id"), from, kind})
		if d := p.s.device(from); kind == types.ReceiptTypeRetry && d != nil {
			p.s.work.Add(1)
			go func() {
				defer p.s.work.Done()
				p.repeat(stanza, d)
			}()
		}
	}
}

// Heard opens what the phone has received and returns all of it, oldest first. What could not be opened
// is there too, with its error.
func (p *Phone) Heard() []*Heard {
	p.signal.Lock()
	defer p.signal.Unlock()
	p.s.mu.Lock()
	letters := p.unopened
	p.unopened = nil
	p.s.mu.Unlock()
	for _, l := range letters {
		if h := p.read(l); h != nil {
			p.heard = append(p.heard, h)
		}
	}
	return append([]*Heard(nil), p.heard...)
}

// read opens one message; nil if it held only keys.
func (p *Phone) read(l letter) *Heard {
	seconds, _ := strconv.ParseInt(text(&l.stanza, "t"), 10, 64)
	h := &Heard{ID: text(&l.stanza, "id"), At: time.Unix(seconds, 0), Chat: jid(&l.stanza, "from").ToNonAD(), Sender: jid(&l.stanza, "from").ToNonAD()}
	if participant := jid(&l.stanza, "participant"); !participant.IsEmpty() {
		h.Sender = participant.ToNonAD()
	}
	if recipient := jid(&l.stanza, "recipient"); !recipient.IsEmpty() {
		h.Chat = recipient
	}
	for _, enc := range l.stanza.GetChildrenByTag("enc") {
		plain, err := p.keys.open(enc, h.Chat, l.sender)
		if err != nil {
			h.Err = errors.Join(h.Err, err)
			continue
		}
		m := new(waE2E.Message)
		if err := proto.Unmarshal(plain, m); err != nil {
			h.Err = errors.Join(h.Err, err)
			continue
		}
		if d := m.GetSenderKeyDistributionMessage(); d != nil {
			if err := p.keys.learn(h.Chat, l.sender, d.GetAxolotlSenderKeyDistributionMessage()); err != nil {
				h.Err = errors.Join(h.Err, err)
			}
			if proto.Size(m) == proto.Size(&waE2E.Message{SenderKeyDistributionMessage: d}) {
				continue
			}
		}
		if own := m.GetDeviceSentMessage(); own != nil {
			m = own.GetMessage()
		}
		h.Message = m
	}
	if h.Message == nil && h.Err == nil {
		return nil
	}
	return h
}

// AwaitHeard waits until the phone has heard a message that satisfies the test, and returns it.
func (p *Phone) AwaitHeard(t testing.TB, what string, want func(*Heard) bool) *Heard {
	t.Helper()
	timeout := time.After(Patience)
	for {
		p.s.mu.Lock()
		changed := p.s.changed
		p.s.mu.Unlock()
		for _, h := range p.Heard() {
			if h.Message != nil && want(h) {
				return h
			}
		}
		select {
		case <-changed:
		case <-timeout:
			t.Fatalf("watest: %s waited %v in vain to hear %s", p.Name, Patience, what)
		}
	}
}

// AwaitText waits until the phone has heard a text.
func (p *Phone) AwaitText(t testing.TB, words string) *Heard {
	t.Helper()
	return p.AwaitHeard(t, fmt.Sprintf("%q", words), func(h *Heard) bool { return Words(h.Message) == words })
}

// AwaitTicked waits for a receipt of a kind ("" is delivered) for something the phone said.
func (p *Phone) AwaitTicked(t testing.TB, id types.MessageID, kind types.ReceiptType) Ticked {
	t.Helper()
	var found Ticked
	p.s.await(t, fmt.Sprintf("a receipt %q for %s", kind, id), func() bool {
		for _, r := range p.receipts {
			if r.ID == id && r.Kind == kind {
				found = r
				return true
			}
		}
		return false
	})
	return found
}
