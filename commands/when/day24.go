package when

// day24 reads hours as minutes of a day: today, another day, or open, the next day that has that hour.
type day24 struct {
	now   int // minutes of the day
	today bool
	open  bool
}

// read gives the minute of the day at which a clock or a span starts, and how many minutes a span lasts.
func (d day24) read(p piece, part half) (start, lasts int, kind Kind) {
	c := p.clock
	if c.half == anyHalf {
		c.half = part
	}
	if p.kind == aClock {
		start, kind = d.minute(c)
		return start, 0, kind
	}
	if c.half == anyHalf && c.form == loose && (p.end.half != anyHalf || p.end.form == of24) {
		start, kind = d.startBefore(c, p.end)
	} else {
		start, kind = d.minute(c)
	}
	if kind != 0 {
		return 0, 0, kind
	}
	end, kind := endAfter(start, p.end)
	if lasts = end - start; kind == 0 && (lasts <= 0 || lasts > 12*60) {
		kind = Unclear
	}
	return start, lasts, kind
}

// minute is the minute of the day that a clock means. Without anything that says which half of the day, hours from seven
// to noon are what they say; «las 5» is asked about, unless it is said of today and that hour is over.
func (d day24) minute(c clock) (int, Kind) {
	if c.form == midnight || c.half == evening && c.hour == 12 {
		if c.minute == 0 && (d.today || d.open) {
			return 24 * 60, 0
		}
		return 0, Unclear
	}
	if c.half != anyHalf {
		hour, ok := c.half.of24(c.hour)
		if !ok {
			return 0, Unclear
		}
		return hour*60 + c.minute, 0
	}
	at := c.hour*60 + c.minute
	switch {
	case c.form == of24:
		return at, 0
	case d.today && at < d.now && c.hour < 12:
		return at + 12*60, 0
	case d.today:
		return at, 0
	case c.hour <= 6, d.open && at < d.now && !c.exact:
		return 0, Unclear
	}
	return at, 0
}

// startBefore reads the first hour of a span by the second: «10 a 1 pm», «3 a 5 pm», «9 a 17h».
func (d day24) startBefore(c, end clock) (int, Kind) {
	until, kind := endAfter(-1, end)
	if kind != 0 {
		return 0, kind
	}
	at := c.hour*60 + c.minute
	if later := at + 12*60; c.hour < 12 && later < until && end.half != anyHalf {
		at = later
	}
	if at >= until {
		return 0, Unclear
	}
	return at, 0
}

// endAfter is the first minute after start that the second clock of a span can mean.
func endAfter(start int, c clock) (int, Kind) {
	at := c.hour*60 + c.minute
	step := 24 * 60
	switch {
	case c.form == midnight || c.half == evening && c.hour == 12:
		at = 24 * 60
	case c.half != anyHalf:
		hour, ok := c.half.of24(c.hour)
		if !ok {
			return 0, Unclear
		}
		at = hour*60 + c.minute
	case c.form == loose:
		step = 12 * 60
	}
	for at <= start {
		at += step
	}
	return at, 0
}
