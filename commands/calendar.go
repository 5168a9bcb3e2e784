package commands

import (
	"context"
	"encoding/hex"
	"fmt"
	"time"

	ics "github.com/arran4/golang-ical"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "calendar",
		Aliases: Words{
			ES: []string{"calendario", "agendar en mi calendario"},
			PT: []string{"calendário"},
			EN: []string{"calendar", "ics"},
		},
		Cues: Words{
			ES: []string{
				"archivo/enlace/link para/del/de el/mi calendario", "agregarlo/agregar/añadir/ponerlo/anotarlo a/en mi/el … calendario/calendar",
				"mi calendario/google calendar", "google calendar",
			},
			PT: []string{
				"arquivo do/para/pra calendário/agenda", "na/no minha/meu agenda/calendário",
				"coloco/colocar/adicionar o/a … agenda/calendário do/da celular",
			},
			EN: []string{
				"calendar file/link/invite", "add it/this/the to my/google … calendar", "my/google calendar", "ics file",
			},
		},
		Help: Text{
			ES: "los próximos encuentros como archivo para el calendario del teléfono",
			PT: "os próximos encontros como arquivo para o calendário do celular",
			EN: "the next meetings as a file for the calendar of your phone",
		},
		Who:  Anyone,
		Bare: Whole,
		Run:  sendCalendar,
	})
}

func sendCalendar(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	all, err := tx.Meetings(ctx)
	if err != nil {
		return nil, err
	}
	var ahead []store.Meeting
	for _, m := range all { // cancelled ones too: that is how a calendar learns of it
		if m.EndsAt().After(tx.Now) {
			ahead = append(ahead, m)
		}
	}
	activities, err := tx.SharedDated(ctx, store.Activity, tx.Now)
	if err != nil {
		return nil, err
	}
	if len(ahead)+len(activities) == 0 {
		return nil, No(noMeeting)
	}
	file := calendarOf(ahead, r.Community, tx.Now, r.Set.Rules.LinkInCalendar, activities...)
	return []Effect{File(0, "encuentros.ics", "text/calendar", []byte(file), calendarNote)}, nil
}

// calendarOf writes meetings as iCalendar (RFC 5545): every one an event of its own in UTC, since a rule in the file would
// leave the clock changes to each reader's program, and they differ.
func calendarOf(meetings []store.Meeting, community store.Community, now time.Time, withLink bool, activities ...store.Shared) string {
	c := ics.NewCalendarFor("comunidad")
	c.SetMethod(ics.MethodPublish)
	c.SetName(community.Name)
	c.SetXWRCalName(community.Name)
	for _, m := range meetings {
		e := c.AddEvent(fmt.Sprintf("E%d-%s@comunidad", m.Number, hex.EncodeToString(community.Secret[:6])))
		e.SetDtStampTime(now)
		e.SetStartAt(m.StartsAt.UTC())
		e.SetEndAt(m.EndsAt().UTC())
		e.SetSummary(m.Title)
		e.SetSequence(m.Changes)
		e.SetStatus(ics.ObjectStatusConfirmed)
		if m.Status == store.Cancelled {
			e.SetStatus(ics.ObjectStatusCancelled)
		}
		if withLink && m.Link != "" {
			e.SetURL(m.Link)
			e.SetLocation(m.Link)
		}
	}
	for _, a := range activities {
		addActivity(c, a, community, now)
	}
	return c.Serialize(ics.WithNewLineWindows)
}

var calendarNote = Text{
	ES: "Ábrelo y el teléfono lo suma a tu calendario, con tu hora.",
	PT: "Abra e o celular adiciona ao seu calendário, no seu horário.",
	EN: "Open it and your phone adds it to your calendar, in your time.",
}
