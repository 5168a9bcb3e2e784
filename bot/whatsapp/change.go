package whatsapp

import (
	"fmt"

	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/bot"
	"comunidad/store"
)

// changes reads who came, left, was made an admin or is one no longer. WhatsApp gives such a change no id, so one is made
// of what happened and when: the same change, told twice, has the same. other finds a person's other name.
func changes(evt *events.GroupInfo, me self, other func(types.JID) types.JID) (all []bot.Incoming) {
	for _, change := range []struct {
		kind store.InKind
		who  []types.JID
	}{{store.Joined, evt.Join}, {store.LeftIt, evt.Leave}, {store.Promoted, evt.Promote}, {store.Demoted, evt.Demote}} {
		for _, j := range change.who {
			from := addresses(j, other(j))
			if len(from) == 0 || me.is(j) {
				continue
			}
			all = append(all, bot.Incoming{
				From: from, Chat: store.Group, Kind: change.kind, At: evt.Timestamp,
				ID: fmt.Sprintf("%s/%d/%s", change.kind, evt.Timestamp.Unix(), evt.ParticipantVersionID),
			})
		}
	}
	return all
}
