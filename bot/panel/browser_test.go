package panel

import (
	"cmp"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

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
	// A topic is dragged to where another one is, and ticks are written down.
	pagetest.Do(t, ctx,
		chromedp.Navigate(o.URL+"/agenda"), pagetest.Drag(`[data-at="1-1"] .card p`, `li[data-at="0-1"]`), pagetest.Sees("En el grupo todavía no dije nada"),
		pagetest.Until(`document.querySelector('li[data-at="0-1"]').innerText.includes("Turnos")`),
		chromedp.Navigate(o.URL+"/attendance"), pagetest.Sees("1 con registro"), pagetest.Press(`[value="Lucía Paz"]`), pagetest.PressText("Anotar a quienes marqué"),
		pagetest.Sees("2 con registro"),
	)
	// The same with the keyboard alone.
	pagetest.Do(t, ctx,
		chromedp.Navigate(o.URL+"/agenda"), pagetest.There("#live .card"), chromedp.Evaluate(`document.querySelector('li[data-at="0-0"] summary').focus()`, nil),
		chromedp.KeyEvent(kb.Enter), pagetest.There(`li[data-at="0-0"] details[open]`),
		chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.ArrowDown), chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Enter), pagetest.Sees("En el grupo todavía no dije nada"),
	)
	// Who comes is seen without loading the page again.
	pagetest.Do(t, ctx, chromedp.Navigate(o.URL+"/"), pagetest.Sees("Rosa Díaz"))
	o.must(o.hear(t.Context(), bot.Incoming{From: []store.Address{"kevin@lid"}, Chat: store.Direct, Kind: store.Said, ID: "late", Text: "going", At: o.now}))
	pagetest.Do(t, ctx, chromedp.Evaluate(`window.before = true; look(); 0`, nil), pagetest.Sees("Kevin Hart"), pagetest.Until("window.before"))
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
	pagetest.Do(t, ctx,
		chromedp.Navigate(o.URL+"/agenda"), pagetest.Press(`[data-at="1-0"] summary`), pagetest.Press(`[data-at="1-0"] form button`),
		pagetest.Sees("En el grupo todavía no dije nada"),
	)
}

// fill gives the community people, a meeting that was and one that comes, its topics and agenda, and what stands between.
func (o *office) fill() {
	o.t.Helper()
	then := o.now
	o.now = time.Date(2026, 9, 24, 15, 0, 0, 0, time.UTC)
	ids := map[string][]store.Address{"marta": marta}
	for _, name := range []string{"rosa", "joao", "lucia", "kevin"} {
		ids[name] = []store.Address{store.Address(name + "@lid")}
		o.must(o.hear(o.t.Context(), bot.Incoming{From: ids[name], Chat: store.Group, Kind: store.Joined, ID: "joins " + name, At: o.now}))
	}
	n := 0
	say := func(who, where, text string) {
		n++
		chat := store.Direct
		if where == "group" {
			chat = store.Group
		}
		o.must(o.hear(o.t.Context(), bot.Incoming{From: ids[who], Chat: chat, Kind: store.Said, ID: fmt.Sprintf("f%d", n), Text: text, At: o.now}))
	}
	say("marta", "dm", "soy Marta Ríos, Umbral Norte, México")
	say("rosa", "dm", "soy Rosa Díaz, Casa Umbral, México")
	say("joao", "dm", "sou João Lima, Rede Passagem, Brasil")
	say("lucia", "dm", "soy Lucía Paz, Casa Umbral, Colombia")
	say("kevin", "dm", "I am Kevin Hart, Border Kitchen, United States")
	say("marta", "dm", "encuentro nuevo Alertas que no exponen el jueves 1 de octubre a las 10:00, 90 min, https://meet.example/a")
	say("marta", "dm", "publicar")
	say("lucia", "dm", "voy")
	o.now = time.Date(2026, 10, 1, 16, 10, 0, 0, time.UTC)
	say("rosa", "group", "presente")
	o.now = then
	say("marta", "dm", "encuentro nuevo Cuidarnos el jueves 29 de octubre a las 10:00, 90 min, https://meet.example/m")
	say("marta", "dm", "publicar")
	say("marta", "dm", "abrir propuestas hasta el miércoles 21 de octubre")
	say("rosa", "dm", "propongo cuidar a quienes cuidan")
	say("joao", "dm", "proponho alertas sem expor ninguém")
	say("lucia", "dm", "propongo turnos que no quemen a los equipos")
	say("kevin", "dm", "request flexible funds")
	say("rosa", "dm", "voy con Toño")
	say("joao", "dm", "talvez")
	say("rosa", "group", "necesito contacto legal en Tapachula")
	say("kevin", "group", "I offer English classes on Tuesdays")
	say("rosa", "dm", "colaboro con Rede Passagem")
	say("joao", "dm", "colaboramos com Casa Umbral")
	say("marta", "dm", "publicar agenda")
	say("marta", "dm", `programar "Cerramos temas" | 2026-10-12 10:00`)
	say("marta", "dm", "confirmar")
}
