package store

import (
	"context"
	"fmt"
)

func (x *exporter) harvestRows(ctx context.Context) (rows [][]string, err error) {
	all, err := x.tx.EveryHarvest(ctx)
	for _, h := range all {
		code := ""
		if h.Code != 0 {
			code = fmt.Sprintf("C%d", h.Code)
		}
		m := x.members[h.By]
		rows = append(rows, []string{num(h.Meeting), numIf(h.Topic), string(h.Kind), m.Name, h.Text, h.Due, h.Status, code, m.Organisation, stamp(h.At), string(h.Part)})
	}
	return rows, err
}

func (x *exporter) mantraRows(ctx context.Context) (rows [][]string, err error) {
	all, err := x.tx.Mantras(ctx)
	for _, m := range all {
		rows = append(rows, []string{m.Text, x.members[m.By].Name, numIf(m.Meeting), m.Status, num(m.ID), num(m.Cheers)})
	}
	return rows, err
}

func (x *exporter) agendaRows(ctx context.Context) (rows [][]string, err error) {
	all, err := x.tx.EverySlot(ctx)
	for _, s := range all {
		rows = append(rows, []string{num(s.Meeting), num(s.Turn + 1), string(rune('A' + s.Room)), num(s.Topic), bit(s.Again)})
	}
	return rows, err
}

func (x *exporter) handoverRows(ctx context.Context) (rows [][]string, err error) {
	all, err := x.tx.EveryHandover(ctx)
	for _, h := range all {
		rows = append(rows, []string{x.members[h.Giver].Name, x.members[h.Taker].Name, stamp(h.From), stamp(h.Until), h.Status})
	}
	return rows, err
}
