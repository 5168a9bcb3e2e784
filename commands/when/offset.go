package when

import (
	"fmt"
	"time"
)

// offsetAfter steps over -06:00 and Z right after an hour, but not over the end of a span: 10:00-11:30 and 04:00-06:00
// are spans, 10:00-06:00 cannot be one.
func (r *reader) offsetAfter(i int) int {
	if r.is(i, "z") && r.at(i).glued {
		return i + 1
	}
	hours, minutes := r.at(i+1), r.at(i+3)
	if !r.is(i, "+", "-") || !hours.glued || hours.digits != 2 || !r.is(i+2, ":") || !r.at(i+2).glued || !r.gluedNumber(i+3) {
		return i
	}
	iso := r.is(i-4, "t", ":")
	switch start := r.at(i-3).number*60 + r.at(i-1).number; {
	case hours.number > 14 || minutes.number%15 != 0 || minutes.number > 45:
		return i
	case iso || r.is(i, "+"):
		return i + 4
	case hours.Text[0] != '0' || !r.is(i-2, ":") || start < hours.number*60+minutes.number:
		return i
	}
	return i + 4
}

// offset gives the zone of the offset at words i to j: -06:00, -6; nil for one that no zone has.
func (r *reader) offset(i, j int) *time.Location {
	if r.is(i, "z") {
		return time.UTC
	}
	hours, minutes := r.at(i+1).number, 0
	if j == i+4 {
		minutes = r.at(i + 3).number
	}
	if hours > 14 || minutes > 59 {
		return nil
	}
	seconds := hours*3600 + minutes*60
	if r.is(i, "-") {
		seconds = -seconds
	}
	return time.FixedZone(offsetName(seconds), seconds)
}

// offsetName names a zone that has no city: UTC−6.
func offsetName(seconds int) string {
	sign := "+"
	if seconds < 0 {
		sign, seconds = "−", -seconds
	}
	name := fmt.Sprintf("UTC%s%d", sign, seconds/3600)
	if minutes := seconds / 60 % 60; minutes > 0 {
		name += fmt.Sprintf(":%02d", minutes)
	}
	return name
}
