package main

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/rs/zerolog"

	"comunidad/commands"
	"comunidad/store"
)

// checker collects what is wrong, each problem with the place in the file where it is written.
type checker struct {
	path     string
	source   []byte
	problems []error
}

// wrong notes a problem of the key at path ("$.communities[0].zone"), and what to write instead.
func (k *checker) wrong(key, format string, args ...any) {
	message := fmt.Sprintf(format, args...)
	line, excerpt := 0, ""
	if at, err := yaml.PathString(key); err == nil {
		if node, err := at.ReadNode(bytes.NewReader(k.source)); err == nil {
			line = node.GetToken().Position.Line
			if marked, err := at.AnnotateSource(k.source, false); err == nil {
				excerpt = "\n" + strings.TrimRight(string(marked), "\n")
			}
		}
	}
	if line == 0 {
		k.problems = append(k.problems, fmt.Errorf("%s: %s: %s", k.path, strings.TrimPrefix(key, "$."), message))
		return
	}
	k.problems = append(k.problems, fmt.Errorf("%s:%d: %s%s", k.path, line, message, excerpt))
}

func (c *Config) check(k *checker) {
	if _, err := zerolog.ParseLevel(c.Log); err != nil || c.Log == "" {
		k.wrong("$.log", "%q is no level: write debug, info, warn or error", c.Log)
	}
	if c.Data == "" {
		k.wrong("$.data", "name a folder, such as data")
	}
	c.Pace.gap = k.span("$.pace.gap", c.Pace.Gap, time.Second, time.Minute)
	if c.Pace.Minute < 1 || c.Pace.Minute > 30 {
		k.wrong("$.pace.minute", "%d is no pace: write 1 to 30", c.Pace.Minute)
	}
	if c.Pace.Day < 1 || c.Pace.Day > 1000 {
		k.wrong("$.pace.day", "%d is no pace: write 1 to 1000", c.Pace.Day)
	}
	if err := checkPanel(c.Panel); err != nil {
		k.wrong("$.panel", "%v", err)
	}
	c.checkPublic(k)
	if len(c.Communities) == 0 {
		k.wrong("$.communities", "no community: write at least one entry, as in config.example.yaml")
	}
	groups, folders := map[string]bool{}, map[string]bool{}
	for i := range c.Communities {
		community := &c.Communities[i]
		key := fmt.Sprintf("$.communities[%d].", i)
		community.check(k, key)
		if community.Group != "" && groups[community.Group] {
			k.wrong(key+"group", "another community has this group: each needs its own")
		}
		if folders[c.folder(*community)] {
			k.wrong(key+"folder", "another community lives in this folder: write a folder of its own, such as data/%d", i+1)
		}
		groups[community.Group], folders[c.folder(*community)] = true, true
	}
}

