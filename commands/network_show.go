package commands

import (
	"context"
	"time"

	"comunidad/commands/network"
	"comunidad/commands/when"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "network",
		Aliases: Words{
			ES: []string{"red", "mapa", "vínculos"},
			PT: []string{"rede", "mapa", "vínculos"},
			EN: []string{"network", "map", "ties"},
		},
		Cues: Words{
			ES: []string{
				"mapa de/con/del … vínculos/alianzas/red/relaciones/colaboraciones/lazos/organizaciones/orgs/conexiones",
				"ver/muestra/muéstrame/mostrame/mandame/pásame/quiero/dame … red",
				"ver/muestra/muéstrame/mostrame/mandame/pásame/quiero/dame … mapa/vínculos/lazos/alianzas",
				"quién/quiénes colabora/colaboran/trabaja/trabajan con quién/quiénes",
				"cómo va/está/estamos/estan … red/conectadas/conectados/vínculos/entretejidas", "^mapa",
				"dibujo/imagen/foto/gráfico/grafo … red/vínculos", "cuántos vínculos/lazos/alianzas", "vínculos entre/de/hay",
				"gráfico/imagen/dibujo de las/los/la colaboraciones/vínculos/alianzas/red",
				"con qué/quién organizaciones/está/trabaja/colabora … conectada/conectado/{org}",
				"con qué organizaciones está conectada/conectado/vinculada",
				"con quién/quiénes estamos/está/están conectados/conectadas/vinculadas/vinculados", "nuestras alianzas/conexiones/vínculos",
			},
			PT: []string{
				"mapa de/da/das/dos … vínculos/parcerias/rede/conexões/relações/organizações",
				"me mostra/mostre/manda … rede/conexões/mapa/vínculos/parcerias", "ver … rede/mapa/conexões/vínculos/parcerias",
				"quem trabalha/colabora com quem", "como está/tá/vai … rede", "^mapa", "conexões entre/das/da",
				"imagem/desenho/gráfico … rede/vínculos", "quantos vínculos", "as organizações se ligam/conectam/relacionam",
				"parcerias que existem/há", "é parceira/parceiro de quem", "mostra as parcerias", "nossas parcerias/conexões/vínculos",
				"com quem estamos conectados/conectadas/ligados",
			},
			EN: []string{
				"who is/works/collaborates/working … with whom/who", "network map/picture/image/graph",
				"map/picture/image/graph/drawing of/or … ties/network/links/connections/partnerships", "show/see/view … network/ties/map/connections",
				"^map", "how … connected", "how many ties/connections", "picture/map … network",
				"who is/are works/working/collaborating with whom/who", "who is working with whom/who", "who works with whom/who",
				"all the ties/links/connections", "who's partnered with who/whom", "how all the groups/orgs connect/link", "what ties does … have",
				"how … connect", "who are we linked/connected/tied with/to", "our ties/links/connections/partnerships",
			},
		},
		Help: Text{
			ES: "la red de la comunidad en cuatro líneas y una imagen",
			PT: "a rede da comunidade em quatro linhas e uma imagem",
			EN: "the community's network in four lines and a picture",
		},
		Who:  Anyone,
		Bare: Whole,
		Run:  showNetwork,
	})
}

// picturesDay is how many pictures of the network one person gets in a day: each names every organisation.
const picturesDay = 3

func showNetwork(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	n, err := netOf(ctx, tx)
	if err != nil {
		return nil, err
	}
	if len(n.organisations) == 0 {
		return nil, No(noNetwork)
	}
	lines := []Body{
		netFirst.With("organisations", Count{len(n.organisations), organisationOne, organisationMany}, "countries", Count{n.countries(), countryOne, countryMany}),
		Count{len(n.ties), tieOne, tieMany},
		netWoven.With("n", n.wovenIn(), "all", len(n.organisations), "share", n.wovenIn()*100/len(n.organisations)),
	}
	if newcomer(tx, r.From) {
		return []Effect{Reply(Lines(lines...))}, nil
	}
	could, err := pairs(ctx, tx, n)
	if err != nil {
		return nil, err
	}
	if len(could) > 0 {
		lines = append(lines, netCould.With("a", could[0].a.Name, "b", could[0].b.Name, "why", could[0].why()))
	} else {
		lines = append(lines, netHow)
	}
	today, err := tx.Lookups(ctx, r.From.ID, "network", tx.Now.Add(-24*time.Hour))
	if err != nil {
		return nil, err
	}
	if today >= picturesDay {
		return []Effect{Reply(Lines(append(lines, netPictures.With("max", picturesDay))...))}, nil
	}
	effects := []Effect{Reply(Lines(lines...))}
	if err := tx.Lookup(ctx, r.From.ID, "network", 0); err != nil {
		return nil, err
	}
	lang := r.Community.Lang
	if r.Direct && r.From.Lang != "" {
		lang = r.From.Lang
	}
	png, err := network.Draw(picture(n, r.Community.Name, lang, tx.Now.In(r.Community.Zone)))
	if err != nil {
		return nil, err
	}
	return append(effects, File(0, "red.png", "image/png", png, netCaption.With("name", r.Community.Name, "when", monthOf{tx.Now}))), nil
}

