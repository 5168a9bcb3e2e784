package panel

import (
	"net/http"
	"strconv"

	"comunidad/commands"
	"comunidad/store"
)

type topicView struct {
	Number                       int
	Interest, Title, Kind, Hosts string
}

// topics shows those of the next meeting, with who hosts them and, where that is not kept hidden, how many would go.
func (p *Panel) topics(r *http.Request, v *view) error {
	ctx := r.Context()
	return v.community.DB.Read(ctx, v.community.Now(), func(tx *store.Tx) error {
		ahead, err := tx.MeetingsAhead(ctx, tx.Now)
		if err != nil || len(ahead) == 0 {
			return err
		}
		v.Meeting = &meetingView{Title: ahead[0].Title}
		topics, err := tx.Topics(ctx, ahead[0].Number)
		if err != nil {
			return err
		}
		for _, t := range topics {
			shown := topicView{Number: t.Number, Interest: "…", Title: t.Title, Kind: v.W[string(t.Kind)]}
			if commands.ShowInterest(v.community.Rules, ahead[0], tx.Now) {
				shown.Interest = strconv.Itoa(t.Interest)
			}
			if shown.Hosts, err = v.names(r, tx, t.Hosts); err != nil {
				return err
			}
			v.Topics = append(v.Topics, shown)
		}
		return nil
	})
}
