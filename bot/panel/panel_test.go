package panel

import (
	"context"
	"html"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"comunidad/bot"
	"comunidad/commands"
	"comunidad/store"
)

// office is a community with one facilitator, its bot, and the panel served.
type office struct {
	t     *testing.T
	db    *store.DB
	bot   *bot.Bot
	set   *commands.Set
	rules commands.Rules
	now   time.Time
	said  []bot.Outgoing
	*httptest.Server
}

func (o *office) Send(_ context.Context, out bot.Outgoing) error {
	o.said = append(o.said, out)
	return nil
}

var marta = []store.Address{"marta@lid"}

func newOffice(t *testing.T) *office {
	t.Helper()
	return newOfficeUnder(t, commands.DefaultRules())
}

func newOfficeUnder(t *testing.T, rules commands.Rules) *office {
	t.Helper()
	o := &office{t: t, now: time.Date(2026, 10, 8, 16, 0, 0, 0, time.UTC)}
	var err error
	if o.db, err = store.Open(t.Context(), filepath.Join(t.TempDir(), "bot.db")); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = o.db.Close() })
	zone, _ := time.LoadLocation("America/Mexico_City")
	o.must(o.db.Write(t.Context(), o.now, func(tx *store.Tx) error { return tx.Found(t.Context(), "Comunidad M", store.ES, zone) }))
	rules.Panel = "http://127.0.0.1:1"
	o.rules = rules
	set, err := commands.All(rules)
	o.must(err)
	o.set = set
	o.bot = bot.New(o.db, set, o, func() time.Time { return o.now }, zerolog.Nop())
	o.Server = httptest.NewServer(New(Community{DB: o.db, Receive: o.hear, Now: func() time.Time { return o.now }, State: commands.Plain("bien").In, Rules: o.rules}).Pages())
	t.Cleanup(o.Close)
	for _, kind := range []store.InKind{store.Joined, store.Promoted} {
		o.must(o.hear(t.Context(), bot.Incoming{From: marta, Chat: store.Group, Kind: kind, ID: string(kind), At: o.now}))
	}
	return o
}

func (o *office) must(err error) {
	o.t.Helper()
	if err != nil {
		o.t.Fatal(err)
	}
}

// hear lets the bot do all it can with what came.
func (o *office) hear(ctx context.Context, in bot.Incoming) error {
	if err := o.bot.Receive(ctx, in); err != nil {
		return err
	}
	for worked := true; worked; {
		var err error
		if worked, err = o.bot.Handle(ctx); err != nil {
			return err
		}
	}
	for sent := true; sent; {
		var err error
		if sent, err = o.bot.Deliver(ctx); err != nil {
			return err
		}
	}
	return nil
}

// token asks the bot for a link.
func (o *office) token(id string) string {
	o.t.Helper()
	o.must(o.hear(o.t.Context(), bot.Incoming{From: marta, Chat: store.Direct, Kind: store.Said, ID: id, Text: "panel", At: o.now}))
	m := regexp.MustCompile(`/in/(\S+)`).FindStringSubmatch(o.said[len(o.said)-1].Text)
	if m == nil {
		o.t.Fatalf("no link: %q", o.said[len(o.said)-1].Text)
	}
	return m[1]
}

