package rehearsal

import (
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"comunidad/bot/page"
	"comunidad/store"
)

// newPhone serves the demo as the program does.
func newPhone(t *testing.T) (*Phone, *httptest.Server) {
	t.Helper()
	phone, err := NewPhone(t.Context(), newStage(t), store.ES)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(page.Guard(phone.Pages()))
	t.Cleanup(server.Close)
	return phone, server
}

// post sends a plain form, as a browser without scripts does, and gives the page that comes back.
func post(t *testing.T, client *http.Client, address string, form url.Values) (status int, body string) {
	t.Helper()
	answer, err := client.PostForm(address, form)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	read, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(read)
}

// Plain forms are enough: write, quote, react, write alone, turn the clock, in three languages.
func TestPhoneWithPlainForms(t *testing.T) {
	phone, server := newPhone(t)
	jar, _ := cookiejar.New(nil)
	client := &http.Client{Jar: jar}
	last := phone.stage.last
	for _, step := range []struct{ path, form, want string }{
		{"say", "as=rosa&text=voy+con+To%C3%B1o&quote=" + last, "voy con Toño"},
		{"say", "as=pilar&text=%C2%BFqui%C3%A9n+va%3F", "6 van: "},
		{"react", "as=lucia&emoji=%F0%9F%A4%94&to=" + last, "🤔"},
		{"say", "as=marta&chat=dm&text=ayuda&lang=pt", "Privado com Eme"},
		{"turn", "as=marta&span=7d&lang=en", "Thursday 15 October · 10:05"},
	} {
		form, err := url.ParseQuery(step.form)
		if err != nil {
			t.Fatal(err)
		}
		if status, body := post(t, client, server.URL+"/"+step.path, form); status != http.StatusOK || !strings.Contains(body, step.want) {
			t.Errorf("%s %s: %d, without %q", step.path, step.form, status, step.want)
		}
	}
	if status, _ := post(t, client, server.URL+"/turn", url.Values{"span": {"-1h"}}); status != http.StatusBadRequest {
		t.Errorf("a clock turned back gives %d", status)
	}
	if status, _ := post(t, client, server.URL+"/say", url.Values{"text": {strings.Repeat("x", largest+1)}}); status != http.StatusRequestEntityTooLarge {
		t.Errorf("too much gives %d", status)
	}
}

// A name, a text and a file's name are text, whatever is in them.
func TestPhoneShowsTextAsText(t *testing.T) {
	phone, server := newPhone(t)
	script := `<script>document.title="x"</script>`
	if err := phone.act(t.Context(), Line{Verb: Join, Who: "eve", Member: Person{Handle: "eve", Country: "MX", Name: script, Organisation: script}}); err != nil {
		t.Fatal(err)
	}
	for _, form := range []url.Values{{"as": {"eve"}, "text": {script + " *<b>* https://a.example/\"onclick=x"}}, {"as": {"eve"}, "chat": {"dm"}, "text": {script}}} {
		_, body := post(t, http.DefaultClient, server.URL+"/say", form)
		if strings.Contains(body, script) || strings.Contains(body, "<b>*") || strings.Contains(body, `"onclick`) {
			t.Error("a script is on the page")
		}
		if !strings.Contains(body, "&lt;script&gt;") {
			t.Error("the text is not shown")
		}
	}
}

// Only this machine's own pages may act, and only under this machine's own name.
func TestPhoneRefusesOthers(t *testing.T) {
	_, server := newPhone(t)
	for name, c := range map[string]struct {
		header, value string
		want          int
	}{
		"another site":                 {"Sec-Fetch-Site", "cross-site", http.StatusForbidden},
		"another port of this machine": {"Origin", "http://127.0.0.1:1", http.StatusForbidden},
		"a name that points here":      {"Host", "evil.example", http.StatusMisdirectedRequest},
		"itself":                       {"Sec-Fetch-Site", "same-origin", http.StatusOK},
	} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL+"/say", strings.NewReader("text=hola"))
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		request.Header.Set(c.header, c.value)
		if c.header == "Host" {
			request.Host = c.value
		}
		answer, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		_ = answer.Body.Close()
		if answer.StatusCode != c.want {
			t.Errorf("%s: %d", name, answer.StatusCode)
		}
	}
	answer, err := http.Get(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	_ = answer.Body.Close()
	if fmt.Sprint(answer.Header["Content-Security-Policy"], answer.Header["X-Content-Type-Options"], answer.Header["Cache-Control"]) !=
		"[default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'] [nosniff] [no-store]" {
		t.Error(answer.Header)
	}
}
