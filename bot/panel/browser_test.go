package panel

import (
	"cmp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"comunidad/bot"
	"comunidad/bot/page/pagetest"
	"comunidad/store"
)

// A facilitator signs in by the link, looks at every page, and writes; Chromium takes the Secure cookie on this machine.
func TestPanelInABrowser(t *testing.T) {
	ctx := pagetest.Open(t)
	o := newOffice(t)
	o.fill()
	token := o.token("t")
	pagetest.Do(t, ctx, chromedp.Navigate(o.URL+"/in/"+token), pagetest.There("button.main"))
	pagetest.Look(t, ctx, "panel-door")
	pagetest.Do(t, ctx, pagetest.Press("button.main"), pagetest.Sees("Cuidarnos"))
	for _, path := range order {
		pagetest.Do(t, ctx, chromedp.Navigate(o.URL+path), pagetest.There("#live"))
		pagetest.Look(t, ctx, "panel-"+cmp.Or(strings.Trim(path, "/"), "meeting"))
	}
	pagetest.Do(t, ctx,
		chromedp.Navigate(o.URL+"/"), pagetest.PressText("anunciar"), pagetest.Sees("Escrito como tú"),
		pagetest.Type("#line", "cancelar"), pagetest.Press(".line .main"), pagetest.Sees("Sí, confirmar"),
	)
	pagetest.Look(t, ctx, "panel-said")
	pagetest.Do(t, ctx, pagetest.PressText("Salir"), pagetest.Sees("El panel está cerrado"))
	pagetest.Do(t, ctx, chromedp.Navigate(o.URL+"/in/"+token), pagetest.Press("button.main"), pagetest.Sees("El panel está cerrado"))
}

// Without scripts every page can be read, and its buttons write.
func TestPanelWithoutScripts(t *testing.T) {
	ctx := pagetest.Open(t)
	o := newOffice(t)
	o.fill()
	pagetest.Do(t, ctx,
		emulation.SetScriptExecutionDisabled(true), chromedp.Navigate(o.URL+"/in/"+o.token("t")),
		pagetest.Press("button.main"), pagetest.Sees("Cuidarnos"),
		pagetest.PressText("anunciar"), pagetest.There(".said"),
	)
	for _, path := range order {
		pagetest.Do(t, ctx, chromedp.Navigate(o.URL+path), pagetest.There("#live h2"))
	}
}

// fill gives the community a meeting, topics, answers and something to say.
func (o *office) fill() {
	o.t.Helper()
	rosa := []store.Address{"rosa@lid"}
	o.must(o.hear(o.t.Context(), bot.Incoming{From: rosa, Chat: store.Group, Kind: store.Joined, ID: "j", At: o.now}))
	for i, said := range []struct {
		from []store.Address
		text string
	}{
		{marta, "me llamo Marta Ríos"}, {marta, "encuentro nuevo Cuidarnos el jueves 29 de octubre a las 10:00, 90 min, https://meet.example/m"}, {marta, "publicar"},
		{marta, "abrir propuestas hasta el miércoles 21 de octubre"}, {rosa, "propongo turnos que no quemen a los equipos"}, {rosa, "pido alertas sin exponer a nadie"},
		{rosa, "voy con Toño"}, {marta, `programar "Cerramos temas" | 2026-10-12 10:00`}, {marta, "confirmar"},
	} {
		o.must(o.hear(o.t.Context(), bot.Incoming{From: said.from, Chat: store.Direct, Kind: store.Said, ID: "f" + string(rune('a'+i)), Text: said.text, At: o.now}))
	}
}
