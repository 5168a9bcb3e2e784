package public

import (
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"comunidad/bot/page/pagetest"
	"comunidad/store"
)

var now = time.Date(2026, 10, 8, 16, 0, 0, 0, time.UTC)

const secretLink = "https://meet.example/secret"

// open serves the page of a community with a past, a meeting ahead, a cancelled one, and a member.
func open(t *testing.T, join string) (*httptest.Server, *time.Time) {
	t.Helper()
	db, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "bot.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	zone, _ := time.LoadLocation("America/Mexico_City")
	err = db.Write(t.Context(), now, func(tx *store.Tx) error {
		if err := tx.Found(t.Context(), "Comunidad M", store.ES, zone); err != nil {
			return err
		}
		for i, m := range []store.Meeting{
			{Number: 13, Title: `Cuidarnos <script>document.title="taken"</script>`, StartsAt: now.AddDate(0, 0, 21).In(zone), Minutes: 90, Link: secretLink, Status: store.Announced},
			{Number: 14, Title: "No será", StartsAt: now.AddDate(0, 0, 30).In(zone), Minutes: 90, Link: secretLink, Status: store.Cancelled},
		} {
			if err := tx.AddMeeting(t.Context(), m); err != nil {
				t.Errorf("meeting %d: %v", i, err)
			}
			if err := tx.SetMeetingStatus(t.Context(), m.Number, m.Status); err != nil {
				return err
			}
		}
		return past(t, tx)
	})
	if err != nil {
		t.Fatal(err)
	}
	clock := now
	server := httptest.NewServer(Pages(Community{Path: "m", Join: join, DB: db, Now: func() time.Time { return clock }}))
	t.Cleanup(server.Close)
	return server, &clock
}

func get(t *testing.T, address, lang string) (int, http.Header, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Accept-Language", lang)
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, answer.Header, string(body)
}

// The page says when, to each reader in their language and hour, and what the community counts; a link, a name, or what
// was called off is not on it.
func TestPublicPage(t *testing.T) {
	server, _ := open(t, "")
	for _, c := range []struct {
		path, lang string
		want       []string
	}{
		{"/", "es-MX", []string{"Próximos encuentros", "jueves 29 de octubre de 2026, 10:00 (Ciudad de México)", "<dd>2</dd>", "<dd>50</dd>", "<li>Brasil</li><li>España</li><li>México</li>"}},
		{"/m/", "pt-BR", []string{"Próximos encontros", "quinta-feira", "<li>Brasil</li><li>Espanha</li><li>México</li>"}},
		{"/m/?lang=en", "pt", []string{"Next meetings", "<li>Brazil</li><li>Mexico</li><li>Spain</li>"}},
		{"/m/?zone=Europe/Madrid", "es", []string{`<p class="mine" >Tu hora: <b>jueves 29 de octubre de 2026, 17:00`}},
		{"/m/?zone=../../etc/passwd", "es", []string{`<p class="mine" hidden>`}},
	} {
		status, header, body := get(t, server.URL+c.path, c.lang)
		if status != http.StatusOK || header.Get("Set-Cookie") != "" || !strings.Contains(header.Get("Content-Security-Policy"), "default-src 'self'") {
			t.Errorf("%s: %d %v", c.path, status, header)
		}
		for _, want := range c.want {
			if !strings.Contains(body, want) {
				t.Errorf("%s lacks %q:\n%s", c.path, want, body)
			}
		}
		for _, never := range []string{secretLink, "Rosa", "rosa@lid", "No será", "<script>document"} {
			if strings.Contains(body, never) {
				t.Errorf("%s shows %q", c.path, never)
			}
		}
	}
	if status, _, _ := get(t, server.URL+"/other/", "es"); status != http.StatusNotFound {
		t.Errorf("another path gives %d", status)
	}
	answer, err := http.Post(server.URL+"/m/", "text/plain", nil)
	if err != nil {
		t.Fatal(err)
	}
	_ = answer.Body.Close()
	if answer.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("something was written: %d", answer.StatusCode)
	}
}

// The calendar has what is ahead and tells of what was called off; it has no link.
func TestPublicCalendar(t *testing.T) {
	server, clock := open(t, "")
	status, header, body := get(t, server.URL+"/m/calendar.ics", "")
	if status != http.StatusOK || header.Get("Content-Type") != "text/calendar; charset=utf-8" || strings.Count(body, "BEGIN:VEVENT") != 2 ||
		!strings.Contains(body, "DTSTART:20261029T160000Z") || !strings.Contains(body, "STATUS:CANCELLED") || strings.Contains(body, secretLink) {
		t.Errorf("%d %v\n%s", status, header, body)
	}
	*clock = now.AddDate(0, 0, 22)
	if _, _, body := get(t, server.URL+"/m/calendar.ics", ""); strings.Count(body, "BEGIN:VEVENT") != 1 {
		t.Errorf("a day later:\n%s", body)
	}
}

// In a browser each meeting stands on the reader's own clock; it looks right everywhere; what a title says stays text.
func TestPublicPageInABrowser(t *testing.T) {
	ctx := pagetest.Open(t)
	server, _ := open(t, "Escríbenos a hola@comunidad.example y cuéntanos desde dónde acompañas.")
	pagetest.Do(t, ctx,
		emulation.SetTimezoneOverride("America/Bogota"), chromedp.Navigate(server.URL), pagetest.Sees("jueves, 29 de octubre"), pagetest.Sees("11:00 (Bogota)"),
		pagetest.Until(`document.title === "Comunidad M"`),
	)
	pagetest.Look(t, ctx, "public")
	pagetest.Do(t, ctx,
		emulation.SetScriptExecutionDisabled(true), chromedp.Navigate(server.URL+"/m/?zone=Europe/Madrid"), pagetest.Sees("17:00 (Madrid)"),
		pagetest.PressText("English"), pagetest.Sees("Next meetings"), pagetest.PressText("Show my hour"), pagetest.Sees("Your hour:"),
	)
}

// past is two meetings of before the bot, and a member with a name.
func past(t *testing.T, tx *store.Tx) error {
	t.Helper()
	for i, counts := range [][]store.CountryCount{{{Country: "MX", People: 20}, {Country: "BR", People: 5}}, {{Country: "ES", People: 10}, {Country: "MX", People: 15}}} {
		if err := tx.AddPast(t.Context(), store.PastMeeting{Number: int64(i + 1), Day: now.AddDate(0, i-9, 0), Countries: counts}, "Encuentro"); err != nil {
			return err
		}
	}
	rosa, err := tx.AddMember(t.Context(), "rosa@lid", store.InGroup)
	if err != nil {
		return err
	}
	return tx.SetProfile(t.Context(), rosa, store.Profile{Name: "Rosa Díaz", Country: "MX"})
}