func (o *office) do(client *http.Client, method, path string, form url.Values) (int, string) {
	o.t.Helper()
	request, err := http.NewRequestWithContext(o.t.Context(), method, o.URL+path, strings.NewReader(form.Encode()))
	o.must(err)
	if form != nil {
		request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	answer, err := client.Do(request)
	o.must(err)
	defer func() { _ = answer.Body.Close() }()
	body, err := io.ReadAll(answer.Body)
	o.must(err)
	return answer.StatusCode, string(body)
}

func browser() *http.Client {
	jar, _ := cookiejar.New(nil)
	return &http.Client{Jar: jar}
}

// A community may keep hidden how many would go to a topic until the meeting begins, on the panel as in the group.
func TestInterestIsHidden(t *testing.T) {
	for _, hidden := range []bool{false, true} {
		rules := commands.DefaultRules()
		rules.HideInterest = hidden
		o := newOfficeUnder(t, rules)
		for i, text := range []string{"encuentro nuevo Encuentro 1 | 2026-10-30 10:00 | 90 min", "publicar", "abrir propuestas hasta el 20 de octubre", "propongo cuidarnos", "me interesa 1"} {
			o.must(o.hear(t.Context(), bot.Incoming{From: marta, Chat: store.Direct, Kind: store.Said, ID: strconv.Itoa(i), Text: text, At: o.now}))
		}
		client := browser()
		o.do(client, http.MethodPost, "/in", url.Values{"token": {o.token("in")}})
		_, body := o.do(client, http.MethodGet, "/topics", nil)
		if shown := strings.Contains(body, "<td>1</td><td>1</td><td>Cuidarnos"); shown == hidden {
			t.Errorf("hidden %v: %s", hidden, body)
		}
	}
}

// A link opens once, for ten minutes, by a button; what it opens lasts as long as it should and no longer.
func TestSignIn(t *testing.T) {
	o := newOffice(t)
	client, token := browser(), o.token("1")
	for range 3 { // whoever looks behind links uses nothing up
		if status, body := o.do(client, http.MethodGet, "/in/"+token, nil); status != http.StatusOK || !strings.Contains(body, "Entrar al panel") {
			t.Fatalf("the door: %d", status)
		}
	}
	if status, body := o.do(client, http.MethodPost, "/in", url.Values{"token": {token}}); status != http.StatusOK || !strings.Contains(body, "No hay ningún encuentro") {
		t.Fatalf("signing in: %d %s", status, body)
	}
	if status, _ := o.do(browser(), http.MethodPost, "/in", url.Values{"token": {token}}); status != http.StatusForbidden {
		t.Errorf("the link opens twice: %d", status)
	}
	o.now = o.now.Add(store.PanelIdle - time.Second)
	if status, _ := o.do(client, http.MethodGet, "/state", nil); status != http.StatusOK {
		t.Errorf("in use, and closed: %d", status)
	}
	o.now = o.now.Add(store.PanelIdle)
	if status, _ := o.do(client, http.MethodGet, "/state", nil); status != http.StatusForbidden {
		t.Errorf("idle, and open: %d", status)
	}
	late := o.token("2")
	o.now = o.now.Add(store.PanelLinkLasts)
	if status, _ := o.do(client, http.MethodPost, "/in", url.Values{"token": {late}}); status != http.StatusForbidden {
		t.Errorf("an old link opens: %d", status)
	}
}

// Eight hours are the most, however busy; whoever facilitates no more is out at once; and signing out ends it.
func TestSessionEnds(t *testing.T) {
	for name, end := range map[string]func(o *office, client *http.Client){
		"after eight hours": func(o *office, client *http.Client) {
			for range 8*60/10 + 1 {
				o.now = o.now.Add(10 * time.Minute)
				o.do(client, http.MethodGet, "/", nil)
			}
		},
		"no longer facilitating": func(o *office, _ *http.Client) {
			o.must(o.hear(o.t.Context(), bot.Incoming{From: marta, Chat: store.Group, Kind: store.Demoted, ID: "d", At: o.now}))
		},
		"signed out": func(o *office, client *http.Client) { o.do(client, http.MethodPost, "/out", url.Values{}) },
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			client := browser()
			o.do(client, http.MethodPost, "/in", url.Values{"token": {o.token("1")}})
			if status, _ := o.do(client, http.MethodGet, "/", nil); status != http.StatusOK {
				t.Fatalf("signed in, and closed: %d", status)
			}
			end(o, client)
			if status, _ := o.do(client, http.MethodGet, "/", nil); status != http.StatusForbidden {
				t.Errorf("it is open: %d", status)
			}
		})
	}
}

