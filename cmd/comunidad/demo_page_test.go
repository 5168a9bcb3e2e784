package main

import (
	"context"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/rs/zerolog"

	"comunidad/bot/page/pagetest"
	"comunidad/bot/rehearsal"
	"comunidad/commands"
	"comunidad/store"
)

// From the group on the phone into the panel beside it, by the link that the bot gives, and what is pressed there happens
// in the group.
func TestDemoWithItsPanel(t *testing.T) {
	ctx := pagetest.Open(t)
	pages, err := openPages(0)
	if err != nil {
		t.Fatal(err)
	}
	rules := commands.DefaultRules()
	rules.Panel = pages.address(pages.panel)
	set, err := commands.All(rules)
	if err != nil {
		t.Fatal(err)
	}
	stage, err := rehearsal.NewStage(t.Context(), t.TempDir(), set, zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	running, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- pages.serve(running, stage, store.ES) }()
	defer func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if err := stage.Close(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	}()
	phone := pages.address(pages.phone)
	var link string
	pagetest.Do(t, ctx,
		chromedp.Navigate(phone), pagetest.Press(".panel button"), pagetest.There(".chats a:last-child[aria-current]"), pagetest.Sees("Ábrelo en la máquina donde corre el bot"),
		chromedp.Evaluate(`[...document.querySelectorAll('.bubble.bot a[href*="/in/"]')].at(-1).href`, &link),
	)
	pagetest.Do(t, ctx,
		chromedp.Navigate(link), pagetest.PressText("Entrar al panel"), pagetest.Sees("Encuentro 16"),
		pagetest.PressText("encuesta"), pagetest.Sees("Escrito como tú"),
		chromedp.Navigate(phone), pagetest.There(".poll button"),
	)
}