func (c *CommunityConfig) check(k *checker, key string) {
	var ok bool
	if c.Name = commands.Name(c.Name); c.Name == "" || len(c.Name) > 200 {
		k.wrong(key+"name", "write a name of up to 200 letters")
	}
	if c.Group != "" && !strings.HasSuffix(c.Group, "@g.us") {
		k.wrong(key+"group", "%q is no group: ids end in @g.us, and `comunidad groups` lists them", c.Group)
	}
	if c.lang, ok = store.ParseLang(c.Language); !ok {
		k.wrong(key+"language", "%q is not spoken: write es, pt or en", c.Language)
	}
	var err error
	if c.zone, err = time.LoadLocation(c.Zone); err != nil || c.Zone == "" || c.Zone == "Local" {
		k.wrong(key+"zone", "%q is no zone: write one of the IANA list, such as America/Mexico_City", c.Zone)
	}
	c.rules = commands.Rules{
		Minutes:   int(k.span(key+"meetings.length", c.Meetings.Length, 5*time.Minute, 24*time.Hour).Minutes()),
		Announce:  k.span(key+"meetings.announce", c.Meetings.Announce, time.Hour, 60*24*time.Hour),
		CallAhead: k.span(key+"topics.ahead", c.Topics.Ahead, 24*time.Hour, 120*24*time.Hour),
		CallUntil: k.span(key+"topics.until", c.Topics.Until, 24*time.Hour, 60*24*time.Hour),
		CloseHour: c.Topics.CloseHour, HideInterest: c.Topics.HideInterest,
		Rooms: k.rooms(key+"meetings.rooms", c.Meetings.Rooms),
		Link:  commands.LinkRule(c.Meetings.Link), LinkInCalendar: c.Meetings.InFile,
		QuietFrom: c.Noise.QuietFrom, QuietTo: c.Noise.QuietTo, NoiseDay: c.Noise.Day, NoiseWeek: c.Noise.Week,
	}
	for i, reminder := range c.Meetings.Reminders {
		c.rules.Reminders = append(c.rules.Reminders, k.span(fmt.Sprintf("%smeetings.reminders[%d]", key, i), reminder, 5*time.Minute, 30*24*time.Hour))
	}
	if c.rules.Call, err = commands.ParseCron(c.Topics.Call); err != nil {
		k.wrong(key+"topics.call", "%q is no schedule (%v): write minute hour day month weekday, such as \"0 10 * * MON\"", c.Topics.Call, err)
	}
	if c.rules.Digest, err = commands.ParseCron(c.Between.Digest); err != nil {
		k.wrong(key+"between.digest", "%q is no schedule (%v): write minute hour day month weekday, such as \"0 10 * * TUE\"", c.Between.Digest, err)
	}
	if c.rules.Introduce, err = commands.ParseCron(c.Between.Introductions); err != nil {
		k.wrong(key+"between.introductions", "%q is no schedule (%v): write minute hour day month weekday, such as \"30 10 5 * *\"", c.Between.Introductions, err)
	}
	if c.rules.Link != commands.LinkInGroup && c.rules.Link != commands.LinkForComing {
		k.wrong(key+"meetings.link", "%q is no choice: write group or coming", c.Meetings.Link)
	}
	for name, hour := range map[string]int{"quiet_from": c.Noise.QuietFrom, "quiet_to": c.Noise.QuietTo} {
		if hour < 0 || hour > 23 {
			k.wrong(key+"noise."+name, "%d is no hour: write 0 to 23", hour)
		}
	}
	for name, count := range map[string]int{"day": c.Noise.Day, "week": c.Noise.Week} {
		if count < 1 || count > 50 {
			k.wrong(key+"noise."+name, "%d is no budget: write 1 to 50", count)
		}
	}
	if c.Topics.CloseHour < 0 || c.Topics.CloseHour > 23 {
		k.wrong(key+"topics.close_hour", "%d is no hour: write 0 to 23", c.Topics.CloseHour)
	}
}

// rooms checks the rooms that are always there.
func (k *checker) rooms(key string, all []RoomConfig) (rooms []commands.Room) {
	if len(all) == 1 || len(all) > 6 {
		k.wrong(key, "%d rooms: write 2 to 6, or none", len(all))
	}
	for i, r := range all {
		if name := commands.Name(r.Name); name != r.Name || len(name) > commands.MaxName {
			k.wrong(fmt.Sprintf("%s[%d].name", key, i), "%q is no name: write up to %d letters in one line", r.Name, commands.MaxName)
		}
		if r.Link != "" && (!strings.HasPrefix(r.Link, "https://") || len(r.Link) > 500 || strings.ContainsAny(r.Link, " \t\n")) {
			k.wrong(fmt.Sprintf("%s[%d].link", key, i), "%q is no link: write one that begins with https://", r.Link)
		}
		rooms = append(rooms, commands.Room{Name: r.Name, Link: r.Link})
	}
	return rooms
}

var dayCount = regexp.MustCompile(`^(\d{1,4})d$`)

// span reads a duration between two others.
func (k *checker) span(key, text string, least, most time.Duration) time.Duration {
	d, err := time.ParseDuration(text)
	if m := dayCount.FindStringSubmatch(text); m != nil {
		n, _ := strconv.Atoi(m[1]) // up to four digits
		d, err = time.Duration(n)*24*time.Hour, nil
	}
	if err != nil || d < least || d > most {
		k.wrong(key, "%q is no duration between %s and %s: write 90m, 24h or 7d", text, least, most)
	}
	return d
}

// configKeys are all there are: `comunidad config` explains each.
var configKeys = []string{
	"data", "log", "alert", "panel", "public", "page", "path", "join", "pace", "gap", "minute", "communities", "name", "group", "language", "zone", "folder", "meetings", "length", "announce", "reminders",
	"topics", "call", "ahead", "until", "close_hour", "link", "link_in_calendar", "rooms", "hide_interest", "between", "digest", "introductions", "noise", "quiet_from", "quiet_to", "day", "week",
}
