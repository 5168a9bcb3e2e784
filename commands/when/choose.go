package when

import "time"

// choice puts the pieces of one sentence together to one moment.
type choice struct {
	r      *reader
	now    time.Time
	today  date
	pieces []piece
	used   []piece // those that make the moment: their words do not stay in the text
}

// problem is about the words from the first piece to the last.
func (c *choice) problem(kind Kind, pieces ...piece) *Problem {
	if len(pieces) == 0 {
		return &Problem{Kind: kind}
	}
	return &Problem{Kind: kind, Words: c.r.written(pieces[0].from, pieces[len(pieces)-1].to)}
}

func (c *choice) of(kinds ...kind) []piece {
	var found []piece
	for _, p := range c.pieces {
		for _, k := range kinds {
			if p.kind == k {
				found = append(found, p)
			}
		}
	}
	return found
}

// moment is what the pieces say together.
func (c *choice) moment() (Moment, *Problem) {
	c.settle()
	c.moved()
	clocks, days := c.of(aClock, aSpan), c.of(aDay, aWeekday)
	for _, p := range clocks {
		if p.clock.form == broken {
			return Moment{}, c.problem(Impossible, p)
		}
	}
	on, said, problem := c.day()
	if problem != nil {
		return Moment{}, problem
	}
	if vague := c.of(aVague); len(vague) > 0 {
		return Moment{}, c.problem(Unclear, vague[0])
	}
	instants := c.of(anInstant)
	switch {
	case len(instants) > 1 || len(instants) == 1 && len(clocks)+len(days) > 0:
		return Moment{}, c.problem(Several, append(instants, append(clocks, days...)...)...)
	case len(instants) == 1:
		c.used = append(c.used, instants[0])
		return c.fromNow(instants[0].minutes), nil
	case !said && len(clocks) == 0:
		return Moment{}, c.nothing()
	}
	if hints := c.of(aHint); !said && len(hints) > 0 {
		return Moment{}, c.problem(Unclear, hints[0])
	}
	if len(clocks) == 0 {
		if p, ok := c.hoursOrLength(); ok {
			return Moment{}, c.problem(Unclear, p)
		}
	}
	m := Moment{Year: on.year, Month: on.month, Day: on.day}
	c.used = append(c.used, c.of(aDay, aWeekday, aPart)...)
	if len(clocks) == 0 {
		return m, nil
	}
	m, problem = c.withTime(m, said)
	m.HourOnly = !said && problem == nil
	return m, problem
}

// nothing tells apart a text that does not speak of time from one that does in part.
func (c *choice) nothing() *Problem {
	if found := c.of(aHint, aPart, aZone, aLength); len(found) > 0 {
		return c.problem(Unclear, found[0])
	}
	for i := range c.r.words {
		if c.r.at(i).number >= 0 {
			if d, j, _ := c.r.dateAt(i); j > i && d.day > 0 {
				return &Problem{Kind: Unclear, Words: c.r.written(i, j)}
			}
		}
	}
	return &Problem{Kind: None}
}

// fromNow is the moment that many minutes from now.
func (c *choice) fromNow(minutes int) Moment {
	t := c.now.Truncate(time.Minute).Add(time.Duration(minutes) * time.Minute)
	m := Moment{Year: t.Year(), Month: t.Month(), Day: t.Day(), Hour: t.Hour(), Minute: t.Minute(), HasTime: true}
	if !m.Time(c.now.Location()).Equal(t) { // the hour that clocks show twice: say which
		_, seconds := t.Zone()
		m.Zone = time.FixedZone(offsetName(seconds), seconds)
	}
	return m
}

// day finds the one day that all pieces agree on; said is false where none speaks of a day.
func (c *choice) day() (on date, said bool, problem *Problem) {
	weekdays, days := c.of(aWeekday), c.of(aDay)
	var weekday *time.Weekday
	for i := range weekdays {
		if weekday != nil && *weekday != weekdays[i].weekday.day {
			return date{}, false, c.problem(Several, weekdays...)
		}
		weekday = &weekdays[i].weekday.day
	}
	for _, p := range withMonth(days) {
		found, kind := p.day.on(c.today, weekday)
		switch {
		case kind != 0:
			return date{}, false, c.problem(kind, p)
		case said && found != on:
			return date{}, false, c.problem(Several, days...)
		}
		on, said = found, true
	}
	switch {
	case said && weekday != nil && on.weekday() != *weekday:
		return date{}, false, c.problem(Unclear, c.of(aDay, aWeekday)...)
	case said || weekday == nil:
		return on, said, nil
	}
	for _, p := range weekdays {
		found, kind := p.weekday.on(c.today, nil)
		switch {
		case kind != 0:
			return date{}, false, c.problem(kind, p)
		case said && found != on:
			return date{}, false, c.problem(Several, weekdays...)
		}
		on, said = found, true
	}
	return on, said, nil
}
