package commands

import (
	"encoding/hex"
	"fmt"
	"time"

	ics "github.com/arran4/golang-ical"

	"comunidad/store"
)

// addActivity puts an activity of an organisation in the calendar: for an hour, as nobody says how long, or for the whole
// day when no hour was said. Its link is public, unlike a meeting's.
func addActivity(c *ics.Calendar, a store.Shared, community store.Community, now time.Time) {
	e := c.AddEvent(fmt.Sprintf("%s-%s@comunidad", a.Code(), hex.EncodeToString(community.Secret[:6])))
	e.SetDtStampTime(now)
	e.SetSummary(a.Text)
	e.SetStatus(ics.ObjectStatusConfirmed)
	if a.Date.Hour() == 0 && a.Date.Minute() == 0 {
		e.SetAllDayStartAt(a.Date)
		e.SetAllDayEndAt(a.Date.AddDate(0, 0, 1))
	} else {
		e.SetStartAt(a.Date.UTC())
		e.SetEndAt(a.Date.Add(time.Hour).UTC())
	}
	if a.Link != "" {
		e.SetURL(a.Link)
	}
}
