package commands

import (
	"context"

	"comunidad/store"
)

func init() {
	for _, l := range sharedLists {
		add(&Command{
			Name: "list " + string(l.kind), Aliases: l.words, Help: l.help, Who: Anyone, Bare: Whole,
			Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
				return listShared(ctx, tx, r, l.kind, l.none)
			},
		})
	}
}

func listShared(ctx context.Context, tx *store.Tx, r Request, kind store.SharedKind, none Text) ([]Effect, error) {
	open, err := tx.SharedOpen(ctx, kind)
	if err == nil && (kind == store.Funding || kind == store.Activity) {
		var undated []store.Shared
		for _, s := range open {
			if s.Date.IsZero() {
				undated = append(undated, s)
			}
		}
		if open, err = tx.SharedDated(ctx, kind, tx.Now); err == nil {
			open = append(open, undated...)
		}
	}
	if err != nil {
		return nil, err
	}
	if len(open) == 0 {
		return []Effect{Reply(none)}, nil
	}
	var lines []Body
	for _, s := range open {
		by, err := from(ctx, tx, s.By)
		if err != nil {
			return nil, err
		}
		if by == "" || newcomer(tx, r.From) {
			lines = append(lines, sharedLineOf(s))
			continue
		}
		lines = append(lines, joined{sharedLineOf(s), Plain(" — " + by)})
	}
	return []Effect{Reply(shortened(append(lines, listHow)))}, nil
}

var sharedLists = []struct {
	kind  store.SharedKind
	words Words
	help  Text
	none  Text
}{
	{
		store.Need, Words{ES: []string{"necesidades", "qué necesitan"}, PT: []string{"necessidades"}, EN: []string{"needs"}},
		Text{ES: "lo que las organizaciones necesitan ahora", PT: "o que as organizações precisam agora", EN: "what the organisations need now"},
		Text{ES: "No hay necesidades abiertas. Con *necesito …* empieza una.", PT: "Não há necessidades abertas. Com *preciso de …* começa uma.", EN: "There are no open needs. *I need …* starts one."},
	},
	{
		store.Offer, Words{ES: []string{"ofertas", "qué ofrecen"}, PT: []string{"ofertas"}, EN: []string{"offers"}},
		Text{ES: "lo que las organizaciones ofrecen ahora", PT: "o que as organizações oferecem agora", EN: "what the organisations offer now"},
		Text{ES: "No hay ofertas abiertas. Con *ofrezco …* empieza una.", PT: "Não há ofertas abertas. Com *ofereço …* começa uma.", EN: "There are no open offers. *I offer …* starts one."},
	},
	{
		store.Funding, Words{ES: []string{"convocatorias"}, PT: []string{"editais"}, EN: []string{"calls", "funding calls"}},
		Text{ES: "las convocatorias abiertas, la que cierra antes primero", PT: "os editais abertos, o que encerra antes primeiro", EN: "the open calls, the one that closes first on top"},
		Text{ES: "No hay convocatorias abiertas.", PT: "Não há editais abertos.", EN: "There are no open calls."},
	},
	{
		store.Activity, Words{ES: []string{"actividades"}, PT: []string{"atividades"}, EN: []string{"activities"}},
		Text{ES: "las actividades que vienen", PT: "as atividades que vêm", EN: "the activities ahead"},
		Text{ES: "No hay actividades por venir.", PT: "Não há atividades por vir.", EN: "There are no activities ahead."},
	},
	{
		store.Resource, Words{ES: []string{"recursos"}, PT: []string{"recursos"}, EN: []string{"resources"}},
		Text{ES: "los recursos compartidos, el más nuevo primero", PT: "os recursos compartilhados, o mais novo primeiro", EN: "the shared resources, newest first"},
		Text{ES: "No hay recursos todavía. Con *recurso https://…* llega el primero.", PT: "Ainda não há recursos. Com *recurso https://…* chega o primeiro.", EN: "There are no resources yet. *resource https://…* brings the first."},
	},
}

var listHow = Text{
	ES: "Para encontrar más: *buscar* y una palabra.",
	PT: "Para encontrar mais: *buscar* e uma palavra.",
	EN: "To find more: *search* and a word.",
}
