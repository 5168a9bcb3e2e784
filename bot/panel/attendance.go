package panel

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"comunidad/commands"
	"comunidad/commands/when"
	"comunidad/store"
)

// presence is who was at the last meeting, and who can be ticked.
type presence struct {
	Title, When string
	There       int
	People      []tick
	Visitors    []person
}

type tick struct {
	person
	There bool
	said  int
}

// attendance shows the meeting that is running or was the last, and everybody who could have been there: first who said so.
func (p *Panel) attendance(r *http.Request, v *view) error {
	ctx := r.Context()
	return v.community.DB.Read(ctx, v.community.Now(), func(tx *store.Tx) error {
		m, err := commands.RecentMeeting(ctx, tx)
		if missing(err) {
			return nil
		}
		if err != nil {
			return err
		}
		v.Presence = &presence{Title: m.Title, When: when.Full(m.StartsAt, v.Lang)}
		there, err := tx.Attended(ctx, m.Number)
		if err != nil {
			return err
		}
		answers, err := tx.Answers(ctx, m.Number)
		if err != nil {
			return err
		}
		said := map[int64]string{}
		for _, a := range answers {
			said[a.Member] = a.Answer
		}
		members, err := tx.Members(ctx)
		if err != nil {
			return err
		}
		order := []string{store.Yes, store.Maybe, "", store.No}
		for _, member := range members {
			was := slices.Contains(there, member.ID)
			if member.Status != store.InGroup && !was {
				continue
			}
			t := tick{person: v.person(member), There: was, said: slices.Index(order, said[member.ID])}
			if answer := said[member.ID]; answer != "" {
				t.Note = v.W["said "+answer]
			}
			if member.Name == "" && !was { // nobody can be called by a name they did not give
				continue
			}
			v.Presence.People = append(v.Presence.People, t)
		}
		slices.SortStableFunc(v.Presence.People, func(a, b tick) int {
			return cmp.Or(cmp.Compare(a.said, b.said), strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)))
		})
		v.Presence.There = len(there)
		visitors, err := tx.EveryVisitor(ctx)
		for _, visitor := range visitors {
			if visitor.Meeting == m.Number {
				v.Presence.Visitors = append(v.Presence.Visitors, person{Name: cmp.Or(visitor.Name, fmt.Sprintf("+%d", visitor.People)), From: visitor.Organisation})
			}
		}
		return err
	})
}

// person is how a member is shown.
func (v *view) person(m store.Member) person {
	return person{Name: cmp.Or(m.Name, v.W["unnamed"]), Flag: when.Flag(m.Country), From: m.Organisation}
}
