// Package public is the page that a community shows to everybody, if it wants one: when it meets, how to join, its numbers,
// and a calendar to subscribe to. Nothing on it is about any person, nothing can be written, and no cookie is set.
package public

import (
	"context"
	"net/http"
	"sync"
	"time"

	"comunidad/bot/page"
	"comunidad/commands"
	"comunidad/store"
)

// Community is one community as its page needs it.
type Community struct {
	Path string // what its address ends in: comunidad-m
	Join string // how to join, in its own words; empty says it in general
	DB   *store.DB
	Now  func() time.Time
}

// freshFor is how long what was read is shown. However many look, the community's file is read no more often.
const freshFor = time.Minute

// front is a community's page and what it shows.
type front struct {
	Community

	mu     sync.Mutex
	readAt time.Time
	read   commands.Front
	lang   store.Lang
	zone   *time.Location
}

// Pages serves the pages of some communities. With one only, it is also what stands at the root.
func Pages(communities ...Community) http.Handler {
	mux := http.NewServeMux()
	page.Assets(mux, files, "pages/public.css", "pages/public.js")
	for _, c := range communities {
		f := &front{Community: c}
		mux.HandleFunc("GET /"+c.Path+"/{$}", f.page)
		mux.HandleFunc("GET /"+c.Path+"/calendar.ics", f.calendar)
	}
	if len(communities) == 1 {
		mux.Handle("GET /{$}", http.RedirectHandler("/"+communities[0].Path+"/", http.StatusFound))
	}
	return page.Told(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "max-age=60")
		mux.ServeHTTP(w, r)
	}))
}

// fresh is what is shown now.
func (f *front) fresh(ctx context.Context) (shown commands.Front, lang store.Lang, zone *time.Location, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	now := f.Now()
	if f.readAt.IsZero() || now.Sub(f.readAt) >= freshFor || now.Before(f.readAt) {
		ctx = context.WithoutCancel(ctx) // others wait for this, too
		err = f.DB.Read(ctx, now, func(tx *store.Tx) error {
			community, err := tx.Community(ctx)
			if err != nil {
				return err
			}
			f.lang, f.zone = community.Lang, community.Zone
			f.read, err = commands.MakeFront(ctx, tx)
			return err
		})
		if err == nil {
			f.readAt = now
		}
	}
	return f.read, f.lang, f.zone, err
}

// calendar gives the meetings ahead, to subscribe to.
func (f *front) calendar(w http.ResponseWriter, r *http.Request) {
	shown, _, _, err := f.fresh(r.Context())
	if err != nil {
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/calendar; charset=utf-8")
	_, _ = w.Write(shown.Calendar)
}