// picture is the network as it is drawn.
func picture(n net, community string, lang store.Lang, now time.Time) network.Picture {
	p := network.Picture{
		Title: netTitle.With("name", community).In(lang),
		Note:  netNote.With("organisations", Count{len(n.organisations), organisationOne, organisationMany}, "ties", Count{len(n.ties), tieOne, tieMany}, "when", monthOf{now}).In(lang),
		Alone: netAlone.In(lang), Elsewhere: netElsewhere.In(lang), Countries: map[string]string{},
	}
	index := map[int64]int{}
	for i, o := range n.organisations {
		index[o.ID] = i
		p.Nodes = append(p.Nodes, network.Node{Name: o.Name, Country: o.Country})
		if o.Country != "" {
			p.Countries[o.Country] = when.CountryName(o.Country, lang)
		}
	}
	for _, t := range n.ties {
		p.Edges = append(p.Edges, [2]int{index[t.A], index[t.B]})
	}
	return p
}

var (
	noNetwork = Text{
		ES: "Todavía no conozco organizaciones. Con *soy nombre, organización, país* llega la primera.",
		PT: "Ainda não conheço organizações. Com *sou nome, organização, país* chega a primeira.",
		EN: "I know of no organisations yet. *I am name, organisation, country* brings the first.",
	}
	netFirst = Text{
		ES: "*La red: {organisations}, {countries}*",
		PT: "*A rede: {organisations}, {countries}*",
		EN: "*The network: {organisations}, {countries}*",
	}
	organisationOne  = Text{ES: "{n} organización", PT: "{n} organização", EN: "{n} organisation"}
	organisationMany = Text{ES: "{n} organizaciones", PT: "{n} organizações", EN: "{n} organisations"}
	countryOne       = Text{ES: "{n} país", PT: "{n} país", EN: "{n} country"}
	countryMany      = Text{ES: "{n} países", PT: "{n} países", EN: "{n} countries"}
	tieOne           = Text{ES: "{n} vínculo confirmado", PT: "{n} vínculo confirmado", EN: "{n} confirmed tie"}
	tieMany          = Text{ES: "{n} vínculos confirmados", PT: "{n} vínculos confirmados", EN: "{n} confirmed ties"}
	netWoven         = Text{
		ES: "Con al menos tres vínculos: {n} de {all} ({share} %)",
		PT: "Com pelo menos três vínculos: {n} de {all} ({share}%)",
		EN: "With at least three ties: {n} of {all} ({share}%)",
	}
	netCould = Text{
		ES: "Podrían conocerse {a} y {b}: {why}",
		PT: "{a} e {b} poderiam se conhecer: {why}",
		EN: "{a} and {b} could meet: {why}",
	}
	netHow = Text{
		ES: "Con *colaboro con* y un nombre crece.",
		PT: "Com *colaboro com* e um nome ela cresce.",
		EN: "*I collaborate with* and a name makes it grow.",
	}
	netPictures = Text{
		ES: "La imagen ya salió {max} veces hoy. Mañana sale otra vez.",
		PT: "A imagem já saiu {max} vezes hoje. Amanhã sai outra vez.",
		EN: "The picture was sent {max} times today. Tomorrow it comes again.",
	}
	netTitle     = Text{ES: "Red de {name}", PT: "Rede de {name}", EN: "Network of {name}"}
	netNote      = Text{ES: "{organisations} · {ties} · {when}", PT: "{organisations} · {ties} · {when}", EN: "{organisations} · {ties} · {when}"}
	netAlone     = Text{ES: "Sin vínculos todavía", PT: "Ainda sem vínculos", EN: "No ties yet"}
	netElsewhere = Text{ES: "Sin país", PT: "Sem país", EN: "No country"}
	netCaption   = Text{ES: "La red de {name}, {when}", PT: "A rede de {name}, {when}", EN: "The network of {name}, {when}"}
)
