package whatsapp

import (
	"errors"
	"testing"

	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/encoding/prototext"
	"google.golang.org/protobuf/proto"

	"comunidad/bot"
	"comunidad/store"
)

func TestOutgoing(t *testing.T) {
	lids := place{group: place1, mode: types.AddressingModeLID}
	numbers := place{group: place1, mode: types.AddressingModePN, timer: 86400, direct: 604800}
	page := &store.File{Name: "a.html", MIME: "text/html", Data: []byte("<p>")}
	person := types.NewJID("100000000000001", types.HiddenUserServer)
	for name, c := range map[string]struct {
		out  bot.Outgoing
		at   place
		to   types.JID
		want string // as protobuf writes it; empty: never
	}{
		"post":            {bot.Outgoing{Kind: store.Post, Text: "hola"}, lids, place1, `extendedTextMessage:{text:"hola" contextInfo:{}}`},
		"post, timer":     {bot.Outgoing{Kind: store.Post, Text: "hola"}, numbers, place1, `extendedTextMessage:{text:"hola" contextInfo:{expiration:86400}}`},
		"post, mention":   {bot.Outgoing{Kind: store.Post, Text: "hola", Mentions: [][]store.Address{ana, nil}}, lids, place1, `extendedTextMessage:{text:"hola" contextInfo:{mentionedJID:"100000000000001@lid"}}`},
		"reply in LIDs":   {bot.Outgoing{Kind: store.Reply, Text: "sí", Target: "OLD", TargetFrom: ana, TargetText: "voy"}, lids, place1, `extendedTextMessage:{text:"sí" contextInfo:{stanzaID:"OLD" participant:"100000000000001@lid" quotedMessage:{conversation:"voy"}}}`},
		"reply, numbers":  {bot.Outgoing{Kind: store.Reply, Text: "sí", Target: "OLD", TargetFrom: ana, TargetText: "voy"}, numbers, place1, `extendedTextMessage:{text:"sí" contextInfo:{stanzaID:"OLD" participant:"5491100000001@s.whatsapp.net" quotedMessage:{conversation:"voy"} expiration:86400}}`},
		"reply to erased": {bot.Outgoing{Kind: store.Reply, Text: "sí", Target: "OLD"}, lids, place1, `extendedTextMessage:{text:"sí" contextInfo:{}}`},
		"reaction":        {bot.Outgoing{Kind: store.React, Text: "✅", Target: "OLD", TargetFrom: ana}, numbers, place1, `reactionMessage:{key:{remoteJID:"120363000000000001@g.us" fromMe:false ID:"OLD" participant:"5491100000001@s.whatsapp.net"} text:"✅" senderTimestampMS:1780000000000}`},
		"reaction, DM":    {bot.Outgoing{Kind: store.React, Text: "✅", Target: "OLD", TargetFrom: ana, To: ana}, lids, person, `reactionMessage:{key:{remoteJID:"100000000000001@lid" fromMe:false ID:"OLD"} text:"✅" senderTimestampMS:1780000000000}`},
		"DM":              {bot.Outgoing{Kind: store.DM, Text: "hola", To: ana}, numbers, person, `extendedTextMessage:{text:"hola" contextInfo:{expiration:604800}}`},
		"DM to a number":  {bot.Outgoing{Kind: store.DM, Text: "hola", To: ana[1:]}, lids, types.NewJID("5491100000001", types.DefaultUserServer), `extendedTextMessage:{text:"hola" contextInfo:{}}`},

		"poll": {bot.Outgoing{Kind: store.Poll, Text: "¿Vienen?", Options: []string{"Voy", "No"}}, numbers, place1,
			`pollCreationMessageV3:{name:"¿Vienen?" options:{optionName:"Voy"} options:{optionName:"No"} selectableOptionsCount:1 contextInfo:{expiration:86400}}`},
		"poll, many": {bot.Outgoing{Kind: store.Poll, Text: "¿Cuáles?", Options: []string{"1", "2"}, Many: true}, lids, place1,
			`pollCreationMessage:{name:"¿Cuáles?" options:{optionName:"1"} options:{optionName:"2"} selectableOptionsCount:0 contextInfo:{}}`},
		"document": {bot.Outgoing{Kind: store.Sheet, File: page}, numbers, place1,
			`documentMessage:{mimetype:"text/html" title:"a.html" fileLength:3 fileName:"a.html" contextInfo:{expiration:86400}}`},
		"document, DM": {bot.Outgoing{Kind: store.Sheet, Text: "Aquí", File: page, To: ana}, numbers, person,
			`documentWithCaptionMessage:{message:{documentMessage:{mimetype:"text/html" title:"a.html" fileLength:3 fileName:"a.html" contextInfo:{expiration:604800} caption:"Aquí"}}}`},
		"document, asked for": {bot.Outgoing{Kind: store.Sheet, File: page, Target: "OLD", TargetFrom: ana, TargetText: "memoria"}, lids, place1,
			`documentMessage:{mimetype:"text/html" title:"a.html" fileLength:3 fileName:"a.html" contextInfo:{stanzaID:"OLD" participant:"100000000000001@lid" quotedMessage:{conversation:"memoria"}}}`},

		"poll to one person":  {out: bot.Outgoing{Kind: store.Poll, Text: "¿?", Options: []string{"a", "b"}, To: ana}, at: lids},
		"poll without choice": {out: bot.Outgoing{Kind: store.Poll, Text: "¿?", Options: []string{"a"}}, at: lids},
		"no document":         {out: bot.Outgoing{Kind: store.Sheet, Text: "Aquí"}, at: lids},
		"DM to nobody":        {out: bot.Outgoing{Kind: store.DM, Text: "hola"}, at: lids},
		"DM to nonsense":      {out: bot.Outgoing{Kind: store.DM, Text: "hola", To: []store.Address{"x"}}, at: lids},
		"no words":            {out: bot.Outgoing{Kind: store.Post}, at: lids},
		"reaction to nothing": {out: bot.Outgoing{Kind: store.React, Text: "✅", TargetFrom: ana}, at: lids},
		"reaction to erased":  {out: bot.Outgoing{Kind: store.React, Text: "✅", Target: "OLD"}, at: lids},
		"post to one person":  {out: bot.Outgoing{Kind: store.Post, Text: "hola", To: ana}, at: lids},
	} {
		t.Run(name, func(t *testing.T) {
			to, m, err := outgoing(c.out, c.at, noon)
			if c.want == "" {
				if !errors.Is(err, bot.Never) {
					t.Errorf("got %v, %v", m, err)
				}
				return
			}
			if err != nil || to != c.to {
				t.Fatalf("to %s: %v", to, err)
			}
			if want := parse(t, c.want); !proto.Equal(m, want) {
				t.Errorf("got  %v\nwant %v", m, want)
			}
		})
	}
}

func parse(t *testing.T, text string) *waE2E.Message {
	t.Helper()
	m := new(waE2E.Message)
	if err := prototext.Unmarshal([]byte(text), m); err != nil {
		t.Fatal(err)
	}
	return m
}
