package commands

import (
	"context"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name:    "panel",
		Aliases: Words{ES: []string{"panel"}, PT: []string{"painel"}, EN: []string{"panel", "dashboard"}},
		Help: Text{
			ES: "un enlace para entrar al panel: el encuentro, la lista, los temas y lo programado, en una página",
			PT: "um link para entrar no painel: o encontro, a lista, os temas e o programado, numa página",
			EN: "a link into the panel: the meeting, the roster, the topics and what is scheduled, on a page",
		},
		Who: Facilitators,
		Run: openPanel,
	})
}

func openPanel(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	switch {
	case r.Set.Rules.Panel == "":
		return nil, No(panelOff)
	case !r.Direct:
		return nil, No(panelAlone)
	}
	token, key, err := tx.NewPanelLink(ctx, r.From.ID)
	if err != nil {
		return nil, err
	}
	link := Reply(panelLink.With("link", r.Set.Rules.Panel+"/in/"+token))
	return []Effect{link.Once(key).Before(tx.Now.Add(store.PanelLinkLasts))}, nil
}

var (
	panelOff = Text{
		ES: "El panel no está encendido. Quien cuida el bot lo enciende en la configuración (*panel*).",
		PT: "O painel não está ligado. Quem cuida do bot liga na configuração (*panel*).",
		EN: "The panel is not switched on. Whoever looks after the bot does that in the configuration (*panel*).",
	}
	panelAlone = Text{
		ES: "El enlace es solo tuyo: pídemelo a solas.",
		PT: "O link é só seu: peça para mim a sós.",
		EN: "The link is yours alone: ask me for it in a direct message.",
	}
	panelLink = Text{
		ES: "{link}\nÁbrelo en la máquina donde corre el bot. Sirve una vez y durante diez minutos; no lo reenvíes.",
		PT: "{link}\nAbra na máquina onde o bot roda. Serve uma vez e por dez minutos; não encaminhe.",
		EN: "{link}\nOpen it on the machine that the bot runs on. It works once, for ten minutes; do not forward it.",
	}
)
