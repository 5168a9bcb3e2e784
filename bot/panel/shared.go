package panel

import (
	"net/http"

	"comunidad/commands/when"
	"comunidad/store"
)

type exchange struct {
	Title string
	Items []item
}

// item is something that somebody shared; End is the line that closes it, if there is one.
type item struct{ Code, Text, Link, When, By, End string }

// kinds is the order in which what is shared is listed.
var kinds = []store.SharedKind{store.Need, store.Funding, store.Offer, store.Activity, store.Resource}

// shared shows what the community asks, offers and passes on. Who shared it is named as the chat names them: by
// organisation and country.
func (p *Panel) shared(r *http.Request, v *view) error {
	ctx := r.Context()
	return v.community.DB.Read(ctx, v.community.Now(), func(tx *store.Tx) error {
		for _, kind := range kinds {
			open, err := tx.SharedOpen(ctx, kind)
			if err != nil {
				return err
			}
			list := exchange{Title: v.W["kind "+string(kind)]}
			for _, s := range open {
				i := item{Code: s.Code(), Text: s.Text, Link: s.Link}
				if s.By != 0 {
					m, err := tx.Member(ctx, s.By)
					if err != nil {
						return err
					}
					if i.By = when.CountryName(m.Country, v.Lang); m.Organisation != "" {
						i.By = m.Organisation
					}
				}
				if !s.Date.IsZero() {
					i.When = v.W["date "+string(kind)] + " " + when.Date(s.Date, v.Lang)
				}
				if kind == store.Need || kind == store.Offer {
					i.End = v.W["solvedline"] + " " + i.Code
				}
				list.Items = append(list.Items, i)
			}
			v.Exchange = append(v.Exchange, list)
		}
		return nil
	})
}
