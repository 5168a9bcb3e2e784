package whatsapp

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"

	"comunidad/bot"
	"comunidad/bot/whatsapp/watest"
	"comunidad/store"
)

// carry does on WhatsApp what somebody does in a transcript.
func (th *theatre) carry(_ context.Context, in bot.Incoming) error {
	handle, _, _ := strings.Cut(string(in.From[0]), "@")
	p := th.person(handle)
	switch in.Kind {
	case store.Joined:
		th.group.Add(p)
	case store.Promoted:
		th.group.Promote(p)
	case store.LeftIt:
		th.group.Leave(p)
	default:
		if in.Chat == store.Group && !th.group.Has(p) { // a transcript need not say that somebody came
			th.group.Add(p)
		}
		m, err := th.write(p, handle, in)
		if err != nil {
			return err
		}
		if _, known := th.authors[in.ID]; !known {
			th.authors[in.ID] = handle
		}
		p.SendAs(th.t, th.chat(in), in.ID, m)
	}
	if th.client.wa.IsConnected() {
		th.line.AwaitSettled(th.t)
	}
	return nil
}

func (th *theatre) chat(in bot.Incoming) types.JID {
	if in.Chat == store.Direct {
		return th.phone.LID()
	}
	return th.group.JID
}

// write makes the message as a phone would.
func (th *theatre) write(p *watest.Phone, handle string, in bot.Incoming) (*waE2E.Message, error) {
	author, chat := types.EmptyJID, th.chat(in)
	if by, known := th.authors[in.Target]; known && by != handle {
		author = th.named(by)
	}
	switch in.Kind {
	case store.Said:
		return th.say(in), nil
	case store.Reacted:
		return watest.Reaction(watest.Key(chat, author, in.Target), in.Text), nil
	case store.Edited:
		return watest.Edit(chat, in.Target, in.Text), nil
	case store.Deleted:
		return watest.Revoke(watest.Key(chat, types.EmptyJID, in.Target)), nil
	case store.Planned:
		ms, err := strconv.ParseInt(in.Target, 10, 64)
		return watest.Event(in.Text, time.UnixMilli(ms), ""), err
	case store.Dropped:
		if in.File == nil {
			return &waE2E.Message{DocumentMessage: p.Document("other.xlsx", "application/octet-stream", []byte("PK"))}, nil
		}
		return &waE2E.Message{DocumentMessage: p.Document(in.File.Name, "text/csv", in.File.Data)}, nil
	}
	about := hearsID(p, in.Target)
	if about == nil {
		return nil, fmt.Errorf("%s never saw %s", handle, in.Target)
	}
	if in.Kind == store.Answered {
		said, guests, _ := strings.Cut(in.Text, " +")
		n, _ := strconv.Atoi(guests) // none said is none
		answer := map[string]waE2E.EventResponseMessage_EventResponseType{
			"going": waE2E.EventResponseMessage_GOING, "maybe": waE2E.EventResponseMessage_MAYBE, "no": waE2E.EventResponseMessage_NOT_GOING,
		}[said]
		return p.Response(about, answer, n), nil
	}
	var options []string
	of := pollIn(about.Message).GetOptions()
	for number := range strings.SplitSeq(in.Text, ",") {
		if n, err := strconv.Atoi(strings.TrimSpace(number)); err == nil && n >= 1 && n <= len(of) {
			options = append(options, of[n-1].GetOptionName())
		}
	}
	return p.Ballot(about, options...), nil
}

// say is a text, with what it quotes and a mention of the bot in the form that the group has.
func (th *theatre) say(in bot.Incoming) *waE2E.Message {
	text, about := in.Text, &waE2E.ContextInfo{}
	if in.Named {
		self := th.named("")
		lower := strings.ToLower(text)
		for _, name := range []string{"@comunidad", "@bot"} {
			if i := strings.Index(lower, name); i >= 0 {
				text = text[:i] + "@" + self.User + text[i+len(name):]
				break
			}
		}
		about.MentionedJID = []string{self.String()}
	}
	if in.Target != "" {
		author := th.named(th.authors[in.Target]).String()
		about.StanzaID, about.Participant, about.QuotedMessage = &in.Target, &author, watest.Text("…")
	}
	if in.Target == "" && !in.Named {
		return watest.Text(text)
	}
	return &waE2E.Message{ExtendedTextMessage: &waE2E.ExtendedTextMessage{Text: &text, ContextInfo: about}}
}

func pollIn(m *waE2E.Message) *waE2E.PollCreationMessage {
	if one := m.GetPollCreationMessageV3(); one != nil {
		return one
	}
	return m.GetPollCreationMessage()
}

// read is what somebody's phone shows of a message, in the words of a stage.
func (th *theatre) read(p *watest.Phone, heard *watest.Heard) (bot.Outgoing, error) {
	out, m := bot.Outgoing{ID: heard.ID, Kind: store.Post}, unwrap(heard.Message)
	if heard.Chat != th.group.JID {
		out.Kind = store.DM
	}
	if r := m.GetReactionMessage(); r != nil {
		out.Kind, out.Text, out.Target = store.React, r.GetText(), r.GetKey().GetID()
		return out, nil
	}
	if poll := pollIn(m); poll != nil {
		out.Kind, out.Text, out.Many = store.Poll, poll.GetName(), poll.GetSelectableOptionsCount() != 1
		for _, option := range poll.GetOptions() {
			out.Options = append(out.Options, option.GetOptionName())
		}
		return out, nil
	}
	if d := m.GetDocumentMessage(); d != nil {
		data, err := p.Open(d)
		out.Kind, out.Text, out.Target = store.Sheet, d.GetCaption(), d.GetContextInfo().GetStanzaID()
		out.File = &store.File{Name: d.GetFileName(), MIME: d.GetMimetype(), Data: data}
		return out, err
	}
	text := m.GetExtendedTextMessage()
	out.Text, out.Target = text.GetText(), text.GetContextInfo().GetStanzaID()
	if out.Target != "" {
		out.Kind = store.Reply
	}
	return out, nil
}