// A button writes a line as the facilitator, who may do what they may do anywhere; the page shows what the bot answers.
func TestButtonsWriteLines(t *testing.T) {
	o := newOffice(t)
	client := browser()
	o.do(client, http.MethodPost, "/in", url.Values{"token": {o.token("1")}})
	write := func(form url.Values, want string) {
		t.Helper()
		if status, body := o.do(client, http.MethodPost, "/do", form); status != http.StatusOK || !strings.Contains(body, want) {
			t.Errorf("%v: %d, without %q:\n%s", form, status, want, body)
		}
	}
	write(url.Values{"line": {"soy <script>x</script>Marta, <script>x</script>Umbral, México"}, "back": {"/"}}, "&lt;script&gt;")
	write(url.Values{"line": {"encuentro nuevo <script>x</script> el jueves 29 de octubre a las 10:00, 90 min, https://meet.example/m"}, "back": {"/"}}, "&lt;Script&gt;")
	write(url.Values{"line": {"publicar"}, "back": {"/"}}, "en el calendario, sin anunciar")
	write(url.Values{"line": {"Mañana \"cerramos\""}, "at": {"2026-10-12T10:00"}, "back": {"/posts"}}, "lunes 12 de octubre")
	write(url.Values{"line": {"confirmar"}, "back": {"/posts"}}, "quitar 1")
	write(url.Values{"line": {"quitar 1"}, "back": {"https://evil.example"}}, "Encuentro")
	for _, path := range order {
		if status, body := o.do(client, http.MethodGet, path, nil); status != http.StatusOK || strings.Contains(body, "<script>x") || strings.Contains(body, "@lid") {
			t.Errorf("%s: %d %s", path, status, body)
		}
	}
	if status, _ := o.do(browser(), http.MethodPost, "/do", url.Values{"line": {"pausa"}}); status != http.StatusForbidden {
		t.Errorf("a stranger writes: %d", status)
	}
}

// known tells whether a line begins with what some command is called.
func (o *office) known(line string) bool {
	return slices.ContainsFunc(o.set.Commands, func(c *commands.Command) bool {
		return slices.ContainsFunc(slices.Concat(c.Aliases.ES, c.Aliases.PT, c.Aliases.EN), func(alias string) bool {
			return line == alias || strings.HasPrefix(line, alias+" ")
		})
	})
}

// Each page is said in the three languages, in the words that are there, and a button there is understood.
func TestEveryPageInEveryLanguage(t *testing.T) {
	o := newOffice(t)
	o.fill()
	client := browser()
	o.do(client, http.MethodPost, "/in", url.Values{"token": {o.token("1")}})
	for _, lang := range store.Langs {
		o.do(client, http.MethodPost, "/do", url.Values{"line": {"idioma " + string(lang)}, "back": {"/state"}})
		for _, path := range order {
			status, body := o.do(client, http.MethodGet, path, nil)
			if status != http.StatusOK || !strings.Contains(body, `<html lang="`+string(lang)+`">`) || !strings.Contains(body, `aria-current="page">`+titles[path].In(lang)) {
				t.Errorf("%s in %s: %d\n%s", path, lang, status, body)
			}
			for _, line := range regexp.MustCompile(`(?:name="line"|<option) value="([^"]+)"`).FindAllStringSubmatch(body, -1) {
				if !o.known(html.UnescapeString(line[1])) {
					t.Errorf("%s in %s: the bot does not know %q", path, lang, line[1])
				}
			}
		}
	}
	for path, want := range map[string]string{"/network.png": "\x89PNG", "/report/file?format=png": "\x89PNG", "/report/file?format=pdf": "%PDF", "/report/file?format=json&period=mes": "{"} {
		if status, body := o.do(client, http.MethodGet, path, nil); status != http.StatusOK || !strings.HasPrefix(body, want) {
			t.Errorf("%s: %d", path, status)
		}
	}
	if status, _ := o.do(browser(), http.MethodGet, "/report/file?format=pdf", nil); status != http.StatusForbidden {
		t.Errorf("a stranger takes the report: %d", status)
	}
}

// Whoever guesses is stopped; what would open the panel is nowhere in the file once it has been used.
func TestGuessing(t *testing.T) {
	o := newOffice(t)
	token := o.token("1")
	o.do(browser(), http.MethodPost, "/in", url.Values{"token": {token}})
	err := o.db.Read(t.Context(), o.now, func(tx *store.Tx) error {
		out, err := tx.Sent(t.Context(), o.said[len(o.said)-1].ID)
		if out.Text != "" {
			t.Error("the link is still in the outbox")
		}
		return err
	})
	o.must(err)
	stopped := false
	for range 12 {
		status, _ := o.do(browser(), http.MethodPost, "/in", url.Values{"token": {"guess"}})
		stopped = stopped || status == http.StatusTooManyRequests
	}
	if !stopped {
		t.Error("guessing goes on")
	}
}

