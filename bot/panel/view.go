package panel

import (
	"bytes"
	"embed"
	"html/template"
	"net/http"
	"time"

	"comunidad/bot/page"
	"comunidad/store"
)

//go:embed pages
var files embed.FS

var pages = template.Must(template.New("").Option("missingkey=error").Funcs(template.FuncMap{
	"whatsapp": page.Format,
	"pair":     func(v *view, line string) button { return button{v, line} },
	"carded":   func(v *view, c *card) boardCard { return boardCard{v, c} },
}).ParseFS(files, "pages/*.html"))

// view is what a page shows.
type view struct {
	community Community
	member    store.Member
	session   string
	zone      *time.Location

	Lang             store.Lang
	W                map[string]string
	Community, Name  string
	Path, Token      string
	Tabs             []tab
	Said             *store.Response // what came of the line that was written last
	Asks             bool            // and the bot waits for a yes
	Meeting          *meetingView
	Topics           []topicView
	Board            *board
	Presence         *presence
	Exchange         []exchange
	Net              *netView
	Report           *reportView
	Scheduled, Queue []post
	Langs            []button // lines that choose a language
	State            string
	Paused           bool
	Numbers          []number
}

// button is one that writes a line.
type button struct {
	*view
	Line string
}

type tab struct {
	At, Title string
	Here      bool
}

type number struct {
	Label string
	N     int
}

// show reads what a page needs, and what came of the last line, and writes it.
func (p *Panel) show(w http.ResponseWriter, r *http.Request, v *view, read func(*http.Request, *view) error) {
	v.Path = r.URL.Path
	for _, at := range order {
		v.Tabs = append(v.Tabs, tab{at, titles[at].In(v.Lang), at == v.Path})
	}
	err := read(r, v)
	if said := r.URL.Query().Get("said"); err == nil && said != "" {
		err = v.community.DB.Read(r.Context(), v.community.Now(), func(tx *store.Tx) error {
			response, err := tx.ResponseTo(r.Context(), v.member.ID, said)
			if missing(err) {
				return nil
			}
			if err != nil {
				return err
			}
			v.Said = &response
			pending, err := tx.Pending(r.Context(), v.member.ID, store.Direct)
			v.Asks = len(pending) > 0
			return err
		})
	}
	if err != nil {
		fail(w, http.StatusInternalServerError)
		return
	}
	render(w, http.StatusOK, "page", v)
}

func render(w http.ResponseWriter, status int, name string, v *view) {
	var out bytes.Buffer
	if err := pages.ExecuteTemplate(&out, name, v); err != nil {
		fail(w, http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(out.Bytes())
}
