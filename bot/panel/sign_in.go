package panel

import (
	"context"
	"net/http"
	"strings"
	"time"

	"comunidad/store"
)

// A cookie with the prefix __Host- is Secure, and so never leaves for another host or over a line that can be read. On
// this machine's own address most browsers take it without encryption, too; Safari does not. The door's page sets a trial
// cookie of that kind: only where that does not come back, the session's is a plain one. Both are refused elsewhere, as
// the page is.
const (
	secureCookie = "__Host-comunidad"
	plainCookie  = "comunidad"
	trialCookie  = "__Host-trial"
)

func cookie(name, value string, lasts time.Duration) *http.Cookie {
	age := int(lasts.Seconds())
	if value == "" {
		age = -1
	}
	return &http.Cookie{
		Name: name, Value: value, Path: "/", MaxAge: age, HttpOnly: true, SameSite: http.SameSiteStrictMode, Secure: strings.HasPrefix(name, "__Host-"),
	}
}

// sessionOf reads which session a browser has.
func sessionOf(r *http.Request) string {
	for _, name := range []string{secureCookie, plainCookie} {
		if c, err := r.Cookie(name); err == nil && c.Value != "" {
			return c.Value
		}
	}
	return ""
}

// door shows a button and nothing else: programs that open every link to look behind it use nothing up.
func (p *Panel) door(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, cookie(trialCookie, "1", store.PanelLinkLasts))
	render(w, http.StatusOK, "door", &view{Lang: spoken(r), W: words(spoken(r)), Token: r.PathValue("token")})
}

// signIn uses the link up and opens the panel, under a session that nobody knew before.
func (p *Panel) signIn(w http.ResponseWriter, r *http.Request) {
	if !p.signIns.take(time.Now()) {
		fail(w, http.StatusTooManyRequests)
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, 1<<12)
	token, old := r.PostFormValue("token"), sessionOf(r)
	for _, c := range p.communities {
		var session string
		err := c.DB.Write(r.Context(), c.Now(), func(tx *store.Tx) (err error) {
			if session, err = tx.SignIn(r.Context(), token); err != nil {
				return err
			}
			return tx.SignOut(r.Context(), old)
		})
		switch {
		case missing(err):
			continue
		case err != nil:
			fail(w, http.StatusInternalServerError)
			return
		}
		name := plainCookie
		if trial, err := r.Cookie(trialCookie); err == nil && trial.Value == "1" {
			name = secureCookie
		}
		http.SetCookie(w, cookie(trialCookie, "", 0))
		http.SetCookie(w, cookie(name, session, store.PanelLasts))
		http.Redirect(w, r, "/", http.StatusSeeOther)
		return
	}
	render(w, http.StatusForbidden, "closed", &view{Lang: spoken(r), W: words(spoken(r))})
}

// signedIn lets only those in who have a session that lasts. What the page asks for by itself keeps no session awake.
func (p *Panel) signedIn(next func(http.ResponseWriter, *http.Request, *view)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<14)
		session := sessionOf(r)
		for _, c := range p.communities {
			member, err := member(r.Context(), c, session, r.Header.Get("Comunidad-Live") == "")
			switch {
			case missing(err):
				continue
			case err != nil:
				fail(w, http.StatusInternalServerError)
				return
			}
			v := &view{community: c, member: member, session: session, Lang: member.Lang, Name: member.Name}
			err = c.DB.Read(r.Context(), c.Now(), func(tx *store.Tx) error {
				community, err := tx.Community(r.Context())
				v.Community, v.zone = community.Name, community.Zone
				if v.Lang == "" {
					v.Lang = community.Lang
				}
				return err
			})
			if err != nil {
				fail(w, http.StatusInternalServerError)
				return
			}
			v.W = words(v.Lang)
			next(w, r, v)
			return
		}
		render(w, http.StatusForbidden, "closed", &view{Lang: spoken(r), W: words(spoken(r))})
	}
}

func member(ctx context.Context, c Community, session string, awake bool) (m store.Member, err error) {
	if session == "" {
		return m, store.ErrNotFound
	}
	return m, c.DB.Write(ctx, c.Now(), func(tx *store.Tx) (err error) {
		if m, err = tx.SignedIn(ctx, session); err != nil || !awake {
			return err
		}
		return tx.SeePanel(ctx, session)
	})
}

// signOut ends the session.
func (p *Panel) signOut(w http.ResponseWriter, r *http.Request, v *view) {
	err := v.community.DB.Write(r.Context(), v.community.Now(), func(tx *store.Tx) error { return tx.SignOut(r.Context(), v.session) })
	if err != nil {
		fail(w, http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, cookie(secureCookie, "", 0))
	http.SetCookie(w, cookie(plainCookie, "", 0))
	render(w, http.StatusOK, "closed", &view{Lang: v.Lang, W: v.W})
}

// spoken is the language of somebody who is not known yet, as their browser says it.
func spoken(r *http.Request) store.Lang {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Language"), ",") {
		code, _, _ := strings.Cut(strings.TrimSpace(part), ";")
		code, _, _ = strings.Cut(code, "-")
		if lang, ok := store.ParseLang(code); ok {
			return lang
		}
	}
	return store.ES
}
