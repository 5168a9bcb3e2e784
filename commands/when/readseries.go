package when

import (
	"maps"
	"time"
)

// seriesWords lead to a series and go with it.
var seriesWords = func() map[string]bool {
	words := wordSet("aos nos cada")
	maps.Copy(words, leadWords)
	return words
}()

// ReadSeries reads how often something comes back, with the hour and the zone if they are said: «primer martes de cada mes a
// las 10:00», «cada quince días los jueves», «quinzenal». rest is the text without it. The error is a *Problem.
func ReadSeries(text string) (s Series, rest string, err error) {
	if len(text) > longest {
		return Series{}, text, &Problem{Kind: Unclear}
	}
	r := newReader(text, date{2000, 1, 1})
	c := &choice{r: r, pieces: r.scanSeries()}
	s, problem := c.series()
	if problem != nil {
		return Series{}, text, problem
	}
	return s, r.without(c.used, seriesWords), nil
}

// scanSeries cuts the words into pieces of a series: rhythms, hours and zones.
func (r *reader) scanSeries() []piece {
	readings := []func(*reader, int) []piece{
		(*reader).readRhythm, (*reader).readSpan, (*reader).readClock, (*reader).readWeekday, (*reader).readDate, (*reader).readZone, (*reader).readPart,
	}
	for i := 0; i < len(r.words); {
		var found []piece
		for _, read := range readings {
			if found = read(r, i); len(found) > 0 && !r.words[i].mute {
				break
			}
		}
		if len(found) == 0 || r.words[i].mute {
			i++
			continue
		}
		r.pieces = append(r.pieces, found...)
		i = found[len(found)-1].to
	}
	return r.pieces
}

// series puts the pieces together.
func (c *choice) series() (Series, *Problem) {
	c.settle()
	var s Series
	rhythms := c.of(aRhythm)
	if len(rhythms) == 0 {
		return s, &Problem{Kind: None}
	}
	if vague := c.of(aVague); len(vague) > 0 {
		return s, c.problem(Unclear, vague[0])
	}
	for _, p := range rhythms {
		if !s.join(p.rhythm) {
			return s, c.problem(Several, rhythms...)
		}
	}
	for i, p := range c.pieces {
		if p.kind != aWeekday {
			continue
		}
		if s.Day != 0 || !s.join(Series{Weekday: p.weekday.day, HasWeekday: true}) {
			return s, c.problem(Several, c.of(aRhythm, aWeekday)...)
		}
		if i+1 == len(c.pieces) || c.pieces[i+1].kind != aDay { // «desde el jueves 5» says from when, too
			c.used = append(c.used, p)
		}
	}
	if s.Months && s.HasWeekday && s.Nth == 0 { // «mensual, los jueves»: which one?
		return s, c.problem(Unclear, c.of(aRhythm, aWeekday)...)
	}
	if s.Every == 0 {
		s.Every = 1
	}
	c.used = append(c.used, c.of(aRhythm, aPart)...)
	if clocks := c.of(aClock, aSpan); len(clocks) > 0 {
		m, problem := c.withTime(Moment{Year: 2000, Month: time.January, Day: 3}, true)
		if problem != nil {
			return s, problem
		}
		s.Hour, s.Minute, s.HasTime, s.Minutes, s.Zone = m.Hour, m.Minute, true, m.Minutes, m.Zone
	}
	return s, c.unread(Moment{})
}

// join adds what another part of the sentence says; false where the two do not go together.
func (s *Series) join(other Series) bool {
	weeks := s.Every != 0 && !s.Months || other.Every != 0 && !other.Months
	if s.Every != 0 && other.Every != 0 && s.Every != other.Every || weeks && (s.Months || other.Months) {
		return false
	}
	if s.HasWeekday && other.HasWeekday && (s.Weekday != other.Weekday || s.Nth != 0 && other.Nth != 0 && s.Nth != other.Nth) {
		return false
	}
	if s.Day != 0 && other.Day != 0 && s.Day != other.Day {
		return false
	}
	s.Every = max(s.Every, other.Every)
	s.Months = s.Months || other.Months
	if other.HasWeekday {
		s.Weekday, s.HasWeekday = other.Weekday, true
	}
	if s.Nth == 0 {
		s.Nth = other.Nth
	}
	if s.Day == 0 {
		s.Day = other.Day
	}
	return true
}
