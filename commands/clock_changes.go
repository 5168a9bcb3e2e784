package commands

import (
	"context"
	"strings"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

// clockChanges names the countries whose hour is another one than at the meeting before, and only those.
func clockChanges(ctx context.Context, tx *store.Tx, m store.Meeting) (Body, error) {
	all, err := tx.Meetings(ctx)
	if err != nil {
		return nil, err
	}
	var before time.Time
	for _, other := range all {
		if other.Status != store.Cancelled && other.Number != m.Number && other.StartsAt.Before(m.StartsAt) {
			before = other.StartsAt
		}
	}
	if before.IsZero() {
		return nil, nil
	}
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	if c := changesIn(before, m.StartsAt, places(members)); len(c) > 0 {
		return mind.With("changes", c), nil
	}
	return nil, nil
}

// changed is whose hour differs from one date to another.
type changed []when.Change

// changesIn compares the hours of two dates on each country's clock, the community's own standing still.
func changesIn(before, after time.Time, where []when.Where) changed {
	return when.Changes(before, after, where)
}

// In says it: «esta vez en España y Suiza es una hora antes».
func (c changed) In(lang store.Lang) string {
	var parts []string
	for _, shift := range []int{-60, 60, -120, 120, -30, 30} {
		var places []string
		for _, change := range c {
			if change.Minutes == shift {
				places = append(places, change.Label(lang))
			}
		}
		if len(places) > 0 {
			parts = append(parts, shifts[shift].With("countries", inPlaces(places, lang)).In(lang))
		}
	}
	return strings.Join(parts, "; ")
}

var mind = Text{ES: "Ojo: {changes}.", PT: "Atenção: {changes}.", EN: "Mind: {changes}."}

var shifts = map[int]Text{
	-60:  {ES: "esta vez {countries} es una hora antes", PT: "desta vez {countries} é uma hora antes", EN: "this time it is one hour earlier {countries}"},
	60:   {ES: "esta vez {countries} es una hora después", PT: "desta vez {countries} é uma hora depois", EN: "this time it is one hour later {countries}"},
	-120: {ES: "esta vez {countries} es dos horas antes", PT: "desta vez {countries} é duas horas antes", EN: "this time it is two hours earlier {countries}"},
	120:  {ES: "esta vez {countries} es dos horas después", PT: "desta vez {countries} é duas horas depois", EN: "this time it is two hours later {countries}"},
	-30:  {ES: "esta vez {countries} es media hora antes", PT: "desta vez {countries} é meia hora antes", EN: "this time it is half an hour earlier {countries}"},
	30:   {ES: "esta vez {countries} es media hora después", PT: "desta vez {countries} é meia hora depois", EN: "this time it is half an hour later {countries}"},
}
