package whatsapp

import (
	"fmt"
	"time"

	"go.mau.fi/whatsmeow/proto/waCommon"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"

	"comunidad/bot"
	"comunidad/store"
)

// place is where a message goes: what WhatsApp wants to know of it besides the words.
type place struct {
	group  types.JID
	mode   types.AddressingMode // how people are named there
	timer  uint32               // seconds after which it disappears in the group
	direct uint32               // and in a direct chat
}

// outgoing writes a message as WhatsApp has it, and says to whom it goes.
func outgoing(out bot.Outgoing, at place, now time.Time) (to types.JID, m *waE2E.Message, err error) {
	to = at.group
	if len(out.To) > 0 {
		var ok bool
		if to, ok = named(out.To, types.AddressingModeLID); !ok {
			return to, nil, fmt.Errorf("%w: it is for somebody without an address", bot.Never)
		}
	}
	direct := to != at.group
	switch {
	case out.Kind == store.DM && !direct:
		return to, nil, fmt.Errorf("%w: it is for nobody", bot.Never)
	case (out.Kind == store.Post || out.Kind == store.Reply) && direct:
		return to, nil, fmt.Errorf("%w: it is for the group and for one person", bot.Never)
	case out.Kind == store.React:
		m, err = reaction(out, at, to, now)
		return to, m, err
	case out.Kind == store.Sheet && out.File == nil:
		return to, nil, fmt.Errorf("%w: the document is gone", bot.Never)
	case out.Text == "" && out.Kind != store.Sheet:
		return to, nil, fmt.Errorf("%w: it says nothing", bot.Never)
	case out.Kind == store.Poll && (direct || len(out.Options) < 2):
		return to, nil, fmt.Errorf("%w: a poll is for the group, and lets people choose", bot.Never)
	}
	about := &waE2E.ContextInfo{}
	if expires := at.expires(direct); expires > 0 {
		about.Expiration = proto.Uint32(expires)
	}
	if author, ok := named(out.TargetFrom, at.mode); ok && out.Target != "" && (out.Kind == store.Reply || out.Kind == store.Sheet && !direct) {
		about.StanzaID = proto.String(out.Target)
		about.Participant = proto.String(author.String())
		about.QuotedMessage = &waE2E.Message{Conversation: proto.String(out.TargetText)}
	}
	for _, who := range out.Mentions {
		if j, ok := named(who, at.mode); ok {
			about.MentionedJID = append(about.MentionedJID, j.String())
		}
	}
	switch out.Kind {
	case store.Poll:
		return to, poll(out, about), nil
	case store.Sheet:
		return to, document(out, about), nil
	}
	// A plain text cannot carry a timer or a quote, so all are of the extended kind. It has no preview: making one would
	// fetch the page and print its title.
	return to, &waE2E.Message{ExtendedTextMessage: &waE2E.ExtendedTextMessage{Text: proto.String(out.Text), ContextInfo: about}}, nil
}

func (p place) expires(direct bool) uint32 {
	if direct {
		return p.direct
	}
	return p.timer
}

// reaction has no timer of its own, on phones neither: it goes when what it is put on goes.
func reaction(out bot.Outgoing, at place, to types.JID, now time.Time) (*waE2E.Message, error) {
	author, ok := named(out.TargetFrom, at.mode)
	if !ok || out.Target == "" {
		return nil, fmt.Errorf("%w: what it reacts to is gone", bot.Never)
	}
	key := &waCommon.MessageKey{RemoteJID: proto.String(to.String()), FromMe: proto.Bool(false), ID: proto.String(out.Target)}
	if to == at.group {
		key.Participant = proto.String(author.String())
	}
	return &waE2E.Message{ReactionMessage: &waE2E.ReactionMessage{
		Key: key, Text: proto.String(out.Text), SenderTimestampMS: proto.Int64(now.UnixMilli()),
	}}, nil
}
