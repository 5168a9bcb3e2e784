package rehearsal

import (
	"errors"
	"io"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"

	"comunidad/store"
)

// largest is how much a form may bring, a file included.
const largest = 2 << 20

// looker is who looks at the phone, and at what: all of it stands in the address, so that every page can be kept and
// opened again, and works without scripts.
type looker struct {
	As, Chat, Quote string
	Lang            store.Lang
}

func (p *Phone) looker(r *http.Request) looker {
	l := looker{As: r.FormValue("as"), Chat: r.FormValue("chat"), Quote: r.FormValue("quote")}
	var ok bool
	if l.Lang, ok = store.ParseLang(r.FormValue("lang")); !ok {
		l.Lang = p.lang
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, known := p.stage.people[l.As]; !known {
		l.As = "rosa"
	}
	if l.Chat != "dm" {
		l.Chat = "group"
	}
	if m := p.by[l.Quote]; m == nil || m.gone || (m.to != "") != (l.Chat == "dm") || m.to != "" && m.to != l.As {
		l.Quote = ""
	}
	return l
}

// at is where somebody looks from.
func (l looker) at(change ...string) string {
	v := url.Values{"as": {l.As}, "chat": {l.Chat}, "lang": {string(l.Lang)}}
	for i := 0; i+1 < len(change); i += 2 {
		v.Set(change[i], change[i+1])
	}
	return "/?" + v.Encode()
}

// Pages serves the phone.
func (p *Phone) Pages() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", p.page)
	mux.HandleFunc("GET /news", p.news.stream)
	mux.HandleFunc("GET /file/{id}", p.file)
	for path, line := range map[string]func(p *Phone, r *http.Request, l looker) (Line, error){
		"say": lineOfSaying, "react": lineOfReaction, "vote": lineOfVote, "turn": lineOfClock,
	} {
		mux.HandleFunc("POST /"+path, func(w http.ResponseWriter, r *http.Request) {
			r.Body = http.MaxBytesReader(w, r.Body, largest)
			err := r.ParseForm()
			if err == nil {
				err = r.ParseMultipartForm(largest)
			}
			if errors.Is(err, http.ErrNotMultipart) {
				err = nil
			}
			var done Line
			l := p.looker(r)
			if err == nil {
				done, err = line(p, r, l)
			}
			if err == nil && done.Verb != nothing {
				err = p.act(r.Context(), done)
			}
			var syntax *SyntaxError
			var tooLarge *http.MaxBytesError
			switch {
			case errors.As(err, &tooLarge):
				http.Error(w, "413", http.StatusRequestEntityTooLarge)
			case errors.As(err, &syntax):
				http.Error(w, "400", http.StatusBadRequest)
			case err != nil:
				http.Error(w, "500", http.StatusInternalServerError)
			default:
				http.Redirect(w, r, l.at(), http.StatusSeeOther)
			}
		})
	}
	mux.HandleFunc("POST /panel", p.askPanel)
	phoneAssets(mux)
	return mux
}

// askPanel asks the bot for the way into the panel, as somebody who facilitates does, and goes to where it answers.
func (p *Phone) askPanel(w http.ResponseWriter, r *http.Request) {
	l := p.looker(r)
	p.mu.Lock()
	l.As, l.Chat = p.everyone()[0].Handle, "dm" // those who facilitate come first
	p.mu.Unlock()
	if err := p.act(r.Context(), Line{Verb: Say, Who: l.As, Direct: true, Text: phoneWords(l.Lang)["panel"]}); err != nil {
		http.Error(w, "500", http.StatusInternalServerError)
		return
	}
	http.Redirect(w, r, l.at(), http.StatusSeeOther)
}

// lineOfSaying is what somebody wrote, with the file they dropped if they did.
func lineOfSaying(p *Phone, r *http.Request, l looker) (Line, error) {
	line := Line{Verb: Say, Who: l.As, Direct: l.Chat == "dm", Ref: l.Quote, Text: strings.TrimSpace(strings.ReplaceAll(r.FormValue("text"), "\r\n", "\n"))}
	dropped, header, err := r.FormFile("file")
	switch {
	case errors.Is(err, http.ErrMissingFile), errors.Is(err, http.ErrNotMultipart), err == nil && header.Filename == "":
		if line.Text == "" {
			line.Verb = nothing
		}
		return line, nil
	case err != nil:
		return line, err
	}
	defer func() { _ = dropped.Close() }()
	data, err := io.ReadAll(dropped)
	if err != nil {
		return line, err
	}
	path, err := p.drop(header.Filename, data)
	line.Verb, line.Text, line.Ref = File, path+" "+line.Text, ""
	return line, err
}

// emojis are those that the page offers: what the bot understands first.
var emojis = []string{"✅", "🤔", "❌", "👍", "❤️", "🖐️"}

func lineOfReaction(_ *Phone, r *http.Request, l looker) (Line, error) {
	emoji := r.FormValue("emoji")
	if emoji != "" && !slices.Contains(emojis, emoji) {
		return Line{}, &SyntaxError{Got: emoji, Expected: "an emoji of the page"}
	}
	return Line{Verb: ReactTo, Who: l.As, Direct: l.Chat == "dm", Ref: r.FormValue("to"), Text: emoji}, nil
}

func lineOfVote(_ *Phone, r *http.Request, l looker) (Line, error) {
	for _, option := range r.Form["option"] {
		if _, err := strconv.Atoi(option); err != nil {
			return Line{}, &SyntaxError{Got: option, Expected: "a number"}
		}
	}
	return Line{Verb: VoteOn, Who: l.As, Ref: r.FormValue("to"), Text: strings.Join(r.Form["option"], ",")}, nil
}

func lineOfClock(_ *Phone, r *http.Request, _ looker) (Line, error) {
	span := r.FormValue("span")
	if !slices.Contains(spans, span) {
		return Line{}, &SyntaxError{Got: span, Expected: "one of the page's spans"}
	}
	return Line{Verb: Wait, Text: span}, nil
}

var spans = []string{"1h", "1d", "7d"}

// file gives a document that the bot sent.
func (p *Phone) file(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	m := p.by[r.PathValue("id")]
	p.mu.Unlock()
	if m == nil || m.path == "" {
		http.NotFound(w, r)
		return
	}
	data, err := os.ReadFile(m.path)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Disposition", `attachment; filename="`+tame(m.file)+`"`)
	_, _ = w.Write(data)
}
