package commands

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/xml"
	"fmt"
	"strings"
	"time"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name:    "kumu",
		Aliases: Words{ES: []string{"kumu", "red kumu"}, PT: []string{"kumu", "rede kumu"}, EN: []string{"kumu", "network kumu"}},
		Help: Text{
			ES: "la red como dos hojas para Kumu: organizaciones y vínculos",
			PT: "a rede como duas planilhas para o Kumu: organizações e vínculos",
			EN: "the network as two sheets for Kumu: organisations and ties",
		},
		Who: Facilitators,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			n, err := netToSend(ctx, tx, r)
			if err != nil {
				return nil, err
			}
			return []Effect{
				File(r.From.ID, "kumu-elements.csv", "text/csv; charset=utf-8", n.kumuElements(), kumuCaption),
				File(r.From.ID, "kumu-connections.csv", "text/csv; charset=utf-8", n.kumuConnections(), nil),
			}, nil
		},
	})
	add(&Command{
		Name:    "graphml",
		Aliases: Words{ES: []string{"graphml", "red graphml"}, PT: []string{"graphml", "rede graphml"}, EN: []string{"graphml", "network graphml"}},
		Help: Text{
			ES: "la red como GraphML, para Gephi y otros programas",
			PT: "a rede como GraphML, para o Gephi e outros programas",
			EN: "the network as GraphML, for Gephi and other programs",
		},
		Who: Facilitators,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			n, err := netToSend(ctx, tx, r)
			if err != nil {
				return nil, err
			}
			return []Effect{File(r.From.ID, "red.graphml", "application/xml", n.graphML(), graphMLCaption)}, nil
		},
	})
}

// netToSend is the network, for somebody who can be written to alone: these files are for nobody else.
func netToSend(ctx context.Context, tx *store.Tx, r Request) (net, error) {
	if !r.Direct {
		return net{}, No(AloneOnly)
	}
	n, err := netOf(ctx, tx)
	if err == nil && len(n.organisations) == 0 {
		err = No(noNetwork)
	}
	return n, err
}

// sheet writes rows as CSV. What a spreadsheet would run as a formula is defused.
func sheet(rows [][]string) []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	for _, row := range rows {
		for i, cell := range row {
			if first := strings.TrimLeft(cell, " "); first != "" && strings.ContainsRune("=+-@\t＝＋－＠", []rune(first)[0]) {
				row[i] = "'" + cell
			}
		}
		_ = w.Write(row) // into memory
	}
	w.Flush()
	return b.Bytes()
}

// kumuElements are the organisations, in the columns that Kumu reads.
func (n net) kumuElements() []byte {
	rows := [][]string{{"Label", "Type", "Country", "Tags", "Ties"}}
	for _, o := range n.organisations {
		rows = append(rows, []string{o.Name, "Organisation", o.Country, strings.Join(n.fields[o.ID], "|"), fmt.Sprint(n.degree[o.ID])})
	}
	return sheet(rows)
}

// kumuConnections are the ties.
func (n net) kumuConnections() []byte {
	names := n.names()
	rows := [][]string{{"From", "To", "Direction", "Type", "Since"}}
	for _, t := range n.ties {
		rows = append(rows, []string{names[t.A], names[t.B], "undirected", t.Kind, t.Since.Format(time.DateOnly)})
	}
	return sheet(rows)
}

func (n net) names() map[int64]string {
	names := map[int64]string{}
	for _, o := range n.organisations {
		names[o.ID] = o.Name
	}
	return names
}

// graphML is the network in the format of that name.
func (n net) graphML() []byte {
	var b bytes.Buffer
	b.WriteString(xml.Header + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="name" for="node" attr.name="name" attr.type="string"/>
<key id="country" for="node" attr.name="country" attr.type="string"/>
<key id="topics" for="node" attr.name="topics" attr.type="string"/>
<key id="kind" for="edge" attr.name="kind" attr.type="string"/>
<key id="since" for="edge" attr.name="since" attr.type="string"/>
<graph edgedefault="undirected">
`)
	for _, o := range n.organisations {
		fmt.Fprintf(&b, `<node id="o%d"><data key="name">%s</data><data key="country">%s</data><data key="topics">%s</data></node>`+"\n",
			o.ID, escaped(o.Name), escaped(o.Country), escaped(strings.Join(n.fields[o.ID], ", ")))
	}
	for _, t := range n.ties {
		fmt.Fprintf(&b, `<edge source="o%d" target="o%d"><data key="kind">%s</data><data key="since">%s</data></edge>`+"\n", t.A, t.B, t.Kind, t.Since.Format(time.DateOnly))
	}
	b.WriteString("</graph>\n</graphml>\n")
	return b.Bytes()
}

func escaped(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // into memory
	return b.String()
}

var (
	kumuCaption = Text{
		ES: "Para Kumu: primero se importa esta hoja y después la de vínculos. Lleva solo organizaciones, ninguna persona.",
		PT: "Para o Kumu: primeiro importa-se esta planilha e depois a de vínculos. Leva só organizações, nenhuma pessoa.",
		EN: "For Kumu: import this sheet first, then the one of ties. It has organisations only, no person.",
	}
	graphMLCaption = Text{
		ES: "La red como GraphML. Lleva solo organizaciones, ninguna persona.",
		PT: "A rede como GraphML. Leva só organizações, nenhuma pessoa.",
		EN: "The network as GraphML. It has organisations only, no person.",
	}
)
