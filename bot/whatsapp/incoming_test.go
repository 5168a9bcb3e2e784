package whatsapp

import (
	"reflect"
	"testing"
	"time"

	"go.mau.fi/whatsmeow/proto/waCommon"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/proto/waWeb"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"

	"comunidad/bot"
	"comunidad/store"
)

var (
	me     = self{pn: types.NewJID("5491100000099", types.DefaultUserServer), lid: types.NewJID("100000000000099", types.HiddenUserServer)}
	anaPN  = types.JID{User: "5491100000001", Device: 3, Server: types.DefaultUserServer}
	anaLID = types.JID{User: "100000000000001", Device: 3, Server: types.HiddenUserServer}
	place1 = types.NewJID("120363000000000001", types.GroupServer)
	noon   = time.Unix(1_780_000_000, 0)
	ana    = []store.Address{"100000000000001@lid", "5491100000001@s.whatsapp.net"}
)

func saidBy(sender, alt types.JID, m *waE2E.Message) *events.Message {
	evt := &events.Message{Info: types.MessageInfo{ID: "ID", Timestamp: noon}, RawMessage: m}
	evt.Info.Chat, evt.Info.Sender, evt.Info.SenderAlt, evt.Info.IsGroup = place1, sender, alt, true
	return evt.UnwrapRaw()
}

func inGroup(m *waE2E.Message) *events.Message { return saidBy(anaLID, anaPN, m) }

func with(evt *events.Message, change func(*events.Message)) *events.Message {
	change(evt)
	return evt
}

func extended(text string, about *waE2E.ContextInfo) *waE2E.Message {
	return &waE2E.Message{ExtendedTextMessage: &waE2E.ExtendedTextMessage{Text: &text, ContextInfo: about}}
}

func wrapped(m *waE2E.Message) *waE2E.FutureProofMessage {
	return &waE2E.FutureProofMessage{Message: m}
}

func edit(key *waCommon.MessageKey, text string) *waE2E.Message {
	return &waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{
		Type: waE2E.ProtocolMessage_MESSAGE_EDIT.Enum(), Key: key, EditedMessage: extended(text, nil),
	}}
}

func revoke(key *waCommon.MessageKey) *waE2E.Message {
	return &waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{Type: waE2E.ProtocolMessage_REVOKE.Enum(), Key: key}}
}

func reacts(emoji string) *waE2E.Message {
	return &waE2E.Message{ReactionMessage: &waE2E.ReactionMessage{Text: &emoji, Key: &waCommon.MessageKey{ID: proto.String("OLD")}}}
}

