package when

// hoursOrLength finds hours beside a day that may be when or how long: «viernes 10 horas».
func (c *choice) hoursOrLength() (piece, bool) {
	for i, p := range c.pieces {
		if i > 0 && p.kind == aLength && p.minutes >= 120 && p.minutes%60 == 0 && c.pieces[i-1].kind <= aWeekday {
			comma := c.pieces[i-1].to < p.from
			if !comma || c.beside(i) && p.minutes >= 7*60 {
				return p, true
			}
		}
	}
	return piece{}, false
}

// beside says whether piece i stands right after the one before it, but for a comma.
func (c *choice) beside(i int) bool {
	end, start := c.pieces[i-1].to, c.pieces[i].from
	return end == start || end == start-1 && c.r.is(end, ",")
}

// settle turns the hours that may be lengths into lengths where they follow another hour («10:00, 2h») or are said as
// lengths are («taller de 2h … a las 10»).
func (c *choice) settle() {
	sure, before := false, false
	for _, p := range c.of(aClock, aSpan) {
		sure = sure || !p.clock.long
	}
	for i, p := range c.pieces {
		if p.kind != aClock && p.kind != aSpan {
			continue
		}
		short := p.clock.long && p.minutes > 0 && p.minutes < 6*60
		switch {
		case short && before && !c.r.is(p.from-1, "o", "u", "ou", "or", "y", "e", "and", "a", "/", "-", ">"),
			short && sure && c.r.is(p.from-1, "de", "por", "durante", "of", "for", "dura"):
			c.pieces[i].kind = aLength
		case !p.clock.long || p.clock.hour >= 7 && i > 0 && c.pieces[i-1].kind <= aWeekday && c.beside(i):
			before = true
		}
	}
}
