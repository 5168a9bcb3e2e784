package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"strconv"

	"comunidad/bot/page"
	"comunidad/bot/rehearsal"
	"comunidad/commands"
	"comunidad/store"
)

// servePhone serves the demo's page until somebody stops the program.
func servePhone(ctx context.Context, stage *rehearsal.Stage, lang store.Lang, port int) error {
	l, err := page.Listen(net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		return err
	}
	phone, err := rehearsal.NewPhone(ctx, stage, lang)
	if err != nil {
		_ = l.Close()
		return err
	}
	fmt.Fprintln(os.Stdout, demoOpen.With("address", "http://"+l.Addr().String()+"/").In(lang))
	return page.Serve(ctx, l, page.Guard(phone.Pages()))
}

var demoOpen = commands.Text{
	ES: "La demo está en {address}\nÁbrela en el navegador de esta máquina. Ctrl+C la cierra, y no queda nada. En la terminal: comunidad demo --terminal",
	PT: "A demo está em {address}\nAbra no navegador desta máquina. Ctrl+C a fecha, e não fica nada. No terminal: comunidad demo --terminal",
	EN: "The demo is at {address}\nOpen it in this machine's browser. Ctrl+C closes it, and nothing is left. In the terminal: comunidad demo --terminal",
}
