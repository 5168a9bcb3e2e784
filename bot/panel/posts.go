package panel

import (
	"fmt"
	"net/http"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

// post is something that is to be said.
type post struct {
	When, Kind, Text, Drop string
	Attempts               int
}

// posts shows what facilitators scheduled, and what the bot is about to say. What it writes to one person is theirs: of
// that only the hour is shown.
func (p *Panel) posts(r *http.Request, v *view) error {
	ctx := r.Context()
	return v.community.DB.Read(ctx, v.community.Now(), func(tx *store.Tx) error {
		waiting, err := tx.Waiting(ctx)
		if err != nil {
			return err
		}
		for _, s := range waiting {
			v.Scheduled = append(v.Scheduled, post{When: v.at(s.Due), Text: s.Text, Drop: fmt.Sprintf("%s %d", v.W["unschedule"], s.ID)})
		}
		owed, err := tx.Owed(ctx)
		if err != nil {
			return err
		}
		for _, o := range owed {
			shown := post{When: v.at(o.DueAt), Kind: v.W["kind "+string(o.Kind)], Text: o.Text, Attempts: o.Attempts}
			if o.To != 0 {
				shown.Text = v.W["private"]
			}
			v.Queue = append(v.Queue, shown)
		}
		return v.paused(r, tx)
	})
}

func (v *view) at(t time.Time) string {
	local := t.In(v.zone)
	return when.Day(local, v.Lang) + " · " + when.Clock(local)
}

func (v *view) paused(r *http.Request, tx *store.Tx) error {
	community, err := tx.Community(r.Context())
	v.Paused = !community.PausedSince.IsZero()
	return err
}

// state shows how the bot stands with WhatsApp, and what waits or was given up.
func (p *Panel) state(r *http.Request, v *view) error {
	v.State = v.community.State(v.Lang)
	for _, lang := range store.Langs {
		v.Langs = append(v.Langs, button{v, v.W["langline"] + " " + string(lang)})
	}
	return v.community.DB.Read(r.Context(), v.community.Now(), func(tx *store.Tx) error {
		waiting, failed, err := tx.CountIn(r.Context())
		if err != nil {
			return err
		}
		owed, dead, err := tx.CountOut(r.Context())
		if err != nil {
			return err
		}
		v.Numbers = []number{{v.W["in waiting"], waiting}, {v.W["in failed"], failed}, {v.W["out owed"], owed}, {v.W["out dead"], dead}}
		return v.paused(r, tx)
	})
}