// Whoever signs in gets a session that nobody knew before, in a cookie that goes nowhere else, and the one before ends.
func TestSessionIsNew(t *testing.T) {
	o := newOffice(t)
	client := browser()
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	enter := func(id, old string) *http.Cookie {
		t.Helper()
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, o.URL+"/in", strings.NewReader(url.Values{"token": {o.token(id)}}.Encode()))
		o.must(err)
		request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		request.AddCookie(&http.Cookie{Name: trialCookie, Value: "1"})
		request.AddCookie(&http.Cookie{Name: secureCookie, Value: old})
		answer, err := client.Transport.RoundTrip(request)
		o.must(err)
		_ = answer.Body.Close()
		for _, c := range answer.Cookies() {
			if c.Name == secureCookie && c.Value != "" {
				return c
			}
		}
		t.Fatalf("no session: %d %v", answer.StatusCode, answer.Cookies())
		return nil
	}
	client.Transport = http.DefaultTransport
	first := enter("1", "chosen-by-somebody-else")
	if first.Value == "chosen-by-somebody-else" || !first.Secure || !first.HttpOnly || first.SameSite != http.SameSiteStrictMode || first.Path != "/" || first.Domain != "" {
		t.Errorf("the cookie is %v", first)
	}
	second := enter("2", first.Value)
	for value, want := range map[string]int{first.Value: http.StatusForbidden, second.Value: http.StatusOK, "chosen-by-somebody-else": http.StatusForbidden} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, o.URL+"/report", nil)
		o.must(err)
		request.AddCookie(&http.Cookie{Name: secureCookie, Value: value})
		answer, err := http.DefaultTransport.RoundTrip(request)
		o.must(err)
		_ = answer.Body.Close()
		if answer.StatusCode != want {
			t.Errorf("a session gives %d, not %d", answer.StatusCode, want)
		}
	}
}

// Another site's page, another name for this machine, and whoever writes too fast are refused; a browser is told to keep
// nothing and to load nothing from elsewhere; what fails says no more than that.
func TestPanelRefuses(t *testing.T) {
	o := newOffice(t)
	client := browser()
	o.do(client, http.MethodPost, "/in", url.Values{"token": {o.token("1")}})
	at, err := url.Parse(o.URL)
	o.must(err)
	send := func(change func(*http.Request)) *http.Response {
		t.Helper()
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, o.URL+"/do", strings.NewReader("line=pausa&back=/"))
		o.must(err)
		request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		for _, c := range client.Jar.Cookies(at) {
			request.AddCookie(c)
		}
		change(request)
		answer, err := http.DefaultTransport.RoundTrip(request)
		o.must(err)
		_ = answer.Body.Close()
		return answer
	}
	for name, c := range map[string]struct {
		change func(*http.Request)
		want   int
	}{
		"another site":                 {func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") }, http.StatusForbidden},
		"another port of this machine": {func(r *http.Request) { r.Header.Set("Origin", "http://127.0.0.1:1") }, http.StatusForbidden},
		"a name that points here":      {func(r *http.Request) { r.Host = "evil.example" }, http.StatusMisdirectedRequest},
		"itself":                       {func(r *http.Request) { r.Header.Set("Origin", o.URL) }, http.StatusSeeOther},
	} {
		answer := send(c.change)
		if answer.StatusCode != c.want {
			t.Errorf("%s: %d, not %d", name, answer.StatusCode, c.want)
		}
		if answer.Header.Get("X-Content-Type-Options") != "nosniff" || answer.Header.Get("Cache-Control") != "no-store" ||
			answer.Header.Get("Content-Security-Policy") != "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'" {
			t.Errorf("%s: %v", name, answer.Header)
		}
	}
	stopped := false
	for range 50 {
		stopped = stopped || send(func(*http.Request) {}).StatusCode == http.StatusTooManyRequests
	}
	if !stopped {
		t.Error("lines can be written without end")
	}
	o.must(o.db.Close())
	if status, body := o.do(client, http.MethodGet, "/", nil); status != http.StatusInternalServerError || body != "Internal Server Error\n" {
		t.Errorf("without its file: %d %q", status, body)
	}
}