func TestIncoming(t *testing.T) {
	text := &waE2E.Message{Conversation: proto.String("voy")}
	mine, anas := &waCommon.MessageKey{ID: proto.String("OLD"), FromMe: proto.Bool(true)},
		&waCommon.MessageKey{ID: proto.String("OLD"), Participant: proto.String("5491100000001@s.whatsapp.net")}
	others := &waCommon.MessageKey{ID: proto.String("OLD"), Participant: proto.String("100000000000007@lid")}
	heard := func(kind store.InKind, text, target string, named bool) *bot.Incoming {
		return &bot.Incoming{From: ana, Kind: kind, ID: "ID", Text: text, Target: target, Named: named, At: noon}
	}
	said := heard(store.Said, "voy", "", false)
	direct := *said
	direct.Chat = store.Direct
	onlyLID := *said
	onlyLID.From = ana[:1]
	mentions := func(who string) *waE2E.Message {
		return extended("@"+who[:len(who)-4]+" voy", &waE2E.ContextInfo{MentionedJID: []string{who}})
	}
	for name, c := range map[string]struct {
		evt  *events.Message
		want *bot.Incoming // nil: nothing
	}{
		"text":                  {inGroup(text), said},
		"from a phone number":   {saidBy(anaPN, anaLID, text), said},
		"only a LID":            {saidBy(anaLID, types.EmptyJID, text), &onlyLID},
		"hosted":                {with(inGroup(text), func(e *events.Message) { e.Info.Sender.Server = types.HostedLIDServer }), said},
		"extended":              {inGroup(extended("voy", nil)), said},
		"reply":                 {inGroup(extended("voy", &waE2E.ContextInfo{StanzaID: proto.String("OLD")})), heard(store.Said, "voy", "OLD", false)},
		"mention by LID":        {inGroup(mentions("100000000000099@lid")), heard(store.Said, "voy", "", true)},
		"mention with a device": {inGroup(extended("@100000000000099 voy", &waE2E.ContextInfo{MentionedJID: []string{"100000000000099:5@lid"}})), heard(store.Said, "voy", "", true)},
		"mention by number":     {inGroup(extended("voy @5491100000099", &waE2E.ContextInfo{MentionedJID: []string{"5491100000099@s.whatsapp.net"}})), heard(store.Said, "voy", "", true)},
		"mention of another":    {inGroup(extended("voy con @5491100000007", &waE2E.ContextInfo{MentionedJID: []string{"5491100000007@s.whatsapp.net"}})), heard(store.Said, "voy con @…", "", false)},
		"our digits, other kind": {inGroup(mentions("5491100000099@lid")),
			heard(store.Said, "@… voy", "", false)},
		"disappearing":          {inGroup(&waE2E.Message{EphemeralMessage: wrapped(text)}), said},
		"wrapped four times":    {inGroup(&waE2E.Message{DeviceSentMessage: &waE2E.DeviceSentMessage{Message: &waE2E.Message{ViewOnceMessageV2: wrapped(&waE2E.Message{EphemeralMessage: wrapped(&waE2E.Message{GroupMentionedMessage: wrapped(text)})})}}}), said},
		"caption":               {inGroup(&waE2E.Message{ImageMessage: &waE2E.ImageMessage{Caption: proto.String("voy"), ContextInfo: &waE2E.ContextInfo{StanzaID: proto.String("OLD")}}}), heard(store.Said, "voy", "OLD", false)},
		"document with caption": {inGroup(&waE2E.Message{DocumentWithCaptionMessage: wrapped(&waE2E.Message{DocumentMessage: &waE2E.DocumentMessage{Caption: proto.String("voy")}})}), said},
		"picture without words": {inGroup(&waE2E.Message{ImageMessage: &waE2E.ImageMessage{}}), nil},
		"sticker":               {inGroup(&waE2E.Message{StickerMessage: &waE2E.StickerMessage{}}), nil},
		"only keys":             {inGroup(&waE2E.Message{SenderKeyDistributionMessage: &waE2E.SenderKeyDistributionMessage{}}), nil},
		"nothing":               {inGroup(nil), nil},
		"reaction":              {inGroup(reacts("👍")), heard(store.Reacted, "👍", "OLD", false)},
		"reaction taken back":   {inGroup(reacts("")), heard(store.Reacted, "", "OLD", false)},
		"reaction to nothing":   {inGroup(&waE2E.Message{ReactionMessage: &waE2E.ReactionMessage{}}), nil},
		"edit":                  {inGroup(&waE2E.Message{EditedMessage: wrapped(edit(mine, "no puedo"))}), heard(store.Edited, "no puedo", "OLD", false)},
		"edit, unwrapped":       {inGroup(edit(mine, "no puedo")), heard(store.Edited, "no puedo", "OLD", false)},
		"edit by participant":   {inGroup(edit(anas, "no puedo")), heard(store.Edited, "no puedo", "OLD", false)},
		"edit of another's":     {inGroup(edit(others, "no puedo")), nil},
		"edit of nothing":       {inGroup(edit(nil, "no puedo")), nil},
		"deletion":              {inGroup(revoke(mine)), heard(store.Deleted, "", "OLD", false)},
		"deletion of another's": {inGroup(revoke(others)), nil},
		"timer set":             {inGroup(&waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{Type: waE2E.ProtocolMessage_EPHEMERAL_SETTING.Enum(), Key: mine}}), nil},
		"our own":               {with(inGroup(text), func(e *events.Message) { e.Info.IsFromMe = true }), nil},
		"our own, other device": {saidBy(types.JID{User: me.lid.User, Device: 9, Server: types.HiddenUserServer}, types.EmptyJID, text), nil},
		"history":               {with(inGroup(text), func(e *events.Message) { e.SourceWebMsg = &waWeb.WebMessageInfo{} }), nil},
		"repeated by our phone": {with(inGroup(text), func(e *events.Message) { e.SourceWebMsg, e.UnavailableRequestID = &waWeb.WebMessageInfo{}, "R" }), said},
		"directly":              {with(inGroup(text), func(e *events.Message) { e.Info.Chat, e.Info.IsGroup = anaLID.ToNonAD(), false }), &direct},
		"status":                {with(inGroup(text), func(e *events.Message) { e.Info.Chat = types.StatusBroadcastJID }), nil},
		"broadcast list":        {with(inGroup(text), func(e *events.Message) { e.Info.Chat = types.NewJID("1", types.BroadcastServer) }), nil},
		"newsletter":            {with(inGroup(text), func(e *events.Message) { e.Info.Chat = types.NewJID("1", types.NewsletterServer) }), nil},
		"WhatsApp itself":       {saidBy(types.PSAJID, types.EmptyJID, text), nil},
		"Meta's machine":        {saidBy(types.MetaAIJID, types.EmptyJID, text), nil},
		"from nobody":           {saidBy(types.EmptyJID, types.EmptyJID, text), nil},
	} {
		t.Run(name, func(t *testing.T) {
			got, ok := incoming(c.evt, me)
			if ok != (c.want != nil) {
				t.Fatalf("heard: %v, %+v", ok, got)
			}
			if ok && !reflect.DeepEqual(got, *c.want) {
				t.Errorf("got  %+v\nwant %+v", got, *c.want)
			}
		})
	}
}

func TestEndlessWrapping(t *testing.T) {
	m := &waE2E.Message{Conversation: proto.String("voy")}
	for range 5000 {
		m = &waE2E.Message{EphemeralMessage: wrapped(&waE2E.Message{ViewOnceMessage: wrapped(m)})}
	}
	if in, ok := incoming(inGroup(m), me); ok {
		t.Errorf("heard %+v", in)
	}
}
