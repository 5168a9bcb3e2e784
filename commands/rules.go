package commands

import (
	"time"
)

// Rules are what a community decided about how the bot behaves. The zero value is not useful: see DefaultRules.
type Rules struct {
	Minutes   int             // how long a meeting takes when nobody says
	Announce  time.Duration   // how long before the start the announcement goes out by itself
	Reminders []time.Duration // how long before the start
	Call      Cron            // when topics are called for, for meetings that are near enough
	CallAhead time.Duration   // how near
	CallUntil time.Duration   // the call ends at the latest so long before the start
	CloseHour int             // hour of the day, in the community's zone, at which a call ends when only a day was named
	Digest    Cron            // when the weekly news goes out; the zero Cron is Tuesday at ten
	Introduce Cron            // when two organisations are introduced to each other; the zero Cron is once a month
}

// DefaultRules are those of config.example.yaml.
func DefaultRules() Rules {
	call, err := ParseCron("0 10 * * MON")
	if err != nil {
		panic(err) // a constant
	}
	return Rules{
		Minutes:   90,
		Announce:  7 * 24 * time.Hour,
		Reminders: []time.Duration{24 * time.Hour, time.Hour},
		Call:      call,
		CallAhead: 21 * 24 * time.Hour,
		CallUntil: 8 * 24 * time.Hour,
		CloseHour: 12,
	}
}
