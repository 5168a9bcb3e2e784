package whatsapp

import (
	"fmt"
	"testing"

	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

func TestChanges(t *testing.T) {
	evt := &events.GroupInfo{
		JID: place1, Timestamp: noon, ParticipantVersionID: "V",
		Join: []types.JID{anaLID.ToNonAD(), me.lid}, Leave: []types.JID{anaPN.ToNonAD()}, Promote: []types.JID{anaLID}, Demote: []types.JID{anaLID},
	}
	other := func(j types.JID) types.JID {
		if j.Server == types.HiddenUserServer {
			return anaPN
		}
		return types.EmptyJID
	}
	var got []string
	for _, in := range changes(evt, me, other) {
		if !in.At.Equal(noon) {
			t.Errorf("it was at %s", in.At)
		}
		got = append(got, fmt.Sprint(in.Kind, " ", in.ID, " ", in.From))
	}
	want := []string{
		"joined joined/1780000000/V [100000000000001@lid 5491100000001@s.whatsapp.net]",
		"left left/1780000000/V [5491100000001@s.whatsapp.net]",
		"promoted promoted/1780000000/V [100000000000001@lid 5491100000001@s.whatsapp.net]",
		"demoted demoted/1780000000/V [100000000000001@lid 5491100000001@s.whatsapp.net]",
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestGroupFacts(t *testing.T) {
	g := &group{id: place1}
	if _, ok := g.facts(noon); ok {
		t.Error("an unknown group is known")
	}
	g.learn(&types.GroupInfo{
		AddressingMode: types.AddressingModeLID, GroupEphemeral: types.GroupEphemeral{IsEphemeral: true, DisappearingTimer: 7},
		Participants: []types.GroupParticipant{{JID: anaLID.ToNonAD(), LID: anaLID.ToNonAD(), PhoneNumber: anaPN.ToNonAD()}},
	}, noon, 0)
	facts, ok := g.facts(noon.Add(groupLasts - 1))
	if !ok || facts.timer != 7 || facts.mode != types.AddressingModeLID || !facts.people[anaPN.ToNonAD()] {
		t.Errorf("%v, %+v", ok, facts)
	}
	if _, ok := g.facts(noon.Add(groupLasts)); ok {
		t.Error("it is believed for ever")
	}
	g.change(&events.GroupInfo{Ephemeral: &types.GroupEphemeral{}, Leave: []types.JID{anaLID}}, func(types.JID) types.JID { return anaPN.ToNonAD() })
	if facts, _ := g.facts(noon); facts.timer != 0 || facts.people[anaPN.ToNonAD()] || facts.people[anaLID.ToNonAD()] {
		t.Errorf("afterwards %+v", facts)
	}
	g.learn(&types.GroupInfo{}, noon, 0) // the answer to a question from before the change
	if _, ok := g.facts(noon); ok {
		t.Error("an answer that may be older than the change is believed")
	}
}
