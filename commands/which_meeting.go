package commands

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"comunidad/commands/answer"
	"comunidad/store"
)

// dayOfMonth is a day that is said by its number alone: «al del 9», «no dia 9», «the one on the 9th».
var dayOfMonth = regexp.MustCompile(`(?i)\b(?:el|del|al|día|dia|do|no|the|on)\s+(?:día\s+|dia\s+)?(\d{1,2})(?:st|nd|rd|th)?\b`)

// comesToOne hears «voy al del 9» where several meetings are asked about: what is left without the day.
func comesToOne(h Heard) (said string, ok bool) {
	asked := h.Scene.Asked()
	at := toTheOne.FindStringIndex(h.Text)
	if len(asked) < 2 || !h.Addressed || h.Emoji || h.Subject.Kind != "" || at == nil {
		return "", false
	}
	if _, named := namedAmong(asked, h); !named {
		return "", false
	}
	said = strings.TrimSpace(h.Text[:at[0]] + h.Text[at[1]:])
	return said, answer.Read(said, answer.Direct).Kind == answer.Coming
}

// toTheOne is how one of several is pointed at by its day.
var toTheOne = regexp.MustCompile(`(?i)\s+(?:(?:al?|ao|à|para|pra|pro|to|for)\s+)?(?:(?:el|la|o|a|the)\s+)?(?:one\s+)?(?:del|da|do|no|on|on\s+the|el)\s+(?:the\s+)?(?:d[íi]a\s+)?\d{1,2}(?:st|nd|rd|th)?\b`)

// namedAmong finds the one of several meetings that somebody speaks of: by its number, its title or its day.
func namedAmong(meetings []store.Meeting, h Heard) (store.Meeting, bool) {
	if code, _, err := findCode(h.Text, h.Scene.Now); err == nil {
		return onlyOne(meetings, func(m store.Meeting) bool { return m.Number == int64(code.([]int)[0]) })
	}
	said := " " + plainWords(h.Text) + " "
	if m, ok := onlyOne(meetings, func(m store.Meeting) bool { return strings.Contains(said, " "+plainWords(m.Title)+" ") }); ok {
		return m, true
	}
	if day := dayOfMonth.FindStringSubmatch(h.Text); day != nil {
		return onlyOne(meetings, func(m store.Meeting) bool { return strconv.Itoa(m.StartsAt.Day()) == day[1] })
	}
	return store.Meeting{}, false
}

// onlyOne is the one meeting that fits. Two are none.
func onlyOne(meetings []store.Meeting, fits func(store.Meeting) bool) (store.Meeting, bool) {
	at := slices.IndexFunc(meetings, fits)
	if at < 0 || slices.ContainsFunc(meetings[at+1:], fits) {
		return store.Meeting{}, false
	}
	return meetings[at], true
}
