// Package panel is a page for facilitators: it shows how things stand, and its buttons write a line into the inbox as the
// person who is signed in, and do nothing else. What they may do, and what is kept of it, is decided where it is for
// everybody.
//
// The pages are whole HTML, and forms; one small script of our own looks again by itself and lets topics be dragged. A
// library that swaps parts of pages would be a thousand times its size for the same.
package panel

import (
	"context"
	"crypto/rand"
	"errors"
	"net/http"
	"strings"
	"time"

	"comunidad/bot"
	"comunidad/bot/page"
	"comunidad/commands"
	"comunidad/store"
)

// Community is one community as the panel needs it.
type Community struct {
	DB      *store.DB
	Receive func(ctx context.Context, in bot.Incoming) error
	Now     func() time.Time
	State   func(lang store.Lang) string // how the connection is, in a sentence
	Rules   commands.Rules
}

// Panel serves the facilitators of some communities. The link they sign in with says which is theirs.
type Panel struct {
	communities []Community
	signIns     *bucket
	lines       *bucket
}

// New makes the panel of these communities.
func New(communities ...Community) *Panel {
	return &Panel{communities: communities, signIns: newBucket(10, 6*time.Second), lines: newBucket(30, 2*time.Second)}
}

// Pages serves it. They stand behind page.Guard.
func (p *Panel) Pages() http.Handler {
	mux := http.NewServeMux()
	page.Assets(mux, files, "pages/panel.css", "pages/panel.js")
	mux.HandleFunc("GET /in/{token}", p.door)
	mux.HandleFunc("POST /in", p.signIn)
	for path, show := range map[string]func(*http.Request, *view) error{
		"/{$}": p.meeting, "/topics": p.topics, "/agenda": p.agenda, "/attendance": p.attendance, "/shared": p.shared,
		"/network": p.network, "/report": p.report, "/posts": p.posts, "/state": p.state,
	} {
		mux.HandleFunc("GET "+path, p.signedIn(func(w http.ResponseWriter, r *http.Request, v *view) {
			p.show(w, r, v, show)
		}))
	}
	mux.HandleFunc("GET /network.png", p.signedIn(p.networkPicture))
	mux.HandleFunc("GET /report/file", p.signedIn(p.reportFile))
	mux.HandleFunc("POST /do", p.signedIn(p.do))
	mux.HandleFunc("POST /out", p.signedIn(p.signOut))
	return page.Guard(mux)
}

// do writes a line as the facilitator would to the bot alone.
func (p *Panel) do(w http.ResponseWriter, r *http.Request, v *view) {
	line := strings.TrimSpace(r.PostFormValue("line"))
	if at := strings.TrimSpace(strings.Replace(r.PostFormValue("at"), "T", " ", 1)); at != "" && line != "" {
		line = v.W["schedule"] + ` "` + plain.Replace(line) + `" | ` + at
	}
	if ticked := r.PostForm["tick"]; len(ticked) > 0 {
		line = v.W["attendedline"] + " " + plain.Replace(strings.Join(ticked, ", "))
	}
	switch {
	case line == "" || len(line) > 2000:
		fail(w, http.StatusBadRequest)
		return
	case !p.lines.take(time.Now()):
		fail(w, http.StatusTooManyRequests)
		return
	}
	now := v.community.Now()
	var from []store.Address
	err := v.community.DB.Read(r.Context(), now, func(tx *store.Tx) (err error) {
		from, err = tx.Addresses(r.Context(), v.member.ID)
		return err
	})
	id := "panel-" + rand.Text()
	if err == nil {
		err = v.community.Receive(r.Context(), bot.Incoming{From: from, Chat: store.Direct, Kind: store.Said, ID: id, Text: line, At: now})
	}
	if err != nil {
		fail(w, http.StatusInternalServerError)
		return
	}
	back := r.PostFormValue("back")
	if _, known := titles[back]; !known {
		back = "/"
	}
	http.Redirect(w, r, back+"?said="+id, http.StatusSeeOther)
}

// plain takes out of a text what would part it from what follows on the line.
var plain = strings.NewReplacer(`"`, "'", "“", "'", "”", "'", "«", "'", "»", "'", "„", "'", "|", "/", "\r\n", " ", "\n", " ")

// fail says no more than that it did not work.
func fail(w http.ResponseWriter, status int) { http.Error(w, http.StatusText(status), status) }

// missing tells that something is not there, as opposed to unreadable.
func missing(err error) bool { return errors.Is(err, store.ErrNotFound) }
