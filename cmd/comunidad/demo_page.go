package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"strconv"

	"comunidad/bot/page"
	"comunidad/bot/panel"
	"comunidad/bot/rehearsal"
	"comunidad/commands"
	"comunidad/store"
)

// demoPages are the two addresses of the demo: the phone, and the panel that the bot gives its links to.
type demoPages struct{ phone, panel net.Listener }

func openPages(port int) (p demoPages, err error) {
	if p.phone, err = page.Listen(net.JoinHostPort("127.0.0.1", strconv.Itoa(port))); err != nil {
		return p, err
	}
	if p.panel, err = page.Listen("127.0.0.1:0"); err != nil {
		return p, errors.Join(err, p.phone.Close())
	}
	return p, nil
}

func (demoPages) address(l net.Listener) string { return "http://" + l.Addr().String() }

// serve shows the group until somebody stops the program.
func (p demoPages) serve(ctx context.Context, stage *rehearsal.Stage, lang store.Lang) error {
	phone, err := rehearsal.NewPhone(ctx, stage, lang)
	if err != nil {
		return errors.Join(err, p.phone.Close(), p.panel.Close())
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	beside := panel.Community{DB: stage.DB(), Receive: phone.Hear, Now: phone.Now, State: demoState.In}
	panelEnded := make(chan error, 1)
	go func() { panelEnded <- page.Serve(ctx, p.panel, panel.New(beside).Pages()) }()
	fmt.Fprintln(os.Stdout, demoOpen.With("address", p.address(p.phone)+"/").In(lang))
	err = page.Serve(ctx, p.phone, page.Guard(phone.Pages()))
	stop()
	return errors.Join(err, <-panelEnded)
}

var (
	demoOpen = commands.Text{
		ES: "La demo está en {address}\nÁbrela en el navegador de esta máquina. Ctrl+C la cierra, y no queda nada. En la terminal: comunidad demo --terminal",
		PT: "A demo está em {address}\nAbra no navegador desta máquina. Ctrl+C a fecha, e não fica nada. No terminal: comunidad demo --terminal",
		EN: "The demo is at {address}\nOpen it in this machine's browser. Ctrl+C closes it, and nothing is left. In the terminal: comunidad demo --terminal",
	}
	demoState = commands.Text{
		ES: "Esto es una demo: no hay WhatsApp.",
		PT: "Isto é uma demo: não há WhatsApp.",
		EN: "This is a demo: there is no WhatsApp.",
	}
)
