package commands

import (
	"context"
	"time"

	"comunidad/commands/network"
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
		return nil, No(Alone{panelAlone})
	}
	token, key, err := tx.NewPanelLink(ctx, r.From.ID)
	if err != nil {
		return nil, err
	}
	link := Reply(panelLink.With("link", r.Set.Rules.Panel+"/in/"+token))
	return []Effect{link.Once(key).Before(tx.Now.Add(store.PanelLinkLasts))}, nil
}

// ReadPeriod reads the days that somebody wants a report on, in the words of *informe*: mes, trimestre, año, todo.
func ReadPeriod(text string, now time.Time) (p Period, ok bool) { return readPeriod(text, now) }

// Tied is an organisation as the panel lists it.
type Tied struct {
	Name, Country string
	With          []string // whom it works with
}

// Network gives the community's network as a picture and in words. None of it names a person.
func Network(ctx context.Context, tx *store.Tx, lang store.Lang) (p network.Picture, all []Tied, err error) {
	n, err := netOf(ctx, tx)
	if err != nil {
		return p, nil, err
	}
	community, err := tx.Community(ctx)
	if err != nil {
		return p, nil, err
	}
	p = picture(n, community.Name, lang, tx.Now.In(community.Zone))
	for _, node := range p.Nodes {
		all = append(all, Tied{Name: node.Name, Country: node.Country})
	}
	for _, e := range p.Edges {
		all[e[0]].With = append(all[e[0]].With, p.Nodes[e[1]].Name)
		all[e[1]].With = append(all[e[1]].With, p.Nodes[e[0]].Name)
	}
	return p, all, nil
}

var (
	panelOff = Text{
		ES: "El panel no está encendido. Quien cuida el bot lo enciende en la configuración (*panel*).",
		PT: "O painel não está ligado. Quem cuida do bot liga na configuração (*panel*).",
		EN: "The panel is not switched on. Whoever looks after the bot does that in the configuration (*panel*).",
	}
	panelAlone = Text{
		ES: "El enlace es solo tuyo: pídemelo a solas.",
		PT: "O link é só seu: me peça no privado.",
		EN: "The link is yours alone: ask me for it in a direct message.",
	}
	panelLink = Text{
		ES: "{link}\nÁbrelo en la máquina donde corre el bot. Sirve una vez y durante diez minutos; no lo reenvíes.",
		PT: "{link}\nAbra na máquina onde o bot roda. Serve uma vez e por dez minutos; não encaminhe.",
		EN: "{link}\nOpen it on the machine that the bot runs on. It works once, for ten minutes; do not forward it.",
	}
)
