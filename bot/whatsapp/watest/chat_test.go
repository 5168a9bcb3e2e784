package watest

import (
	"bytes"
	"context"
	"slices"
	"testing"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"
)

// Five members say everything that can be said, in a group of each addressing mode.
func TestFiveMembersChat(t *testing.T) {
	for name, found := range map[string]func(*Server, string, Person, ...Person) *Group{
		"LID": (*Server).Group, "phone numbers": (*Server).OldGroup,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := New(t)
			m := s.Members(t, "Ana", "Bruno", "Carol", "Dani", "Eva")
			g := found(s, "Community", m[0], m[1], m[2], m[3], m[4])
			for _, member := range m {
				Await(t, member.Inbox, func(e *events.JoinedGroup) bool { return e.JID == g.JID })
			}
			chatAboutEverything(t, s, g, m)
			if unknown := s.Unknown(); len(unknown) > 0 {
				t.Errorf("unknown IQs: %v", unknown)
			}
		})
	}
}

func chatAboutEverything(t *testing.T, s *Server, g *Group, m []*Member) {
	ana, bruno, others := m[0], m[1], m[1:]
	hello := ana.Say(t, g.JID, "hola")
	var heard *events.Message
	for _, member := range others {
		heard = member.Inbox.AwaitText(t, "hola")
		if heard.Info.ID != hello {
			t.Errorf("id %s, sent as %s", heard.Info.ID, hello)
		}
		sender, alt := heard.Info.Sender.ToNonAD(), heard.Info.SenderAlt.ToNonAD()
		if g.g.mode == types.AddressingModePN {
			sender, alt = alt, sender
		}
		if sender != ana.Phone.LID() || alt != ana.Phone.PN() {
			t.Errorf("sender %s alias %s", sender, alt)
		}
	}

	bruno.Reply(t, heard, "buenas")
	reply := ana.Inbox.AwaitText(t, "buenas")
	if got := reply.Message.GetExtendedTextMessage().GetContextInfo().GetStanzaID(); got != hello {
		t.Errorf("the reply quotes %q", got)
	}

	bruno.React(t, heard, "👍")
	reaction := Await(t, ana.Inbox, func(e *events.Message) bool { return e.Message.GetReactionMessage() != nil })
	if got := reaction.Message.GetReactionMessage(); got.GetText() != "👍" || got.GetKey().GetID() != hello {
		t.Errorf("reaction %v", got)
	}

	ana.Send(t, g.JID, ana.BuildEdit(g.JID, hello, Text("hola a todas")))
	edit := bruno.Inbox.AwaitText(t, "hola a todas")
	if edit.Message.GetProtocolMessage().GetKey().GetID() != hello {
		t.Errorf("the edit is of %v", edit.Message.GetProtocolMessage().GetKey())
	}

	ana.Send(t, g.JID, ana.BuildRevoke(g.JID, types.EmptyJID, hello))
	Await(t, bruno.Inbox, func(e *events.Message) bool {
		p := e.Message.GetProtocolMessage()
		return p != nil && p.GetType() == waE2E.ProtocolMessage_REVOKE && p.GetKey().GetID() == hello
	})

	vote(t, g, ana, bruno)
	attend(t, g, ana, bruno)
	share(t, g, ana, bruno)
}

// vote is a poll by one member and a vote by another.
func vote(t *testing.T, g *Group, asks, votes *Member) {
	ctx := context.Background()
	asks.Send(t, g.JID, Poll("¿Cuándo?", []string{"lunes", "martes"}, 1))
	poll := Await(t, votes.Inbox, func(e *events.Message) bool { return e.Message.GetPollCreationMessageV3() != nil })
	ballot, err := votes.BuildPollVote(ctx, &poll.Info, []string{"martes"})
	if err != nil {
		t.Fatal(err)
	}
	votes.Send(t, g.JID, ballot)
	cast := Await(t, asks.Inbox, func(e *events.Message) bool { return e.Message.GetPollUpdateMessage() != nil })
	open, err := asks.DecryptPollVote(ctx, cast)
	if err != nil {
		t.Fatal(err)
	}
	if want := whatsmeow.HashPollOptions([]string{"martes"}); !slices.EqualFunc(open.GetSelectedOptions(), want, bytes.Equal) {
		t.Errorf("voted %x", open.GetSelectedOptions())
	}
}

// attend is a native event by one member and an answer by another.
func attend(t *testing.T, g *Group, invites, goes *Member) {
	ctx := context.Background()
	invites.Send(t, g.JID, Event("Asado", time.Unix(1_900_000_000, 0), "El Galpón"))
	event := Await(t, goes.Inbox, func(e *events.Message) bool { return e.Message.GetEventMessage() != nil })
	goes.Answer(t, event, waE2E.EventResponseMessage_GOING, 2)
	answer := Await(t, invites.Inbox, func(e *events.Message) bool { return e.Message.GetEncEventResponseMessage() != nil })
	enc := answer.Message.GetEncEventResponseMessage()
	//lint:ignore SA1019 whatsmeow has no other way to it, and the version is pinned
	raw, err := invites.DangerousInternals().DecryptMsgSecret(ctx, answer, whatsmeow.EncSecretEventResponse, enc, enc.GetEventCreationMessageKey())
	if err != nil {
		t.Fatal(err)
	}
	var response waE2E.EventResponseMessage
	if err := proto.Unmarshal(raw, &response); err != nil {
		t.Fatal(err)
	}
	if response.GetResponse() != waE2E.EventResponseMessage_GOING || response.GetExtraGuestCount() != 2 {
		t.Errorf("answered %v", &response)
	}
}

// share is a picture by one member, downloaded by another.
func share(t *testing.T, g *Group, from, to *Member) {
	picture := bytes.Repeat([]byte("pixels"), 1000)
	from.Picture(t, g.JID, picture, "la foto")
	received := Await(t, to.Inbox, func(e *events.Message) bool { return e.Message.GetImageMessage() != nil })
	got, err := to.Download(context.Background(), received.Message.GetImageMessage())
	if err != nil || !bytes.Equal(got, picture) {
		t.Errorf("downloaded %d bytes of %d: %v", len(got), len(picture), err)
	}
}
