package panel

import (
	"net/http"

	"comunidad/commands/when"
	"comunidad/store"
)

type meetingView struct {
	Number              int64
	Title, When, Status string
	Announced           bool
	Minutes             int
	Going               int
	Answers             []group
}

type group struct {
	Title  string
	People []person
}

type person struct{ Name, Flag, From, Note string }

// meeting shows the next meeting and who comes.
func (p *Panel) meeting(r *http.Request, v *view) error {
	ctx := r.Context()
	return v.community.DB.Read(ctx, v.community.Now(), func(tx *store.Tx) error {
		ahead, err := tx.MeetingsAhead(ctx, tx.Now)
		if err != nil || len(ahead) == 0 {
			return err
		}
		m := ahead[0]
		v.Meeting = &meetingView{
			Number: m.Number, Title: m.Title, When: when.Full(m.StartsAt, v.Lang), Minutes: m.Minutes,
			Status: v.W[string(m.Status)], Announced: m.Status != store.Published,
		}
		answers, err := tx.Answers(ctx, m.Number)
		if err != nil {
			return err
		}
		people := map[string][]person{}
		for _, a := range answers {
			member, err := tx.Member(ctx, a.Member)
			if err != nil {
				return err
			}
			if member.Status != store.InGroup {
				continue
			}
			who := v.person(member)
			if a.Late {
				who.Note = v.W["late"]
			}
			if a.Answer != "" {
				people[a.Answer] = append(people[a.Answer], who)
			}
			v.Meeting.Going += a.Guests
			for _, g := range a.Named {
				people[store.Yes] = append(people[store.Yes], person{Name: g.Name, From: g.Organisation, Note: v.W["with"] + " " + who.Name})
			}
			if unnamed := a.Guests - len(a.Named); unnamed > 0 {
				for range unnamed {
					people[store.Yes] = append(people[store.Yes], person{Name: v.W["guest"], Note: v.W["with"] + " " + who.Name})
				}
			}
			if a.Answer == store.Yes {
				v.Meeting.Going++
			}
		}
		for _, answer := range []string{store.Yes, store.Maybe, store.No} {
			v.Meeting.Answers = append(v.Meeting.Answers, group{v.W["answer "+answer], people[answer]})
		}
		return nil
	})
}
