package whatsapp

import (
	"strconv"

	"go.mau.fi/whatsmeow/proto/waCommon"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot"
	"comunidad/store"
)

// incoming reads what somebody said or did. ok is false for what says nothing to us, and it comes before any look at ids:
// a message that only carries keys has the same id as the text that follows it.
func incoming(evt *events.Message, me self) (in bot.Incoming, ok bool) {
	info := evt.Info
	// What comes from the history is over. What our own phone repeats because we could not read it is not history.
	if info.IsFromMe || me.is(info.Sender) || evt.SourceWebMsg != nil && evt.UnavailableRequestID == "" {
		return in, false
	}
	switch {
	case info.Chat.Server == types.GroupServer:
		in.Chat = store.Group
	case !person(info.Chat).IsEmpty() && !info.IsGroup:
		in.Chat = store.Direct
	default: // statuses, broadcast lists, newsletters
		return in, false
	}
	in.ID, in.At, in.From = info.ID, info.Timestamp, addresses(info.Sender, info.SenderAlt)
	if len(in.From) == 0 || in.ID == "" {
		return in, false
	}
	m := evt.Message
	if m == nil {
		m = evt.RawMessage
	}
	return in, read(&in, unwrap(m), info, me)
}

// read fills in what a message says.
func read(in *bot.Incoming, m *waE2E.Message, info types.MessageInfo, me self) bool {
	if reaction := m.GetReactionMessage(); reaction != nil {
		in.Kind, in.Text, in.Target = store.Reacted, reaction.GetText(), reaction.GetKey().GetID()
		return in.Target != ""
	}
	if change := m.GetProtocolMessage(); change != nil {
		in.Target = change.GetKey().GetID()
		if in.Target == "" || !theirs(change.GetKey(), info) {
			return false
		}
		switch {
		case change.GetType() == waE2E.ProtocolMessage_REVOKE:
			in.Kind = store.Deleted
			return true
		case change.GetType() == waE2E.ProtocolMessage_MESSAGE_EDIT:
			text, about, ok := words(unwrap(change.GetEditedMessage()))
			in.Kind, in.Text = store.Edited, text
			in.Text, in.Named = unmention(text, about.GetMentionedJID(), me)
			return ok
		}
		return false
	}
	if sealed(in, m) {
		return in.Chat == store.Group && in.Target != ""
	}
	if event := m.GetEventMessage(); event != nil {
		in.Kind, in.Text, in.Target = store.Planned, event.GetName(), strconv.FormatInt(event.GetStartTime()*1000, 10)
		return in.Chat == store.Group && in.Text != "" && !event.GetIsCanceled()
	}
	text, about, ok := words(m)
	if d := m.GetDocumentMessage(); d != nil && in.Chat == store.Direct && (isList(d) || bot.IsSheet(d.GetFileName()) || text == "") {
		in.Kind, in.Text = store.Dropped, text
		return true
	}
	if !ok {
		return false
	}
	in.Kind, in.Target = store.Said, about.GetStanzaID()
	in.Text, in.Named = unmention(text, about.GetMentionedJID(), me)
	return true
}

// sealed finds what has still to be opened: a vote, an answer to a native event. Both name what they are about.
func sealed(in *bot.Incoming, m *waE2E.Message) bool {
	if vote := m.GetPollUpdateMessage(); vote != nil {
		in.Kind, in.Target = store.Voted, vote.GetPollCreationMessageKey().GetID()
		return true
	}
	if answer := m.GetEncEventResponseMessage(); answer != nil {
		in.Kind, in.Target = store.Answered, answer.GetEventCreationMessageKey().GetID()
		return true
	}
	return false
}

// theirs tells whether the message that is edited or deleted is of the person who does so. Admins can delete what others
// said; that takes back nobody's word but their own.
func theirs(key *waCommon.MessageKey, info types.MessageInfo) bool {
	author := key.GetParticipant()
	if key.GetFromMe() || author == "" {
		return true
	}
	j, err := types.ParseJID(author)
	j = person(j)
	return err == nil && !j.IsEmpty() && (j == person(info.Sender) || j == person(info.SenderAlt))
}
