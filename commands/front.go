package commands

import (
	"context"

	"comunidad/store"
)

// Front is what a community may show to everybody: when it meets, and its numbers. There is nothing in it about any person.
type Front struct {
	Name      string
	Meetings  []store.Meeting // ahead, soonest first, without their links
	Held      int
	Attended  int
	Countries []string // codes
	Calendar  []byte   // the meetings ahead as iCalendar, cancelled ones too
}

// frontMeetings is how many meetings ahead are shown.
const frontMeetings = 6

// MakeFront reads what a community shows to everybody.
func MakeFront(ctx context.Context, tx *store.Tx) (f Front, err error) {
	community, err := tx.Community(ctx)
	if err != nil {
		return f, err
	}
	f.Name = community.Name
	all, err := tx.Meetings(ctx)
	if err != nil {
		return f, err
	}
	var ahead []store.Meeting
	for _, m := range all {
		if !m.EndsAt().After(tx.Now) {
			continue
		}
		m.Link = ""
		ahead = append(ahead, m)
		if m.Status != store.Cancelled && len(f.Meetings) < frontMeetings {
			f.Meetings = append(f.Meetings, m)
		}
	}
	f.Calendar = []byte(calendarOf(ahead, community, tx.Now, false))
	figures, err := tx.Figures(ctx, Period{}.From, Period{}.until())
	if err != nil {
		return f, err
	}
	f.Held, f.Attended = len(figures.Meetings), figures.Attendances
	for _, c := range known(figures.Countries) {
		f.Countries = append(f.Countries, c.Country)
	}
	return f, nil
}
