package commands

import (
	"fmt"
	"time"

	"github.com/robfig/cron/v3"

	"comunidad/commands/when"
)

// Cron is a schedule in the five fields of cron, on the clock of the community's zone.
type Cron struct {
	text     string
	schedule cron.Schedule
}

// ParseCron reads five fields, "0 10 * * MON". Hours before four are refused: some nights skip them.
func ParseCron(text string) (Cron, error) {
	schedule, err := cron.ParseStandard(text)
	if err != nil {
		return Cron{}, err
	}
	spec, ok := schedule.(*cron.SpecSchedule)
	if !ok {
		return Cron{}, fmt.Errorf("write five fields, such as 0 10 * * MON")
	}
	if spec.Location != time.Local {
		return Cron{}, fmt.Errorf("the zone is the community's: leave it out here")
	}
	if spec.Hour&0b1111 != 0 {
		return Cron{}, fmt.Errorf("choose hours from 4 on: where clocks change, nights skip or repeat the hours before")
	}
	// The rule is followed on a clock that never changes and only the result is put on the wall: followed in the zone
	// itself, cron would lose or double what falls on a change.
	spec.Location = time.UTC
	return Cron{text, spec}, nil
}

// String gives the five fields.
func (c Cron) String() string { return c.text }

// Next is the first instant after t, by the clock of zone. The zero time if there is none for years.
func (c Cron) Next(t time.Time, zone *time.Location) time.Time {
	local := t.In(zone)
	wall := time.Date(local.Year(), local.Month(), local.Day(), local.Hour(), local.Minute(), local.Second(), 0, time.UTC)
	for {
		wall = c.schedule.Next(wall)
		if wall.IsZero() {
			return wall
		}
		if next := when.Wall(wall.Year(), wall.Month(), wall.Day(), wall.Hour(), wall.Minute(), zone); next.After(t) {
			return next
		}
	}
}
