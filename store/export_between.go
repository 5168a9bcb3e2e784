package store

import (
	"context"
	"time"
)

// organisationNames are the names by id, to put where the tables have ids.
func (x *exporter) organisationNames(ctx context.Context) (map[int64]string, error) {
	all, err := x.tx.Organisations(ctx)
	names := map[int64]string{}
	for _, o := range all {
		names[o.ID] = o.Name
	}
	return names, err
}

func (x *exporter) needRows(ctx context.Context) (rows [][]string, err error) {
	names, err := x.organisationNames(ctx)
	if err != nil {
		return nil, err
	}
	all, err := x.tx.EveryShared(ctx)
	for _, s := range all {
		if s.Kind == Need || s.Kind == Offer {
			rows = append(rows, []string{s.Code(), string(s.Kind), x.members[s.By].Name, names[s.Organisation], s.Text, string(s.Status), names[s.SolvedWith], stamp(s.At), numIf(s.Meeting), numIf(s.Topic)})
		}
	}
	return rows, err
}

func (x *exporter) resourceRows(ctx context.Context) (rows [][]string, err error) {
	all, err := x.tx.EveryShared(ctx)
	for _, s := range all {
		if s.Kind != Need && s.Kind != Offer {
			rows = append(rows, []string{s.Code(), string(s.Kind), x.members[s.By].Name, s.Text, s.Link, stampIf(s.Date), string(s.Status), stamp(s.At), numIf(s.Meeting), numIf(s.Topic)})
		}
	}
	return rows, err
}

func (x *exporter) tieRows(ctx context.Context) (rows [][]string, err error) {
	names, err := x.organisationNames(ctx)
	if err != nil {
		return nil, err
	}
	all, err := x.tx.EveryTie(ctx)
	for _, t := range all {
		a, b := names[t.A], names[t.B]
		if t.Asked == t.A { // whoever said so first
			a, b = b, a
		}
		rows = append(rows, []string{a, b, stampIf(t.Since), stampIf(t.Until), t.Status, t.Kind, t.Source})
	}
	return rows, err
}

// stampIf is stamp, and nothing for a time that there is not.
func stampIf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return stamp(t)
}
