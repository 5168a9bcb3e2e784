package panel

import (
	"net/http"
	"strings"

	"comunidad/commands"
	"comunidad/commands/network"
	"comunidad/commands/when"
	"comunidad/store"
)

type netView struct {
	Title, Note   string
	Organisations []tied
}

type tied struct{ Name, Country, With string }

// network shows who works with whom: the picture of the chat, and the same as a table for whoever cannot see it.
func (p *Panel) network(r *http.Request, v *view) error {
	ctx := r.Context()
	return v.community.DB.Read(ctx, v.community.Now(), func(tx *store.Tx) error {
		picture, all, err := commands.Network(ctx, tx, v.Lang)
		if err != nil || len(all) == 0 {
			return err
		}
		v.Net = &netView{Title: picture.Title, Note: picture.Note}
		for _, o := range all {
			v.Net.Organisations = append(v.Net.Organisations, tied{o.Name, when.CountryName(o.Country, v.Lang), strings.Join(o.With, ", ")})
		}
		return nil
	})
}

// networkPicture draws it.
func (p *Panel) networkPicture(w http.ResponseWriter, r *http.Request, v *view) {
	var png []byte
	err := v.community.DB.Read(r.Context(), v.community.Now(), func(tx *store.Tx) error {
		picture, all, err := commands.Network(r.Context(), tx, v.Lang)
		if err == nil && len(all) > 0 {
			png, err = network.Draw(picture)
		}
		return err
	})
	switch {
	case err != nil:
		fail(w, http.StatusInternalServerError)
	case png == nil:
		fail(w, http.StatusNotFound)
	default:
		w.Header().Set("Content-Type", "image/png")
		_, _ = w.Write(png)
	}
}
