package commands

import (
	"time"
)

// Rules are what a community decided about how the bot behaves. The zero value is not useful: see DefaultRules.
type Rules struct {
	Minutes        int             // how long a meeting takes when nobody says
	Announce       time.Duration   // how long before the start the announcement goes out by itself
	Reminders      []time.Duration // how long before the start
	Rooms          []Room          // where conversations are held, where a meeting does not say otherwise
	Link           LinkRule        // who gets the link, and how
	LinkInCalendar bool            // whether a calendar file carries it

	Call      Cron          // when topics are called for, for meetings that are near enough
	CallAhead time.Duration // how near
	CallUntil time.Duration // the call ends at the latest so long before the start
	CloseHour int           // hour of the day, in the community's zone, at which a call ends when only a day was named

	HideInterest bool // nobody sees how many would go to a topic until the meeting begins

	QuietFrom, QuietTo  int // hours of the day between which people sleep: nothing is started while anybody does
	NoiseDay, NoiseWeek int // how many messages the bot starts by itself, meeting days apart

	Digest    Cron // when the weekly news goes out
	Introduce Cron // when two organisations are introduced to each other

	Panel string // where the facilitators' panel is, such as http://127.0.0.1:8017; empty: there is none
}

// Room is a place for conversations that the community uses at every meeting.
type Room struct{ Name, Link string }

// LinkRule is who gets a meeting's link.
type LinkRule string

// The link goes to the group one hour before and at the start, or only to those who said that they come, who ask for it.
const (
	LinkInGroup   LinkRule = "group"
	LinkForComing LinkRule = "coming"
)

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
		Link:      LinkInGroup,
		Call:      call,
		CallAhead: 21 * 24 * time.Hour,
		CallUntil: 8 * 24 * time.Hour,
		CloseHour: 12,
		Digest:    mustCron("0 10 * * TUE"),
		Introduce: mustCron("30 10 5 * *"),
		QuietFrom: 22, QuietTo: 8,
		NoiseDay: 2, NoiseWeek: 6,
	}
}
